// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_grid_edits.h"

#include <algorithm>
#include <numeric>

namespace ertrag
{
namespace
{

/// Collects what would have another value; what is no month of a row is left out.
class Wanted
{
public:
    explicit Wanted(const MonthGridModel& grid) : m_grid(grid) {}
    void put(int line, int month, double value)
    {
        const MonthGridRow* row = m_grid.row(line);
        if (row && m_grid.isMonth(month) && m_grid.value(line, month) != value)
            m_changes.push_back({row->key, month, value});
    }
    MonthGridChanges changes() { return std::move(m_changes); }

private:
    const MonthGridModel& m_grid;
    MonthGridChanges m_changes;
};

bool sameUnit(const MonthGridModel& grid, int a, int b)
{
    return grid.row(a) && grid.row(b) && grid.row(a)->unit == grid.row(b)->unit;
}

/// The lines of `area` that are rows.
std::vector<int> rowsOf(const MonthGridModel& grid, const GridArea& area)
{
    std::vector<int> lines;
    for (int line = area.top; line <= area.bottom; ++line)
        if (grid.row(line))
            lines.push_back(line);
    return lines;
}

std::vector<double> spreadRow(const MonthGridRow& row, const std::vector<double>& weights, int currencyDecimals)
{
    const double total = std::accumulate(row.values.begin(), row.values.end(), 0.0);
    if (row.unit == NumberRole::Hours)
        return spreadHours(total, weights);
    if (row.unit != NumberRole::Money && !row.inHundredths)
        return spreadCount(total, weights);
    const int decimals = row.inHundredths ? 2 : currencyDecimals;
    std::vector<double> values;
    for (const Money part : spread(Money::fromUnits(total, decimals), weights))
        values.push_back(part.units(decimals));
    return values;
}

} // namespace

MonthGridChanges cleared(const MonthGridModel& grid, const GridArea& area)
{
    Wanted wanted(grid);
    for (const int line : rowsOf(grid, area))
        for (int month = area.left; month <= area.right; ++month)
            wanted.put(line, month, 0);
    return wanted.changes();
}

MonthGridChanges begunIn(const MonthGridModel& grid, const GridArea& area)
{
    return cleared(grid, {area.top, 0, area.bottom, area.left - 1});
}

MonthGridChanges endedIn(const MonthGridModel& grid, const GridArea& area)
{
    return cleared(grid, {area.top, area.right + 1, area.bottom, grid.months() - 1});
}

MonthGridChanges filledRight(const MonthGridModel& grid, const GridArea& area)
{
    Wanted wanted(grid);
    const int last = area.left == area.right ? grid.months() - 1 : area.right;
    for (const int line : rowsOf(grid, area))
        for (int month = area.left + 1; month <= last; ++month)
            wanted.put(line, month, grid.value(line, area.left));
    return wanted.changes();
}

MonthGridChanges filledDown(const MonthGridModel& grid, const GridArea& area)
{
    Wanted wanted(grid);
    const std::vector<int> rows = rowsOf(grid, area);
    if (rows.empty())
        return {};
    const int first = rows.front();
    int last = area.bottom;
    if (rows.size() == 1)
        for (last = first; grid.row(last + 1); ++last)
            ;
    for (int line = first + 1; line <= last; ++line)
        for (int month = area.left; month <= area.right && sameUnit(grid, first, line); ++month)
            wanted.put(line, month, grid.value(first, month));
    return wanted.changes();
}

MonthGridChanges painted(const MonthGridModel& grid, const GridArea& source, const GridArea& target)
{
    Wanted wanted(grid);
    const int high = source.bottom - source.top + 1, wide = source.right - source.left + 1;
    const auto from = [](int at, int first, int size) { return first + ((at - first) % size + size) % size; };
    for (const int line : rowsOf(grid, target))
        for (int month = target.left; month <= target.right; ++month) {
            const int other = from(line, source.top, high);
            if (!source.contains(line, month) && sameUnit(grid, other, line))
                wanted.put(line, month, grid.value(other, from(month, source.left, wide)));
        }
    return wanted.changes();
}

MonthGridChanges patterned(const MonthGridModel& grid, const GridArea& area, MonthPattern pattern,
                           const std::vector<double>& season, int currencyDecimals)
{
    Wanted wanted(grid);
    const std::vector<double> weights =
        patternWeights(pattern, std::max(grid.months(), 1), grid.firstMonth().month(), season);
    for (const int line : rowsOf(grid, area)) {
        const std::vector<double> values = spreadRow(*grid.row(line), weights, currencyDecimals);
        for (int month = 0; month < grid.months(); ++month)
            wanted.put(line, month, values[size_t(month)]);
    }
    return wanted.changes();
}

QString copied(const MonthGridModel& grid, const GridArea& area, const NumberText& numbers)
{
    std::vector<std::vector<double>> rows;
    for (int line = area.top; line <= area.bottom; ++line) {
        if (grid.kind(line) == MonthGridModel::LineKind::Group)
            continue;
        rows.emplace_back();
        for (int column = area.left; column <= area.right; ++column)
            rows.back().push_back(grid.value(line, column));
    }
    return writeTable(rows, numbers);
}

} // namespace ertrag
