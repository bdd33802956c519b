// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/safe_limits.h"

#include "core/math/statistics.h"
#include "core/projection/model/work.h"

#include <algorithm>
#include <array>

namespace ertrag
{

namespace
{

constexpr double widest = 20, budgetStep = 0.25; // times the planned budget
constexpr double safeChance = 0.8;
constexpr double never = 1e9;

double quantileOf(const std::vector<double>& values, double p)
{
    return quantiles(values, std::array{p})[0];
}

/// Customers that would have earned back the cost: what they must bring over what each of them brings.
std::optional<double> safeCustomers(const CaseSums& sums)
{
    std::vector<double> needed;
    for (size_t i = 0; i < sums.cost.size(); ++i) {
        const double missing = sums.cost[i] - sums.savings[i], brought = sums.benefit[i] - sums.savings[i];
        needed.push_back(missing <= 0  ? 0
                         : brought > 0 ? std::min(never, missing / brought * sums.customers[i])
                                       : never);
    }
    const double customers = quantileOf(needed, safeChance);
    return customers < never ? std::optional(customers) : std::nullopt;
}

/// The result at `factor` times the planned ads that 8 of 10 cases reach.
double safeGain(StudyCases& cases, const std::vector<ChannelInputs>& planned, double factor)
{
    for (size_t c = 0; c < planned.size(); ++c)
        cases.inputs().channels[c].adsPerMonth = planned[c].adsPerMonth * factor;
    shareWork(cases.inputs()); // who asks because of more ads wants an answer too
    const CaseSums& sums = cases.run();
    std::vector<double> gain;
    for (size_t i = 0; i < sums.cost.size(); ++i)
        gain.push_back(sums.benefit[i] - sums.cost[i]);
    return quantileOf(gain, 1 - safeChance);
}

} // namespace

Gain gainAtBudget(StudyCases& cases, double budget)
{
    const CashInputs planned = cases.inputs();
    const std::vector<double> before = cases.run().npv;
    double all = 0;
    for (const ChannelInputs& channel : planned.channels)
        all += channel.adsPerMonth;
    for (ChannelInputs& channel : cases.inputs().channels)
        channel.adsPerMonth *= all > 0 ? budget / all : 1;
    shareWork(cases.inputs());
    const std::vector<double>& npv = cases.run().npv;
    const Gain gain{quantileOf(npv, 0.5) - quantileOf(before, 0.5), mean(npv) - mean(before)};
    cases.inputs() = planned;
    return gain;
}

Result<SafeLimits> safeLimits(StudyCases& cases, const std::atomic<bool>* stop)
{
    SafeLimits limits;
    limits.customers = safeCustomers(cases.run());
    const CashInputs whole = cases.inputs();
    const std::vector<ChannelInputs>& planned = whole.channels;
    double budget = 0;
    for (const ChannelInputs& channel : planned)
        budget += channel.adsPerMonth;
    if (!(budget > 0))
        return limits;
    double before = safeGain(cases, planned, 0);
    for (double factor = budgetStep; factor <= widest; factor += budgetStep) {
        if (stop && *stop)
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        const double here = safeGain(cases, planned, factor);
        if ((here >= 0) != (before >= 0)) {
            double low = factor - budgetStep, high = factor;
            for (int i = 0; i < 12; ++i) {
                const double middle = 0.5 * (low + high);
                ((safeGain(cases, planned, middle) >= 0) == (before >= 0) ? low : high) = middle;
            }
            limits.evenAdBudgets.push_back(budget * 0.5 * (low + high));
        }
        before = here;
    }
    cases.inputs() = whole;
    return limits;
}

} // namespace ertrag
