// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/found_tables.h"

#include "core/actuals/import/text/refusal.h"

#include <algorithm>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;
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

bool separates(const std::vector<QString>& row)
{
    return blank(row) || comment(row);
}

/// Words only, where behind an empty line or a comment numbers would have to follow.
bool startsOtherTable(const RawTable& table, size_t row)
{
    const auto& cells = table.rows[row];
    const auto filled =
        std::count_if(cells.begin(), cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    return filled == 1 ? row + 1 < table.rows.size() && !headingOf(table.rows[row + 1]).empty()
                       : !headingOf(cells).empty();
}

size_t endOf(const RawTable& table, bool whole, size_t headingRow)
{
    size_t firstEmpty = headingRow + 1;
    for (size_t row = headingRow + 1; row < table.rows.size(); ++row) {
        if (separates(table.rows[row]))
            continue;
        if (row > firstEmpty && startsOtherTable(table, row))
            return firstEmpty;
        firstEmpty = row + 1;
    }
    return whole ? table.rows.size() : size_t(-1);
}

void describeSection(TableSection& section, const Preamble& preamble, const PlatformTitles& platform)
{
    const QString title = comparableTitle(preamble.title);
    for (const auto& [meaning, titles] : platform.valueTitles)
        if (titles.contains(title))
            section.value = meaning;
    for (const QString& channel : platform.channels)
        if (title.contains(channel))
            section.channel = channel.left(1).toUpper() + channel.mid(1);
}

using Meanings = std::map<int, M>; ///< by column

Meanings meaningsOf(const std::map<QString, M>& titles, const std::vector<QString>& heading)
{
    Meanings found;
    for (size_t i = 0; i < heading.size(); ++i)
        if (const auto title = titles.find(heading[i]); title != titles.end() && !heading[i].isEmpty())
            found[int(i)] = title->second;
    return found;
}

Meanings chosenNow(const ImportChoices& choices, const std::vector<QString>& heading)
{
    Meanings chosen = meaningsOf(choices.titles, heading);
    for (const auto& [column, meaning] : choices.columns)
        chosen[column] = meaning;
    return chosen;
}

bool anyIs(const Meanings& chosen, M meaning)
{
    return std::any_of(chosen.begin(), chosen.end(), [&](const auto& choice) { return choice.second == meaning; });
}

/// Chosen lately, or for the last file of the same heading: what is chosen now takes the place of what was remembered.
Meanings withRemembered(const Meanings& now, const ImportChoices& choices, const std::vector<QString>& heading)
{
    Meanings chosen = now;
    const auto known = choices.remembered.columns.find(shapeOf(heading));
    if (known == choices.remembered.columns.end())
        return chosen;
    for (const auto& [column, meaning] : meaningsOf(known->second, heading))
        chosen.emplace(column, anyIs(now, meaning) ? M::None : meaning);
    return chosen;
}

ImportQuestion twice(const ReadingPlan& plan, M meaning, const std::vector<int>& columns)
{
    ImportQuestion question;
    question.ask = ImportAsk::Twice;
    question.meaning = meaning;
    question.columns = columns;
    for (const int column : columns)
        question.names << plan.titles[size_t(column)];
    return question;
}

/// Two columns that were both chosen for one figure, or two costs of a table of one's own: adding them up, gross to
/// net, would be a guess. Until it is answered the first of them stands.
ImportQuestion twoForOne(ReadingPlan& plan, const Meanings& now, const ImportChoices& choices, const Meanings& chosen)
{
    for (const M meaning : figures) {
        if (!anyIs(now, meaning) || choices.added.contains(meaning))
            continue;
        auto& used = plan.map.used[meaning];
        if (used.size() < 2)
            continue;
        const ImportQuestion question = twice(plan, meaning, used);
        used.resize(1);
        return question;
    }
    const auto others = plan.map.fallbacks.find(M::Cost);
    if (plan.map.platform->kind != SourceKind::Table || others == plan.map.fallbacks.end() || others->second.empty() ||
        anyIs(chosen, M::Cost))
        return {};
    std::vector<int> all = plan.map.used[M::Cost];
    all.insert(all.end(), others->second.begin(), others->second.end());
    return twice(plan, M::Cost, all);
}

/// The titles that are there, for who has to say what they mean.
QStringList titlesOf(const std::vector<QString>& row)
{
    QStringList titles;
    for (const QString& cell : row)
        if (!cell.trimmed().isEmpty() && titles.size() < 40)
            titles << cell.trimmed().left(80);
    return titles;
}

constexpr M daysOfRows[] = {M::Day, M::Week, M::Range, M::NthDay, M::First};

/// A column that only looks like days gives way to the period that was given.
void preferPeriod(ReadingPlan& plan, const ImportChoices& choices, const Meanings& chosen)
{
    const int day = plan.map.column(M::Day);
    const bool said =
        std::any_of(std::begin(daysOfRows), std::end(daysOfRows), [&](M meaning) { return anyIs(chosen, meaning); });
    if (plan.ownTitles && day >= 0 && !said && choices.first && choices.last)
        choose(plan.map, {{day, M::None}});
}

} // namespace

