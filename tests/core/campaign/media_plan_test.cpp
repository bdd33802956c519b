// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"
#include "core/campaign/media_plan.h"
#include "core/campaign/scaling.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace ertrag;

namespace
{

const QString adsPath = QStringLiteral("channels/insta.ad_budget_per_month");
const QString postsPath = QStringLiteral("channels/insta.organic.posts_per_month");

Campaign plan()
{
    Campaign c;
    c.months = 3;
    for (const char* id : {"insta", "maps"}) {
        Channel& channel = c.channels.emplace_back();
        channel.id = QLatin1String(id);
        channel.slot = c.nextChannelSlot++;
        channel.adBudgetPerMonth = Money{10000};
        channel.organic.postsPerMonth = 8;
        channel.hoursPerWeek = 2;
    }
    return c;
}

/// As an edit of the state does it.
Campaign after(const Campaign& before, const PlanEdit& edit)
{
    Result<Campaign> changed = edit.apply(before);
    EXPECT_TRUE(changed.ok()) << changed.error().subject.toStdString();
    if (!changed)
        return before;
    Campaign settled = std::move(changed).value();
    settleMonths(before, settled);
    return settled;
}

MonthAmounts euros(std::initializer_list<double> amounts)
{
    MonthAmounts list;
    for (const double amount : amounts)
        list.push_back(Money::fromUnits(amount));
    return list;
}

TEST(MonthValues, GoOnWithTheSameMonthOfTheLastYear)
{
    MonthNumbers year(12);
    std::iota(year.begin(), year.end(), 1.0);
    EXPECT_EQ(valueIn(7, year, 11), 12);
    EXPECT_EQ(valueIn(7, year, 12), 1);
    EXPECT_EQ(valueIn(7, year, 35), 12);
    MonthNumbers more = year;
    more.push_back(100);
    EXPECT_EQ(valueIn(7, more, 13), 2);
    EXPECT_EQ(valueIn(7, more, 24), 100);
    EXPECT_EQ(valueIn(7, MonthNumbers{1, 2}, 2), 7) << "of less than a year nobody knows how it goes on";
    EXPECT_EQ(valueIn(7, MonthNumbers{}, 2), 7);
}

TEST(MonthValues, KeepTheSumToTheCentWhenTheMeanChanges)
{
    const MonthAmounts scaled = scaledTo(Money{3333}, euros({1, 2, 0}), 3);
    EXPECT_EQ(scaled[0].minor + scaled[1].minor + scaled[2].minor, 3 * 3333);
    EXPECT_EQ(scaled, (MonthAmounts{Money{3333}, Money{6666}, Money{0}}));
    EXPECT_TRUE(scaledTo(Money{100}, euros({0, 0, 0}), 3).empty());
}

TEST(MediaPlan, ShowsEveryFigureOfWhatIsIncluded)
{
    Campaign c = plan();
    c.channels[1].included = false;
    c.duties.agency = Agency{};
    const std::vector<PlannedFigure> rows = mediaPlan(c);
    ASSERT_EQ(rows.size(), 7u); // three of the channel, three cost lines, the agency
    EXPECT_EQ(rows[0].path, adsPath);
    EXPECT_EQ(rows[0].values, (std::vector<double>{100, 100, 100}));
    EXPECT_TRUE(rows[0].sameEveryMonth);
    EXPECT_EQ(rows[6].kind, PlannedFigureKind::Agency);
}

TEST(MediaPlan, TakesAmountsByMonthExactly)
{
    const Campaign c = after(plan(), setMonths({{adsPath, {100, 100, 101}}}));
    EXPECT_EQ(c.channels[0].adBudgetByMonth, euros({100, 100, 101}));
    EXPECT_EQ(c.channels[0].adBudgetPerMonth, Money{10033});
    EXPECT_EQ(mediaPlan(c)[0].values, (std::vector<double>{100, 100, 101}));
    EXPECT_FALSE(isFlat(c));
    const Campaign flat = after(c, setMonths({{adsPath, {50, 50, 50}}}));
    EXPECT_TRUE(isFlat(flat));
    EXPECT_EQ(flat.channels[0].adBudgetPerMonth, Money{5000});
}

TEST(MediaPlan, SeveralFiguresAreOneChange)
{
    const PlanEdit edit = setMonths({{adsPath, {0, 150, 150}}, {postsPath, {0, 9, 9}}});
    EXPECT_EQ(edit.field, QStringLiteral("media_plan"));
    EXPECT_EQ(setMonths({{adsPath, {1}}}).field, adsPath);
    const Campaign c = after(plan(), edit);
    EXPECT_EQ(c.channels[0].organic.postsByMonth, (MonthNumbers{0, 9, 9}));
    EXPECT_EQ(c.channels[0].organic.postsPerMonth, 6);
}

TEST(MediaPlan, RefusesWhatCannotBe)
{
    for (const MonthChange& wrong : {MonthChange{QStringLiteral("channels/none.ad_budget_per_month"), {1, 2, 3}},
                                     {adsPath, {1, 2}},
                                     {adsPath, {-1, 2, 3}}}) {
        const Result<Campaign> refused = setMonths({wrong}).apply(plan());
        ASSERT_FALSE(refused.ok()) << wrong.path.toStdString();
        EXPECT_EQ(refused.error().code, ErrorCode::ValueOutOfRange);
    }
}

TEST(MediaPlan, FollowsWhenTheFigureOfEveryMonthChanges)
{
    const Campaign phased = after(plan(), setMonths({{adsPath, {0, 100, 200}}}));
    const Campaign doubled = after(phased, set(QStringLiteral("insta"), &Channel::adBudgetPerMonth, Money{20000}));
    EXPECT_EQ(doubled.channels[0].adBudgetByMonth, euros({0, 200, 400}));
    const Campaign all = after(phased, setMonthlyAdBudget(100));
    EXPECT_EQ(all.channels[0].adBudgetByMonth, euros({0, 50, 100}));
}

TEST(MediaPlan, AShorterCampaignLosesNothing)
{
    const Campaign phased = after(plan(), setMonths({{adsPath, {0, 100, 200}}}));
    const Campaign shorter = after(phased, set(&Campaign::months, 2));
    EXPECT_EQ(shorter.channels[0].adBudgetPerMonth, Money{5000});
    EXPECT_EQ(after(shorter, set(&Campaign::months, 3)), phased);
}

TEST(MediaPlan, ComesBackFromItsFile)
{
    Campaign c = after(plan(), setMonths({{adsPath, {0, 100.5, 200}}, {postsPath, {1, 2.5, 3}}}));
    c.events = {{QDate(2026, 2, 3), QStringLiteral("Messe"), EventKind::Fair, {}}};
    const Result<Campaign> read = campaignFromJson(toJson(c), QStringLiteral("x.json"));
    ASSERT_TRUE(read.ok()) << read.error().subject.toStdString();
    EXPECT_EQ(read.value(), c);
}

TEST(Hours, OfTheRolesGoWithThoseOfTheChannels)
{
    Campaign c = plan();
    c.duties.roles.push_back({});
    c.duties.roles[0].hoursPerWeek = 8; // the channels are said to need four
    EXPECT_FALSE(hoursDifferByMonth(c));
    c = after(c, setMonths({{QStringLiteral("channels/insta.hours_per_week"), {0, 2, 4}}}));
    EXPECT_EQ(hoursIn(c, 0).own, 4);
    EXPECT_EQ(hoursIn(c, 1).own, 8);
    EXPECT_EQ(hoursIn(c, 2).own, 12);
}

TEST(Hours, OfAnAgencyAreThereInTheMonthsInWhichItIsPaid)
{
    Campaign c = plan();
    c.duties.agency = Agency{};
    c.duties.roles.push_back({});
    c.duties.roles[0].kind = RoleKind::Agency;
    c.duties.roles[0].hoursPerWeek = 3;
    c = after(c, setMonths({{QStringLiteral("duties.agency.retainer_per_month_amount"), {500, 0, 0}}}));
    EXPECT_EQ(hoursIn(c, 0).agency, 3);
    EXPECT_EQ(hoursIn(c, 0).own, 1);
    EXPECT_EQ(hoursIn(c, 1).agency, 0);
    EXPECT_EQ(hoursIn(c, 1).own, 4);
}

} // namespace
