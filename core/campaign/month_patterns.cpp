// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/month_patterns.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

std::vector<double> even(int months)
{
    return std::vector<double>(size_t(months), 1.0);
}

/// What `weightOf` gives for the calendar month of each month.
template <class WeightOf> std::vector<double> byCalendar(int months, int first, WeightOf weightOf)
{
    std::vector<double> weights;
    for (int t = 0; t < months; ++t)
        weights.push_back(weightOf((first - 1 + t) % 12 + 1));
    return weights;
}

std::vector<double> launch(int months)
{
    const int level = (months + 2) / 3, falling = months - level;
    std::vector<double> weights(size_t(level), 0.5 / level);
    const double steps = falling * (falling + 1) / 2.0; // the last month still gets one
    for (int left = falling; left > 0; --left)
        weights.push_back(0.5 * left / steps);
    return weights;
}

// Blocks are about as long as the gaps; what cannot be shared evenly makes the later gap longer.
std::vector<double> waves(int months)
{
    const int count = months >= 6 ? 3 : months >= 3 ? 2 : 1;
    if (count == 1)
        return even(months);
    const int block = int(std::lround(double(months) / (2 * count - 1)));
    const int free = months - count * block;
    std::vector<double> weights(size_t(months), 0.0);
    for (int wave = 0; wave < count; ++wave)
        std::fill_n(weights.begin() + wave * block + free * wave / (count - 1), block, 1.0);
    return weights;
}

std::vector<double> inSteps(double total, const std::vector<double>& weights, double step)
{
    const double steps = std::floor(total / step + 1e-9); // what is a step but for the last bits
    std::vector<double> parts;
    for (const Money part : splitByWeights({qint64(steps)}, weights))
        parts.push_back(double(part.minor) * step);
    const double rest = total - steps * step;
    if (rest > 0)
        parts[size_t(std::max_element(weights.begin(), weights.end()) - weights.begin())] += rest;
    return parts;
}

} // namespace

std::vector<double> patternWeights(MonthPattern pattern, int months, int firstCalendarMonth,
                                   const std::vector<double>& season, const std::vector<int>& paused)
{
    std::vector<double> weights = even(months);
    if (pattern == MonthPattern::LaunchAndFollowUp)
        weights = launch(months);
    else if (pattern == MonthPattern::ThreeWaves)
        weights = waves(months);
    else if (pattern == MonthPattern::Season && season.size() == 12)
        weights = byCalendar(months, firstCalendarMonth, [&](int month) { return season[size_t(month - 1)]; });
    else if (pattern == MonthPattern::HolidayPause)
        weights = byCalendar(months, firstCalendarMonth, [&](int month) {
            return std::find(paused.begin(), paused.end(), month) == paused.end() ? 1.0 : 0.0;
        });
    const bool nothing = std::all_of(weights.begin(), weights.end(), [](double w) { return w == 0; });
    return nothing ? even(months) : weights;
}

std::vector<Money> spread(Money total, const std::vector<double>& weights)
{
    return splitByWeights(total, weights);
}

std::vector<double> spreadCount(double total, const std::vector<double>& weights)
{
    return inSteps(total, weights, 1);
}

std::vector<double> spreadHours(double total, const std::vector<double>& weights)
{
    return inSteps(total, weights, 0.25);
}

} // namespace ertrag
