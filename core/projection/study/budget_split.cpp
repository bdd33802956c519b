// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/budget_split.h"

#include "core/campaign/field_check.h"
#include "core/math/statistics.h"
#include "core/projection/study/allocation.h"
#include "core/projection/study/ordinary_medium.h"
#include "core/projection/study/study_cases.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ertrag
{

namespace
{

constexpr int pointCount = 256;
constexpr int gridCells = 100;
constexpr double smallStep = 0.01; // of the budget, for marginal returns

/// What the ads of one place bring at spends of 0, 1 %, .. 100 % of the budget: the mean and the worst tenth.
struct Curve {
    QString id;
    double planned = 0;
    std::vector<double> expected, cautious;

    static double at(const std::vector<double>& values, double position)
    {
        const double cell = std::clamp(position * gridCells, 0.0, double(gridCells));
        const size_t i = std::min(size_t(cell), size_t(gridCells - 1));
        return values[i] + (cell - double(i)) * (values[i + 1] - values[i]);
    }
};

/// The plan with this one place only and with no costs but its ads, so that differences are its own.
Campaign alone(const Campaign& plan, Channel channel)
{
    Campaign only = plan;
    channel.included = true;
    channel.slot = 0; // all places are drawn alike: equal ones share evenly, whatever the luck of a slot
    only.channels = {std::move(channel)};
    only.economics.savings.clear();
    return only;
}

Result<Curve> curveOf(const Campaign& plan, const Channel& channel, double budget, const SimulationSettings& settings)
{
    const int decimals = currencyDecimals(plan.company.currency);
    const double planned = channel.adBudgetPerMonth.units(decimals);
    const Campaign only = alone(plan, channel);
    const auto made = StudyCases::of(only, settings, pointCount);
    if (!made)
        return made.error();
    StudyCases& cases = *made.value();
    Curve curve{channel.id, planned, {}, {}};
    std::vector<double> none, brought(pointCount);
    for (int step = 0; step <= gridCells; ++step) {
        cases.inputs().channels[0].adsPerMonth = budget * step / gridCells;
        const std::vector<double>& benefit = cases.run().benefit;
        if (step == 0)
            none = benefit;
        for (size_t i = 0; i < pointCount; ++i)
            brought[i] = benefit[i] - none[i];
        curve.expected.push_back(mean(brought));
        curve.cautious.push_back(quantiles(brought, std::array{0.1})[0]);
    }
    return curve;
}

std::vector<double> bestSplit(const std::vector<Curve>& curves, double budget, std::vector<double> Curve::*values)
{
    std::vector<Response> responses;
    for (const Curve& curve : curves)
        responses.push_back(
            {[&curve, values, budget](double spend) { return Curve::at(curve.*values, spend / budget); }, {}});
    return splitAny(responses, budget).spend;
}

/// Nothing is measured yet, so a second place keeps a part: the one that brings most for it.
void keepExploring(const std::vector<Curve>& curves, double budget, std::vector<double>& spend)
{
    const auto most = std::max_element(spend.begin(), spend.end());
    const double floor = exploration * budget;
    if (spend.size() < 2 || *most <= budget - floor)
        return;
    size_t second = spend.size();
    for (size_t i = 0; i < spend.size(); ++i)
        if (spend.begin() + std::ptrdiff_t(i) != most &&
            (second == spend.size() ||
             Curve::at(curves[i].expected, exploration) > Curve::at(curves[second].expected, exploration)))
            second = i;
    const double missing = std::max(0.0, floor - spend[second]);
    *most -= missing;
    spend[second] += missing;
}

double total(const std::vector<Curve>& curves, double budget, const std::vector<double>& spend)
{
    double sum = 0;
    for (size_t i = 0; i < curves.size(); ++i)
        sum += Curve::at(curves[i].expected, spend[i] / budget);
    return sum;
}

/// How much of the budget stands elsewhere.
double moved(const std::vector<double>& from, const std::vector<double>& to)
{
    double sum = 0;
    for (size_t i = 0; i < from.size(); ++i)
        sum += 0.5 * std::abs(to[i] - from[i]);
    return sum;
}

/// Marginal return from `position`, a share of the budget, one step on; per unit of the whole campaign's ads.
double marginal(const Curve& curve, double position, double spentPerStep)
{
    return (Curve::at(curve.expected, position + smallStep) - Curve::at(curve.expected, position)) / spentPerStep;
}

} // namespace

Result<std::optional<BudgetSplit>> budgetSplit(const Campaign& plan, const SimulationSettings& settings,
                                               const std::atomic<bool>* stop)
{
    if (const auto fault = firstFault(plan))
        return *fault;
    BudgetSplit split;
    const int decimals = currencyDecimals(plan.company.currency);
    std::vector<Channel> places;
    for (const Channel& channel : plan.channels)
        if (channel.included && channel.adBudgetPerMonth.minor > 0) {
            places.push_back(channel);
            split.budget += channel.adBudgetPerMonth.units(decimals);
        }
    if (!(split.budget > 0))
        return std::optional<BudgetSplit>{};
    Channel outside = ordinaryMedium(plan);
    outside.ratesHoldAt = Money::fromUnits(split.budget, decimals);
    places.push_back(outside);
    std::vector<Curve> curves;
    std::vector<double> planned;
    for (const Channel& place : places) {
        if (stop && *stop)
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        auto curve = curveOf(plan, place, split.budget, settings);
        if (!curve)
            return curve.error();
        curves.push_back(std::move(curve).value());
        planned.push_back(curves.back().planned);
    }
    std::vector<double> best = bestSplit(curves, split.budget, &Curve::expected);
    const std::vector<double> cautious = bestSplit(curves, split.budget, &Curve::cautious);
    split.dependsOnCase = moved(best, cautious) > 0.2 * split.budget;
    keepExploring(curves, split.budget, best);
    split.gain = total(curves, split.budget, best) - total(curves, split.budget, planned);
    const double stepCost =
        smallStep * split.budget * plan.months * (1 + plan.company.vatRate * (1 - plan.company.deductibleShare));
    const double way = moved(planned, best);
    const double share = way > mostMoved * split.budget ? mostMoved * split.budget / way : 1;
    for (size_t i = 0; i < curves.size(); ++i) {
        const double at = planned[i] / split.budget;
        split.channels.push_back({curves[i].id, planned[i], best[i], cautious[i],
                                  planned[i] + share * (best[i] - planned[i]), marginal(curves[i], 0, stepCost),
                                  at > 0 ? marginal(curves[i], std::max(0.0, at - smallStep), stepCost) : 0});
    }
    const auto& outer = split.channels.back();
    split.firstIn = outer.channel;
    split.firstReturn = outer.firstReturn;
    const auto worst =
        std::min_element(split.channels.begin(), split.channels.end() - 1,
                         [](const SplitChannel& a, const SplitChannel& b) { return a.lastReturn < b.lastReturn; });
    split.lastIn = worst->channel;
    split.lastReturn = worst->lastReturn;
    return std::optional(split);
}

} // namespace ertrag
