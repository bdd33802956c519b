// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/budget_split.h"

#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/math/statistics.h"
#include "core/projection/model/drivers.h"
#include "core/projection/simulation/summary.h"
#include "core/projection/study/allocation.h"
#include "core/projection/study/place_curves.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace ertrag
{

namespace
{

using Curves = std::vector<PlaceCurve>;
using Spends = std::vector<double>; // one for each place

constexpr double smallStep = 0.01;   // of the budget, for marginal returns
constexpr double clearlyOther = 0.2; // of the budget
constexpr double middle = 0.5, badly = 0.1;

bool isPaid(const Channel& channel)
{
    return channel.included && channel.adBudgetPerMonth.minor > 0;
}

double quantileOf(const std::vector<double>& values, double p)
{
    return quantiles(values, std::array{p})[0];
}

std::vector<double> totals(const Curves& curves, const Spends& spends)
{
    std::vector<double> sums(PlaceCurve::points, 0.0);
    for (size_t c = 0; c < curves.size(); ++c)
        curves[c].addTo(sums, spends[c]);
    return sums;
}

Brought broughtBy(const std::vector<double>& cases)
{
    return {quantileOf(cases, middle), mean(cases)};
}

Brought broughtBy(const Curves& curves, const Spends& spends)
{
    return broughtBy(totals(curves, spends));
}

Brought operator-(const Brought& one, const Brought& other)
{
    return {one.middle - other.middle, one.mean - other.mean};
}

Brought operator/(const Brought& one, double by)
{
    return {one.middle / by, one.mean / by};
}

/// How much of the budget stands elsewhere.
double moved(const Spends& from, const Spends& to)
{
    double sum = 0;
    for (size_t i = 0; i < from.size(); ++i)
        sum += 0.5 * std::abs(to[i] - from[i]);
    return sum;
}

bool isNearly(const Spends& one, const Spends& other, double budget)
{
    return moved(one, other) <= (smallStep + 1e-9) * budget;
}

/// The best split if each place is looked at by itself: exact for means, a beginning for the others.
Spends bestOfEach(const Curves& curves, double budget, const std::function<double(const PlaceCurve&, double)>& value)
{
    std::vector<Response> responses;
    for (const PlaceCurve& curve : curves) {
        std::vector<double> at; // asked for thousands of times, so only at whole steps
        for (int step = 0; step <= PlaceCurve::cells; ++step)
            at.push_back(value(curve, budget * step / PlaceCurve::cells));
        responses.push_back({[at, budget](double spend) {
                                 const double cell = std::clamp(spend / budget, 0.0, 1.0) * double(PlaceCurve::cells);
                                 const size_t i = std::min(size_t(cell), at.size() - 2);
                                 return at[i] + (cell - double(i)) * (at[i + 1] - at[i]);
                             },
                             {}});
    }
    return splitAny(responses, budget).spend;
}

/// Pairs of places exchange money, ever less of it, as long as this quantile of all together rises.
double exchanged(const Curves& curves, double budget, double p, Spends& spends)
{
    double value = quantileOf(totals(curves, spends), p);
    for (const double part : {0.2, 0.1, 0.05, 0.02, 0.01}) {
        bool better = true;
        for (int round = 0; better && round < 20; ++round) {
            better = false;
            for (size_t to = 0; to < spends.size(); ++to)
                for (size_t from = 0; from < spends.size(); ++from) {
                    const double step = std::min(part * budget, spends[from]);
                    if (to == from || step <= 0)
                        continue;
                    Spends tried = spends;
                    tried[from] -= step;
                    tried[to] += step;
                    const double found = quantileOf(totals(curves, tried), p);
                    if (found > value + 1e-9 * std::abs(value)) {
                        spends = std::move(tried);
                        value = found;
                        better = true;
                    }
                }
        }
    }
    return value;
}

/// From several beginnings, the planned one among them: so it is never worse than planned.
Spends bestTogether(const Curves& curves, double budget, double p, const Spends& planned, const Spends& byMean)
{
    const auto each =
        bestOfEach(curves, budget, [&](const PlaceCurve& c, double spend) { return c.quantile(spend, p); });
    Spends best = planned;
    double most = exchanged(curves, budget, p, best);
    for (Spends tried : {each, byMean}) {
        const double value = exchanged(curves, budget, p, tried);
        if (value > most + 1e-6 * std::abs(most)) {
            best = tried;
            most = value;
        }
    }
    return best;
}

/// Nothing is measured yet, so a second place keeps a part: the one that brings most for it.
Spends exploringFrom(const Curves& curves, double budget, Spends spends)
{
    const auto most = std::max_element(spends.begin(), spends.end());
    const double floor = exploration * budget;
    if (spends.size() < 2 || *most <= budget - floor)
        return spends;
    size_t second = spends.size();
    for (size_t i = 0; i < spends.size(); ++i)
        if (spends.begin() + std::ptrdiff_t(i) != most &&
            (second == spends.size() || curves[i].quantile(floor, middle) > curves[second].quantile(floor, middle)))
            second = i;
    const double missing = std::max(0.0, floor - spends[second]);
    *most -= missing;
    spends[second] += missing;
    return spends;
}

Spends stepTowards(const Spends& planned, const Spends& best, double budget)
{
    const double way = moved(planned, best);
    const double share = way > mostMoved * budget ? mostMoved * budget / way : 1;
    Spends next;
    for (size_t i = 0; i < planned.size(); ++i)
        next.push_back(planned[i] + share * (best[i] - planned[i]));
    return next;
}

/// A round amount of 10 to 25 % of the budget: 1, 2 or 5 and zeros.
double roundPart(double budget)
{
    const double least = 0.1 * budget, power = std::pow(10, std::floor(std::log10(least)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (digit * power >= least * (1 - 1e-12))
            return digit * power;
    return 10 * power;
}

MoreMoney extraMoney(const Curves& curves, const Spends& planned, double budget, double costOfOne)
{
    MoreMoney extra;
    extra.perMonth = roundPart(budget);
    extra.cost = extra.perMonth * costOfOne;
    for (size_t i = 0; i < curves.size(); ++i) {
        const Spread brings = spreadOf(curves[i].between(planned[i], planned[i] + extra.perMonth));
        if (extra.channel.isEmpty() || brings.p50 > extra.brings.p50) {
            extra.channel = curves[i].channel();
            extra.brings = brings;
        }
    }
    return extra;
}

/// The places between which the comparison in words stands: where the most goes from and to; where nothing moves, the
/// weakest of the last units and the strongest of the next ones elsewhere.
void compareEnds(const Spends& planned, const Spends& best, BudgetSplit& split)
{
    const auto& places = split.channels;
    size_t from = places.size(), to = places.size();
    for (size_t i = 0; i < places.size(); ++i) {
        const double change = best[i] - planned[i];
        const bool paid = planned[i] > 0;
        if (paid && (from == places.size() || (split.rightPlace ? places[i].last.middle < places[from].last.middle
                                                                : change < best[from] - planned[from])))
            from = i;
    }
    for (size_t i = 0; i < places.size(); ++i)
        if (i != from && (to == places.size() || (split.rightPlace ? places[i].more.middle > places[to].more.middle
                                                                   : best[i] - planned[i] > best[to] - planned[to])))
            to = i;
    split.lastIn = places[from].channel;
    split.last = places[from].last;
    split.moreIn = places[to].channel;
    split.more = places[to].more;
}

/// One for each paid channel in the plan's order, the ordinary medium last.
Result<Curves> curvesOf(const Campaign& plan, double budget, const SimulationSettings& settings,
                        const std::atomic<bool>* stop)
{
    Curves curves;
    const auto add = [&](Result<PlaceCurve> curve) -> std::optional<Error> {
        if (stop && *stop)
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        if (!curve)
            return curve.error();
        curves.push_back(std::move(curve).value());
        return std::nullopt;
    };
    for (const Channel& channel : plan.channels)
        if (isPaid(channel))
            if (const auto error = add(PlaceCurve::of(plan, channel, budget, settings)))
                return *error;
    if (const auto error = add(PlaceCurve::outside(plan, budget, settings)))
        return *error;
    return curves;
}

struct Splits {
    Spends planned, best, byMean, cautious, exploring, next;
};

Splits splitsOf(const Curves& curves, double budget)
{
    Splits all;
    for (const PlaceCurve& curve : curves)
        all.planned.push_back(curve.planned());
    all.byMean = bestOfEach(curves, budget, [](const PlaceCurve& curve, double spend) { return curve.mean(spend); });
    all.best = bestTogether(curves, budget, middle, all.planned, all.byMean);
    if (isNearly(all.planned, all.best, budget))
        all.best = all.planned;
    all.cautious = bestTogether(curves, budget, badly, all.planned, all.byMean);
    all.exploring = exploringFrom(curves, budget, all.best);
    all.next = stepTowards(all.planned, all.best, budget);
    if (broughtBy(curves, all.next).middle < broughtBy(curves, all.planned).middle)
        all.next = all.planned; // an S-shaped response may lose on the way to what is better
    return all;
}

void valueSplits(const Curves& curves, const Splits& all, BudgetSplit& split)
{
    const Brought asPlanned = broughtBy(curves, all.planned);
    split.best = broughtBy(curves, all.best) - asPlanned;
    split.cautious = broughtBy(curves, all.cautious) - asPlanned;
    split.exploring = broughtBy(curves, all.exploring) - asPlanned;
    split.next = broughtBy(curves, all.next) - asPlanned;
    const Brought given = split.best - split.exploring;
    split.explorePrice = {std::max(0.0, given.middle), std::max(0.0, given.mean)};
    split.rightPlace = isNearly(all.planned, all.best, split.budget);
    split.dependsOnCase = moved(all.best, all.cautious) > clearlyOther * split.budget;
    split.meanDisagrees = moved(all.best, all.byMean) > clearlyOther * split.budget;
}

SplitChannel placeOf(const PlaceCurve& curve, const Splits& all, size_t i, double step, double costOfOne)
{
    const auto marginal = [&](double from) { return broughtBy(curve.between(from, from + step)) / (step * costOfOne); };
    const double planned = all.planned[i];
    return {curve.channel(),  planned,         all.best[i],
            all.byMean[i],    all.cautious[i], all.exploring[i],
            all.next[i],      marginal(0),     planned > 0 ? marginal(std::max(0.0, planned - step)) : Brought{},
            marginal(planned)};
}

} // namespace

Result<std::optional<BudgetSplit>> budgetSplit(const Campaign& plan, const SimulationSettings& settings,
                                               const std::atomic<bool>* stop)
{
    if (const auto fault = firstFault(plan))
        return *fault;
    BudgetSplit split;
    for (const Channel& channel : plan.channels)
        if (isPaid(channel))
            split.budget += channel.adBudgetPerMonth.units(currencyDecimals(plan.company.currency));
    if (!(split.budget > 0))
        return std::optional<BudgetSplit>{};
    const auto made = curvesOf(plan, split.budget, settings, stop);
    if (!made)
        return made.error();
    const Curves& curves = made.value();
    const Splits all = splitsOf(curves, split.budget);
    valueSplits(curves, all, split);
    const double costOfOne = plan.months * (1 + plan.company.vatRate * (1 - plan.company.deductibleShare));
    for (size_t i = 0; i < curves.size(); ++i)
        split.channels.push_back(placeOf(curves[i], all, i, smallStep * split.budget, costOfOne));
    compareEnds(all.planned, all.best, split);
    split.extra = extraMoney(curves, all.planned, split.budget, costOfOne * (1 + plan.economics.reserveShare));
    return std::optional(split);
}

} // namespace ertrag
