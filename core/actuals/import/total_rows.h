// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/import_file.h"

#include <set>

namespace ertrag {

/// A row of the file with its figures read, before totals are told from rows.
struct ReadRow {
    size_t row = 0; ///< in the table
    ImportSums figures;
    QStringList labels; ///< the cells that could name it: campaign, label columns and the first three
    bool namesEmpty = false; ///< the cells that name other rows are empty here
};

/// Google: the rows at the end whose first, second or third cell is "Total", "Total: ..." or "Gesamt".
/// Meta: the first row if its names are empty, more rows follow and their figures add up to it (reach is not compared).
std::set<size_t> totalRows(const std::vector<ReadRow>& rows, const PlatformTitles& platform);

ImportSums addUp(const std::vector<ReadRow>& rows, const std::set<size_t>& without);
/// Cost, impressions, clicks, conversions and revenue are the same within rounding (0.1 %, or a minor unit a row).
bool agree(const ImportSums& sums, const ImportSums& total, size_t rows);

} // namespace ertrag
