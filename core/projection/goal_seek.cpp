// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/goal_seek.h"

#include "core/math/root.h"
#include "core/math/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ertrag
{

namespace
{

constexpr double kWidest = 20; // times the planned budget
constexpr int kCells = 80;
constexpr double kSafe = 0.8;

double plannedBudget(const CashInputs& inputs)
{
    double sum = 0;
    for (const ChannelInputs& channel : inputs.channels)
        sum += channel.adsPerMonth;
    return sum;
}

/// The likely sums with `factor` times the ads; the anchor of saturation stays where it was planned.
CashTotals withAds(CashInputs inputs, double factor)
{
    for (ChannelInputs& channel : inputs.channels)
        channel.adsPerMonth *= factor;
    std::vector<CashMonth> months(size_t(inputs.horizon()));
    return runCash(inputs, cashFrame(inputs), months);
}

double factorOf(double cost, double benefit, double savings)
{
    const double ofCustomers = benefit - savings;
    if (cost <= savings)
        return 0;
    return ofCustomers > 0 ? (cost - savings) / ofCustomers : std::numeric_limits<double>::infinity();
}

double quantileOf(std::vector<double>& values, double p)
{
    return quantiles(values, std::array<double, 1>{p})[0];
}

/// `factor` times the planned value, absent beyond `most`.
std::optional<double> limited(double planned, double factor, double most)
{
    const double value = planned * factor;
    return planned > 0 && std::isfinite(value) && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

void CaseLimits::keep(size_t point, double cost, double labour, double benefit, double savings)
{
    gainPerLabour[point] = labour > 0 ? (benefit - cost) / labour : 0;
    factor[point] = std::min(factorOf(cost, benefit, savings), 1e9);
}

WhatItTakes whatItTakes(const CashInputs& inputs, const CashRun& likely, CaseLimits& cases)
{
    WhatItTakes takes;
    double labour = 0, savings = 0, closeRates = 0;
    for (const CashMonth& month : likely.months) {
        labour += month.cost.labour;
        savings += month.savings;
    }
    for (const ChannelInputs& channel : inputs.channels)
        closeRates += channel.closeRate / double(inputs.channels.size());
    if (labour > 0) {
        const double hours = inputs.hoursPerWeek;
        takes.mostHoursPerWeek.likely = std::max(0.0, hours * (1 + (likely.benefit - likely.cost) / labour));
        takes.mostHoursPerWeek.safe = std::max(0.0, hours * (1 + quantileOf(cases.gainPerLabour, 1 - kSafe)));
    }
    const double most = 1e9 * inputs.orderValue;
    const double needed = factorOf(likely.cost, likely.benefit, savings);
    const double safe = quantileOf(cases.factor, kSafe);
    const double safeFactor = safe < 1e9 ? safe : std::numeric_limits<double>::infinity();
    takes.leastOrderValue = {limited(inputs.orderValue, needed, most), limited(inputs.orderValue, safeFactor, most)};
    takes.leastCloseRate = {limited(closeRates, needed, 1), limited(closeRates, safeFactor, 1)};
    const AdBudgets budgets = adBudgets(inputs);
    takes.evenAdBudgets = budgets.even;
    takes.bestAdBudget = budgets.best;
    return takes;
}

AdBudgets adBudgets(const CashInputs& inputs)
{
    const double planned = plannedBudget(inputs);
    if (!(planned > 0))
        return {};
    const auto gain = [&](double factor) {
        const CashTotals totals = withAds(inputs, factor);
        return totals.benefit - totals.cost;
    };
    const auto value = [&](double factor) { return withAds(inputs, factor).npv; };
    constexpr double step = kWidest / kCells;
    AdBudgets budgets;
    double best = 0, bestValue = -std::numeric_limits<double>::infinity(), before = 0;
    for (int i = 0; i <= kCells; ++i) {
        const CashTotals totals = withAds(inputs, i * step);
        const double here = totals.benefit - totals.cost;
        if (here == 0)
            budgets.even.push_back(planned * i * step);
        else if (i > 0 && before != 0 && (here > 0) != (before > 0))
            budgets.even.push_back(planned * *findRoot(gain, (i - 1) * step, i * step, 1e-12));
        before = here;
        if (totals.npv > bestValue) {
            bestValue = totals.npv;
            best = i * step;
        }
    }
    double low = std::max(0.0, best - step), high = std::min(kWidest, best + step);
    for (int i = 0; i < 40; ++i) { // ternary search: one maximum between the neighbours of the best grid point
        const double a = low + (high - low) / 3, b = high - (high - low) / 3;
        (value(a) < value(b) ? low : high) = value(a) < value(b) ? a : b;
    }
    budgets.best = planned * 0.5 * (low + high);
    return budgets;
}

} // namespace ertrag
