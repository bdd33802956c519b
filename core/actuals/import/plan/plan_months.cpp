// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/plan/plan_months.h"

#include "core/actuals/import/columns/date_words.h"
#include "core/actuals/import/plan/plan_words.h"

#include <QRegularExpression>
#include <algorithm>

namespace ertrag
{
namespace
{

constexpr size_t rowsLookedAt = 80;

/// "Monat 3", "M3", "3. Monat".
int campaignMonth(const QString& title)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:(%1)\\.? ?(\\d{1,2})|(\\d{1,2})\\. ?(?:%1))$")
                                                .arg(planWords().months.join(QLatin1Char('|'))));
    const auto match = pattern.match(comparableTitle(title));
    const int number = QString(match.captured(2) + match.captured(3)).toInt();
    return match.hasMatch() && number >= 1 && number <= 60 ? number : 0;
}

/// "01/26", "1.26", "01-2026": two numbers alone.
std::optional<Month> shortMonth(const DateParts& parts)
{
    if (parts.month || parts.strangers || parts.numbers.size() != 2 || parts.lengths[0] > 2 || parts.lengths[1] != 2)
        return std::nullopt;
    const int month = parts.numbers[0], year = parts.numbers[1];
    const bool fits = month >= 1 && month <= 12 && year >= 20;
    return fits ? std::optional(Month::of(2000 + year, month)) : std::nullopt;
}

TitledMonth monthOf(const QString& cell, const RawTable& table, SlashOrder order)
{
    const QString title = cell.simplified();
    if (title.isEmpty() || title.size() > 40)
        return {};
    if (const int number = campaignMonth(title))
        return {{}, 0, number};
    const DateParts parts = partsOf(title);
    if (const auto month = shortMonth(parts))
        return {month, 0, 0};
    if (parts.month && parts.numbers.empty() && parts.strangers == 0)
        return {{}, parts.month, 0};
    DateRules rules{order, {}, {}};
    rules.shortYears = true;
    if (isNumberCell(cell)) // of a text a number of five digits is an amount
        rules.serialsFrom = table.serialsFrom;
    const auto span = readSpan(title, rules);
    if (!span || Month::of(span->first) != Month::of(span->last))
        return {};
    return {Month::of(span->first), 0, 0};
}

bool isMonth(const TitledMonth& title)
{
    return title.month || title.ofYear > 0 || title.number > 0;
}

std::vector<MonthColumn> monthsOf(const RawTable& table, size_t row, SlashOrder order)
{
    std::vector<MonthColumn> months;
    const auto& cells = table.rows[row];
    for (size_t column = 0; column < cells.size(); ++column)
        if (const TitledMonth month = monthOf(cells[column], table, order); isMonth(month))
            months.push_back({column, cells[column].simplified(), month});
    return months;
}

/// Days in slashes: the order in which each column has a month of its own.
void settleOrder(const RawTable& table, const PlanChoices& choices, MonthHeading& heading)
{
    const auto doubtful = std::find_if(heading.months.begin(), heading.months.end(),
                                       [](const MonthColumn& each) { return needsOrder(each.title); });
    if (doubtful == heading.months.end())
        return;
    const auto dayFirst = monthsOf(table, heading.row, SlashOrder::DayFirst),
               monthFirst = monthsOf(table, heading.row, SlashOrder::MonthFirst);
    const bool a = sameMonths(dayFirst).isEmpty(), b = sameMonths(monthFirst).isEmpty();
    const SlashOrder only = a ? SlashOrder::DayFirst : SlashOrder::MonthFirst;
    heading.months = choices.dateOrder.value_or(only) == SlashOrder::DayFirst ? dayFirst : monthFirst;
    if (a == b && !choices.dateOrder)
        heading.question = {
            ImportAsk::DateOrder,
            doubtful->title,
            {readDay(doubtful->title, SlashOrder::DayFirst), readDay(doubtful->title, SlashOrder::MonthFirst)},
            {}};
}

