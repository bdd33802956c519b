// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/plan/plan_totals.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr double rounding = 0.011; ///< cents of a sum of rounded figures

std::vector<double> sumsOf(const MediaPlanFile& file, size_t from, size_t to, PlanUnit unit)
{
    std::vector<double> sums(file.months.size());
    for (size_t i = from; i < to; ++i)
        if (file.rows[i].unit == unit)
            for (size_t t = 0; t < sums.size(); ++t)
                sums[t] += file.rows[i].values[t].value_or(0);
    return sums;
}

/// The first month in which it says something else; -1 if there is none.
int differs(const StatedTotal& total, const std::vector<double>& sums)
{
    for (size_t t = 0; t < sums.size(); ++t)
        if (total.row.values[t] && std::abs(*total.row.values[t] - sums[t]) > rounding)
            return int(t);
    return -1;
}

using Range = std::pair<size_t, size_t>;

/// `next`: how many rows stand before the next sum.
bool fits(const StatedTotal& total, size_t next, const MediaPlanFile& file)
{
    const size_t all = file.rows.size();
    const Range ranges[] = {
        {total.since, total.before}, {0, total.before}, {total.before, next}, {total.before, all}, {0, all}};
    for (const PlanUnit unit : {total.row.unit, PlanUnit::Money})
        for (const auto& [from, to] : ranges)
            if (from < to && differs(total, sumsOf(file, from, to, unit)) < 0)
                return true;
    return false;
}

/// From what stands above since the last sum, or below a sum that stands above all.
void noteDifference(const StatedTotal& total, MediaPlanFile& file)
{
    const bool above = total.before > 0;
    const auto sums = sumsOf(file, above && total.since < total.before ? total.since : 0,
                             above ? total.before : file.rows.size(), total.row.unit);
    const int month = differs(total, sums);
    if (month >= 0)
        file.differences.push_back({total.row.name(), total.row.line, file.months[size_t(month)].title,
                                    *total.row.values[size_t(month)], sums[size_t(month)]});
}

} // namespace

void checkTotals(const std::vector<StatedTotal>& totals, MediaPlanFile& file)
{
    std::vector<PlanRow> lines;
    for (size_t i = 0; i < totals.size(); ++i) {
        const size_t next = i + 1 < totals.size() ? totals[i + 1].before : file.rows.size();
        const bool fitting = fits(totals[i], next, file);
        if (totals[i].heading && !fitting)
            lines.push_back(totals[i].row);
        else
            ++file.sumsChecked;
        if (!totals[i].heading && !fitting)
            noteDifference(totals[i], file);
    }
    file.rows.insert(file.rows.end(), lines.begin(), lines.end());
}

} // namespace ertrag
