// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/number_style.h"

#include "core/actuals/import/columns/date_words.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <fast_float/fast_float.h>

namespace ertrag
{
namespace
{

bool isMissing(const QString& text)
{
    static const QStringList words = {QStringLiteral("--"),     QStringLiteral("-"),    QStringLiteral("\u2013"),
                                      QStringLiteral("\u2014"), QStringLiteral("na"),   QStringLiteral("n/a"),
                                      QStringLiteral("nan"),    QStringLiteral("null"), QStringLiteral("undefined")};
    return text.isEmpty() || text.startsWith(QLatin1Char('<')) || text.startsWith(QLatin1Char('>')) ||
           words.contains(text.toLower());
}

bool isCore(QChar c)
{
    return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.') || c == QLatin1Char(',');
}

bool isDash(QChar c)
{
    return c == QLatin1Char('-') || c == QChar(0x2013) || c == QChar(0x2014);
}

/// From the first to the last digit, with an exponent, without blanks and apostrophes; `rest` is what stands around it.
QString digitsOf(const QString& cell, QString* rest)
{
    QString text = cell.simplified();
    for (const char16_t mark : {u'\u00A0', u'\u202F', u'\u2009', u' ', u'\'', u'\u2019'})
        text.remove(QChar(mark));
    text.replace(QChar(0x2212), QLatin1Char('-'));
    qsizetype from = 0;
    while (from < text.size() && !text[from].isDigit())
        ++from;
    const bool afterWord = from > 1 && text[from - 2].isLetter(); // "Fr.40"
    if (from > 0 && from < text.size() && !afterWord &&
        (text[from - 1] == QLatin1Char('.') || text[from - 1] == QLatin1Char(',')))
        --from;
    qsizetype to = from;
    while (to < text.size() && isCore(text[to]))
        ++to;
    if (to + 1 < text.size() && text[to].toLower() == QLatin1Char('e') && to > from) {
        qsizetype exponent = to + 1;
        if (text[exponent] == QLatin1Char('-') || text[exponent] == QLatin1Char('+'))
            ++exponent;
        const qsizetype digits = exponent;
        while (exponent < text.size() && text[exponent].isDigit())
            ++exponent;
        if (exponent > digits)
            to = exponent;
    }
    qsizetype behind = to;
    // "250,-" and "250.\u2013" say that there are no cents, and not that it is less than nothing.
    if (to > from && (text[to - 1] == QLatin1Char('.') || text[to - 1] == QLatin1Char(',')))
        while (behind < text.size() && isDash(text[behind]))
            ++behind;
    if (rest)
        *rest = text.left(from) + text.mid(behind);
    return text.mid(from, to - from);
}

/// "(340.03)" is how accountants write less than nothing.
bool inBrackets(const QString& cell)
{
    const qsizetype open = cell.indexOf(QLatin1Char('(')), close = cell.lastIndexOf(QLatin1Char(')'));
    const auto digit = [](QChar c) { return c.isDigit(); };
    return open >= 0 && close > open && std::none_of(cell.begin(), cell.begin() + open, digit) &&
           std::none_of(cell.begin() + close, cell.end(), digit);
}

bool groupsFit(const QStringList& groups)
{
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.last().size() != 3)
        return false;
    for (qsizetype i = 1; i + 1 < groups.size(); ++i)
        if (groups[i].size() != 3 && groups[i].size() != 2)
            return false; // 12,34,567 is how India groups
    return true;
}

/// Of digits with one mark, which stands at `at`.
std::optional<DecimalStyle> styleOfMark(const QString& digits, qsizetype at)
{
    const bool mayGroup = digits.size() - at == 4 && at >= 1 && at <= 3 && digits[0] != QLatin1Char('0');
    if (mayGroup)
        return std::nullopt;
    return digits[at] == QLatin1Char('.') ? DecimalStyle::Point : DecimalStyle::Comma;
}

/// Where the mark of a cell stands that is nothing but one between digits, as in "12.34"; -1 in any other.
qsizetype plainMark(const QString& cell)
{
    qsizetype mark = -1;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] >= QLatin1Char('0') && cell[i] <= QLatin1Char('9'))
            continue;
        if (mark >= 0 || i == 0 || i + 1 == cell.size() || !isCore(cell[i]))
            return -1;
        mark = i;
    }
    return mark;
}

} // namespace

