// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/date_style.h"
#include "core/actuals/import/text/raw_table.h"

namespace ertrag
{

/// What the lines between two tables, or above the first, say.
struct Preamble {
    std::optional<DaySpan> period;
    QDate start; ///< of the period, also if its end is missing
    QString zone;
    QString title; ///< the last line above the heading that is no comment
};
Preamble readPreamble(const RawTable& table, size_t from, size_t to, SlashOrder order);

} // namespace ertrag
