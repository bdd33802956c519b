// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/text/raw_table.h"

namespace ertrag
{

/// Which ad accounts the rows below the heading name: ImportBatch::accounts, "id:" or "name:" and a short hash, so that
/// the name itself is not stored. By their number if there is one, else by their name; empty if no column has them.
/// `advertises`: the customers that it numbers are those of the platform; in a table of one's own they may be anybody.
std::vector<QString> accountMarks(const RawTable& table, size_t headingRow, size_t endRow, bool advertises);

} // namespace ertrag
