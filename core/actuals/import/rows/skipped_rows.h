// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/row_figures.h"

namespace ertrag
{

/// Counts a row among those that are left out.
void skipRow(std::vector<SkippedRows>& all, SkipReason reason, int line);
/// Also what it holds. `unreadable`: one of its amounts cannot be read.
void skipRow(std::vector<SkippedRows>& all, SkipReason reason, int line, const RowFigures& figures,
             const QString& sample, bool unreadable = false);

} // namespace ertrag
