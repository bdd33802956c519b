// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"
#include "core/campaign/close_rate.h"
#include "core/campaign/edits.h"
#include "core/campaign/scaling.h"
#include "tests/core/campaign/filled_campaign.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

Campaign done(const PlanEdit& edit, const Campaign& campaign)
{
    const Result<Campaign> result = edit.apply(campaign);
    if (!result) {
        ADD_FAILURE() << qPrintable(result.error().subject) << " " << qPrintable(result.error().detail);
        return campaign;
    }
    return result.value();
}

Campaign twoChannels()
{
    Campaign c =
        done(addChannel(QStringLiteral("facebook")), done(addChannel(QStringLiteral("instagram")), Campaign{}));
    c.channels[0].adBudgetPerMonth = Money{10000};
    c.channels[1].adBudgetPerMonth = Money{20000};
    c.channels[0].organic.postsPerMonth = 8;
    c.channels[0].hoursPerWeek = 3;
    c.duties.roles = {{RoleKind::Editor, {}, true, 3, {}, {}}, {RoleKind::Responder, {}, true, 1, {}, {}}};
    return c;
}

TEST(Edits, NamesComeFromTheDescription)
{
    EXPECT_EQ(set(&Audience::radiusKm, 3.0).field, QStringLiteral("audience.radius_km"));
    EXPECT_EQ(set(&Campaign::months, 3).field, QStringLiteral("months"));
    EXPECT_EQ(set(&StaffRules::ideas, QString()).field, QStringLiteral("staff_rules.ideas"));
    EXPECT_EQ(set(QStringLiteral("instagram"), &Channel::adBudgetPerMonth, Money{5}).field,
              QStringLiteral("channels/instagram.ad_budget_per_month"));
}

TEST(Edits, ChangeOnlyTheirField)
{
    const Campaign before = randomCampaign(7, Fill::Full);
    Campaign expected = before;
    expected.audience.radiusKm = 25.0;
    EXPECT_EQ(done(set(&Audience::radiusKm, 25.0), before), expected);
    expected.channels[1].closeRate = Estimate{0.1, 0.2, 0.3, Origin::Guess};
    Campaign after = done(set(&Audience::radiusKm, 25.0), before);
    after = done(set(QStringLiteral("channel-1"), &Channel::closeRate, Estimate{0.1, 0.2, 0.3, Origin::Guess}), after);
    EXPECT_EQ(after, expected);
    expected.goals.goal = Answer<BusinessGoal>::unknown();
    EXPECT_EQ(done(set(&Goals::goal, Answer<BusinessGoal>::unknown()), after), expected);
}

TEST(Edits, TheVatRateFollowsTheCountryUntilAnotherIsEntered)
{
    const Campaign austrian = done(setCountry(Country::Austria), Campaign{});
    EXPECT_EQ(austrian.company.vatRate, 0.2);
    EXPECT_EQ(done(setCountry(Country::Switzerland), austrian).company.vatRate, 0.081);
    const Campaign own = done(set(&Company::vatRate, 0.1), austrian);
    EXPECT_EQ(done(setCountry(Country::Germany), own).company.vatRate, 0.1);
    EXPECT_EQ(done(setCountry(Country::Germany), own).company.country, Country::Germany);
    EXPECT_EQ(setCountry(Country::Germany).field, set(&Company::country, Country::Germany).field) << "one undo text";
}

TEST(Edits, AnotherCurrencyKeepsTheNumbersOfAllAmounts)
{
    const Campaign before = twoChannels();
    Campaign expected = before;
    expected.company.currency = QStringLiteral("CHF");
    EXPECT_EQ(done(setCurrency(QStringLiteral("CHF")), before), expected);
    for (const char* refused : {"JPY", "XXX", "eur", ""})
        EXPECT_FALSE(setCurrency(QLatin1String(refused)).apply(before)) << refused;
}

