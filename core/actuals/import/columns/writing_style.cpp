// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/writing_style.h"

#include "core/actuals/import/columns/found_tables.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;
constexpr M dateMeanings[] = {M::Day, M::Week, M::Range, M::First, M::Last, M::RunFirst, M::RunLast};
constexpr M counts[] = {M::Impressions, M::Reach, M::Clicks, M::Visits, M::Views};

std::optional<DecimalStyle> styleOfMost(const std::vector<std::optional<DecimalStyle>>& styles)
{
    const auto points = std::count(styles.begin(), styles.end(), DecimalStyle::Point),
               commas = std::count(styles.begin(), styles.end(), DecimalStyle::Comma);
    if (points == commas)
        return std::nullopt;
    return points > commas ? DecimalStyle::Point : DecimalStyle::Comma;
}

} // namespace

std::vector<QString> WritingStyle::cellsOf(M meaning) const
{
    return ertrag::cellsOf(m_table, m_plan, meaning);
}

std::optional<DecimalStyle> WritingStyle::styleFromCounts() const
{
    // Nobody counts in thousandths: in "1.245" clicks the point makes thousands.
    for (const M meaning : counts)
        for (const QString& cell : cellsOf(meaning)) {
            const CellNumber point = readNumber(cell, DecimalStyle::Point),
                             comma = readNumber(cell, DecimalStyle::Comma);
            if (point.kind != CellKind::Number || comma.kind != CellKind::Number || point.value == comma.value)
                continue;
            return std::floor(comma.value) == comma.value ? DecimalStyle::Comma : DecimalStyle::Point;
        }
    return std::nullopt;
}

QString WritingStyle::findDoubtfulNumber() const
{
    for (const M meaning : {M::Cost, M::Revenue})
        for (const QString& cell : cellsOf(meaning)) {
            const CellNumber point = readNumber(cell, DecimalStyle::Point),
                             comma = readNumber(cell, DecimalStyle::Comma);
            if (point.kind == CellKind::Number && comma.kind == CellKind::Number && point.value != comma.value)
                return cell;
        }
    return {};
}

void WritingStyle::decideDecimals()
{
    const size_t columns = m_plan.map.meanings.size();
    std::vector<std::optional<DecimalStyle>> own(columns);
    for (size_t i = 0; i < columns; ++i)
        own[i] = provenStyle(ertrag::cellsOf(m_table, m_plan, int(i)));
    std::optional<DecimalStyle> rest = m_choices.decimals ? m_choices.decimals : styleOfMost(own);
    if (!rest)
        rest = styleFromCounts();
    m_plan.stylesProven = rest.has_value();
    if (!m_plan.stylesProven)
        m_doubtfulNumber = findDoubtfulNumber();
    const DecimalStyle otherwise = m_table.separator == QLatin1Char(';') ? DecimalStyle::Comma : DecimalStyle::Point;
    for (size_t i = 0; i < columns; ++i)
        m_plan.styles.push_back(own[i].value_or(rest.value_or(otherwise)));
}

std::vector<QString> WritingStyle::dateCells() const
{
    std::vector<QString> cells;
    for (const M meaning : dateMeanings)
        for (QString& cell : cellsOf(meaning))
            if (cells.empty() || cell != cells.back()) // many rows of one day follow each other
                cells.push_back(std::move(cell));
    return cells;
}

void WritingStyle::decideDates()
{
    const std::vector<QString> cells = dateCells();
    m_plan.dates.serialsFrom = m_table.serialsFrom;
    m_plan.dates.shortYears = m_plan.map.has(M::Range) || yearsAreShort(cells);
    const PlatformTitles& platform = *m_plan.map.platform;
    const auto proven = provenOrder(cells);
    const auto doubtful = std::find_if(cells.begin(), cells.end(), needsOrder);
    // Only English has both orders.
    const bool dayFirst = !m_plan.ownTitles && !platform.language.isEmpty() && platform.language != QLatin1String("en");
    const bool settled = m_choices.dateOrder || platform.monthFirst || dayFirst;
    if (!proven && !settled && doubtful != cells.end())
        m_doubtfulDate = *doubtful;
    m_plan.orderProven = proven.has_value() || m_choices.dateOrder || doubtful == cells.end();
    const SlashOrder otherwise =
        platform.monthFirst || platform.language == QLatin1String("en") ? SlashOrder::MonthFirst : SlashOrder::DayFirst;
    m_plan.dates.order = proven.value_or(m_choices.dateOrder.value_or(otherwise));
    decideYears();
    decideSpacing();
}

void WritingStyle::decideYears()
{
    const auto cells = cellsOf(M::Day);
    const auto first = std::find_if(cells.begin(), cells.end(), [](const QString& cell) { return !cell.isEmpty(); });
    if (first == cells.end() || readSpan(*first, m_plan.dates))
        return;
    const QDate today = m_choices.today.isValid() ? m_choices.today : QDate::currentDate();
    const int year = m_choices.year.value_or(likelyYear(cells, today));
    m_plan.dates.yearless = withYears(cells, year);
    const auto found = m_plan.dates.yearless.find(first->simplified());
    if (found == m_plan.dates.yearless.end() || m_choices.year)
        return;
    m_plan.question = {ImportAsk::Year, *first, {found->second, found->second.addYears(-1)}, {}};
}

// Rows that always lie seven days apart stand for weeks; rows that all begin on the first of a month, for months.
void WritingStyle::decideSpacing()
{
    const M meaning = m_plan.map.has(M::Week) ? M::Week : m_plan.map.has(M::Day) ? M::Day : M::Range;
    if (meaning == M::Day && m_plan.map.platform->kind != SourceKind::Table)
        return;
    std::set<qint64> days;
    bool firsts = true;
    std::vector<QString> cells = cellsOf(meaning);
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    for (const QString& cell : cells)
        if (const auto span = readSpan(cell, m_plan.dates)) {
            if (span->first != span->last)
                return;
            firsts = firsts && span->first.day() == 1;
            days.insert(span->first.toJulianDay());
        }
    bool weeks = days.size() >= 3;
    for (auto it = days.begin(); it != days.end() && std::next(it) != days.end(); ++it)
        weeks = weeks && (*std::next(it) - *it) % 7 == 0;
    if (meaning == M::Week || weeks)
        m_plan.daysPerRow = 7;
    else if ((meaning == M::Range && firsts && !days.empty()) || (firsts && days.size() >= 2))
        m_plan.daysPerRow = 30;
}

} // namespace ertrag
