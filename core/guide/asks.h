// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/stations.h"

#include <span>
#include <vector>

namespace ertrag
{

/// One part of a station: the fields by which it is answered, named as in the campaign's description.
struct Ask {
    enum class By { AnyField, AllFields };

    Station station;
    const char* in; ///< path of the part that holds them; of a list: one row that holds them all is enough
    std::vector<const char*> fields; ///< below `in`
    By by = By::AllFields;
};

/// Every part of every question, in the order in which they are asked. The amounts of 4.8 are asked on the page of
/// costs and are not counted.
std::span<const Ask> asks();

} // namespace ertrag