TEST(Edits, AForeignCostIsInAnotherCurrencyThanTheBook)
{
    const auto bill = [](const char* currency) {
        return set(&Economics::foreignCosts,
                   {{ForeignCostKind::Tools, QString::fromLatin1(currency), Money{100}, {}, {}}});
    };
    Campaign franc;
    franc.company.currency = QStringLiteral("CHF");
    franc = done(bill("USD"), franc);
    ASSERT_EQ(franc.economics.foreignCosts.size(), 1u);
    EXPECT_TRUE(checkRanges(franc).ok());
    for (const char* wrong : {"CHF", "usd", "XXX", ""}) {
        const Result<Campaign> refused = bill(wrong).apply(franc);
        ASSERT_FALSE(refused.ok()) << wrong;
        EXPECT_EQ(refused.error().subject, QStringLiteral("economics.foreign_costs/0.currency"));
        EXPECT_EQ(refused.error().detail, QString::fromLatin1(wrong));
    }
    EXPECT_FALSE(set(&Company::currency, QStringLiteral("USD")).apply(franc).ok());
    EXPECT_TRUE(set(&Company::currency, QStringLiteral("EUR")).apply(franc).ok());
}

TEST(Edits, RefusedOnesNameFieldValueAndRange)
{
    const auto hours = set(&Audience::replyTimeHours, 721.0).apply(Campaign{});
    ASSERT_FALSE(hours.ok());
    EXPECT_EQ(hours.error(), (Error{ErrorCode::ValueOutOfRange, QStringLiteral("audience.reply_time_hours"),
                                    QStringLiteral("721"), QStringLiteral("0..720"), 0}));
    const auto order = set(&Economics::orderValue, Estimate{30, 20, 40}).apply(Campaign{});
    ASSERT_FALSE(order.ok());
    EXPECT_EQ(order.error().code, ErrorCode::EstimateOrder);
    EXPECT_EQ(order.error().detail, QStringLiteral("30 / 20 / 40"));
    EXPECT_FALSE(set(&Economics::orderValue, Estimate{NAN, 20, 40}).apply(Campaign{}).ok());
    EXPECT_FALSE(set(&Economics::setupCost, Money{-1}).apply(Campaign{}).ok());
    EXPECT_FALSE(set(&Campaign::name, QString(201, u'x')).apply(Campaign{}).ok());
    EXPECT_FALSE(set(QStringLiteral("none"), &Channel::included, false).apply(Campaign{}).ok());
    const auto nested = set(&Goals::stop, StopAgreement{{}, 0, 1, {}}).apply(Campaign{});
    ASSERT_FALSE(nested.ok());
    EXPECT_EQ(nested.error().subject, QStringLiteral("goals.stop.after_months"));
}

TEST(Edits, ChannelIdsAreUniqueAndSlotsNeverReused)
{
    const QString instagram = QStringLiteral("instagram");
    Campaign c = done(addChannel(instagram), done(addChannel(instagram), Campaign{}));
    EXPECT_EQ(c.channels[1].id, QStringLiteral("instagram-2"));
    EXPECT_EQ(c.channels[1].slot, 1);
    c = done(addChannel(QStringLiteral("flyer")), done(removeChannel(QStringLiteral("instagram-2")), c));
    ASSERT_EQ(c.channels.size(), 2u);
    EXPECT_EQ(c.channels[1].slot, 2);
    EXPECT_FALSE(removeChannel(QStringLiteral("none")).apply(c).ok());
    EXPECT_FALSE(addChannel(QStringLiteral("A b")).apply(c).ok());
    EXPECT_FALSE(set(QStringLiteral("flyer"), &Channel::id, instagram).apply(c).ok());
}

TEST(Edits, AdBudgetIsSplitAsPlannedToTheCent)
{
    Campaign c = done(setMonthlyAdBudget(100), twoChannels());
    EXPECT_EQ(c.channels[0].adBudgetPerMonth, Money{3333});
    EXPECT_EQ(c.channels[1].adBudgetPerMonth, Money{6667});
    c = done(setMonthlyAdBudget(50.01), done(setMonthlyAdBudget(0), c));
    EXPECT_EQ(c.channels[0].adBudgetPerMonth.minor + c.channels[1].adBudgetPerMonth.minor, 5001);
    EXPECT_EQ(c.channels[0].adBudgetPerMonth, Money{2501});
    EXPECT_FALSE(setMonthlyAdBudget(5).apply(Campaign{}).ok());
    EXPECT_FALSE(setMonthlyAdBudget(-5).apply(c).ok());
}

