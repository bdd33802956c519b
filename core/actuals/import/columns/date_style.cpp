// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/date_style.h"

#include "core/actuals/import/columns/date_words.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <set>

namespace ertrag
{
namespace
{

QDate checked(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1990 && year <= 2100 ? date : QDate();
}

/// "26" is 2026; "0001" stays what it is.
int yearAt(const DateParts& parts, size_t i)
{
    return parts.numbers[i] + (parts.lengths[i] == 2 ? 2000 : 0);
}

QString withoutTime(const QString& cell)
{
    static const QRegularExpression time(QStringLiteral("[T ,]+\\d{1,2}:\\d{2}.*$"));
    const QString text = cell.simplified();
    return text.contains(QLatin1Char(':')) ? QString(text).remove(time) : text;
}

/// "20260326", "2024041623" (with the hour).
QDate readSolid(const DateParts& parts, const QString& text)
{
    if (parts.numbers.size() != 1 || parts.month || parts.strangers || (text.size() != 8 && text.size() != 10))
        return {};
    return checked(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6, 2).toInt());
}

QDate readNamed(const DateParts& parts)
{
    const auto& n = parts.numbers;
    if (n.size() != 2)
        return {};
    return parts.lengths[0] == 4 ? checked(n[0], parts.month, n[1]) : checked(yearAt(parts, 1), parts.month, n[0]);
}

bool slashed(const DateParts& parts)
{
    return !parts.month && parts.numbers.size() == 3 && parts.lengths[0] <= 2 &&
           (parts.firstMark == QLatin1String("/") || parts.firstMark == QLatin1String("-"));
}

/// "Feb 26", and not "26. Feb".
bool isShortMonth(const DateParts& parts)
{
    return parts.month && parts.wordFirst && parts.strangers == 0 && parts.numbers.size() == 1 && parts.lengths[0] == 2;
}

/// How many of the neighbouring days (sorted) follow each other directly.
int neighbours(const std::vector<QString>& cells, SlashOrder order)
{
    std::set<qint64> days;
    for (const QString& cell : cells)
        if (const QDate day = readDay(cell, order); day.isValid())
            days.insert(day.toJulianDay());
    int found = 0;
    for (auto it = days.begin(); it != days.end() && std::next(it) != days.end(); ++it)
        found += *std::next(it) == *it + 1;
    return found;
}

/// "2026-02", "Februar 2026", "02/2026", "Feb 26" where years are short.
std::optional<DaySpan> readMonth(const DateParts& parts, bool shortYears)
{
    int year = 0, month = parts.month;
    if (shortYears && isShortMonth(parts))
        year = yearAt(parts, 0);
    if (month && parts.numbers.size() == 1 && parts.lengths[0] == 4)
        year = parts.numbers[0];
    if (!month && parts.numbers.size() == 2 && !parts.strangers) {
        const bool yearFirst = parts.lengths[0] == 4;
        if (yearFirst == (parts.lengths[1] == 4))
            return std::nullopt;
        year = parts.numbers[yearFirst ? 0 : 1];
        month = parts.numbers[yearFirst ? 1 : 0];
    }
    const QDate first = year > 0 && month >= 1 && month <= 12 ? checked(year, month, 1) : QDate();
    if (!first.isValid())
        return std::nullopt;
    return DaySpan{first, first.addDays(first.daysInMonth() - 1)};
}

/// ISO 8601 weeks, Monday to Sunday: "2026-W07", "2026 KW 7".
std::optional<DaySpan> readWeek(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})[- ]?(?:W|KW|S)[- ]?(\\d{1,2})$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    const int week = match.captured(2).toInt();
    if (!match.hasMatch() || week < 1 || week > 53)
        return std::nullopt;
    const QDate fourth(match.captured(1).toInt(), 1, 4); // always lies in week 1
    const QDate first = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    return checked(first.year(), first.month(), first.day()).isValid() ? std::optional(DaySpan{first, first.addDays(6)})
                                                                       : std::nullopt;
}

/// 46083, 46083.75 (with the hour).
QDate readSerial(const QString& text, QDate from)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{5})(?:[.,]\\d+)?$"));
    const auto match = from.isValid() ? pattern.match(text) : QRegularExpressionMatch();
    const QDate day = match.hasMatch() ? from.addDays(match.captured(1).toInt()) : QDate();
    return day.isValid() ? checked(day.year(), day.month(), day.day()) : QDate();
}

std::optional<DaySpan> readHalves(const QString& text, const DateRules& rules)
{
    static const QRegularExpression between(
        QStringLiteral("\\s+(?:[-\u2013\u2014]|to|bis|au|al|a)\\s+|\\s*[\u2013\u2014]\\s*|(?<=\\d)_(?=\\d)|(?<=\\d{4})-"
                       "(?=\\d{4}[./])|(?<=\\d{8})-(?=\\d{8})|(?<=\\d),(?=\\d)"));
    const QStringList halves = text.split(between);
    if (halves.size() != 2)
        return std::nullopt;
    const DaySpan span{readDay(halves[0], rules.order), readDay(halves[1], rules.order)};
    if (!span.first.isValid() || !span.last.isValid() || span.first > span.last)
        return std::nullopt;
    return span;
}

} // namespace

bool needsOrder(const QString& cell)
{
    const DateParts parts = partsOf(withoutTime(cell));
    return slashed(parts) && parts.numbers[0] <= 12 && parts.numbers[1] <= 12 && parts.numbers[0] != parts.numbers[1];
}

