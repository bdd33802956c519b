// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/currency_sign.h"
#include "core/actuals/import/columns/date_style.h"
#include "core/actuals/import/columns/number_style.h"
#include "core/actuals/import/text/raw_table.h"
#include "tests/fuzz/fuzz.h"

#include <cmath>

namespace ertrag
{

void fuzzNumber(const QByteArray& bytes)
{
    const QString cell = QString::fromUtf8(bytes.left(4096));
    for (const DecimalStyle style : {DecimalStyle::Point, DecimalStyle::Comma}) {
        const CellNumber read = readNumber(cell, style);
        require(read.kind != CellKind::Number || std::isfinite(read.value), "a number that is not finite");
        if (isNumberCell(cell))
            continue; // its mark stands in front
        const CellNumber padded = readNumber(QStringLiteral("  ") + cell + QLatin1Char(' '), style);
        require(padded.kind == read.kind && padded.value == read.value, "blanks around a number change it");
    }
    for (const QString& currency : currenciesIn(cell))
        require(currency.size() == 3, "a currency that is none");
    (void)provenStyle(cell);
}

void fuzzDate(const QByteArray& bytes)
{
    const QString cell = QString::fromUtf8(bytes.left(4096));
    const auto inRange = [](QDate day) { return day.isValid() && day.year() >= 1990 && day.year() <= 2100; };
    for (const SlashOrder order : {SlashOrder::DayFirst, SlashOrder::MonthFirst}) {
        const QDate day = readDay(cell, order);
        require(!day.isValid() || inRange(day), "a day in a year that nobody means");
        const auto span = readSpan(cell, DateRules{order, {}, {}});
        require(!span || (inRange(span->first) && inRange(span->last) && span->first <= span->last),
                "days in the wrong order");
        require(!day.isValid() || span, "a day that is no days");
    }
    (void)needsOrder(cell);
    (void)spanInFileName(cell);
    const std::vector<QString> lines = [&] {
        std::vector<QString> all;
        for (const QString& line : cell.split(QLatin1Char('\n')))
            all.push_back(line);
        return all;
    }();
    (void)provenOrder(lines);
    for (const auto& [text, day] : withYears(lines, 2026))
        require(inRange(day), "a year that nobody means");
    require(likelyYear(lines, QDate(2026, 9, 30)) <= 2026, "a year that has not begun");
}

} // namespace ertrag
