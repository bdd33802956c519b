// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ertrag
{

/// A week's work in a month: months of a plan are all alike, whatever the calendar says.
inline constexpr double weeksPerMonth = 52.0 / 12;

/// A calendar month, never a timestamp. `index` counts months since January of year 0.
struct Month {
    int index = 0;

    static Month of(int year, int month) { return {year * 12 + month - 1}; }
    static Month of(QDate day) { return of(day.year(), day.month()); }
    int year() const { return index / 12; }
    int month() const { return index % 12 + 1; } ///< 1..12
    QDate firstDay() const { return {year(), month(), 1}; }
    int days() const { return firstDay().daysInMonth(); }
    Month operator+(int months) const { return {index + months}; }
    int operator-(Month other) const { return index - other.index; }
    auto operator<=>(const Month&) const = default;

    /// "2026-01"
    QString iso() const { return firstDay().toString(QStringLiteral("yyyy-MM")); }
    /// From "2026-01"; an invalid text gives index -1.
    static Month fromIso(const QString& text)
    {
        const QDate day = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
        return day.isValid() ? of(day) : Month{-1};
    }
    bool valid() const { return index >= 1970 * 12 && index <= 2200 * 12; }
};

} // namespace ertrag
