// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/place_curves.h"

#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/math/statistics.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/work.h"
#include "core/projection/study/ordinary_medium.h"
#include "core/projection/study/study_cases.h"

#include <algorithm>
#include <array>

namespace ertrag
{

namespace
{

/// What is left of a whole for one of several that need it: what the others leave, or its share where it is not enough.
double leftFor(double own, double all, double whole)
{
    return all <= whole ? whole - (all - own) : whole * own / all;
}

/// Working hours a week and orders a month that the place can have while the others stay as planned.
void takeShare(const Campaign& plan, const Channel& place, Campaign& only)
{
    const PlanWork work = workNeeded(plan);
    double own = 0;
    for (const ChannelWork& each : work.channels)
        own = each.channel == place.id ? each.hours() : own;
    only.duties.agency = {};
    only.duties.roles = {RoleAssignment{}};
    only.duties.roles[0].hoursPerWeek = leftFor(own, work.needed(), work.available);
    only.channels[0].hoursPerWeek = 0;
    if (!plan.goals.moreOrdersPerMonth.given())
        return;
    double ownOrders = 0, allOrders = 0;
    Campaign other = only;
    other.goals.moreOrdersPerMonth = {};
    for (const Channel& channel : plan.channels)
        if (channel.included) {
            other.channels = {channel};
            double orders = 0;
            for (const CashMonth& month : cashRun(cashInputs(other)).months)
                orders += month.orders / plan.months;
            allOrders += orders;
            ownOrders += channel.id == place.id ? orders : 0;
        }
    only.goals.moreOrdersPerMonth = leftFor(ownOrders, allOrders, plan.goals.moreOrdersPerMonth.value);
}

/// The plan with this one place only and with no costs but its ads, so that differences are its own.
Campaign alone(const Campaign& plan, Channel place)
{
    Campaign only = plan;
    place.included = true;
    place.slot = 0; // all places are drawn alike: equal ones share evenly, whatever the luck of a slot
    only.channels = {std::move(place)};
    only.economics.savings.clear();
    return only;
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
        cases.inputs().channels[0].adsPerMonth = budget * step / PlaceCurve::cells;
        shareWork(cases.inputs()); // who asks because of more ads wants an answer too
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
    Campaign only = alone(plan, place);
    takeShare(plan, place, only);
    return run(only, place.adBudgetPerMonth.units(currencyDecimals(plan.company.currency)), budget, settings);
}

Result<PlaceCurve> PlaceCurve::outside(const Campaign& plan, double budget, const SimulationSettings& settings)
{
    // With the whole budget in it, so that its price and rates are drawn and not held at the likely ones.
    const auto medium = inOrdinaryMedium(plan);
    Campaign only = alone(*medium, medium->channels[0]);
    if (plan.goals.moreOrdersPerMonth.given()) {
        Campaign shared = only;
        takeShare(plan, medium->channels[0], shared); // orders that the plan leaves; the medium needs no hours
        only.goals.moreOrdersPerMonth = shared.goals.moreOrdersPerMonth;
    }
    return run(only, 0, budget, settings);
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
