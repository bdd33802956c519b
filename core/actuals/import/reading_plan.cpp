// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/reading_plan.h"

#include "core/actuals/import/preamble.h"
#include "core/actuals/import/refusal.h"

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
constexpr M figures[] = {M::Cost,   M::Impressions, M::Clicks, M::Leads, M::Conversions, M::Revenue,
                         M::Visits, M::Views,       M::Reach,  M::Value, M::Results};

bool blank(const std::vector<QString>& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

bool comment(const std::vector<QString>& row)
{
    return !row.empty() && (row.front() == QLatin1String("#") || row.front().startsWith(QLatin1String("# ")) ||
                            row.front().startsWith(QLatin1String("#-")));
}

class Planning
{
public:
    Planning(const RawTable& table, bool whole, const QString& fileName, const ImportChoices& choices)
        : m_table(table), m_whole(whole), m_fileName(fileName), m_choices(choices)
    {
    }
    Result<ReadingPlan> run();

private:
    std::optional<Error> findColumns();
    bool startsOtherTable(size_t row) const;
    size_t endOf(size_t headingRow) const;
    void findSections();
    void describeSection(TableSection& section, const Preamble& preamble) const;
    std::vector<QString> cellsOf(int column) const;
    std::vector<QString> cellsOf(M meaning) const;
    void decideStyles();
    std::optional<DecimalStyle> styleFromCounts() const;
    QString doubtfulNumber() const;
    void decideDates();
    void decideYears();
    void decideSpacing();
    void decidePeriod();
    void decideCurrency();
    void ask();
    bool dated() const;

    const RawTable& m_table;
    bool m_whole;
    QString m_fileName;
    const ImportChoices& m_choices;
    ReadingPlan m_plan;
    Preamble m_preamble;
    bool m_columnsOpen = false;
    QString m_doubtfulDate, m_doubtfulNumber;
};

std::vector<QString> Planning::cellsOf(int column) const
{
    std::vector<QString> cells;
    if (column < 0)
        return cells;
    for (const TableSection& section : m_plan.sections)
        for (size_t row = section.headingRow + 1; row < std::min(section.endRow, m_table.rows.size()); ++row)
            if (size_t(column) < m_table.rows[row].size())
                cells.push_back(m_table.rows[row][size_t(column)].trimmed());
    return cells;
}

std::vector<QString> Planning::cellsOf(M meaning) const
{
    std::vector<QString> cells;
    if (const auto used = m_plan.map.used.find(meaning); used != m_plan.map.used.end())
        for (const int column : used->second)
            for (QString& cell : cellsOf(column))
                cells.push_back(std::move(cell));
    return cells;
}

std::optional<Error> Planning::findColumns()
{
    auto map = findHeading(m_table);
    if (!map) {
        map = suggestHeading(m_table);
        m_columnsOpen = map.has_value();
    }
    if (!map)
        return refusal(m_table.rows.size() < 2 ? ErrorCode::ImportNoTable : ErrorCode::ImportUnknownFormat);
    m_plan.map = std::move(*map);
    const auto& row = m_table.rows[m_plan.map.headingRow];
    for (const QString& cell : row)
        m_plan.titles.push_back(cell.trimmed());
    for (const QString& title : m_plan.titles)
        m_plan.heading.push_back(comparableTitle(title));
    std::map<int, M> chosen;
    if (const auto known = m_choices.remembered.find(shapeOf(m_plan.heading)); known != m_choices.remembered.end())
        for (size_t i = 0; i < m_plan.heading.size(); ++i)
            if (const auto title = known->second.find(m_plan.heading[i]); title != known->second.end())
                chosen[int(i)] = title->second;
    for (size_t i = 0; i < m_plan.heading.size(); ++i)
        if (const auto title = m_choices.titles.find(m_plan.heading[i]); title != m_choices.titles.end())
            chosen[int(i)] = title->second;
    for (const auto& [column, meaning] : m_choices.columns)
        chosen[column] = meaning;
    choose(m_plan.map, chosen);
    m_plan.ownTitles = m_columnsOpen;
    const auto useful = [&](M meaning) { return m_plan.map.has(meaning); };
    if (m_columnsOpen)
        m_columnsOpen = std::none_of(std::begin(figures), std::end(figures), useful);
    return std::nullopt;
}

// After an empty line or a comment: words only, where numbers would have to follow.
bool Planning::startsOtherTable(size_t row) const
{
    while (row < m_table.rows.size() && (blank(m_table.rows[row]) || comment(m_table.rows[row])))
        ++row;
    if (row >= m_table.rows.size())
        return false;
    const auto& cells = m_table.rows[row];
    const auto filled =
        std::count_if(cells.begin(), cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    return filled == 1 ? row + 1 < m_table.rows.size() && !headingOf(m_table.rows[row + 1]).empty()
                       : !headingOf(cells).empty();
}

size_t Planning::endOf(size_t headingRow) const
{
    for (size_t row = headingRow + 1; row < m_table.rows.size(); ++row)
        if ((blank(m_table.rows[row]) || comment(m_table.rows[row])) && startsOtherTable(row))
            return row;
    return m_whole ? m_table.rows.size() : size_t(-1);
}

void Planning::describeSection(TableSection& section, const Preamble& preamble) const
{
    const QString title = comparableTitle(preamble.title);
    for (const auto& [meaning, titles] : m_plan.map.platform->valueTitles)
        if (titles.contains(title))
            section.value = meaning;
    for (const QString& channel : m_plan.map.platform->channels)
        if (title.contains(channel))
            section.channel = channel.left(1).toUpper() + channel.mid(1);
}

void Planning::findSections()
{
    const SlashOrder order = m_plan.map.platform->monthFirst ? SlashOrder::MonthFirst : SlashOrder::DayFirst;
    size_t from = 0;
    for (size_t row = m_plan.map.headingRow; row < m_table.rows.size(); ++row) {
        const bool first = row == m_plan.map.headingRow;
        if (!first && (!m_plan.map.platform->blocks || headingOf(m_table.rows[row]) != m_plan.heading))
            continue;
        TableSection section{row, endOf(row), M::None, {}};
        const Preamble preamble = readPreamble(m_table, from, row, order);
        if (first)
            m_preamble = preamble;
        describeSection(section, preamble);
        m_plan.sections.push_back(section);
        from = std::min(section.endRow, m_table.rows.size());
        if (!m_plan.map.platform->blocks)
            return;
    }
}

std::optional<DecimalStyle> Planning::styleFromCounts() const
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

QString Planning::doubtfulNumber() const
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

// A column without proof of its own ("1.245" only) follows the others; the language says nothing.
void Planning::decideStyles()
{
    const size_t columns = m_plan.map.meanings.size();
    std::vector<std::optional<DecimalStyle>> own(columns);
    int point = 0, comma = 0;
    for (size_t i = 0; i < columns && !m_table.plainNumbers; ++i) {
        own[i] = provenStyle(cellsOf(int(i)));
        if (own[i])
            ++(*own[i] == DecimalStyle::Point ? point : comma);
    }
    std::optional<DecimalStyle> rest;
    if (point != comma)
        rest = point > comma ? DecimalStyle::Point : DecimalStyle::Comma;
    if (!rest)
        rest = styleFromCounts();
    if (m_choices.decimals)
        rest = m_choices.decimals;
    m_plan.stylesProven = rest.has_value() || m_table.plainNumbers;
    if (!m_plan.stylesProven)
        m_doubtfulNumber = doubtfulNumber();
    const DecimalStyle otherwise = m_table.separator == QLatin1Char(';') ? DecimalStyle::Comma : DecimalStyle::Point;
    for (size_t i = 0; i < columns; ++i)
        m_plan.styles.push_back(m_table.plainNumbers ? DecimalStyle::Point : own[i].value_or(rest.value_or(otherwise)));
}

bool Planning::dated() const
{
    return m_plan.map.has(M::Day) || m_plan.map.has(M::Week) || m_plan.map.has(M::Range) || m_plan.map.has(M::NthDay) ||
           (m_plan.map.has(M::First) && m_plan.map.has(M::Last)) || m_plan.map.has(M::First);
}

void Planning::decideDates()
{
    std::vector<QString> cells;
    for (const M meaning : dateMeanings)
        for (QString& cell : cellsOf(meaning))
            cells.push_back(std::move(cell));
    const auto proven = provenOrder(cells);
    const auto doubtful = std::find_if(cells.begin(), cells.end(), needsOrder);
    if (!proven && !m_choices.dateOrder && !m_plan.map.platform->monthFirst && doubtful != cells.end())
        m_doubtfulDate = *doubtful;
    m_plan.orderProven = proven.has_value() || m_choices.dateOrder || doubtful == cells.end();
    const SlashOrder otherwise = m_plan.map.platform->monthFirst || m_plan.map.platform->language == QLatin1String("en")
                                     ? SlashOrder::MonthFirst
                                     : SlashOrder::DayFirst;
    m_plan.dates.order = proven.value_or(m_choices.dateOrder.value_or(otherwise));
    m_plan.dates.start = m_preamble.start;
    decideYears();
    decideSpacing();
}

void Planning::decideYears()
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
void Planning::decideSpacing()
{
    const M meaning = m_plan.map.has(M::Week) ? M::Week : m_plan.map.has(M::Day) ? M::Day : M::Range;
    if (meaning == M::Day && m_plan.map.platform->kind != SourceKind::Table)
        return;
    std::set<qint64> days;
    bool firsts = true;
    for (const QString& cell : cellsOf(meaning))
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

void Planning::decidePeriod()
{
    m_plan.period = m_preamble.period;
    if (!m_plan.period)
        m_plan.period = spanInFileName(m_fileName);
    if (!m_plan.period && m_choices.first && m_choices.last && *m_choices.first <= *m_choices.last)
        m_plan.period = DaySpan{*m_choices.first, *m_choices.last};
    m_plan.zone = m_preamble.zone;
    static const QString utc = QStringLiteral("utc)");
    for (const M meaning : {M::Day, M::First})
        if (const int column = m_plan.map.column(meaning); column >= 0 && m_plan.heading[size_t(column)].contains(utc))
            m_plan.zone = QStringLiteral("UTC");
    if (!m_plan.zone.isEmpty() || !m_plan.map.has(M::Day))
        return;
    for (const QString& cell : cellsOf(M::Day))
        if (cell.size() > 16 && cell[cell.size() - 5] == QLatin1Char('+')) {
            m_plan.zone = cell.right(5);
            return;
        }
}

void Planning::decideCurrency()
{
    for (const M meaning : {M::Cost, M::Revenue})
        if (const int column = m_plan.map.column(meaning); column >= 0 && m_plan.currency.isEmpty())
            m_plan.currency = currencyOfTitle(m_plan.titles[size_t(column)]);
}

void Planning::ask()
{
    if (m_plan.question.ask == ImportAsk::Year && m_columnsOpen)
        m_plan.question = {};
    const bool costless =
        m_plan.map.platform->kind == SourceKind::Ads && !m_plan.map.has(M::Cost) && !m_choices.withoutCost;
    if (m_columnsOpen)
        m_plan.question.ask = ImportAsk::Columns;
    else if (costless)
        m_plan.question = {ImportAsk::Costs, {}, {}, {}};
    else if (!dated() && !m_plan.period)
        m_plan.question = {ImportAsk::Period, {}, {}, {}};
    else if (!m_doubtfulDate.isEmpty())
        m_plan.question = {
            ImportAsk::DateOrder,
            m_doubtfulDate,
            {readDay(m_doubtfulDate, SlashOrder::DayFirst), readDay(m_doubtfulDate, SlashOrder::MonthFirst)},
            {}};
    else if (!m_doubtfulNumber.isEmpty())
        m_plan.question = {ImportAsk::Decimals,
                           m_doubtfulNumber,
                           {},
                           {readNumber(m_doubtfulNumber, DecimalStyle::Point).value,
                            readNumber(m_doubtfulNumber, DecimalStyle::Comma).value}};
}

Result<ReadingPlan> Planning::run()
{
    if (const auto error = findColumns())
        return *error;
    findSections();
    decideStyles();
    decideDates();
    decidePeriod();
    decideCurrency();
    ask();
    return std::move(m_plan);
}

} // namespace

Result<ReadingPlan> planReading(const RawTable& table, bool whole, const QString& fileName,
                                const ImportChoices& choices)
{
    return Planning(table, whole, fileName, choices).run();
}

} // namespace ertrag
