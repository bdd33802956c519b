// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/season_indices.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ertrag
{
namespace
{

constexpr double roundedMonths = 0.0005; // what twelve indices of three decimals may miss by

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

bool isKnown(double month)
{
    return std::isfinite(month) && month > 0;
}

/// What the year's known months come to if they are shared as the trade's: one average month of that year.
double averageMonth(const std::array<double, 12>& year, const std::vector<double>& trade)
{
    double own = 0, usual = 0;
    for (size_t m = 0; m < 12; ++m)
        if (isKnown(year[m])) {
            own += year[m];
            usual += trade[m];
        }
    return usual > 0 ? own / usual : 0;
}

} // namespace

bool isSeason(const std::vector<double>& indices)
{
    return indices.size() == 12 && std::all_of(indices.begin(), indices.end(), isKnown) &&
           std::abs(sumOf(indices) - 12) < roundedMonths;
}

std::vector<double> shrunkSeason(const std::vector<double>& trade, const std::vector<std::array<double, 12>>& years)
{
    const std::vector<double> usual = trade.empty() ? std::vector<double>(12, 1.0) : trade;
    std::vector<double> sums(12, 0.0), known(12, 0.0);
    for (const auto& year : years) {
        const double average = averageMonth(year, usual);
        for (size_t m = 0; m < 12; ++m)
            if (isKnown(year[m])) {
                sums[m] += year[m] / average;
                known[m] += 1;
            }
    }
    std::vector<double> season(12);
    for (size_t m = 0; m < 12; ++m)
        season[m] = (sums[m] + yearsOfTheTrade * usual[m]) / (known[m] + yearsOfTheTrade);
    const double mean = sumOf(season) / 12;
    for (double& index : season)
        index /= mean;
    return season;
}

} // namespace ertrag
