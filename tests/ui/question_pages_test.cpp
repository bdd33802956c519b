// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/work_bench.h"

#include "core/readiness/rules.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <gtest/gtest.h>

#include <algorithm>

namespace ertrag
{
namespace
{

/// After `act`, the plan has what `holds` asks for; undo takes it back, redo brings it again.
template <class Holds> void expectStep(WorkBench& bench, Holds holds)
{
    EXPECT_TRUE(holds(bench.plan())) << "after the entry; the last one was " << qPrintable(bench.session.undoField());
    ASSERT_TRUE(bench.session.canUndo());
    bench.session.undo();
    EXPECT_FALSE(holds(bench.plan())) << "after undo";
    bench.session.redo();
    EXPECT_TRUE(holds(bench.plan())) << "after redo";
}

TEST(GoalsPageTest, TextChoiceTickAndNumberReachTheCampaign)
{
    WorkBench bench;
    bench.show(StepKey::Goals);
    bench.choose(QStringLiteral("Which goal should social media serve?"), QStringLiteral("Finding staff"));
    expectStep(bench, [](const Campaign& c) { return c.goals.goal == Answer<BusinessGoal>(BusinessGoal::Staff); });
    bench.type(QStringLiteral("The goal in your own words"), QStringLiteral("Two apprentices"));
    expectStep(bench, [](const Campaign& c) { return c.goals.goalInOwnWords == QStringLiteral("Two apprentices"); });
    bench.tick(QStringLiteral("If demand rose by 20 % tomorrow, could you serve it? With overtime"));
    expectStep(bench,
               [](const Campaign& c) { return c.goals.capacityForMore == Answer<Capacity>(Capacity::WithOvertime); });
    bench.type(QStringLiteral("What would that bring over the same time?"), QStringLiteral("12k"));
    expectStep(bench,
               [](const Campaign& c) { return c.goals.nextBestUseReturn == Answer<Money>(Money::fromUnits(12000)); });
    bench.type(QStringLiteral("If there are fewer successes than"), QStringLiteral("20"));
    expectStep(bench, [](const Campaign& c) {
        return c.goals.stop.given() && c.goals.stop.value.atLeast == Answer<double>(20);
    });
}

TEST(GoalsPageTest, APartThatNobodyFilledStaysEmpty)
{
    WorkBench bench;
    bench.show(StepKey::Goals);
    bench.type(QStringLiteral("After how many months?"), QStringLiteral("6"));
    EXPECT_EQ(bench.plan().goals.stop.value.afterMonths, Answer<int>(6));
    EXPECT_TRUE(bench.plan().goals.stop.value.atLeast.open());
    EXPECT_EQ(bench.text(QStringLiteral("If there are fewer successes than")), QString());
    bench.show(StepKey::Measures);
    bench.type(QStringLiteral("How many are there a month today?"), QStringLiteral("18"));
    EXPECT_TRUE(bench.plan().measures.baseline.value.monthlySpread.open());
    EXPECT_EQ(bench.text(QStringLiteral("How much does a month usually differ from that?")), QString());
    EXPECT_EQ(bench.text(QStringLiteral("How many months can you look back?")), QString());
    bench.type(QStringLiteral("How much does a month usually differ from that?"), QStringLiteral("4"));
    EXPECT_EQ(bench.plan().measures.baseline.value.monthlySpread, Answer<double>(4));
    bench.type(QStringLiteral("How much does a month usually differ from that?"), QString());
    EXPECT_TRUE(bench.plan().measures.baseline.value.monthlySpread.open());
}

TEST(GoalsPageTest, IDoNotKnowIsAnAnswer)
{
    WorkBench bench;
    bench.show(StepKey::Goals);
    bench.tick(QStringLiteral("What else would you do with the money and the hours? I don't know"));
    expectStep(bench, [](const Campaign& c) { return c.goals.nextBestUse.isUnknown(); });
    bench.tick(QStringLiteral("Is this goal written down? I don't know"));
    expectStep(bench, [](const Campaign& c) { return c.goals.writtenDown.isUnknown(); });
}

TEST(MeasuresPageTest, AimTargetAndKeyFigureReachTheCampaign)
{
    WorkBench bench;
    bench.show(StepKey::Measures);
    bench.type(QStringLiteral("How many over the whole campaign?"), QStringLiteral("60"));
    expectStep(bench, [](const Campaign& c) {
        return c.measures.aim.given() && c.measures.aim.value.amount == Answer<double>(60);
    });
    bench.type(QStringLiteral("What would you expect: low, likely, high?, low value"), QStringLiteral("40-60"));
    expectStep(bench, [](const Campaign& c) {
        return c.measures.target == Answer<Estimate>(Estimate{40, 50, 60, Origin::Stated});
    });
    bench.type(QStringLiteral("How many are there a month today?"), QStringLiteral("18"));
    expectStep(bench, [](const Campaign& c) {
        return c.measures.baseline.given() && c.measures.baseline.value.perMonth == Answer<double>(18);
    });
    bench.tick(QStringLiteral("Add a key figure"));
    bench.show(StepKey::Measures);
    bench.type(QStringLiteral("Who reads it?, row 1"), QStringLiteral("Owner"));
    expectStep(bench, [](const Campaign& c) {
        return c.measures.keyFigures.size() == 1 && c.measures.keyFigures[0].reader == QStringLiteral("Owner");
    });
}

TEST(AudiencePageTest, IdealCustomersAndChannelsReachTheCampaign)
{
    WorkBench bench;
    bench.show(StepKey::Audience);
    bench.tick(QStringLiteral("Add an ideal customer"));
    bench.show(StepKey::Audience);
    bench.type(QStringLiteral("Name, row 1"), QStringLiteral("Weekend hosts"));
    expectStep(bench, [](const Campaign& c) {
        return c.audience.idealCustomers.size() == 1 &&
               c.audience.idealCustomers[0].name == QStringLiteral("Weekend hosts");
    });
    bench.type(QStringLiteral("People within reach, row 1, low value"), QStringLiteral("6000-10000"));
    expectStep(bench, [](const Campaign& c) {
        return !c.audience.idealCustomers.empty() &&
               c.audience.idealCustomers[0].people == Answer<Estimate>(Estimate{6000, 8000, 10000, Origin::Stated});
    });
    bench.type(QStringLiteral("Ad budget / month, row 1"), QStringLiteral("1,234.50"));
    expectStep(bench, [](const Campaign& c) { return c.channels[0].adBudgetPerMonth == Money::fromUnits(1234.5); });
    bench.tick(QStringLiteral("Included, row 2"));
    expectStep(bench, [](const Campaign& c) { return !c.channels[1].included; });
    bench.tick(QStringLiteral("More about Google Business Profile"));
    bench.show(StepKey::Audience);
    bench.type(QStringLiteral("Why this one?, row 1"), QStringLiteral("Asked at the counter"));
    expectStep(bench, [](const Campaign& c) { return c.channels[0].reason == QStringLiteral("Asked at the counter"); });
}

TEST(AudiencePageTest, TheWorkOfAChannelIsShownAndCanBeChanged)
{
    WorkBench bench(QStringLiteral("butcher"));
    bench.show(StepKey::Audience);
    const auto shown = [&](const QString& part) {
        const auto labels = bench.view.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    };
    EXPECT_TRUE(shown(QStringLiteral("takes about 2.6")));
    EXPECT_TRUE(shown(QStringLiteral("Posts, ads and replies take about 4.4")));
    EXPECT_FALSE(shown(QStringLiteral("are counted")));
    EXPECT_TRUE(shown(QStringLiteral("Our own assumption")));
    bench.tick(QStringLiteral("More about Instagram"));
    bench.show(StepKey::Audience);
    EXPECT_TRUE(shown(QStringLiteral("A month: 8 post(s), 25 reply(s), ads. That takes about 2.6")));
    EXPECT_EQ(bench.text(QStringLiteral("Hours a post, row 1")), QStringLiteral("1.00"));
    bench.type(QStringLiteral("Hours a post, row 1"), QStringLiteral("2"));
    expectStep(bench, [](const Campaign& c) { return c.channels[0].effort.hoursPerPost == Answer<double>(2); });
    EXPECT_TRUE(shown(QStringLiteral("So there is time for")));
    bench.type(QStringLiteral("Hours a post, row 1"), QString());
    EXPECT_TRUE(bench.plan().channels[0].effort.hoursPerPost.open()) << "the catalogue's figure again";
    bench.type(QStringLiteral("Effort / week, row 1"), QStringLiteral("10"));
    EXPECT_TRUE(shown(QStringLiteral("Until both agree, 12.0")));
}

TEST(DutiesPageTest, RolesHoursAndYesNoReachTheCampaign)
{
    WorkBench bench;
    bench.show(StepKey::Duties);
    bench.type(QStringLiteral("Hours a week, row 1"), QStringLiteral("2.5 h"));
    expectStep(bench, [](const Campaign& c) { return c.duties.roles[0].hoursPerWeek == 2.5; });
    bench.tick(QStringLiteral("accountable, row 2"));
    expectStep(bench, [](const Campaign& c) { return c.duties.roles[1].accountable; });
    bench.tick(QStringLiteral("Do two people have admin rights? Yes"));
    expectStep(bench, [](const Campaign& c) { return c.duties.twoAdmins == Answer<bool>(true); });
    bench.tick(QStringLiteral("Photos enough"));
    expectStep(bench, [](const Campaign& c) { return c.duties.skills.photo == Answer<int>(2); });
}

TEST(DutiesPageTest, AnHourIsWorkedOutFromAYearsPay)
{
    WorkBench bench;
    bench.show(StepKey::Duties);
    bench.type(QStringLiteral("Gross pay a year"), QStringLiteral("42000"));
    bench.show(StepKey::Duties);
    bench.tick(QStringLiteral("Take this as the cost of an hour"));
    EXPECT_DOUBLE_EQ(bench.plan().duties.hourlyCost.likely, 30.25); // money.04
    EXPECT_EQ(bench.plan().duties.hourlyCost.origin, Origin::Stated);
}

TEST(StaffRulesPageTest, AnswersReachTheCampaign)
{
    WorkBench bench;
    bench.show(StepKey::StaffRules);
    bench.tick(QStringLiteral("Was the staff asked before the start? Yes"));
    expectStep(bench, [](const Campaign& c) { return c.staffRules.staffAsked == Answer<bool>(true); });
    bench.choose(QStringLiteral("Works council or staff representation?"), QStringLiteral("Has agreed"));
    expectStep(bench, [](const Campaign& c) {
        return c.staffRules.worksCouncil == Answer<WorksCouncil>(WorksCouncil::Agreed);
    });
    bench.tick(QStringLiteral("Add a training"));
    bench.show(StepKey::StaffRules);
    bench.type(QStringLiteral("Persons, row 1"), QStringLiteral("3"));
    expectStep(bench, [](const Campaign& c) {
        return c.staffRules.training.given() && c.staffRules.training.value[0].persons == 3;
    });
}

TEST(EconomicsPageTest, EstimatesOriginAndChannelReachTheCampaign)
{
    WorkBench bench;
    bench.show(StepKey::Economics);
    bench.type(QStringLiteral("Contribution margin, likely value"), QStringLiteral("54 %"));
    expectStep(bench, [](const Campaign& c) {
        return c.economics.contributionMargin.likely == 0.54 && c.economics.contributionMargin.origin == Origin::Stated;
    });
    bench.tick(QStringLiteral("WhatsApp Business and WhatsApp channel"));
    bench.show(StepKey::Economics);
    const QString id = bench.plan().channels[2].id;
    bench.type(QStringLiteral("Enquiries that buy, high value"), QStringLiteral("66"));
    expectStep(bench,
               [&id](const Campaign& c) { return c.channels[2].id == id && c.channels[2].closeRate.high == 0.66; });
}

struct Wrong {
    const char16_t* typed;
    const char* explained;
};

TEST(WrongNumbers, StayMarkedAndExplainedAtTheField)
{
    WorkBench bench(QStringLiteral("butcher"));
    bench.show(StepKey::Economics);
    const QString field = QStringLiteral("Reserve on all costs but hours");
    const double before = bench.plan().economics.reserveShare;
    const Wrong entries[] = {{u"abc", "cannot be read"},
                             {u"-5", "cannot be right here: between 0% and 50%"},
                             {u"120 %", "120% cannot be right here"}};
    for (const Wrong& entry : entries) {
        bench.type(field, QString::fromUtf16(entry.typed));
        auto* edit = qobject_cast<QLineEdit*>(bench.named(field));
        ASSERT_TRUE(edit);
        EXPECT_TRUE(edit->property("refused").toBool());
        EXPECT_TRUE(QString::fromUtf16(entry.typed).contains(edit->text().replace(QChar(0x2212), QLatin1Char('-'))))
            << qPrintable(edit->text());
        EXPECT_TRUE(edit->accessibleDescription()
                        .replace(QChar(0x2212), QLatin1Char('-'))
                        .contains(QLatin1String(entry.explained)))
            << qPrintable(edit->accessibleDescription());
        EXPECT_EQ(bench.plan().economics.reserveShare, before);
        bool seen = false;
        for (const QLabel* label : bench.view.findChildren<QLabel*>())
            seen = seen || (label->isVisible() && label->text() == edit->accessibleDescription());
        EXPECT_TRUE(seen);
    }
    bench.type(QStringLiteral("Tools a month"), QStringLiteral("20")); // another field does not wash it away
    EXPECT_TRUE(bench.named(field)->property("refused").toBool());
    bench.type(field, QStringLiteral("12 %"));
    EXPECT_FALSE(bench.named(field)->property("refused").toBool());
    EXPECT_DOUBLE_EQ(bench.plan().economics.reserveShare, 0.12);
}

TEST(Pages, ShowWhatTheCampaignHas)
{
    WorkBench bench(QStringLiteral("butcher"), QStringLiteral("de"));
    bench.show(StepKey::Goals);
    EXPECT_EQ(bench.text(QStringLiteral("What else would you do with the money and the hours?")),
              bench.plan().goals.nextBestUse.value);
    bench.show(StepKey::Measures);
    EXPECT_EQ(bench.text(QStringLiteral("How many over the whole campaign?")), QStringLiteral("200"));
    bench.show(StepKey::Audience);
    EXPECT_EQ(bench.text(QStringLiteral("People within reach, row 1, high value")), QStringLiteral("10.000"));
    bench.show(StepKey::Duties);
    EXPECT_EQ(bench.text(QStringLiteral("Is sign-in in two steps switched on? No")), QStringLiteral("on"));
    bench.show(StepKey::StaffRules);
    EXPECT_EQ(bench.text(QStringLiteral("Private accounts: what is expected, what is not?")),
              bench.plan().staffRules.privateAccounts.value);
    bench.show(StepKey::Economics);
    EXPECT_EQ(bench.text(QStringLiteral("Order, net, likely value")), QStringLiteral("49"));
}

TEST(Pages, WhatWasNotAnsweredIsEmptyAndNotZero)
{
    WorkBench bench;
    bench.show(StepKey::Measures);
    for (const char* part : {"low", "likely", "high"})
        EXPECT_EQ(
            bench.text(QStringLiteral("What would you expect: low, likely, high?, %1 value").arg(QLatin1String(part))),
            QString());
    EXPECT_EQ(bench.text(QStringLiteral("How many are there a month today?")), QString());
    bench.show(StepKey::Audience);
    EXPECT_EQ(bench.text(QStringLiteral("Reachable, row 1")), QString());
}

TEST(Pages, ACurrencyWithoutCentsHasNone)
{
    WorkBench bench({}, QStringLiteral("en"), QStringLiteral("JPY"));
    bench.show(StepKey::Audience);
    bench.type(QStringLiteral("Ad budget / month, row 1"), QStringLiteral("5000"));
    EXPECT_EQ(bench.plan().channels[0].adBudgetPerMonth.minor, 5000);
    EXPECT_EQ(bench.text(QStringLiteral("Ad budget / month, row 1")), QStringLiteral("5,000"));
}

TEST(Links, EveryOpenPointLeadsIntoAField)
{
    for (const QString& sample : {QString(), QStringLiteral("butcher")}) {
        WorkBench bench(sample);
        bench.show(StepKey::Verdict);
        bench.view.activateWindow();
        for (const RuleResult& rule : ruleResults(bench.plan(), nullptr)) {
            ASSERT_TRUE(bench.view.goToField(rule.field)) << "R" << rule.number << " " << qPrintable(rule.field);
            const QWidget* focus = bench.view.focusWidget();
            ASSERT_TRUE(focus) << qPrintable(rule.field);
            EXPECT_NE(focus->focusPolicy(), Qt::NoFocus) << "R" << rule.number << " " << qPrintable(rule.field);
            EXPECT_TRUE(focus->isVisible()) << "R" << rule.number << " " << qPrintable(rule.field);
        }
    }
}

} // namespace
} // namespace ertrag
