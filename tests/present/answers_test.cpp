// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "ui/present/verdict/economics_view.h"
#include "ui/present/verdict/live_view.h"
#include "ui/present/words/answer_sentences.h"
#include "ui/present/words/field_refusal.h"
#include "ui/present/words/help_text.h"
#include "ui/present/words/wording.h"

#include <gtest/gtest.h>
#include <set>

namespace ertrag
{
namespace
{

const NumberText german(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));

std::string text(QString words)
{
    return words.replace(QChar(0x202F), QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-')).toStdString();
}

Error outOfRange(const char* found, const char* allowed)
{
    return {ErrorCode::ValueOutOfRange, QStringLiteral("x"), QLatin1String(found), QLatin1String(allowed), 0};
}

TEST(FieldRefusal, SpeaksInTheUnitThatWasTyped)
{
    EXPECT_EQ(text(refusalSentence(outOfRange("1.2", "0..0.5"), german, NumberRole::Share)),
              "120 % cannot be right here: between 0 % and 50 %, please. The value before still counts.");
    EXPECT_EQ(text(refusalSentence(outOfRange("-5", "0..1000000000"), german, NumberRole::Money)),
              "-5 \u20ac cannot be right here: at least 0 \u20ac, please. The value before still counts.");
    EXPECT_EQ(text(refusalSentence(outOfRange("2000.5", "0..720"), german, NumberRole::Hours)),
              "2.000,5 h cannot be right here: between 0 h and 720 h, please. The value before still counts.");
}

TEST(FieldRefusal, LeavesOtherErrorsToTheirSentence)
{
    const Error order{ErrorCode::EstimateOrder, QStringLiteral("x"), {}, {}, 0};
    EXPECT_EQ(refusalSentence(order, german, NumberRole::Money), errorSentence(order));
}

TEST(CountsAs, NamesWhatIsCounted)
{
    const Estimate guess{0.008, 0.013, 0.02, Origin::Guess};
    EXPECT_EQ(text(countsAs(guess, Cases::Contacts, german)), "482 observed contact(s)");
    EXPECT_EQ(text(countsAs(guess, Cases::Clicks, german)), "482 observed click(s)");
    EXPECT_EQ(text(countsAs(Estimate{0.0119, 0.012, 0.0121, Origin::Guess}, Cases::Contacts, german)).substr(0, 3),
              "1.7");
    EXPECT_EQ(text(countsAs(Estimate::exactly(0.2), Cases::Contacts, german)), "\u2013");
}

TEST(OpenPoints, AreAskedForAndNotHeldAgainstAnybody)
{
    for (int rule = 1; rule <= 27; ++rule) {
        Point point;
        point.rule = QStringLiteral("R%1").arg(rule);
        const QString against = pointSentence(point, german), help = helpText(point, german);
        point.unanswered = true;
        const QString open = pointSentence(point, german);
        EXPECT_FALSE(open.isEmpty());
        EXPECT_FALSE(helpText(point, german).isEmpty());
        const std::set<int> accusing{1, 3, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 27};
        if (accusing.count(rule)) {
            EXPECT_TRUE(open.startsWith(QStringLiteral("Still open: "))) << rule << " " << text(open);
            EXPECT_NE(open, against);
        }
    }
}

TEST(AimSentence, HasOneForEachVerb)
{
    Campaign campaign;
    campaign.measures.aim = Aim{AimVerb::Win, AimObject::NewCustomers, 60, Month::of(2027, 3)};
    EXPECT_EQ(text(measuresSentence(campaign, german)).substr(0, 55),
              "So you want to win 60 new customers by M\u00e4rz 2027. Stil");
    std::set<QString> different;
    for (const AimVerb verb : {AimVerb::Win, AimVerb::Increase, AimVerb::Reduce, AimVerb::Keep}) {
        campaign.measures.aim.value.verb = verb;
        different.insert(measuresSentence(campaign, german));
    }
    EXPECT_EQ(different.size(), 4u);
    campaign.measures.aim = Answer<Aim>::unknown();
    EXPECT_TRUE(measuresSentence(campaign, german).startsWith(QStringLiteral("Still open")));
}

TEST(GoalSentence, GoesOnAfterTheOwnersWords)
{
    Campaign campaign;
    campaign.goals.goal = BusinessGoal::MoreSales;
    campaign.goals.goalInOwnWords = QStringLiteral("Plan the Saturday.");
    EXPECT_EQ(text(goalsSentence(campaign, german)), "So social media should serve this goal: More sales (Plan the "
                                                     "Saturday). Still open: who stops it, and on what sign.");
}

TEST(Currencies, HaveTheirOwnDecimals)
{
    EXPECT_EQ(
        text(NumberText(QStringLiteral("en"), QStringLiteral("US"), QStringLiteral("JPY")).exactMoney(Money{5000})),
        "JPY 5,000");
    EXPECT_EQ(NumberText(QStringLiteral("en"), QStringLiteral("US"), QStringLiteral("XOF")).currencyDecimals(), 0);
    EXPECT_EQ(NumberText(QStringLiteral("en"), QStringLiteral("US"), QStringLiteral("KWD")).currencyDecimals(), 3);
}

} // namespace
} // namespace ertrag