TEST(Edits, WeeklyHoursKeepTheirProportion)
{
    Campaign c = done(setWeeklyHours(8), twoChannels());
    EXPECT_EQ(c.duties.roles[0].hoursPerWeek, 6);
    EXPECT_EQ(c.duties.roles[1].hoursPerWeek, 2);
    EXPECT_EQ(c.channels[0].hoursPerWeek, 6);
    EXPECT_EQ(c.channels[0].organic.postsPerMonth, 8);
    c = done(setWeeklyHours(5), Campaign{});
    ASSERT_EQ(c.duties.roles.size(), 1u);
    EXPECT_EQ(c.duties.roles[0].hoursPerWeek, 5);
}

TEST(Edits, AnAgencysHoursAreNoneOfOurs)
{
    Campaign c = twoChannels();
    c.duties.roles[1].kind = RoleKind::Agency; // 1 of 4 hours
    EXPECT_EQ(plannedLevers(c).hoursPerWeek, 3.0);
    c = done(setWeeklyHours(6), c);
    EXPECT_EQ(c.duties.roles[0].hoursPerWeek, 6);
    EXPECT_EQ(c.duties.roles[1].hoursPerWeek, 1);
    EXPECT_EQ(c.channels[0].hoursPerWeek, 3 * 7 / 4.0) << "of which the agency does one";
}

TEST(Edits, HoursOfBothPagesAreOneThingAndTheLargerSumCounts)
{
    Campaign c = twoChannels(); // 4 h of roles, 3 h of channels
    EXPECT_EQ(hoursOfRoles(c), 4);
    EXPECT_EQ(hoursOfChannels(c), 3);
    EXPECT_EQ(ownHours(c), 4);
    c.channels[1].hoursPerWeek = 17;
    EXPECT_EQ(ownHours(c), 20);
    c.channels[1].included = false;
    EXPECT_EQ(ownHours(c), 4);
    c.duties.roles = {{RoleKind::Sponsor, {}, true, 0.25, {}, {}}};
    EXPECT_EQ(ownHours(c), 3) << "one role named first takes nothing away";
    c.duties.roles.push_back({RoleKind::Agency, {}, true, 9, {}, {}});
    EXPECT_EQ(agencyHours(c), 9);
    EXPECT_EQ(ownHours(c), 0.25) << "the agency does what the channel needs";
    c.duties.roles[1].hoursPerWeek = 1;
    EXPECT_EQ(ownHours(c), 2);
    EXPECT_DOUBLE_EQ(ownHours(done(setWeeklyHours(5), c)), 5);
    EXPECT_EQ(agencyHours(done(setWeeklyHours(5), c)), 1);
}

TEST(CloseRate, IsOneAndCountsByEnquiries)
{
    Campaign c = twoChannels();
    c.channels[0].closeRate = {0.1, 0.2, 0.4};
    c.channels[1].closeRate = {0.4, 0.5, 0.6};
    const double first = likelyEnquiries(c.channels[0], c.months, 2), second = likelyEnquiries(c.channels[1], 12, 2);
    EXPECT_DOUBLE_EQ(second, 1000.0 * 200 / 8 * 0.01 * 0.05);
    EXPECT_GT(first, 1000.0 * 100 / 8 * 0.01 * 0.05) << "and what the posts bring";
    EXPECT_NEAR(closeRateOf(c), (0.2 * first + 0.5 * second) / (first + second), 1e-15);
    EXPECT_EQ(plannedLevers(c).closeRate, closeRateOf(c));
    std::swap(c.channels[0], c.channels[1]);
    EXPECT_NEAR(closeRateOf(c), (0.2 * first + 0.5 * second) / (first + second), 1e-15);
    const double before = closeRateOf(c);
    Channel idle;
    idle.closeRate = Estimate::exactly(0.02);
    c.channels.insert(c.channels.begin(), idle);
    EXPECT_NEAR(closeRateOf(c), before, 1e-15);
    for (Channel& channel : c.channels)
        channel.adBudgetPerMonth = {};
    c.channels[2].organic.postsPerMonth = 0;
    EXPECT_NEAR(closeRateOf(c), (0.2 + 0.5 + 0.02) / 3, 1e-15) << "nothing is planned yet: their mean";
    EXPECT_EQ(closeRateOf(Campaign{}), 0);
}

