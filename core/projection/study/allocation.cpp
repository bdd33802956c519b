// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/allocation.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{

namespace
{

constexpr size_t shareSteps = 100;
constexpr int bisections = 200;

double valueOf(const std::vector<Response>& responses, const std::vector<double>& spend)
{
    double sum = 0;
    for (size_t c = 0; c < responses.size(); ++c)
        sum += responses[c].value(spend[c]);
    return sum;
}

/// Spend up to `most` at which the marginal return has fallen to `lambda`.
double spendAt(const Response& response, double lambda, double most)
{
    if (response.slope(0) <= lambda)
        return 0;
    double low = 0, high = most;
    for (int i = 0; i < bisections && high - low > 1e-15 * most; ++i) {
        const double middle = 0.5 * (low + high);
        (response.slope(middle) > lambda ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

/// Moves spend from b to a within one step either way, to where both together bring most.
void exchange(const std::vector<Response>& responses, std::vector<double>& spend, size_t a, size_t b, double step)
{
    const double sum = spend[a] + spend[b];
    const auto value = [&](double x) { return responses[a].value(x) + responses[b].value(sum - x); };
    double low = std::max(0.0, spend[a] - step), high = std::min(sum, spend[a] + step);
    for (int i = 0; i < 100; ++i) {
        const double left = low + (high - low) / 3, right = high - (high - low) / 3;
        (value(left) < value(right) ? low : high) = value(left) < value(right) ? left : right;
    }
    const double found = 0.5 * (low + high);
    if (value(found) > value(spend[a])) {
        spend[a] = found;
        spend[b] = sum - found;
    }
}

std::vector<double> splitOnGrid(const std::vector<Response>& responses, double budget)
{
    const size_t channels = responses.size();
    std::vector<double> best(shareSteps + 1, -1e300);
    best[0] = 0;
    std::vector<std::vector<size_t>> chosen(channels, std::vector<size_t>(shareSteps + 1, 0));
    for (size_t c = 0; c < channels; ++c) {
        std::vector<double> brings, next(shareSteps + 1, -1e300);
        for (size_t i = 0; i <= shareSteps; ++i)
            brings.push_back(responses[c].value(budget * double(i) / shareSteps));
        for (size_t total = 0; total <= shareSteps; ++total)
            for (size_t own = 0; own <= total; ++own)
                if (const double v = best[total - own] + brings[own]; v > next[total]) {
                    next[total] = v;
                    chosen[c][total] = own;
                }
        best = std::move(next);
    }
    std::vector<double> spend(channels);
    size_t left = shareSteps;
    for (size_t c = channels; c-- > 0; left -= chosen[c][left])
        spend[c] = budget * double(chosen[c][left]) / shareSteps;
    return spend;
}

} // namespace

Split splitConcave(const std::vector<Response>& responses, double budget)
{
    Split split;
    double low = 0, high = 0;
    for (const Response& response : responses) {
        high = std::max(high, response.slope(1e-9 * budget));
        low = std::min(low, response.slope(budget));
    }
    for (int i = 0; i < bisections; ++i) {
        split.lastReturn = 0.5 * (low + high);
        double sum = 0;
        for (const Response& response : responses)
            sum += spendAt(response, split.lastReturn, budget);
        (sum > budget ? low : high) = split.lastReturn;
    }
    for (const Response& response : responses)
        split.spend.push_back(spendAt(response, split.lastReturn, budget));
    split.value = valueOf(responses, split.spend);
    return split;
}

Split splitAny(const std::vector<Response>& responses, double budget)
{
    Split split;
    if (responses.empty())
        return split;
    split.spend = splitOnGrid(responses, budget);
    for (int round = 0; round < 20; ++round)
        for (size_t a = 0; a < responses.size(); ++a)
            for (size_t b = a + 1; b < responses.size(); ++b)
                exchange(responses, split.spend, a, b, budget / shareSteps);
    split.value = valueOf(responses, split.spend);
    return split;
}

} // namespace ertrag
