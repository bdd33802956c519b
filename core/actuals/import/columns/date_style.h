// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace ertrag
{

/// How "3/4/2026" is meant; dates with a year first, points or month names do not need it.
enum class SlashOrder { DayFirst, MonthFirst };

struct DaySpan {
    QDate first, last;
    bool operator==(const DaySpan&) const = default;
};

/// How the dates of a column are to be read.
struct DateRules {
    SlashOrder order = SlashOrder::DayFirst;
    QDate start;                       ///< of an "Nth day" column: day 0000
    std::map<QString, QDate> yearless; ///< what "April 12" means in this file
    /// What a day that is written as a number of five digits counts from (46083 is 2 March 2026 from 1899-12-30);
    /// invalid = such a number is no day.
    QDate serialsFrom = {};
    bool shortYears = false; ///< "Mrz 26" is March 2026, not a 26th of March
    bool operator==(const DateRules&) const = default;
};

/// Proven by a number above 12 in one of the cells, or because only one order makes the days follow each other;
/// nothing if no cell needs an order or nothing proves it.
std::optional<SlashOrder> provenOrder(const std::vector<QString>& cells);
/// Whether a cell reads differently with the two orders ("3/4/2026").
bool needsOrder(const QString& cell);

/// "2026-03-26", "20260326", "2026/3/26", "18.07.2018", "18.7.18", "31-08-2023", "Thu, 5 Feb 2026", "July 8, 2025",
/// "9. Juli 2026", "5 de maio de 2026", each with or without a time; invalid if it is no date (years 1990..2100).
QDate readDay(const QString& cell, SlashOrder order);
/// Also two days with a dash or "to" between, "20260301-20260331", "2026-02", "Februar 2026", "2026-W07", and serial
/// days by the rules.
std::optional<DaySpan> readSpan(const QString& cell, const DateRules& rules);
/// Whether all of them are a month's name and a number from 20 to 99, and the months change more often than it.
bool yearsAreShort(const std::vector<QString>& cells);
/// From a file's name: "(2026.05.05-2026.05.24)", "-Apr-1-2023-to-Mar-11-2024", "1-Sep-2024 - 30-Sep-2024",
/// "20240101-20240131".
std::optional<DaySpan> spanInFileName(const QString& fileName);

/// Gives cells without a year ("April 12", "8 de marzo") the years that they run through, in the order of the file; the
/// latest day lies in `year` or, after a turn of the year, in the one before. Empty if a cell is none of that kind.
std::map<QString, QDate> withYears(const std::vector<QString>& cells, int latestYear);
/// The latest year in which none of the days lies after `today`.
int likelyYear(const std::vector<QString>& cells, QDate today);

} // namespace ertrag
