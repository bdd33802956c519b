// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/month_split.h"

#include "core/campaign/campaign.h"
#include "core/math/statistics.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/work.h"
#include "core/projection/study/study_cases.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>

namespace ertrag
{

namespace
{

using Months = std::vector<double>;

constexpr int points = 512;
constexpr int parts = 8;         // of the cases, for the simulation error
constexpr double little = 0.1;   // of the mean budget, for the last euro
constexpr double oneRound = 0.1; // of a month's plan
constexpr int rounds = 3;        // reach mostMoved
constexpr double equal = 0.01;   // two months are as good as each other within this
static_assert(oneRound * rounds <= mostMoved + 1e-9 && oneRound * rounds >= mostMoved - 1e-9);

double median(std::span<const double> values)
{
    return quantiles({values.begin(), values.end()}, std::array{0.5})[0];
}

bool tellsMonthsApart(const CashInputs& in)
{
    return in.hasSeason() || !in.contactPrices.empty() || in.halfBoughtWeeks > 0;
}

/// With a part for every month, so that all that is compared has its hours shared by month.
void writeShapes(CashInputs& in)
{
    for (ChannelInputs& channel : in.channels)
        if (channel.adsShape.parts.empty())
            channel.adsShape.parts.assign(size_t(in.months), 1);
}

Months budgetOf(const CashInputs& in)
{
    Months all(size_t(in.months), 0.0);
    for (const ChannelInputs& channel : in.channels)
        for (size_t t = 0; t < all.size(); ++t)
            all[t] += channel.adsPerMonth * channel.adsShape.in(int(t));
    return all;
}

double meanBudget(const Months& months)
{
    return std::accumulate(months.begin(), months.end(), 0.0) / double(months.size());
}

CashInputs withMore(CashInputs in, size_t month)
{
    for (ChannelInputs& channel : in.channels)
        channel.adsShape.parts[month] += little;
    shareWork(in); // who asks because of more ads wants an answer too
    return in;
}

/// All channels of a month by the factor between what stands there and what is planned.
CashInputs withBudgets(CashInputs in, const Months& planned, const Months& budgets)
{
    for (ChannelInputs& channel : in.channels)
        for (size_t t = 0; t < planned.size(); ++t)
            channel.adsShape.parts[t] *= planned[t] > 0 ? budgets[t] / planned[t] : 1;
    shareWork(in);
    return in;
}

/// What the ads of each month are asked with.
class MonthCases
{
public:
    MonthCases(StudyCases& cases, const std::atomic<bool>* stop) : m_cases(cases), m_stop(stop) {}

    bool stopped() const { return m_stop && *m_stop; }
    const CaseSums& run(const CashInputs& inputs)
    {
        m_cases.inputs() = inputs;
        return m_cases.run();
    }
    /// Of one unit more in each month, middle case; fewer months if stopped.
    Months lastEuros(const CashInputs& from)
    {
        const std::vector<double> before = run(from).benefit;
        const double cost = little * meanBudget(budgetOf(from)) * from.boughtCostFactor;
        Months all;
        for (size_t t = 0; t < size_t(from.months) && !stopped(); ++t) {
            std::vector<double> more = run(withMore(from, t)).benefit;
            for (size_t i = 0; i < more.size(); ++i)
                more[i] = (more[i] - before[i]) / cost;
            all.push_back(median(more));
        }
        return all;
    }

private:
    StudyCases& m_cases;
    const std::atomic<bool>* m_stop;
};

Months likelyEuros(const CashInputs& from)
{
    const double before = cashRun(from).benefit, cost = little * meanBudget(budgetOf(from)) * from.boughtCostFactor;
    Months all;
    for (size_t t = 0; t < size_t(from.months); ++t)
        all.push_back((cashRun(withMore(from, t)).benefit - before) / cost);
    return all;
}

/// One round: the weakest months give to the strongest, a tenth of its plan each at most.
Months moved(const Months& planned, const Months& at, const Months& euros)
{
    std::vector<size_t> order(planned.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return euros[a] < euros[b]; });
    Months next = at, room(planned.size());
    for (size_t t = 0; t < room.size(); ++t)
        room[t] = oneRound * planned[t];
    for (size_t low = 0, high = order.size() - 1; low < high;) {
        const size_t from = order[low], to = order[high];
        if (!(euros[to] - euros[from] > equal * std::abs(euros[to])))
            break;
        const double amount = std::min(room[from], room[to]);
        next[from] -= amount;
        next[to] += amount;
        room[from] -= amount;
        room[to] -= amount;
        room[from] > 0 ? --high : ++low;
    }
    return next;
}

Brought between(const std::vector<double>& before, const std::vector<double>& after)
{
    return {median(after) - median(before), mean(after) - mean(before)};
}

/// From the medians of parts of the cases.
double errorOf(const std::vector<double>& before, const std::vector<double>& after)
{
    std::array<double, parts> each{};
    const size_t count = before.size() / parts;
    double sum = 0, squares = 0;
    for (size_t p = 0; p < parts; ++p) {
        each[p] =
            median(std::span(after).subspan(p * count, count)) - median(std::span(before).subspan(p * count, count));
        sum += each[p];
    }
    for (const double gain : each)
        squares += (gain - sum / parts) * (gain - sum / parts);
    return std::sqrt(squares / (parts - 1) / parts);
}

/// As many rounds as raise the median NPV; what is proposed stays as planned if it rises by no more than its error.
void propose(MonthCases& cases, const CashInputs& planned, MonthSplit& split)
{
    const std::vector<double> before = cases.run(planned).npv;
    Months at = split.planned, euros = split.lastEuro;
    Brought reached;
    double error = 0;
    for (int round = 0; round < rounds && !cases.stopped(); ++round) {
        const Months tried = moved(split.planned, at, euros);
        const CashInputs there = withBudgets(planned, split.planned, tried);
        const std::vector<double> npv = cases.run(there).npv;
        const Brought gain = between(before, npv);
        if (!(gain.middle > reached.middle))
            break;
        at = tried;
        reached = gain;
        error = errorOf(before, npv);
        if (round + 1 < rounds)
            euros = cases.lastEuros(there);
        if (euros.size() < at.size())
            return;
    }
    if (reached.middle > error) {
        split.proposed = at;
        split.gain = reached;
        split.error = error;
        split.rightTime = false;
    }
}

std::optional<CashInputs> inputsOf(const Campaign& plan)
{
    CashInputs in = cashInputs(plan);
    writeShapes(in);
    if (in.months < 2 || !tellsMonthsApart(in) || !(meanBudget(budgetOf(in)) > 0))
        return std::nullopt;
    shareWork(in);
    return in;
}

} // namespace

