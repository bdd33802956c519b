// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/row_days.h"

#include "core/actuals/import/rows/row_figures.h"

#include <algorithm>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;
constexpr qint64 longestSpan = 3660; ///< days: a row is counted day by day
constexpr size_t mostRemembered = 100000;

} // namespace

std::optional<DaySpan> RowDays::read(std::string_view bytes)
{
    if (bytes == m_lastDay)
        return m_lastSpan;
    m_lastDay.assign(bytes);
    if (const auto known = m_days.find(m_lastDay); known != m_days.end())
        return m_lastSpan = known->second;
    m_lastSpan = readNew(m_cells.textOf(bytes));
    if (m_days.size() < mostRemembered)
        m_days.emplace(m_lastDay, m_lastSpan);
    return m_lastSpan;
}

std::optional<DaySpan> RowDays::readNew(const QString& content)
{
    const auto span = readSpan(content, m_plan.dates);
    const SlashOrder other = m_plan.dates.order == SlashOrder::DayFirst ? SlashOrder::MonthFirst : SlashOrder::DayFirst;
    if (!span && !m_plan.orderProven && readDay(content, other).isValid()) {
        m_plan.dates.order = other;
        m_plan.orderProven = m_disproved = true;
        if (m_plan.question.ask == ImportAsk::DateOrder)
            m_plan.question = {};
    }
    return span && span->first.daysTo(span->last) <= longestSpan ? span : std::nullopt;
}

DaySpan RowDays::widened(DaySpan span) const
{
    if (span.first != span.last || m_plan.daysPerRow == 1)
        return span;
    span.last = m_plan.daysPerRow == 7 ? span.first.addDays(6)
                                       : QDate(span.first.year(), span.first.month(), span.first.daysInMonth());
    return span;
}

// The run of an ad inside the reporting period is closer to its days than the period itself.
std::optional<DaySpan> RowDays::run(const TableRow& row, DaySpan span)
{
    const DaySpan period = span;
    const auto inside = [&](const std::optional<DaySpan>& day) {
        return day && day->first >= period.first && day->first <= period.last;
    };
    const auto first = read(m_cells.cell(row, M::RunFirst)), last = read(m_cells.cell(row, M::RunLast));
    if (inside(first))
        span.first = first->first;
    if (inside(last) && last->first >= span.first)
        span.last = last->first;
    return span;
}

std::optional<DaySpan> RowDays::firstToLast(const TableRow& row)
{
    const auto first = read(m_cells.cell(row, M::First));
    if (!m_cells.has(M::Last))
        return first;
    const auto last = read(m_cells.cell(row, M::Last));
    if (!first || !last || first->first > last->last || first->first.daysTo(last->last) > longestSpan)
        return std::nullopt;
    return run(row, {first->first, last->last});
}

std::string_view RowDays::firstFilled(const TableRow& row, M meaning)
{
    std::string_view bytes = m_cells.cell(row, meaning);
    if (!bytes.empty())
        return bytes;
    if (const auto others = m_plan.map.fallbacks.find(meaning); others != m_plan.map.fallbacks.end())
        for (const int other : others->second)
            if (bytes.empty())
                bytes = m_cells.cell(row, other);
    return bytes;
}

std::optional<DaySpan> RowDays::ofNthDay(const TableRow& row)
{
    double number = nothing;
    if (!m_plan.dates.start.isValid() || !readPlainNumber(m_cells.cell(row, M::NthDay), DecimalStyle::Point, number) ||
        number > 4000)
        return std::nullopt;
    const QDate day = m_plan.dates.start.addDays(qint64(number));
    return DaySpan{day, day};
}

bool RowDays::ofRows() const
{
    constexpr M all[] = {M::Day, M::Week, M::Range, M::NthDay, M::First};
    return std::any_of(std::begin(all), std::end(all), [&](M meaning) { return m_cells.has(meaning); });
}

std::string_view RowDays::cellOf(const TableRow& row)
{
    for (const M meaning : {M::Day, M::Week})
        if (m_cells.has(meaning))
            return firstFilled(row, meaning);
    for (const M meaning : {M::Range, M::NthDay, M::First})
        if (m_cells.has(meaning))
            return m_cells.cell(row, meaning);
    return {};
}

std::optional<DaySpan> RowDays::of(const TableRow& row)
{
    for (const M meaning : {M::Day, M::Week})
        if (m_cells.has(meaning)) {
            const auto span = read(firstFilled(row, meaning));
            return span ? std::optional(widened(*span)) : std::nullopt;
        }
    if (m_cells.has(M::Range))
        if (const auto range = read(m_cells.cell(row, M::Range));
            range && (range->first != range->last || !m_cells.has(M::First)))
            return widened(*range);
    if (m_cells.has(M::NthDay))
        return ofNthDay(row);
    return m_cells.has(M::First) ? firstToLast(row) : m_plan.period;
}

} // namespace ertrag
