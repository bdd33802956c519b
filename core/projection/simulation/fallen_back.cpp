// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/fallen_back.h"

#include "core/projection/simulation/sampling.h"

namespace ertrag
{

bool fallsBack(Support support, const Estimate& estimate)
{
    return estimate.ordered() && !estimate.constant() && EstimateQuantile(support, estimate).fellBack();
}

std::vector<QString> fallenBack(const Campaign& plan)
{
    std::vector<QString> keys;
    for (const Driver& driver : drivers(plan))
        if (fallsBack(driver.support, driver.estimate))
            keys.push_back(driver.key);
    return keys;
}

} // namespace ertrag
