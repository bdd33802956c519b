// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/date_style.h"

#include <QRegularExpression>
#include <QStringList>

namespace ertrag {
namespace {

/// English, German, Portuguese: the first three letters tell a month from all others.
int monthOf(const QString& word)
{
    static const QStringList names[] = {
        {QStringLiteral("jan"), QStringLiteral("j\u00E4n")}, {QStringLiteral("feb"), QStringLiteral("fev")},
        {QStringLiteral("mar"), QStringLiteral("m\u00E4r"), QStringLiteral("mrz")}, {QStringLiteral("apr"), QStringLiteral("abr")},
        {QStringLiteral("may"), QStringLiteral("mai")}, {QStringLiteral("jun")}, {QStringLiteral("jul")},
        {QStringLiteral("aug"), QStringLiteral("ago")}, {QStringLiteral("sep"), QStringLiteral("set")},
        {QStringLiteral("oct"), QStringLiteral("okt"), QStringLiteral("out")}, {QStringLiteral("nov")},
        {QStringLiteral("dec"), QStringLiteral("dez")}};
    const QString start = word.left(3).toLower();
    for (int i = 0; i < 12; ++i)
        if (names[i].contains(start)) return i + 1;
    return 0;
}

struct DateParts {
    std::vector<int> numbers;
    QString firstMark; ///< between the first two numbers
    int month = 0;
    int strangers = 0; ///< words that are no month
};

DateParts partsOf(const QString& cell)
{
    static const QRegularExpression token(QStringLiteral("(\\d+)|(\\p{L}+)|([^\\d\\p{L}]+)"));
    DateParts parts;
    auto matches = token.globalMatch(cell);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!match.captured(1).isEmpty()) {
            parts.numbers.push_back(match.captured(1).left(6).toInt());
        } else if (!match.captured(2).isEmpty()) {
            // a weekday may stand before, "de" between: only the first month name counts, "Mar" of "Martes" too late
            if (const int month = match.captured(2).size() >= 3 ? monthOf(match.captured(2)) : 0; month && !parts.month) parts.month = month;
            else ++parts.strangers;
        } else if (parts.numbers.size() == 1 && parts.firstMark.isEmpty()) {
            parts.firstMark = match.captured(3).trimmed();
        }
    }
    return parts;
}

QDate checked(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 2000 && year <= 2100 ? date : QDate();
}

QString withoutTime(const QString& cell)
{
    static const QRegularExpression time(QStringLiteral("[T ,]+\\d{1,2}:\\d{2}.*$"));
    return QString(cell).remove(time).simplified();
}

} // namespace

std::optional<SlashOrder> provenOrder(const std::vector<QString>& cells)
{
    for (const QString& cell : cells) {
        const DateParts parts = partsOf(withoutTime(cell));
        if (parts.month || parts.numbers.size() != 3 || parts.firstMark != QLatin1String("/")) continue;
        if (parts.numbers[0] > 12 && parts.numbers[0] <= 31) return SlashOrder::DayFirst;
        if (parts.numbers[1] > 12 && parts.numbers[1] <= 31) return SlashOrder::MonthFirst;
    }
    return std::nullopt;
}

QDate readDay(const QString& cell, SlashOrder order)
{
    const DateParts parts = partsOf(withoutTime(cell));
    const auto& n = parts.numbers;
    if (parts.strangers > 2) return {};
    if (parts.month) {
        if (n.size() != 2) return {};
        return n[0] > 31 ? checked(n[0], parts.month, n[1]) : checked(n[1], parts.month, n[0]);
    }
    if (n.size() != 3 || parts.strangers > 1) return {};
    if (n[0] > 31) return checked(n[0], n[1], n[2]);
    if (parts.firstMark == QLatin1String("/") && order == SlashOrder::MonthFirst) return checked(n[2], n[0], n[1]);
    return checked(n[2], n[1], n[0]);
}

std::optional<DaySpan> readSpan(const QString& cell, SlashOrder order)
{
    static const QRegularExpression dash(QStringLiteral("\\s+[-\u2013\u2014]\\s+"));
    const QStringList halves = cell.split(dash);
    if (halves.size() > 2) return std::nullopt;
    const DaySpan span{readDay(halves.first(), order), readDay(halves.last(), order)};
    if (!span.first.isValid() || !span.last.isValid() || span.first > span.last) return std::nullopt;
    return span;
}

std::optional<DaySpan> spanInFileName(const QString& fileName)
{
    static const QRegularExpression card(QStringLiteral("\\((\\d{4}\\.\\d{2}\\.\\d{2})(?:-(\\d{4}\\.\\d{2}\\.\\d{2}))?\\)"));
    static const QRegularExpression report(QStringLiteral("([A-Za-z]{3}-\\d{1,2}-\\d{4})-(?:to|bis)-([A-Za-z]{3}-\\d{1,2}-\\d{4})"));
    for (const QRegularExpression* pattern : {&card, &report}) {
        const auto match = pattern->match(fileName);
        if (!match.hasMatch()) continue;
        const QString last = match.captured(2).isEmpty() ? match.captured(1) : match.captured(2);
        const DaySpan span{readDay(match.captured(1), SlashOrder::DayFirst), readDay(last, SlashOrder::DayFirst)};
        if (span.first.isValid() && span.last.isValid() && span.first <= span.last) return span;
    }
    return std::nullopt;
}

} // namespace ertrag
