// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/place_curves.h"

#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/math/statistics.h"
#include "core/projection/study/ordinary_medium.h"
#include "core/projection/study/study_cases.h"

#include <algorithm>
#include <array>

namespace ertrag
{

namespace
{

/// The plan with this one place only and with no costs but its ads, so that differences are its own.
Campaign alone(Campaign plan, Channel place)
{
    place.included = true;
    place.slot = 0; // all places are drawn alike: equal ones share evenly, whatever the luck of a slot
    plan.channels = {std::move(place)};
    plan.economics.savings.clear();
    return plan;
}

} // namespace

Result<PlaceCurve> PlaceCurve::run(const Campaign& only, double planned, double budget,
                                   const SimulationSettings& settings)
{
    const auto made = StudyCases::of(only, settings, points);
    if (!made)
        return made.error();
    StudyCases& cases = *made.value();
    PlaceCurve curve;
    curve.m_channel = only.channels[0].id;
    curve.m_planned = planned;
    curve.m_budget = budget;
    for (int step = 0; step <= int(mostSpent * cells); ++step) {
        cases.inputs().channels[0].adsPerMonth = budget * step / cells;
        curve.m_brought.push_back(cases.run().benefit);
    }
    const std::vector<double> without = curve.m_brought[0];
    for (std::vector<double>& brought : curve.m_brought)
        for (size_t i = 0; i < points; ++i)
            brought[i] -= without[i];
    return curve;
}

Result<PlaceCurve> PlaceCurve::of(const Campaign& plan, const Channel& place, double budget,
                                  const SimulationSettings& settings)
{
    return run(alone(plan, place), place.adBudgetPerMonth.units(currencyDecimals(plan.company.currency)), budget,
               settings);
}

Result<PlaceCurve> PlaceCurve::outside(const Campaign& plan, double budget, const SimulationSettings& settings)
{
    // With the whole budget in it, so that its price and rates are drawn and not held at the likely ones.
    const auto medium = inOrdinaryMedium(plan);
    return run(alone(*medium, medium->channels[0]), 0, budget, settings);
}

void PlaceCurve::addTo(std::span<double> sums, double spend) const
{
    const double cell = std::clamp(spend / m_budget * cells, 0.0, double(m_brought.size() - 1));
    const size_t step = std::min(size_t(cell), m_brought.size() - 2);
    const double part = cell - double(step);
    const std::vector<double>&low = m_brought[step], &high = m_brought[step + 1];
    for (size_t i = 0; i < points; ++i)
        sums[i] += low[i] + part * (high[i] - low[i]);
}

std::vector<double> PlaceCurve::between(double from, double to) const
{
    std::vector<double> before(points, 0.0), after(points, 0.0);
    addTo(before, from);
    addTo(after, to);
    for (size_t i = 0; i < points; ++i)
        after[i] -= before[i];
    return after;
}

double PlaceCurve::quantile(double spend, double p) const
{
    return quantiles(between(0, spend), std::array{p})[0];
}

double PlaceCurve::mean(double spend) const
{
    return ertrag::mean(between(0, spend));
}

} // namespace ertrag
