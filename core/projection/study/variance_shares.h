// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/simulate.h"

#include <vector>

namespace ertrag
{

/// A driver's share of the variance of NPV.
struct VarianceShare {
    FigureId driver;
    double alone = 0, total = 0; ///< first order and total Sobol' index
};

/// The shares, most important first, or why there are none.
struct VarianceShares {
    enum class Absent {
        No,      ///< they are there
        Related, ///< figures are related, and the indices lose their meaning
        TooMany, ///< more than 288 uncertain figures
        NoneUncertain
    } absent = Absent::No;
    std::vector<VarianceShare> shares;
};
/// Figures with one dimension (rates of one currency) move together and have one share, under the key of the first.
/// 4,096 points. Errors as simulate(), and Cancelled. Source: method.md 8, sensitivity.01 to .06.
Result<VarianceShares> varianceShares(const Campaign& plan, const SimulationSettings& settings,
                                      const std::atomic<bool>* stop = nullptr);

} // namespace ertrag
