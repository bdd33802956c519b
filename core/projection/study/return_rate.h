// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/cash_run.h"

#include <optional>

namespace ertrag
{

struct Campaign;

/// The internal rate of return of the likely run. Flows that change sign more than once have no single one; then the
/// modified rate stands in. Source: method.md 5.
struct ReturnRate {
    enum class Kind { Unique, NotUnique, Undefined } kind = Kind::Undefined;
    std::optional<double> monthly, annual; ///< only if unique; annual = (1 + i)^12 - 1
    std::optional<double> modifiedMonthly; ///< MIRR at the plan's discount rate, if there are costs and returns
};
ReturnRate returnRate(const Campaign& plan, const CashRun& likely);

/// The likely run's months, 1 = first: after which its costs stay earned back, where it was so for a first time and
/// lost it again, and the months that the payback takes: 13.2 = in the 14th month, the lasting one.
struct LikelyBreakEven {
    std::optional<int> lasting, lostAgain;
    std::optional<double> payback;
};
LikelyBreakEven likelyBreakEven(const CashRun& likely);

} // namespace ertrag
