// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/preamble.h"

#include "core/actuals/import/columns/platforms.h"

namespace ertrag
{
namespace
{

/// "# 20260301-20260331" is a comment.
QString withoutMarks(QString line)
{
    while (line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1Char(' ')))
        line.remove(0, 1);
    return line;
}

/// "# Start date: 20260228" and "Start date","2026-02-28" alike.
std::pair<QString, QString> labelled(const QStringList& cells)
{
    if (cells.size() == 2)
        return {comparableTitle(QString(cells[0]).remove(QLatin1Char(':'))), cells[1]};
    const QString line = cells.join(QStringLiteral(", "));
    const qsizetype colon = line.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return {QString(), line};
    return {comparableTitle(withoutMarks(line.left(colon))), line.mid(colon + 1).trimmed()};
}

} // namespace

Preamble readPreamble(const RawTable& table, size_t from, size_t to, SlashOrder order)
{
    const PreambleWords& words = preambleWords();
    const DateRules rules{order, {}, {}};
    Preamble found;
    QDate end;
    for (size_t row = from; row < to; ++row) {
        QStringList cells;
        for (const QString& cell : table.rows[row])
            if (!cell.trimmed().isEmpty())
                cells << cell.trimmed();
        if (cells.isEmpty())
            continue;
        if (!cells.first().startsWith(QLatin1Char('#')))
            found.title = cells.first();
        const QString line = withoutMarks(cells.join(QStringLiteral(", ")));
        if (const auto span = readSpan(line, rules); span && span->first != span->last) {
            found.period = span;
            continue;
        }
        const auto [label, value] = labelled(cells);
        if (const auto span = readSpan(value, rules); span && span->first != span->last)
            found.period = span;
        if (words.zones.contains(label))
            found.zone = value;
        if (words.periodStart.contains(label))
            found.start = readDay(value, order);
        if (words.periodEnd.contains(label))
            end = readDay(value, order);
    }
    if (!found.period && found.start.isValid()) {
        const DaySpan span{found.start, end.isValid() ? end : found.start};
        if (span.first <= span.last)
            found.period = span;
    }
    if (found.period && !found.start.isValid())
        found.start = found.period->first;
    return found;
}

} // namespace ertrag
