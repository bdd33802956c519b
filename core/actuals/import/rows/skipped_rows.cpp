// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/skipped_rows.h"

#include <algorithm>

namespace ertrag
{
namespace
{

constexpr qsizetype longestSample = 60; ///< letters: enough to find the cell

SkippedRows& countRow(std::vector<SkippedRows>& all, SkipReason reason, int line)
{
    auto found = std::find_if(all.begin(), all.end(), [&](const SkippedRows& s) { return s.reason == reason; });
    if (found == all.end()) {
        SkippedRows rows;
        rows.reason = reason;
        rows.firstLine = line;
        found = all.insert(all.end(), rows);
    }
    ++found->count;
    return *found;
}

void add(std::optional<double>& sum, double amount)
{
    if (!std::isnan(amount))
        sum = sum.value_or(0) + amount;
}

bool isMoney(double amount)
{
    return !std::isnan(amount) && amount != 0;
}

} // namespace

void skipRow(std::vector<SkippedRows>& all, SkipReason reason, int line)
{
    countRow(all, reason, line);
}

void skipRow(std::vector<SkippedRows>& all, SkipReason reason, int line, const RowFigures& figures,
             const QString& sample, bool unreadable)
{
    SkippedRows& rows = countRow(all, reason, line);
    const double cost = figures[FileRows::Cost], revenue = figures[FileRows::Revenue];
    add(rows.cost, cost);
    add(rows.revenue, revenue);
    const bool money = unreadable || isMoney(cost) || isMoney(revenue);
    if (rows.count == 1 || (money && rows.withMoney == 0)) {
        rows.firstLine = line;
        rows.sample = sample.left(longestSample);
    }
    rows.withMoney += money;
}

} // namespace ertrag
