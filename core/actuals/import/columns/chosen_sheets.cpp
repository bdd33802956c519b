// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/chosen_sheets.h"

#include "core/actuals/import/columns/column_map.h"
#include "core/actuals/import/text/refusal.h"

#include <algorithm>

namespace ertrag
{
namespace
{

enum class Table { None, Suggested, Known };

struct Look {
    Table table = Table::None;
    QString shape; ///< of its heading
};

bool hasRowsBelow(const RawTable& table, size_t heading)
{
    const auto filled = [](const std::vector<QString>& row) {
        return std::count_if(row.begin(), row.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); }) > 1;
    };
    return heading + 1 < table.rows.size() &&
           std::any_of(table.rows.begin() + std::ptrdiff_t(heading) + 1, table.rows.end(), filled);
}

Look lookAt(const RawTable& table, const ImportChoices& choices)
{
    const auto known = findHeading(table);
    const auto map = known ? known : suggestHeading(table);
    if (!map || !hasRowsBelow(table, map->headingRow))
        return {};
    std::vector<QString> heading;
    for (const QString& cell : table.rows[map->headingRow])
        heading.push_back(comparableTitle(cell.trimmed()));
    const QString shape = shapeOf(heading);
    return {known || choices.remembered.columns.contains(shape) ? Table::Known : Table::Suggested, shape};
}

class Choosing
{
public:
    Choosing(const std::vector<SheetBeginning>& sheets, const ImportChoices& choices)
        : m_sheets(sheets), m_choices(choices)
    {
        for (const SheetBeginning& sheet : sheets)
            m_looks.push_back(lookAt(sheet.table, choices));
    }
    Result<ChosenSheets> named() const;
    ChosenSheets meant() const;

private:
    std::vector<size_t> candidates() const;
    std::vector<size_t> called(const QString& name) const;
    QStringList names(const std::vector<size_t>& sheets) const;

    const std::vector<SheetBeginning>& m_sheets;
    const ImportChoices& m_choices;
    std::vector<Look> m_looks;
};

std::vector<size_t> Choosing::candidates() const
{
    for (const Table wanted : {Table::Known, Table::Suggested}) {
        std::vector<size_t> found;
        for (size_t i = 0; i < m_looks.size(); ++i)
            if (m_looks[i].table == wanted)
                found.push_back(i);
        if (!found.empty())
            return found;
    }
    return {0};
}

std::vector<size_t> Choosing::called(const QString& name) const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < m_sheets.size(); ++i)
        if (m_sheets[i].name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            found.push_back(i);
    const bool all = found.empty() && name.trimmed().compare(QLatin1String("all"), Qt::CaseInsensitive) == 0;
    return all ? candidates() : found;
}

QStringList Choosing::names(const std::vector<size_t>& sheets) const
{
    QStringList list;
    for (const size_t i : sheets)
        list << m_sheets[i].name;
    return list;
}

Result<ChosenSheets> Choosing::named() const
{
    ChosenSheets chosen;
    for (const QString& name : m_choices.sheets) {
        const std::vector<size_t> found = called(name);
        if (found.empty())
            return refusal(ErrorCode::ImportSheet, names(candidates()).join(QStringLiteral(", ")));
        for (const size_t i : found)
            if (std::find(chosen.read.begin(), chosen.read.end(), i) == chosen.read.end())
                chosen.read.push_back(i);
    }
    for (const size_t i : chosen.read)
        if (m_looks[i].shape != m_looks[chosen.read.front()].shape)
            return refusal(ErrorCode::ImportSheet, names(chosen.read).join(QStringLiteral(", ")));
    return chosen;
}

ChosenSheets Choosing::meant() const
{
    const std::vector<size_t> all = candidates();
    // Meta puts the same rows into two sheets, one of them for the eye.
    for (const size_t i : all)
        if (m_sheets[i].name == QLatin1String("Raw Data Report"))
            return {{i}, {}};
    return {{all.front()}, all.size() > 1 ? names(all) : QStringList()};
}

} // namespace

Result<ChosenSheets> chosenSheets(const std::vector<SheetBeginning>& sheets, const ImportChoices& choices)
{
    const Choosing choosing(sheets, choices);
    if (!choices.sheets.isEmpty())
        return choosing.named();
    return choosing.meant();
}

} // namespace ertrag
