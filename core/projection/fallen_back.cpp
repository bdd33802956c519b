// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/fallen_back.h"

#include "core/projection/sampling.h"

namespace ertrag
{

std::vector<QString> fallenBack(const Campaign& plan)
{
    std::vector<QString> keys;
    for (const Driver& driver : drivers(plan))
        if (EstimateQuantile(driver.support, driver.estimate).fellBack())
            keys.push_back(driver.key);
    return keys;
}

} // namespace ertrag