int yearIn(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\d.,/-])(20\\d\\d)(?![\\d.,/-])"));
    const auto match = pattern.match(cell);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

/// Years over groups of months, in the row above: "2026" over the first of its months.
bool takeYearsAbove(const RawTable& table, MonthHeading& heading)
{
    if (heading.row == 0)
        return false;
    const auto& above = table.rows[heading.row - 1];
    const auto yearAt = [&](size_t column) -> int {
        for (size_t at = std::min(column + 1, above.size()); at-- > 0;)
            if (above[at].simplified().size() == 4 && yearIn(above[at].simplified()))
                return yearIn(above[at].simplified());
        return 0;
    };
    for (const MonthColumn& each : heading.months)
        if (each.month.ofYear == 0 || yearAt(each.column) == 0)
            return false;
    for (MonthColumn& each : heading.months)
        each.month = {Month::of(yearAt(each.column), each.month.ofYear), 0, 0};
    return true;
}

/// The one year that the lines above name; 0 if they name none or several.
int yearAbove(const RawTable& table, size_t row)
{
    int found = 0;
    for (size_t above = 0; above < row; ++above)
        for (const QString& cell : table.rows[above])
            if (const int year = yearIn(cell); year > 0) {
                if (found > 0 && found != year)
                    return 0;
                found = year;
            }
    return found;
}

/// From the first month on, a year later behind each turn of the year.
void giveYears(std::vector<MonthColumn>& months, int year)
{
    int last = 0;
    for (MonthColumn& each : months) {
        if (each.month.ofYear <= last)
            ++year;
        last = each.month.ofYear;
        each.month = {Month::of(year, last), 0, 0};
    }
}

void settleYears(const RawTable& table, const PlanChoices& choices, MonthHeading& heading)
{
    const auto& months = heading.months;
    const bool yearless =
        std::all_of(months.begin(), months.end(), [](const auto& each) { return each.month.ofYear > 0; });
    if (!yearless || takeYearsAbove(table, heading))
        return;
    const bool rising = std::is_sorted(months.begin(), months.end(), [](const auto& one, const auto& other) {
        return one.month.ofYear < other.month.ofYear;
    });
    if (choices.year)
        giveYears(heading.months, *choices.year);
    else if (const int year = yearAbove(table, heading.row); year > 0 && rising)
        giveYears(heading.months, year);
}

void sortOthers(const RawTable& table, MonthHeading& heading)
{
    const auto& cells = table.rows[heading.row];
    for (size_t column = heading.months.front().column; column < cells.size(); ++column) {
        const auto isOne = [&](const MonthColumn& each) { return each.column == column; };
        if (cells[column].trimmed().isEmpty() || std::any_of(heading.months.begin(), heading.months.end(), isOne))
            continue;
        (isTotalName(cells[column]) ? heading.totals : heading.others).push_back(column);
    }
}

} // namespace

QStringList sameMonths(const std::vector<MonthColumn>& months)
{
    for (size_t i = 0; i < months.size(); ++i)
        for (size_t j = i + 1; j < months.size(); ++j)
            if (months[i].month == months[j].month && months[i].month.ofYear == 0)
                return {months[i].title, months[j].title};
    return {};
}

std::optional<MonthHeading> findMonths(const RawTable& table, const PlanChoices& choices)
{
    std::optional<MonthHeading> best;
    const SlashOrder order = choices.dateOrder.value_or(SlashOrder::DayFirst);
    for (size_t row = 0; row < std::min(table.rows.size(), rowsLookedAt); ++row) {
        std::vector<MonthColumn> months = monthsOf(table, row, order);
        // "1/26" may be a month, and two of them may be sums of money; a month stands once.
        if (months.size() >= 2 && (!best || months.size() > best->months.size()))
            best = MonthHeading{row, std::move(months), {}, {}, {}};
    }
    if (!best)
        return best;
    settleOrder(table, choices, *best);
    settleYears(table, choices, *best);
    sortOthers(table, *best);
    return best;
}

} // namespace ertrag