TEST(CloseRate, TheLeverMovesTheMeanWhateverElseMoves)
{
    Campaign c = twoChannels();
    c.channels[0].closeRate = {0.1, 0.2, 0.4};
    Levers levers;
    levers.closeRate = 0.8 * closeRateOf(c);
    EXPECT_NEAR(closeRateOf(withLevers(c, levers)), 0.8 * closeRateOf(c), 1e-15);
    levers.hoursPerWeek = 40;
    EXPECT_NEAR(withLevers(c, levers).channels[0].closeRate.likely, 0.16, 1e-15);
}

TEST(Levers, AtThePlanGiveThePlan)
{
    for (unsigned seed = 1; seed < 100; ++seed) {
        const Campaign plan = randomCampaign(seed);
        EXPECT_EQ(withLevers(plan, plannedLevers(plan)), plan) << seed;
        EXPECT_EQ(withLevers(plan, Levers{}), plan) << seed;
    }
}

TEST(Levers, EachMovesItsOwnFigures)
{
    const Campaign plan = twoChannels();
    const Levers planned = plannedLevers(plan);
    EXPECT_EQ(planned.adBudgetPerMonth, 300.0);
    EXPECT_EQ(planned.hoursPerWeek, 4.0);
    EXPECT_EQ(planned.closeRate, 0.25);
    EXPECT_EQ(planned.marginPerCustomer, 12.0);
    EXPECT_EQ(planned.months, 12);

    Levers levers;
    levers.hoursPerWeek = 2;
    levers.closeRate = 0.75;
    levers.marginPerCustomer = 24;
    levers.months = 24;
    const Campaign moved = withLevers(plan, levers);
    EXPECT_EQ(moved.channels[0].organic.postsPerMonth, 8) << "what there is no time for is for the model to say";
    EXPECT_EQ(moved.duties.roles[0].hoursPerWeek, 1.5);
    EXPECT_EQ(moved.channels[0].hoursPerWeek, 1.5);
    EXPECT_DOUBLE_EQ(moved.channels[1].closeRate.low, 0.3);
    EXPECT_DOUBLE_EQ(moved.channels[1].closeRate.likely, 0.75);
    EXPECT_EQ(moved.channels[1].closeRate.high, 1.0);
    EXPECT_DOUBLE_EQ(moved.economics.contributionMargin.likely, 0.8);
    EXPECT_EQ(moved.economics.contributionMargin.high, 1.0);
    EXPECT_EQ(moved.months, 24);
    EXPECT_EQ(moved.channels[1].adBudgetPerMonth, Money{20000});
    EXPECT_EQ(done(applyLevers(levers), plan), moved);
    levers.hoursPerWeek = 6;
    EXPECT_EQ(withLevers(plan, levers).channels[0].organic.postsPerMonth, 12) << "more hours make more posts";
    levers.closeRate = 1.5;
    EXPECT_FALSE(applyLevers(levers).apply(plan).ok());
}

TEST(Levers, ScenariosAreRememberedByName)
{
    Levers levers;
    levers.months = 6;
    Campaign c = done(rememberScenario(QStringLiteral("Short"), levers), twoChannels());
    levers.months = 7;
    c = done(rememberScenario(QStringLiteral("Short"), levers), c);
    ASSERT_EQ(c.scenarios.size(), 1u);
    EXPECT_EQ(c.scenarios[0].levers.months, 7);
    EXPECT_FALSE(rememberScenario(QStringLiteral(" "), levers).apply(c).ok());
    EXPECT_FALSE(forgetScenario(QStringLiteral("Long")).apply(c).ok());
    EXPECT_TRUE(done(forgetScenario(QStringLiteral("Short")), c).scenarios.empty());
}

} // namespace
} // namespace ertrag
