// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/corrected_months.h"

#include <memory>

namespace ertrag
{

/// What happened by month, each as byMonth() orders them; made with one look at the imported rows.
struct ActualMonths {
    std::vector<ActualMonth> all;          ///< typed and imported
    std::vector<ActualMonth> imported;     ///< what the files say
    std::vector<CorrectedMonth> corrected; ///< with the owner's estimates
};
using ActualMonthsPtr = std::shared_ptr<const ActualMonths>;

/// `decimals` are those of the book's currency.
ActualMonths actualMonths(const Actuals& actuals, int decimals);

} // namespace ertrag
