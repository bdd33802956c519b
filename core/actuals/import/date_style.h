// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace ertrag {

/// How "3/4/2026" is meant; dates with a year first, points, dashes or month names do not need it.
enum class SlashOrder { DayFirst, MonthFirst };

struct DaySpan {
    QDate first, last;
    bool operator==(const DaySpan&) const = default;
};

/// Proven by a day above 12 in one of the cells; nothing if no cell proves it.
std::optional<SlashOrder> provenOrder(const std::vector<QString>& cells);
/// "2026-03-26", "18.07.2018", "31-08-2023", "Thu, 5 Feb 2026", "July 8, 2025", "9. Juli 2026", "5 de maio de 2026";
/// invalid if it is no date (years 2000..2100).
QDate readDay(const QString& cell, SlashOrder order);
/// Two days with a dash between ("27 January 2026 - 23 February 2026"), or one day.
std::optional<DaySpan> readSpan(const QString& cell, SlashOrder order);
/// From a file's name: "(2026.05.05-2026.05.24)", "-Apr-1-2023-to-Mar-11-2024".
std::optional<DaySpan> spanInFileName(const QString& fileName);

} // namespace ertrag