std::optional<Error> findColumns(const RawTable& table, const ImportChoices& choices, ReadingPlan& plan,
                                 ImportQuestion& open)
{
    auto map = findHeading(table);
    if (!map) {
        map = suggestHeading(table);
        plan.ownTitles = map.has_value();
    }
    if (!map)
        return refusal(table.rows.size() < 2 ? ErrorCode::ImportNoTable : ErrorCode::ImportUnknownFormat);
    plan.map = std::move(*map);
    for (const QString& cell : table.rows[plan.map.headingRow]) {
        plan.titles.push_back(cell.trimmed());
        plan.heading.push_back(comparableTitle(cell.trimmed()));
    }
    const Meanings now = chosenNow(choices, plan.heading), chosen = withRemembered(now, choices, plan.heading);
    choose(plan.map, chosen);
    preferPeriod(plan, choices, chosen);
    const auto useful = [&](M meaning) { return plan.map.has(meaning); };
    if (plan.ownTitles && std::none_of(std::begin(figures), std::end(figures), useful)) {
        open.ask = ImportAsk::Columns;
        open.names = titlesOf(plan.titles);
    } else {
        open = twoForOne(plan, now, choices, chosen);
    }
    return std::nullopt;
}

Preamble findSections(const RawTable& table, bool whole, ReadingPlan& plan)
{
    const PlatformTitles& platform = *plan.map.platform;
    const SlashOrder order = platform.monthFirst ? SlashOrder::MonthFirst : SlashOrder::DayFirst;
    Preamble top;
    size_t from = 0;
    for (size_t row = plan.map.headingRow; row < table.rows.size(); ++row) {
        const bool first = row == plan.map.headingRow;
        if (!first && headingOf(table.rows[row]) != plan.heading)
            continue;
        TableSection section{row, endOf(table, whole, row), M::None, {}};
        const Preamble preamble = readPreamble(table, from, row, order);
        describeSection(section, preamble, platform);
        plan.sections.push_back(section);
        from = std::min(section.endRow, table.rows.size());
        if (first)
            top = preamble;
        if (!platform.blocks)
            break;
        row = from - 1; // a heading inside a table is one of its rows
    }
    return top;
}

namespace
{

/// The mark of a number cell stays.
QString withoutBlanks(const QString& cell)
{
    return isNumberCell(cell) ? cell : cell.trimmed();
}

} // namespace

std::vector<QString> cellsOf(const RawTable& table, const ReadingPlan& plan, int column)
{
    std::vector<QString> cells;
    if (column < 0)
        return cells;
    for (const TableSection& section : plan.sections)
        for (size_t row = section.headingRow + 1; row < std::min(section.endRow, table.rows.size()); ++row)
            if (size_t(column) < table.rows[row].size())
                cells.push_back(withoutBlanks(table.rows[row][size_t(column)]));
    return cells;
}

std::vector<QString> cellsOf(const RawTable& table, const ReadingPlan& plan, M meaning)
{
    std::vector<QString> cells;
    if (const auto used = plan.map.used.find(meaning); used != plan.map.used.end())
        for (const int column : used->second)
            for (QString& cell : cellsOf(table, plan, column))
                cells.push_back(std::move(cell));
    return cells;
}

} // namespace ertrag
