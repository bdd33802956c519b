// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/fallen_back.h"

#include "core/projection/simulation/sampling.h"

namespace ertrag
{

bool fallsBack(Support support, const Estimate& estimate)
{
    return estimate.ordered() && !estimate.constant() && EstimateQuantile(support, estimate).fellBack();
}

std::vector<FigureId> fallenBack(const Campaign& plan)
{
    std::vector<FigureId> figures;
    for (const Driver& driver : drivers(plan))
        if (fallsBack(driver.support, driver.estimate))
            figures.push_back(driver.figure);
    return figures;
}

} // namespace ertrag
