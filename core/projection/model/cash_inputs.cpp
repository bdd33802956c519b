// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/cash_inputs.h"

#include "core/campaign/field_check.h"
#include "core/campaign/scaling.h"
#include "core/math/sobol.h"
#include "core/projection/model/finance.h"
#include "core/projection/model/response.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace ertrag
{

namespace
{

constexpr int rateDimension = 6;
constexpr int rateDimensionCount = 10;
constexpr int savingDimension = 16;
constexpr int channelDimension = 32;
constexpr int channelBlock = 16;
constexpr int channelBlocks = (sobolDimensions - channelDimension) / channelBlock;
constexpr double contactsPerPerson = 15; // most contacts a month with one person

using Visit = std::function<void(bool matters, const Driver&, double& target)>;

/// The saving is already in an ad budget that was lowered by it (method.md 4.8): then only a loss still counts.
bool countedTwice(const Economics& e, const Saving& saving)
{
    return saving.kind == SavingKind::OtherAdsReplaced && e.adBudgetLowered.valueOr(false);
}

/// Two costs in one currency have one rate and share its dimension. A currency keeps its own whatever the others in the
/// list are, unless two want the same one.
std::vector<int> rateDimensions(const std::vector<ForeignCost>& costs)
{
    std::vector<int> dimensions;
    QHash<QString, int> given;
    for (const ForeignCost& cost : costs) {
        int wanted = 0;
        for (QChar letter : cost.currency)
            wanted = (26 * wanted + letter.unicode()) % rateDimensionCount;
        while (!given.contains(cost.currency) && given.size() < rateDimensionCount) {
            const int dimension = rateDimension + wanted++ % rateDimensionCount;
            if (std::find(given.cbegin(), given.cend(), dimension) == given.cend())
                given.insert(cost.currency, dimension);
        }
        dimensions.push_back(given.value(cost.currency, rateDimension));
    }
    return dimensions;
}

void visitForeignCosts(const std::vector<ForeignCost>& costs, CashInputs& in, const Visit& visit)
{
    const std::vector<int> dimensions = rateDimensions(costs);
    size_t at = 0;
    for (size_t i = 0; i < costs.size(); ++i)
        if (costs[i].counts()) {
            const QString key = QStringLiteral("exchange_rate/%1").arg(i + 1);
            visit(true, {key, dimensions[i], Support::Positive, costs[i].rate.value}, in.foreignCosts[at++].rate);
        }
}

void visitBusiness(const Campaign& plan, CashInputs& in, const Visit& visit)
{
    const Economics& e = plan.economics;
    visit(true, {QStringLiteral("order_value"), 0, Support::Positive, e.orderValue}, in.orderValue);
    visit(true, {QStringLiteral("contribution_margin"), 1, Support::Share, e.contributionMargin},
          in.contributionMargin);
    visit(true, {QStringLiteral("orders_per_month"), 2, Support::Positive, e.ordersPerMonth}, in.ordersPerMonth);
    visit(true, {QStringLiteral("monthly_retention"), 3, Support::Share, e.monthlyRetention}, in.monthlyRetention);
    visit(true, {QStringLiteral("incrementality"), 4, Support::Share, e.incrementality}, in.incrementality);
    const bool hours = in.hoursPerWeek > 0 || !in.training.empty();
    visit(hours, {QStringLiteral("hourly_cost"), 5, Support::Positive, plan.duties.hourlyCost}, in.hourlyCost);
    visitForeignCosts(e.foreignCosts, in, visit);
    for (size_t i = 0; i < e.savings.size(); ++i) {
        const Estimate& estimate = e.savings[i].perMonth;
        const Support support = estimate.low < 0 ? Support::Real : Support::Positive;
        const int dimension = savingDimension + int(i) % channelBlock;
        const bool matters = !countedTwice(e, e.savings[i]) || estimate.low < 0;
        visit(matters, {QStringLiteral("saving/%1").arg(i + 1), dimension, support, estimate}, in.savings[i].perMonth);
    }
}

void visitChannel(const Channel& channel, ChannelInputs& in, const Visit& visit)
{
    const int first = channelDimension + channelBlock * (std::max(0, channel.slot) % channelBlocks);
    const auto add = [&](bool matters, int offset, const char* name, Support support, const Estimate& estimate,
                         double& target) {
        visit(matters, {channel.id + QLatin1Char('/') + QLatin1String(name), first + offset, support, estimate},
              target);
    };
    const bool paid = in.adsPerMonth > 0;
    const bool posts = in.postsPerMonth > 0;
    const PaidFunnel& p = channel.paid;
    const OrganicFunnel& o = channel.organic;
    add(paid && !in.perClick, 0, "cost_per_thousand", Support::Positive, p.costPerThousand, in.costPerThousand);
    add(paid && in.perClick, 1, "cost_per_click", Support::Positive, p.costPerClick, in.costPerClick);
    add(paid && (!in.perClick || in.impressionsCap > 0), 2, "click_rate", Support::Share, p.clickRate, in.clickRate);
    add(posts, 3, "gain_per_post", Support::Positive, o.gainPerPost, in.gainPerPost);
    add(posts, 4, "churn_per_month", Support::Share, o.churnPerMonth, in.churnPerMonth);
    add(posts, 5, "reach_per_post", Support::Positive, o.reachPerPost, in.reachPerPost);
    add(posts, 6, "organic_click_rate", Support::Share, o.clickRate, in.organicClickRate);
    add(paid || posts, 7, "enquiry_rate", Support::Share, channel.enquiryRate, in.enquiryRate);
    add(paid || posts, 8, "close_rate", Support::Share, channel.closeRate, in.closeRate);
}

void visitAll(const Campaign& plan, CashInputs& in, const Visit& visit)
{
    visitBusiness(plan, in, visit);
    size_t at = 0;
    for (const Channel& channel : plan.channels)
        if (channel.included)
            visitChannel(channel, in.channels[at++], visit);
}

ChannelInputs channelInputs(const Channel& channel, int decimals)
{
    ChannelInputs in;
    in.adsPerMonth = channel.adBudgetPerMonth.units(decimals);
    in.plannedAds = channel.ratesHoldAt.minor > 0 ? channel.ratesHoldAt.units(decimals) : in.adsPerMonth;
    in.slope = channel.paid.saturationSlope;
    in.halfSaturation = halfSaturation(in.plannedAds, doublingFactor(channel.paid.doubling), in.slope);
    in.carryOver = monthlyCarryOver(channel.paid.weeklyCarryOver);
    in.impressionsCap = channel.reachablePeople.given() ? contactsPerPerson * channel.reachablePeople.value : 0;
    in.perClick = channel.paid.basis == PriceBasis::PerClick;
    in.followersAtStart = channel.organic.followersAtStart;
    in.postsPerMonth = channel.organic.postsPerMonth;
    in.boostedShare = in.plannedAds > 0 ? channel.organic.boostedShare : 0; // nothing is boosted without money
    return in;
}

void takeCosts(const Campaign& plan, int decimals, CashInputs& in)
{
    const Economics& e = plan.economics;
    in.hoursPerWeek = ownHours(plan);
    in.productiveShare = e.productiveShare;
    in.setupOnce = (e.setupCost + e.legalOnce).units(decimals);
    in.contentPerMonth = e.contentPerMonth.units(decimals);
    in.toolsPerMonth = e.toolsPerMonth.units(decimals);
    in.otherPerMonth = e.otherPerMonth.units(decimals);
    if (plan.duties.agency.given())
        in.agencyPerMonth = plan.duties.agency.value.retainerPerMonth.units(decimals);
    in.reserveShare = e.reserveShare;
    in.boughtCostFactor = 1 + plan.company.vatRate * (1 - plan.company.deductibleShare);
    if (plan.staffRules.training.given())
        for (const Training& t : plan.staffRules.training.value)
            in.training.push_back({t.inMonth, t.persons * t.hoursEach, t.persons * t.feeEach.units(decimals)});
    for (const Saving& saving : e.savings)
        in.savings.push_back({0, countedTwice(e, saving) ? 0 : saving.paidToday.units(decimals)});
    for (const ForeignCost& cost : e.foreignCosts)
        if (cost.counts())
            in.foreignCosts.push_back({cost.kind, cost.amountPerMonth.units(currencyDecimals(cost.currency)), 0});
}

/// Prices divide, so they must be above 0; all others may be 0.
bool valueFits(const Driver& driver)
{
    const Estimate& e = driver.estimate;
    const bool price = driver.key.endsWith(QStringLiteral("cost_per_thousand")) ||
                       driver.key.endsWith(QStringLiteral("cost_per_click"));
    if (driver.support == Support::Real)
        return std::isfinite(e.low) && std::isfinite(e.high);
    const double most = driver.support == Support::Share ? 1 : 1e12;
    return (price ? e.low > 0 : e.low >= 0) && e.high <= most;
}

} // namespace

CashInputs cashInputs(const Campaign& plan)
{
    CashInputs in;
    const int decimals = currencyDecimals(plan.company.currency);
    in.months = plan.months;
    in.tailMonths = plan.tailMonths;
    in.monthlyRate = monthlyRate(plan.economics.discountRatePerYear);
    in.rampForm = plan.economics.rampForm;
    in.rampMonths = plan.economics.rampMonths;
    takeCosts(plan, decimals, in);
    for (const Channel& channel : plan.channels)
        if (channel.included)
            in.channels.push_back(channelInputs(channel, decimals));
    visitAll(plan, in, [](bool, const Driver& driver, double& target) { target = driver.estimate.likely; });
    return in;
}

std::vector<Driver> drivers(const Campaign& plan)
{
    std::vector<Driver> found;
    CashInputs in = cashInputs(plan);
    visitAll(plan, in, [&](bool matters, const Driver& driver, double&) {
        if (matters)
            found.push_back(driver);
    });
    return found;
}

std::vector<double*> driverTargets(const Campaign& plan, CashInputs& in)
{
    std::vector<double*> targets;
    visitAll(plan, in, [&](bool matters, const Driver&, double& target) {
        if (matters)
            targets.push_back(&target);
    });
    return targets;
}

std::optional<Error> firstFault(const Campaign& plan)
{
    const auto range = [](const char* field, double value, double low, double high) -> std::optional<Error> {
        if (value >= low && value <= high)
            return std::nullopt;
        return Error{ErrorCode::ValueOutOfRange, QLatin1String(field), QString::number(value),
                     QStringLiteral("%1..%2").arg(low).arg(high)};
    };
    const Economics& e = plan.economics;
    for (auto fault :
         {range("months", plan.months, 1, 60), range("tail_months", plan.tailMonths, 0, 36),
          range("economics.ramp_months", e.rampMonths, 1, 24), range("economics.reserve_share", e.reserveShare, 0, 0.5),
          range("economics.productive_share", e.productiveShare, 0, 1),
          range("economics.discount_rate_per_year", e.discountRatePerYear, -0.5, 1)})
        if (fault)
            return fault;
    for (const Driver& driver : drivers(plan)) {
        const QString found =
            QStringLiteral("%1, %2, %3").arg(driver.estimate.low).arg(driver.estimate.likely).arg(driver.estimate.high);
        if (!driver.estimate.ordered())
            return Error{ErrorCode::EstimateOrder, driver.key, found, {}};
        if (!valueFits(driver))
            return Error{ErrorCode::ValueOutOfRange, driver.key, found,
                         driver.support == Support::Share ? QStringLiteral("0..1") : QStringLiteral(">0")};
    }
    return std::nullopt;
}

double doublingFactor(Doubling doubling)
{
    switch (doubling) {
    case Doubling::Plus30:
        return 1.3;
    case Doubling::Plus50:
        return 1.5;
    case Doubling::Plus80:
        return 1.8;
    case Doubling::Plus100:
        return 2;
    }
    return 2;
}

} // namespace ertrag
