// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"

namespace ertrag
{

/// A week from Monday to Sunday as ISO 8601 counts them: it belongs to the year that holds its Thursday.
struct IsoWeek {
    int year = 0, week = 0; ///< week 1..53

    static IsoWeek of(QDate day)
    {
        IsoWeek found;
        found.week = day.weekNumber(&found.year);
        return found;
    }
    QDate monday() const
    {
        const QDate inFirst(year, 1, 4);
        return inFirst.addDays(1 - inFirst.dayOfWeek() + 7 * (week - 1));
    }
    /// Share of its seven days that lie in `month`, 0..1: figures of a week are split between months by it.
    double shareIn(Month month) const
    {
        int days = 0;
        for (int i = 0; i < 7; ++i)
            days += Month::of(monday().addDays(i)) == month;
        return days / 7.0;
    }
    bool operator==(const IsoWeek&) const = default;
};

} // namespace ertrag
