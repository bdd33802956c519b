// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/row_figures.h"

namespace ertrag
{

/// The total rows of a file, to be compared with what its rows come to.
class OwnTotals
{
public:
    void keep(const RowFigures& figures);
    void turnCosts(); ///< gives every cost the other sign
    /// Fills the report's own total: the one that fits its sums, else the first.
    void compare(ImportReport& report) const;

private:
    std::vector<RowFigures> m_all;
};

} // namespace ertrag
