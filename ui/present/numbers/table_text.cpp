// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/numbers/table_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr QChar quote = u'"';

/// The cell that begins at `at`, which moves to the tab or line end behind it.
QString takeCell(const QString& text, qsizetype& at)
{
    static const QRegularExpression quoted(QStringLiteral("\\G\"(?:[^\"]|\"\")*\"(?=[\\t\\r\\n]|\\z)"));
    static const QRegularExpression end(QStringLiteral("[\\t\\r\\n]|\\z"));
    if (at < text.size() && text[at] == quote)
        if (const auto match = quoted.match(text, at); match.hasMatch()) {
            at = match.capturedEnd();
            return match.captured().mid(1).chopped(1).replace(QStringLiteral("\"\""), QString(quote));
        }
    const qsizetype begin = at;
    at = end.match(text, at).capturedStart();
    return text.mid(begin, at - begin);
}

std::vector<QStringList> cellTexts(const QString& text)
{
    std::vector<QStringList> lines;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QStringList line{takeCell(text, at)};
        while (at < text.size() && text[at] == u'\t')
            line << takeCell(text, ++at);
        if (text.mid(at, 2) == QLatin1String("\r\n"))
            ++at;
        lines.push_back(line);
    }
    return lines;
}

/// Which of "." and "," has decimals behind it in this cell, whatever the language; null where that stays open.
QChar decimalMark(const QString& text)
{
    static const QRegularExpression open(QStringLiteral("^\\D*[1-9]\\d{0,2}[.,]\\d{3}(?!\\d)"));
    const qsizetype dot = text.lastIndexOf(u'.'), comma = text.lastIndexOf(u',');
    if (dot < 0 && comma < 0)
        return {};
    const QChar last = dot > comma ? u'.' : u',', other = dot > comma ? u',' : u'.';
    if (text.count(last) > 1) // "1.234.567"
        return other;
    if (text.contains(other))
        return last;
    return open.match(text).hasMatch() ? QChar() : last;
}

/// The one mark for which readable cells speak; null if none does or both are spoken for.
QChar decimalMark(const std::vector<QStringList>& lines, const NumberText& numbers)
{
    QChar found;
    for (const QStringList& line : lines)
        for (const QString& cell : line) {
            const QChar mark = decimalMark(cell);
            const bool counts =
                !mark.isNull() && (numbers.read(cell, NumberRole::Money) || numbers.read(cell, NumberRole::Hours));
            if (counts && !found.isNull() && found != mark)
                return {};
            if (counts)
                found = mark;
        }
    return found;
}

NumberText readerFor(QChar decimal, const NumberText& window)
{
    if (decimal == u',')
        return {QStringLiteral("de"), QStringLiteral("DE"), window.currency()};
    if (decimal == u'.')
        return {QStringLiteral("en"), QStringLiteral("GB"), window.currency()};
    return window;
}

bool isDash(const QString& text)
{
    static const QRegularExpression dash(QStringLiteral("^[-–—\\x{2212}](\\s*(€|\\$|£|[A-Z]{3}))?$"));
    return dash.match(text).hasMatch();
}

TableCell cellOf(const QString& text, NumberRole role, const NumberText& reader)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const auto value = isDash(trimmed) ? std::optional(0.0) : reader.read(trimmed, role);
    return {value ? TableCell::Kind::Number : TableCell::Kind::Unreadable, value.value_or(0), trimmed};
}

} // namespace

TableCells readTable(const QString& text, const std::vector<NumberRole>& roles, const NumberText& numbers)
{
    const std::vector<QStringList> lines = cellTexts(text);
    const NumberText reader = readerFor(decimalMark(lines, numbers), numbers);
    TableCells cells;
    for (const QStringList& line : lines) {
        const NumberRole role = roles.empty() ? NumberRole::Plain : roles[std::min(cells.size(), roles.size() - 1)];
        std::vector<TableCell> row;
        for (const QString& cell : line)
            row.push_back(cellOf(cell, role, reader));
        cells.push_back(std::move(row));
    }
    return cells;
}

QString writeTable(const std::vector<std::vector<double>>& rows, const NumberText& numbers)
{
    QStringList lines;
    for (const auto& row : rows) {
        QStringList cells;
        for (const double value : row)
            cells << numbers.input(std::round(value * 1e4) / 1e4, NumberRole::Plain, 0)
                         .remove(numbers.locale().groupSeparator())
                         .replace(QChar(0x2212), QLatin1Char('-'));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace ertrag
