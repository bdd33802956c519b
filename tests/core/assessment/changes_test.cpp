// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of a plan does to its verdict, and what it must not do: one row a change.
#include "core/assessment/assessment.h"
#include "core/campaign/scaling.h"
#include "core/projection/study/ordinary_medium.h"
#include "core/projection/study/verdict.h"
#include "tests/support/kept_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace ertrag
{
namespace
{

/// What the verdict and the figures below it say.
struct Said {
    PlanVerdict verdict = PlanVerdict::Open;
    Projection projection;
    Readiness readiness;
    bool asks(const char* rule) const
    {
        return std::any_of(readiness.open.begin(), readiness.open.end(),
                           [&](const Point& point) { return point.rule == QLatin1String(rule); });
    }
};

Said said(const Campaign& plan)
{
    Said said;
    said.projection = simulate(plan, {4096, {}, 1}).value();
    said.verdict = planVerdict(plan, said.projection);
    said.readiness = readiness(plan, &said.projection);
    return said;
}

enum class Chance { Same, NotUp, NotDown, Any };

struct Change {
    const char* what;
    std::function<void(Campaign&)> make;
    Chance chance;
    std::optional<PlanVerdict> verdict; ///< absent = as before
    const char* open = nullptr;         ///< the rule that must be open then
};

void expect(const Campaign& plan, const std::vector<Change>& changes)
{
    const Said before = said(plan);
    for (const Change& change : changes) {
        SCOPED_TRACE(change.what);
        Campaign other = plan;
        change.make(other);
        const Said after = said(other);
        const double was = before.projection.chancePositive, is = after.projection.chancePositive;
        if (change.chance == Chance::Same) {
            EXPECT_NEAR(is, was, 1e-9);
            EXPECT_NEAR(after.projection.roi.p50, before.projection.roi.p50, 1e-9);
        } else if (change.chance == Chance::NotUp) {
            EXPECT_LE(is, was + 1e-9);
        } else if (change.chance == Chance::NotDown) {
            EXPECT_GE(is, was - 1e-9);
        }
        EXPECT_EQ(int(after.verdict), int(change.verdict.value_or(before.verdict))) << is;
        if (change.open) {
            EXPECT_TRUE(after.asks(change.open)) << change.open;
        }
    }
}

Channel idleChannel()
{
    Channel idle;
    idle.id = QStringLiteral("idle");
    idle.slot = 27;
    idle.closeRate = {0.01, 0.02, 0.03};
    return idle;
}

void timesTwo(Estimate& e)
{
    e.low *= 2, e.likely *= 2, e.high *= 2;
}

void timesTwo(Money& money)
{
    money.minor *= 2;
}

/// The same plan in a currency of half the worth.
void inHalfTheCurrency(Campaign& c)
{
    c.company.currency = QStringLiteral("USD");
    timesTwo(c.economics.orderValue);
    for (Money* money : {&c.economics.setupCost, &c.economics.legalOnce, &c.economics.contentPerMonth,
                         &c.economics.toolsPerMonth, &c.economics.otherPerMonth})
        timesTwo(*money);
    for (Saving& saving : c.economics.savings) {
        timesTwo(saving.perMonth);
        timesTwo(saving.paidToday);
    }
    for (Channel& channel : c.channels) {
        timesTwo(channel.adBudgetPerMonth);
        timesTwo(channel.paid.costPerThousand);
        timesTwo(channel.paid.costPerClick);
    }
    timesTwo(c.duties.hourlyCost);
    if (c.staffRules.training.given())
        for (Training& training : c.staffRules.training.value)
            timesTwo(training.feeEach);
    if (c.goals.nextBestUseReturn.given())
        timesTwo(c.goals.nextBestUseReturn.value);
    if (c.duties.agency.given())
        timesTwo(c.duties.agency.value.retainerPerMonth);
}

/// Without ads and posts: it saves recruiting costs.
void savesRecruiting(Campaign& c)
{
    for (Channel& channel : c.channels) {
        channel.adBudgetPerMonth = {};
        channel.organic.postsPerMonth = 0;
    }
    c.economics.savings = {{SavingKind::Recruiting, QString(), {900, 1100, 1400}, Money{150000}}};
}

Change provedBy(EvidenceLevel level, const char* what)
{
    return {what,
            [level](Campaign& c) {
                savesRecruiting(c);
                c.measures.proof = level;
            },
            Chance::NotDown, PlanVerdict::Pays};
}

/// The butcher for two years: it pays.
Campaign payingButcher()
{
    Campaign c = keptPlan("butcher");
    c.months = 24;
    c.goals.nextBestUseReturn = {};
    return c;
}

} // namespace

TEST(Changes, OfTheButcherDoToTheVerdictWhatTheyMean)
{
    const auto withoutReturn = [](Campaign& c) { c.economics.incrementality = Estimate::exactly(0); };
    expect(
        keptPlan("butcher"),
        {
            {"channels turned round",
             [](Campaign& c) { std::reverse(c.channels.begin(), c.channels.end()); },
             Chance::Same,
             {}},
            {"an idle channel in front",
             [](Campaign& c) { c.channels.insert(c.channels.begin(), idleChannel()); },
             Chance::Same,
             {}},
            {"an idle channel at the end", [](Campaign& c) { c.channels.push_back(idleChannel()); }, Chance::Same, {}},
            {"another currency, all amounts twice", inHalfTheCurrency, Chance::Any, {}},
            {"nobody comes because of it", withoutReturn, Chance::NotUp, PlanVerdict::DoesNotPay},
            {"no margin", [](Campaign& c) { c.economics.contributionMargin = Estimate::exactly(0); }, Chance::NotUp,
             PlanVerdict::DoesNotPay},
            {"an order value of half",
             [](Campaign& c) {
                 c.economics.orderValue = {10, 14, 19};
             },
             Chance::NotUp, PlanVerdict::DoesNotPay},
            {"the reserve left out", [](Campaign& c) { c.economics.reserveShare = 0; }, Chance::NotDown, {}, "R21"},
            {"training left blank", [](Campaign& c) { c.staffRules.training = {}; }, Chance::NotDown, {}, "R27"},
            {"the alternative unknown",
             [](Campaign& c) {
                 c.goals.nextBestUse = Answer<QString>::unknown();
                 c.goals.nextBestUseReturn = {};
             },
             Chance::Same,
             {},
             "R4"},
            {"nothing planned that could bring a return",
             [](Campaign& c) {
                 savesRecruiting(c);
                 c.economics.savings.clear();
             },
             Chance::NotUp, PlanVerdict::Open},
            {"a saving of which nobody said what is paid today",
             [](Campaign& c) {
                 savesRecruiting(c);
                 c.economics.savings[0].paidToday = {};
             },
             Chance::NotUp, PlanVerdict::Open, "D4"},
            provedBy(EvidenceLevel::A, "recruiting, compared"),
            provedBy(EvidenceLevel::B, "recruiting, by the figures alone"),
            provedBy(EvidenceLevel::C, "recruiting, roughly"),
            provedBy(EvidenceLevel::D, "recruiting, asked"),
            provedBy(EvidenceLevel::E, "recruiting, claimed by the platform"),
        });
}

// Work is what makes posts and answers: leaving it out, or naming it in another place, never makes a plan better.
TEST(Changes, OfTheHoursNeverPromiseTheSameWorkForNothing)
{
    const auto hoursAtChannels = [](double hours) {
        return [hours](Campaign& c) {
            for (Channel& channel : c.channels)
                channel.hoursPerWeek = hours;
        };
    };
    const auto onlyTheSponsor = [](Campaign& c) {
        c.duties.roles.resize(1);
        c.duties.roles[0].hoursPerWeek = 0.25;
    };
    const auto moved = [](Campaign& c) {
        c.channels[0].hoursPerWeek = ownHours(c) - hoursOfChannels(c) + c.channels[0].hoursPerWeek;
        for (RoleAssignment& role : c.duties.roles)
            role.hoursPerWeek = 0;
    };
    const auto none = [](Campaign& c) { scaleHours(c, 0); };
    const auto reach = [](double people, double followers) {
        return [people, followers](Campaign& c) {
            for (Channel& channel : c.channels) {
                channel.reachablePeople = people;
                channel.organic.followersAtStart = followers;
            }
        };
    };
    const Campaign plan = keptPlan("butcher");
    expect(plan,
           {
               {"only one role named, with a quarter of an hour", onlyTheSponsor, Chance::NotUp, {}},
               {"all hours at a channel, none at a role", moved, Chance::Same, {}},
               {"no hours at all", none, Chance::NotUp, PlanVerdict::DoesNotPay},
               {"room for five orders more", [](Campaign& c) { c.goals.moreOrdersPerMonth = 5.0; }, Chance::NotUp,
                PlanVerdict::DoesNotPay},
               {"room for many orders more", [](Campaign& c) { c.goals.moreOrdersPerMonth = 1e6; }, Chance::Same, {}},
           });
    Campaign busy = plan;
    hoursAtChannels(10)(busy);
    EXPECT_GT(said(busy).projection.investment.p50, 1.5 * said(plan).projection.investment.p50)
        << "hours named at the channels cost too";
    Campaign few = plan, more = plan;
    reach(800, 800)(few);
    reach(800, 5000)(more);
    EXPECT_EQ(said(few).projection.chancePositive, said(more).projection.chancePositive)
        << "nobody has more followers than people";
}

TEST(Changes, OfAPlanThatPaysNameWhatStandsAgainstIt)
{
    const Campaign plan = payingButcher();
    ASSERT_EQ(said(plan).verdict, PlanVerdict::Pays);
    const auto alternative = [](qint64 minor) {
        return [minor](Campaign& c) { c.goals.nextBestUseReturn = Money{minor}; };
    };
    expect(plan, {
                     {"something better to do", alternative(3000000), Chance::Same, PlanVerdict::PaysButAlternative},
                     {"something worse to do", alternative(100000), Chance::Same, {}},
                     {"nobody can serve more", [](Campaign& c) { c.goals.capacityForMore = Capacity::No; },
                      Chance::Same, PlanVerdict::PaysIfServed},
                     {"more can be served with overtime",
                      [](Campaign& c) { c.goals.capacityForMore = Capacity::WithOvertime; },
                      Chance::Same,
                      {}},
                     {"figures that move too much, and nothing else to prove it by",
                      [](Campaign& c) {
                          Baseline loud;
                          loud.perMonth = 500;
                          loud.monthlySpread = 400;
                          loud.monthsOfHistory = 12;
                          c.measures.baseline = loud;
                          c.measures.proof = EvidenceLevel::B;
                      },
                      Chance::Same, PlanVerdict::NotMeasurable},
                 });
}

// The test of the hotel never turns its no into a maybe, whatever is put beside its clicks.
TEST(Changes, OfTheHotelLeaveItsNo)
{
    const Campaign plan = keptPlan("hotel");
    ASSERT_EQ(said(plan).verdict, PlanVerdict::DoesNotPay);
    expect(plan,
           {
               {"a dearer set-up", [](Campaign& c) { timesTwo(c.economics.setupCost); }, Chance::NotUp, {}},
               {"dearer hours", [](Campaign& c) { timesTwo(c.duties.hourlyCost); }, Chance::NotUp, {}},
               {"channels turned round",
                [](Campaign& c) { std::reverse(c.channels.begin(), c.channels.end()); },
                Chance::Same,
                {}},
               {"something better to do",
                [](Campaign& c) { c.goals.nextBestUseReturn = Money{3000000}; },
                Chance::Same,
                {}},
               {"nobody can serve more", [](Campaign& c) { c.goals.capacityForMore = Capacity::No; }, Chance::Same, {}},
           });
}

} // namespace ertrag