std::optional<DecimalStyle> provenStyle(const QString& cell)
{
    if (isNumberCell(cell))
        return std::nullopt;
    const QString digits = digitsOf(cell, nullptr).section(QLatin1Char('E'), 0, 0, QString::SectionCaseInsensitiveSeps);
    const qsizetype points = digits.count(QLatin1Char('.')), commas = digits.count(QLatin1Char(','));
    if (points == 0 && commas == 0)
        return std::nullopt;
    if (points > 0 && commas > 0)
        return digits.lastIndexOf(QLatin1Char('.')) > digits.lastIndexOf(QLatin1Char(',')) ? DecimalStyle::Point
                                                                                           : DecimalStyle::Comma;
    if (points + commas > 1)
        return points > 0 ? DecimalStyle::Comma : DecimalStyle::Point;
    return styleOfMark(digits, digits.indexOf(QLatin1Char(points > 0 ? '.' : ',')));
}

std::optional<DecimalStyle> provenStyle(const std::vector<QString>& cells)
{
    int point = 0, comma = 0;
    for (const QString& cell : cells) {
        // Most cells are plain or have no mark at all; looking closely at each would take most of the time of a
        // preview.
        if (const qsizetype mark = plainMark(cell); mark >= 0) {
            if (const auto style = styleOfMark(cell, mark))
                ++(*style == DecimalStyle::Point ? point : comma);
            continue;
        }
        if ((!cell.contains(QLatin1Char('.')) && !cell.contains(QLatin1Char(','))) || isMissing(cell.trimmed()))
            continue;
        // "01.05.2026" has points as well, but is no number in either style.
        const auto style = provenStyle(cell);
        if (style && readNumber(cell, *style).kind == CellKind::Number)
            ++(*style == DecimalStyle::Point ? point : comma);
    }
    if (point == comma)
        return std::nullopt;
    return point > comma ? DecimalStyle::Point : DecimalStyle::Comma;
}

bool isDamagedAmount(const QString& cell)
{
    const DateParts parts = partsOf(cell.simplified());
    return parts.month && parts.numbers.size() <= 2 && !parts.numbers.empty() && parts.strangers == 0;
}

CellNumber readNumber(const QString& cell, DecimalStyle style)
{
    if (isNumberCell(cell))
        style = DecimalStyle::Point;
    if (isMissing(cell.trimmed()))
        return {};
    QString rest;
    QString digits = digitsOf(cell, &rest);
    const QChar decimal = QLatin1Char(style == DecimalStyle::Point ? '.' : ',');
    const QChar group = QLatin1Char(style == DecimalStyle::Point ? ',' : '.');
    if (digits.isEmpty() || digits.count(decimal) > 1 || rest.size() > 8)
        return {CellKind::Broken};
    for (const QChar c : rest)
        if (c.isDigit())
            return {CellKind::Broken};
    if (rest.size() >= 3 && isDamagedAmount(cell))
        return {CellKind::Broken};
    const QString whole = digits.section(decimal, 0, 0);
    if (whole.contains(group) && !groupsFit(whole.split(group)))
        return {CellKind::Broken};
    digits.remove(group).replace(decimal, QLatin1Char('.'));
    const QByteArray bytes = digits.toLatin1();
    CellNumber number{CellKind::Number};
    const auto end = fast_float::from_chars(bytes.constData(), bytes.constData() + bytes.size(), number.value);
    if (end.ec != std::errc{} || end.ptr != bytes.constData() + bytes.size() || !std::isfinite(number.value))
        return {CellKind::Broken};
    if (rest.contains(QLatin1Char('-')) || inBrackets(cell))
        number.value = -number.value;
    return number;
}

} // namespace ertrag
