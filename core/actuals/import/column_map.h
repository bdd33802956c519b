// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/platforms.h"
#include "core/actuals/import/raw_table.h"

#include <optional>

namespace ertrag {

/// Which platform's heading a table has, where, and what its columns mean.
struct ColumnMap {
    const PlatformTitles* platform = nullptr;
    size_t headingRow = 0;
    std::vector<ColumnMeaning> meanings;      ///< by column
    std::map<ColumnMeaning, int> preferred;   ///< the column that is used for a meaning

    int column(ColumnMeaning meaning) const
    {
        const auto found = preferred.find(meaning);
        return found == preferred.end() ? -1 : found->second;
    }
};

/// Gives columns other meanings: a meaning that is used once moves to the column chosen for it.
void choose(ColumnMap& map, const std::map<int, ColumnMeaning>& columns);

/// The best fit among the first 30 rows: cost counts most, then the number of recognised titles. At least two
/// recognised titles; without a cost column only if nothing better fits.
std::optional<ColumnMap> findHeading(const RawTable& table);

} // namespace ertrag
