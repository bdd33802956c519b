// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/estimate.h"

#include <algorithm>
#include <vector>

namespace ertrag
{

/// Where the season of demand comes from.
enum class SeasonSource { None, Trade, Own };

/// An earlier year of one's own: orders, guests or revenue of January to December; a month that is not known is 0.
struct SeasonYear {
    int year = 0; ///< 1990..2200
    std::vector<double> months;
    bool operator==(const SeasonYear&) const = default;
};

/// How demand goes over the year: twelve indices with mean 1, January first. They multiply the rate from click to
/// enquiry and the orders of customers who come back, each switchable. Source: METHOD.md of the projection.
struct Season {
    SeasonSource source = SeasonSource::None;
    std::vector<double> demand; ///< 12 or none
    bool onEnquiries = true, onReturning = true;
    Estimate strength{1, 1, 1};       ///< exponent on the indices, which keep their mean of 1; 0 = no season
    std::vector<double> contactPrice; ///< 12 or none: what contacts cost beside their mean
    std::vector<SeasonYear> years;    ///< what `demand` was made from, with the trade's
    bool operator==(const Season&) const = default;

    bool counts() const
    {
        return source != SeasonSource::None && demand.size() == 12 &&
               std::any_of(demand.begin(), demand.end(), [](double index) { return index > 0; });
    }
    bool pricesCount() const { return contactPrice.size() == 12; }
};

} // namespace ertrag
