// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/projection/random_plan.h"

#include "core/campaign/media_plan.h"
#include "core/math/sobol.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ertrag
{

double Dice::unit()
{
    return double(mix64(++m_state) >> 11) * 0x1p-53;
}

Estimate Dice::estimate(double lowest, double highest)
{
    double v[3];
    for (double& x : v) {
        const int kind = below(6);
        x = kind == 0 ? lowest : kind == 1 ? highest : lowest + (highest - lowest) * std::pow(unit(), 3);
    }
    std::sort(v, v + 3);
    return below(8) == 0 ? Estimate::exactly(v[1]) : Estimate{v[0], v[1], v[2], Origin::Guess};
}

namespace
{

Channel randomChannel(Dice& dice, int slot)
{
    Channel c;
    c.id = QStringLiteral("c%1").arg(slot);
    c.slot = slot;
    c.included = dice.below(5) > 0;
    c.adBudgetPerMonth = Money{dice.below(3) * dice.below(500000)};
    if (dice.below(2))
        c.reachablePeople = double(dice.below(50000));
    c.paid.basis = dice.below(2) ? PriceBasis::PerClick : PriceBasis::PerThousandContacts;
    c.paid.doubling = Doubling(dice.below(4));
    c.paid.weeklyCarryOver = 0.95 * dice.unit();
    c.paid.costPerThousand = dice.estimate(0.01, 100);
    c.paid.costPerClick = dice.estimate(0.01, 20);
    c.organic.followersAtStart = dice.below(3) * dice.below(10000);
    c.organic.postsPerMonth = dice.below(30);
    c.organic.gainPerPost = dice.estimate(0, 20);
    c.organic.reachPerPost = dice.estimate(0, 2);
    for (Estimate* share :
         {&c.paid.clickRate, &c.organic.churnPerMonth, &c.organic.clickRate, &c.enquiryRate, &c.closeRate})
        *share = dice.estimate(0, 1);
    c.paid.saturationSlope = dice.below(2) ? 1 : 0.5 + 3.5 * dice.unit();
    c.organic.boostedShare = dice.below(2) * dice.unit();
    return c;
}

ForeignCost randomBill(Dice& dice)
{
    static constexpr std::array currencies{"USD", "JPY", "KWD", "CHF"};
    ForeignCost bill;
    bill.kind = ForeignCostKind(dice.below(4));
    bill.currency = QLatin1String(currencies[size_t(dice.below(4))]);
    bill.amountPerMonth = Money{dice.below(200000)};
    if (dice.below(5) > 0)
        bill.rate = dice.estimate(1e-3, 5);
    return bill;
}

/// Capacity, efforts and hours of the channels, from none to plenty.
void varyWork(Dice& dice, Campaign& plan)
{
    if (dice.below(4) == 0)
        plan.goals.moreOrdersPerMonth = double(dice.below(3) * dice.below(500));
    for (Channel& c : plan.channels) {
        c.hoursPerWeek = dice.below(2) * dice.unit() * 10;
        if (dice.below(2))
            c.effort = {0.05 + 4 * dice.unit(), 0.01 + 0.5 * dice.unit(), 0.05 + 4 * dice.unit()};
        if (dice.below(4) == 0) // a market that the campaign can exhaust
            c.reachablePeople = double(1 + dice.below(300));
    }
}

/// Around `middle`, an owner's range of a factor of 1.2 to 4.
Estimate around(Dice& dice, double middle, double most = 1e9)
{
    const double likely = std::min(0.6 * most, middle * std::exp(1.2 * (dice.unit() - 0.5))),
                 factor = 1.2 + dice.unit();
    return {likely / factor, likely, std::min(0.95 * most, likely * factor), Origin::Guess};
}

} // namespace

Campaign randomPlan(quint64 seed)
{
    Dice dice(seed * 1000);
    Campaign plan;
    plan.months = 1 + dice.below(24);
    plan.tailMonths = dice.below(12);
    plan.company.deductibleShare = dice.unit();
    for (int i = dice.below(5); i > 0; --i)
        plan.channels.push_back(randomChannel(dice, i + 28));
    plan.duties.roles.push_back({});
    plan.duties.roles[0].hoursPerWeek = dice.below(3) * dice.unit() * 20;
    plan.duties.hourlyCost = dice.estimate(0, 120);
    Economics& e = plan.economics;
    e.orderValue = dice.estimate(0, 10000);
    e.ordersPerMonth = dice.estimate(0, 10);
    for (Estimate* share : {&e.contributionMargin, &e.monthlyRetention, &e.incrementality})
        *share = dice.estimate(0, 1);
    e.rampMonths = 1 + dice.below(24);
    e.discountRatePerYear = 0.3 * dice.unit();
    e.reserveShare = 0.5 * dice.unit();
    if (dice.below(2))
        e.savings.push_back({SavingKind::Recruiting, QString(), dice.estimate(-100, 1000), Money{dice.below(100000)}});
    e.rampForm = RampForm(dice.below(3));
    for (int i = dice.below(3); i > 0; --i)
        e.foreignCosts.push_back(randomBill(dice));
    if (dice.below(2))
        e.savings.push_back(
            {SavingKind::OtherAdsReplaced, QString(), dice.estimate(-100, 1000), Money{dice.below(100000)}});
    if (dice.below(3) > 0)
        e.adBudgetLowered = dice.below(2) > 0;
    varyWork(dice, plan);
    return plan;
}

Campaign ordinaryPlan(quint64 seed)
{
    Dice dice(seed * 7919);
    Campaign plan;
    plan.months = 6 + dice.below(18);
    plan.tailMonths = dice.below(12);
    for (int i = 0; i < 1 + dice.below(3); ++i) {
        Channel c;
        c.id = QStringLiteral("c%1").arg(i);
        c.slot = i;
        c.adBudgetPerMonth = Money{5000 + dice.below(60000)};
        c.organic.followersAtStart = dice.below(1500);
        c.organic.postsPerMonth = dice.below(12);
        c.paid.costPerThousand = around(dice, 8);
        for (auto [share, middle] : {std::pair{&c.paid.clickRate, 0.012},
                                     {&c.organic.churnPerMonth, 0.01},
                                     {&c.organic.clickRate, 0.015},
                                     {&c.enquiryRate, 0.06},
                                     {&c.closeRate, 0.3}})
            *share = around(dice, middle, 1);
        c.organic.gainPerPost = around(dice, 2);
        c.organic.reachPerPost = around(dice, 0.15);
        plan.channels.push_back(c);
    }
    plan.duties.roles.push_back({});
    plan.duties.roles[0].hoursPerWeek = 1 + 5 * dice.unit();
    plan.duties.hourlyCost = around(dice, 32);
    Economics& e = plan.economics;
    e.orderValue = around(dice, 60);
    e.ordersPerMonth = around(dice, 0.4);
    for (auto [share, middle] :
         {std::pair{&e.contributionMargin, 0.4}, {&e.monthlyRetention, 0.55}, {&e.incrementality, 0.5}})
        *share = around(dice, middle, 1);
    return plan;
}

Campaign calendarPlan(quint64 seed)
{
    Campaign plan = randomPlan(seed);
    Dice dice(seed + 77);
    const auto amounts = [&](double most) {
        MonthAmounts list;
        for (int t = 0; t < plan.months; ++t)
            list.push_back(Money::fromUnits(dice.below(3) == 0 ? 0 : most * dice.unit()));
        return list;
    };
    for (Channel& channel : plan.channels) {
        channel.adBudgetByMonth = amounts(1500);
        for (int t = 0; t < plan.months; ++t) {
            channel.organic.postsByMonth.push_back(dice.below(3) == 0 ? 0 : dice.below(20));
            channel.hoursByMonth.push_back(10 * dice.unit());
        }
    }
    plan.economics.contentByMonth = amounts(400);
    plan.season.source = SeasonSource::Own;
    double sum = 0;
    for (int k = 0; k < 12; ++k)
        sum += plan.season.demand.emplace_back(0.3 + 2 * dice.unit());
    for (double& index : plan.season.demand)
        index *= 12 / sum;
    plan.season.strength = {0.5, 1, 1.4, Origin::Guess};
    plan.season.contactPrice = std::vector<double>(12, 1);
    plan.season.contactPrice[11] = 1.4;
    const double half = 1 + 20 * dice.unit(), spread = 2 + 2 * dice.unit();
    plan.salesCycle = {{0.7 * half, half, 1.4 * half, Origin::Guess},
                       {0.9 * spread, spread, 1.2 * spread, Origin::Guess},
                       90 * dice.unit()};
    settleMonths(plan, plan);
    return plan;
}

} // namespace ertrag
