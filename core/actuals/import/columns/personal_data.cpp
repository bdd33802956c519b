// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/personal_data.h"

#include "core/actuals/import/columns/reading_plan.h"

#include <QRegularExpression>
#include <algorithm>

namespace ertrag
{
namespace
{

constexpr size_t lookedAt = 200;

std::optional<PersonalKind> kindOf(const QString& cell)
{
    if (cell.size() < 6 || cell.size() > 200)
        return std::nullopt;
    if (isEmail(cell))
        return PersonalKind::Email;
    if (isIban(cell))
        return PersonalKind::Iban;
    if (isPhone(cell))
        return PersonalKind::Phone;
    return std::nullopt;
}

} // namespace

bool isEmail(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|[\\s<;:,(])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));
    return cell.contains(QLatin1Char('@')) && pattern.match(cell).hasMatch();
}

bool isPhone(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:\\+|00)[1-9][\\d ()/.-]{7,20}$"));
    if (!pattern.match(cell.trimmed()).hasMatch())
        return false;
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 9 && digits <= 17 && cell.trimmed().count(QLatin1Char('.')) != 1;
}

bool isIban(const QString& cell)
{
    const QString text = QString(cell).remove(QLatin1Char(' ')).toUpper();
    static const QRegularExpression pattern(QStringLiteral("^[A-Z]{2}\\d{2}[A-Z0-9]{11,30}$"));
    if (!pattern.match(text).hasMatch())
        return false;
    int rest = 0;
    for (const QChar c : QString(text.mid(4) + text.left(4))) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - 'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

std::vector<PersonalColumn> personalColumns(const RawTable& table, const ReadingPlan& plan)
{
    std::vector<PersonalColumn> found;
    for (size_t column = 0; column < plan.titles.size(); ++column) {
        std::optional<PersonalKind> kind;
        const bool order = plan.map.meanings[column] == ColumnMeaning::Order;
        if (!order && preambleWords().personal.contains(plan.heading[column]))
            kind = PersonalKind::Title;
        bool filled = false;
        for (const TableSection& section : plan.sections) {
            const size_t last = std::min({section.endRow, table.rows.size(), section.headingRow + 1 + lookedAt});
            for (size_t row = section.headingRow + 1; row < last; ++row) {
                if (column >= table.rows[row].size() || table.rows[row][column].isEmpty())
                    continue;
                filled = true;
                if (const auto of = kindOf(table.rows[row][column]))
                    kind = of;
            }
        }
        if (!kind || !filled)
            continue;
        const bool taken = plan.map.column(ColumnMeaning::Campaign) == int(column) ||
                           plan.map.column(ColumnMeaning::Channel) == int(column);
        found.push_back({plan.titles[column], *kind, taken});
    }
    return found;
}

} // namespace ertrag
