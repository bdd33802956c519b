// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/finance.h"

#include "core/math/root.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{

namespace
{

// The zero is looked for in x = ln(1 + i): no rate below -1, and huge rates are near.
constexpr double lowestLog = -30;
constexpr double highestLog = 13.8;
constexpr int cellCount = 876;

/// NPV times a positive factor, so that no power overflows on either side.
double scaledNpv(std::span<const double> flows, double x)
{
    const double last = double(flows.size()) - 1;
    double sum = 0;
    for (size_t t = 0; t < flows.size(); ++t)
        sum += flows[t] * std::exp(x > 0 ? -x * double(t) : x * (last - double(t)));
    return sum;
}

} // namespace

double monthlyRate(double annualRate)
{
    return std::pow(1 + annualRate, 1.0 / 12) - 1;
}

double netOfGross(double gross, double rate)
{
    return gross / (1 + rate);
}
double breakEvenRoas(double margin)
{
    return 1 / margin;
}
double breakEvenRevenue(double cost, double savings, double margin)
{
    return std::max(0.0, cost - savings) / margin;
}

double npv(double rate, std::span<const double> flows)
{
    double sum = 0;
    for (size_t t = flows.size(); t-- > 0;)
        sum = sum / (1 + rate) + flows[t];
    return sum;
}

double npvOfSpreadsheet(double rate, std::span<const double> flows)
{
    return npv(rate, flows) / (1 + rate);
}

double xnpv(double annualRate, std::span<const double> flows, std::span<const double> days)
{
    double sum = 0;
    for (size_t i = 0; i < flows.size(); ++i)
        sum += flows[i] * std::pow(1 + annualRate, -(days[i] - days[0]) / 365);
    return sum;
}

std::optional<double> xirr(std::span<const double> flows, std::span<const double> days)
{
    if (signChanges(flows) != 1)
        return std::nullopt;
    const auto value = [&](double x) { return xnpv(std::expm1(x), flows, days); };
    const auto root = findRoot(value, -5, highestLog);
    return root ? std::optional(std::expm1(*root)) : std::nullopt;
}

int signChanges(std::span<const double> flows)
{
    int changes = 0;
    double last = 0;
    for (double flow : flows) {
        if (flow == 0)
            continue;
        changes += last != 0 && (flow > 0) != (last > 0);
        last = flow;
    }
    return changes;
}

std::optional<double> irr(std::span<const double> flows)
{
    if (signChanges(flows) != 1)
        return std::nullopt;
    const auto root = findRoot([&](double x) { return scaledNpv(flows, x); }, lowestLog, highestLog, 1e-16);
    return root ? std::optional(std::expm1(*root)) : std::nullopt;
}

std::vector<double> irrRoots(std::span<const double> flows)
{
    if (signChanges(flows) == 0)
        return {};
    auto roots = findRoots([&](double x) { return scaledNpv(flows, x); }, lowestLog, highestLog, cellCount, 1e-16);
    for (double& root : roots)
        root = std::expm1(root);
    return roots;
}

std::optional<double> mirr(std::span<const double> flows, double financeRate, double reinvestRate)
{
    std::vector<double> paid(flows.begin(), flows.end()), earned(paid);
    for (double& flow : paid)
        flow = std::min(flow, 0.0);
    for (double& flow : earned)
        flow = std::max(flow, 0.0);
    const double outlay = -npv(financeRate, paid);
    const double income = npv(reinvestRate, earned);
    if (!(outlay > 0) || !(income > 0))
        return std::nullopt;
    const double periods = double(flows.size()) - 1;
    return std::pow(income / outlay, 1 / periods) * (1 + reinvestRate) - 1;
}

Outlay largestOutlay(std::span<const double> flows)
{
    Outlay largest;
    double sum = 0;
    for (size_t t = 0; t < flows.size(); ++t) {
        sum += flows[t];
        if (-sum > largest.amount)
            largest = {-sum, int(t)};
    }
    return largest;
}

std::optional<int> lastingBreakEven(std::span<const double> flows)
{
    double sum = 0;
    std::optional<int> since;
    for (size_t t = 0; t < flows.size(); ++t) {
        sum += flows[t];
        if (sum < 0)
            since.reset();
        else if (!since)
            since = int(t);
    }
    return since;
}

std::optional<int> firstBreakEven(std::span<const double> flows)
{
    double sum = 0;
    for (size_t t = 0; t < flows.size(); ++t)
        if ((sum += flows[t]) >= 0)
            return int(t);
    return std::nullopt;
}

std::optional<double> payback(std::span<const double> flows)
{
    const auto period = lastingBreakEven(flows);
    if (!period || *period == 0)
        return period ? std::optional(0.0) : std::nullopt;
    double before = 0;
    for (int t = 0; t < *period; ++t)
        before += flows[size_t(t)];
    return *period - 1 - before / flows[size_t(*period)];
}

} // namespace ertrag