std::optional<SlashOrder> provenOrder(const std::vector<QString>& cells)
{
    bool needed = false;
    for (const QString& cell : cells) {
        const DateParts parts = partsOf(withoutTime(cell));
        if (!slashed(parts))
            continue;
        needed = true;
        if (parts.numbers[0] > 12 && parts.numbers[0] <= 31)
            return SlashOrder::DayFirst;
        if (parts.numbers[1] > 12 && parts.numbers[1] <= 31)
            return SlashOrder::MonthFirst;
    }
    if (!needed)
        return std::nullopt;
    const int dayFirst = neighbours(cells, SlashOrder::DayFirst),
              monthFirst = neighbours(cells, SlashOrder::MonthFirst);
    if (std::max(dayFirst, monthFirst) < 3 || std::min(dayFirst, monthFirst) > 0)
        return std::nullopt;
    return dayFirst > monthFirst ? SlashOrder::DayFirst : SlashOrder::MonthFirst;
}

QDate readDay(const QString& cell, SlashOrder order)
{
    const QString text = withoutTime(cell);
    if (text.size() > 40)
        return {};
    const DateParts parts = partsOf(text);
    const auto& n = parts.numbers;
    if (parts.strangers > 2)
        return {};
    if (parts.month)
        return readNamed(parts);
    if (n.size() == 1)
        return readSolid(parts, text);
    if (n.size() != 3 || parts.strangers > 1)
        return {};
    if (parts.lengths[0] == 4)
        return checked(n[0], n[1], n[2]);
    if (slashed(parts) && order == SlashOrder::MonthFirst)
        return checked(yearAt(parts, 2), n[0], n[1]);
    return checked(yearAt(parts, 2), n[1], n[0]);
}

std::optional<DaySpan> readSpan(const QString& cell, const DateRules& rules)
{
    const QString text = cell.simplified();
    if (text.isEmpty() || text.size() > 80)
        return std::nullopt;
    if (const auto found = rules.yearless.find(text); found != rules.yearless.end())
        return DaySpan{found->second, found->second};
    if (const QDate serial = readSerial(text, rules.serialsFrom); serial.isValid())
        return DaySpan{serial, serial};
    if (const QDate day = readDay(text, rules.order); day.isValid())
        return DaySpan{day, day};
    if (const auto halves = readHalves(text, rules))
        return halves;
    if (const auto week = readWeek(text))
        return week;
    return readMonth(partsOf(text), rules.shortYears);
}

bool yearsAreShort(const std::vector<QString>& cells)
{
    std::set<int> months, numbers;
    for (const QString& cell : cells) {
        const DateParts parts = partsOf(cell.simplified());
        if (cell.trimmed().isEmpty())
            continue;
        if (!isShortMonth(parts) || parts.numbers[0] < 20)
            return false;
        months.insert(parts.month);
        numbers.insert(parts.numbers[0]);
    }
    return months.size() > numbers.size();
}

std::optional<DaySpan> spanInFileName(const QString& fileName)
{
    static const QString day =
        QStringLiteral("(\\d{4}[.-]\\d{2}[.-]\\d{2}|[A-Za-z]{3}-\\d{1,2}-\\d{4}|\\d{1,2}-[A-Za-z]{3}-\\d{4}|20\\d{6})");
    static const QRegularExpression two(
        QStringLiteral("(?<![A-Za-z\\d])%1(?:-to-|-bis-|[ ]?[-_\u2013][ ]?| to | bis )%1(?!\\d)").arg(day));
    static const QRegularExpression one(QStringLiteral("[(]%1[)]").arg(day));
    for (const QRegularExpression* pattern : {&two, &one}) {
        const auto match = pattern->match(fileName);
        if (!match.hasMatch())
            continue;
        const QString last = pattern == &one ? match.captured(1) : match.captured(2);
        const DaySpan span{readDay(match.captured(1), SlashOrder::DayFirst), readDay(last, SlashOrder::DayFirst)};
        if (span.first.isValid() && span.last.isValid() && span.first <= span.last)
            return span;
    }
    return std::nullopt;
}

std::map<QString, QDate> withYears(const std::vector<QString>& cells, int latestYear)
{
    std::vector<std::pair<QString, QDate>> days; // in the year 2000, which has a 29 February
    int rising = 0;
    for (const QString& cell : cells) {
        const QString text = cell.simplified();
        const DateParts parts = partsOf(text);
        if (text.isEmpty())
            continue;
        const QDate day = parts.month && parts.numbers.size() == 1 && parts.lengths[0] <= 2 && parts.strangers <= 3
                              ? QDate(2000, parts.month, parts.numbers[0])
                              : QDate();
        if (!day.isValid())
            return {};
        if (!days.empty())
            rising += day > days.back().second ? 1 : day < days.back().second ? -1 : 0;
        days.emplace_back(text, day);
    }
    // Newest first is read from the other end.
    if (rising < 0)
        std::reverse(days.begin(), days.end());
    int turns = 0;
    std::vector<int> yearOf;
    for (size_t i = 0; i < days.size(); ++i) {
        if (i > 0 && days[i].second < days[i - 1].second)
            ++turns;
        yearOf.push_back(turns);
    }
    std::map<QString, QDate> result;
    for (size_t i = 0; i < days.size(); ++i) {
        const QDate day(latestYear - turns + yearOf[i], days[i].second.month(), days[i].second.day());
        if (turns > 1 || !day.isValid())
            return {};
        result[days[i].first] = day;
    }
    return result;
}

int likelyYear(const std::vector<QString>& cells, QDate today)
{
    for (int year = today.year(); year > today.year() - 8; --year) {
        const auto days = withYears(cells, year);
        const bool past = !days.empty() && std::all_of(days.begin(), days.end(),
                                                       [&](const auto& entry) { return entry.second <= today; });
        if (past)
            return year;
    }
    return 0;
}

} // namespace ertrag
