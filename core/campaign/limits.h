// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ertrag
{

/// Months of a campaign, and months that a plan looks beyond its end, at most.
inline constexpr int mostMonths = 60, mostTailMonths = 36, mostHorizon = mostMonths + mostTailMonths;
/// Of a sales cycle, the weeks of nine of ten over those of half. Below, all buy in one week; above, nobody knows two
/// times so far apart.
inline constexpr double leastCycleSpread = 1.05, mostCycleSpread = 50;

/// What a field may hold: numbers min..max (Money in currency units, each value of an Estimate), lists at most
/// maxItems, texts at most maxLength characters.
struct Limits {
    double min = 0;
    double max = 1e9;
    int maxItems = 200;
    int maxLength = 10000;
};
constexpr Limits within(double min, double max)
{
    return {min, max, 200, 10000};
}
constexpr Limits upTo(double max)
{
    return {0, max, 200, 10000};
}
constexpr Limits share()
{
    return {0, 1, 200, 10000};
}
constexpr Limits items(int maxItems)
{
    return {0, 1e9, maxItems, 10000};
}
/// A list with one number for each month, 0..max.
constexpr Limits eachMonth(double max)
{
    return {0, max, mostMonths, 0};
}
constexpr Limits letters(int maxLength)
{
    return {0, 1e9, 200, maxLength};
}

} // namespace ertrag
