// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/drivers.h"

#include "core/campaign/presets.h"
#include "core/campaign/unknown_answers.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/sampling_dimensions.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{

namespace
{

/// Whether the result depends on this figure of a channel.
bool counts(FigureKind kind, const ChannelInputs& channel)
{
    const bool paid = channel.adsPerMonth > 0, posts = channel.postsPerMonth > 0;
    switch (kind) {
    case FigureKind::CostPerThousand:
        return paid && !channel.perClick;
    case FigureKind::CostPerClick:
        return paid && channel.perClick;
    case FigureKind::ClickRate:
        return paid && (!channel.perClick || channel.impressionsCap > 0);
    case FigureKind::GainPerPost:
    case FigureKind::ChurnPerMonth:
    case FigureKind::ReachPerPost:
    case FigureKind::OrganicClickRate:
        return posts;
    default:
        return paid || posts;
    }
}

bool counts(FigureKind kind, const CashInputs& in)
{
    switch (kind) {
    case FigureKind::HourlyCost:
        return in.hoursPerWeek > 0 || !in.training.empty();
    case FigureKind::SeasonStrength:
        return in.hasSeason();
    case FigureKind::HalfBoughtWeeks:
    case FigureKind::CycleSpread:
        return in.halfBoughtWeeks > 0;
    default:
        return true;
    }
}

void addBusiness(const Campaign& plan, const CashInputs& in, std::vector<Driver>& found)
{
    for (const FigureTraits& t : figureKinds(SamplingBlock::Business))
        if (counts(t.kind, in))
            found.push_back({t.kind, 0, samplingDimension(t.kind, 0), t.support, effectiveEstimate(plan, t.kind)});
}

void addRates(const std::vector<ForeignCost>& costs, std::vector<Driver>& found)
{
    constexpr FigureKind kind = FigureKind::ExchangeRate;
    const std::vector<int> slotOf = currencySlots(costs);
    size_t item = 0;
    for (size_t i = 0; i < costs.size(); ++i)
        if (costs[i].counts())
            found.push_back({{kind, int(i) + 1},
                             item++,
                             samplingDimension(kind, slotOf[i]),
                             traitsOf(kind).support,
                             costs[i].rate.value});
}

void addSavings(const Economics& economics, std::vector<Driver>& found)
{
    constexpr FigureKind kind = FigureKind::Saving;
    for (size_t i = 0; i < economics.savings.size(); ++i) {
        const Estimate& estimate = economics.savings[i].perMonth;
        const Support support = estimate.low < 0 ? Support::Real : traitsOf(kind).support;
        if (!isCountedTwice(economics, economics.savings[i]) || estimate.low < 0)
            found.push_back({{kind, int(i) + 1}, i, samplingDimension(kind, int(i)), support, estimate});
    }
}

void addChannels(const Campaign& plan, const CashInputs& in, std::vector<Driver>& found)
{
    size_t item = 0;
    for (const Channel& channel : plan.channels) {
        if (!channel.included)
            continue;
        for (const FigureTraits& t : figureKinds(SamplingBlock::Channels))
            if (counts(t.kind, in.channels[item]))
                found.push_back({{t.kind, channel.id},
                                 item,
                                 samplingDimension(t.kind, channel.slot),
                                 t.support,
                                 effectiveEstimate(plan, {t.kind, channel.id})});
        ++item;
    }
}

/// Prices divide, so they must be above 0; all others may be 0.
bool valueFits(const Driver& driver)
{
    const Estimate& e = driver.estimate;
    const bool price =
        driver.figure.kind == FigureKind::CostPerThousand || driver.figure.kind == FigureKind::CostPerClick;
    if (driver.support == Support::Real)
        return std::isfinite(e.low) && std::isfinite(e.high);
    const double most = driver.support == Support::Share ? 1 : 1e12;
    return (price ? e.low > 0 : e.low >= 0) && e.high <= most;
}

} // namespace

std::vector<Driver> drivers(const Campaign& plan)
{
    const CashInputs in = cashInputs(plan);
    std::vector<Driver> found;
    addBusiness(plan, in, found);
    addRates(plan.economics.foreignCosts, found);
    addSavings(plan.economics, found);
    addChannels(plan, in, found);
    return found;
}

int openAssumptions(const Campaign& plan)
{
    const std::vector<Driver> all = drivers(plan);
    const auto assumed = std::count_if(
        all.begin(), all.end(), [](const Driver& driver) { return driver.estimate.origin == Origin::Assumption; });
    return int(assumed) + int(plainPresets(plan).size());
}

int countedFigures(const Campaign& plan)
{
    return int(drivers(plan).size() + plainFigures(plan).size());
}

std::vector<double*> driverTargets(const std::vector<Driver>& drivers, CashInputs& in)
{
    std::vector<double*> targets;
    for (const Driver& driver : drivers)
        targets.push_back(&figureAt(in, driver.figure.kind, driver.item));
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
            return Error{ErrorCode::EstimateOrder, figureKey(driver.figure), found, {}};
        if (!valueFits(driver))
            return Error{ErrorCode::ValueOutOfRange, figureKey(driver.figure), found,
                         driver.support == Support::Share ? QStringLiteral("0..1") : QStringLiteral(">0")};
    }
    return std::nullopt;
}

} // namespace ertrag