namespace
{

/// The first that no other is ahead of, among the months with ads or those without.
template <class Ahead> std::optional<size_t> firstOf(const MonthSplit& split, bool withAds, Ahead ahead)
{
    std::optional<size_t> found;
    for (size_t t = 0; t < split.planned.size(); ++t)
        if ((split.planned[t] > 0) == withAds && (!found || ahead(split.lastEuro[t], split.lastEuro[*found])))
            found = t;
    return found;
}

} // namespace

size_t MonthSplit::best() const
{
    return firstOf(*this, true, std::greater<>()).value_or(planned.size());
}

size_t MonthSplit::worst() const
{
    return firstOf(*this, true, std::less<>()).value_or(planned.size());
}

std::optional<size_t> MonthSplit::betterWithoutAds() const
{
    const auto free = firstOf(*this, false, std::greater<>());
    return free && lastEuro[*free] - lastEuro[best()] > equal * std::abs(lastEuro[*free]) ? free : std::nullopt;
}

Result<std::optional<MonthSplit>> monthSplit(const Campaign& plan, const SimulationSettings& settings,
                                             const std::atomic<bool>* stop)
{
    const std::optional<CashInputs> inputs = inputsOf(plan); // before any case is drawn: most plans have none
    if (!inputs)
        return std::optional<MonthSplit>{};
    auto found = StudyCases::of(plan, settings, points);
    if (!found)
        return found.error();
    MonthCases cases(*found.value(), stop);
    MonthSplit split;
    split.planned = split.proposed = budgetOf(*inputs);
    split.likelyEuro = likelyEuros(*inputs);
    split.lastEuro = cases.lastEuros(*inputs);
    if (!cases.stopped())
        propose(cases, *inputs, split);
    if (cases.stopped())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    return std::optional(split);
}

std::vector<MonthChange> proposedMonths(const Campaign& plan, const MonthSplit& split)
{
    std::vector<MonthChange> changes;
    if (split.rightTime)
        return changes;
    const int decimals = currencyDecimals(plan.company.currency);
    Money lost; // by rounding
    for (const PlannedFigure& figure : mediaPlan(plan)) {
        if (figure.kind != PlannedFigureKind::Ads)
            continue;
        MonthChange change{figure.path, {}};
        for (size_t t = 0; t < split.planned.size(); ++t) {
            const double factor = split.planned[t] > 0 ? split.proposed[t] / split.planned[t] : 1;
            const Money amount = Money::fromUnits(figure.values[t] * factor, decimals);
            lost += Money::fromUnits(figure.values[t], decimals) - amount;
            change.values.push_back(amount.units(decimals));
        }
        if (std::any_of(change.values.begin(), change.values.end(), [](double value) { return value > 0; }))
            changes.push_back(std::move(change));
    }
    if (changes.empty())
        return changes;
    auto& values = changes.front().values;
    const auto largest = std::max_element(values.begin(), values.end());
    *largest = (Money::fromUnits(*largest, decimals) + lost).units(decimals);
    return changes;
}

} // namespace ertrag
