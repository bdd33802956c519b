// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace ertrag
{

// A trade is its file, resources/trades/KEY.json; here stands only that there is one: its enumerator and, at the same
// place, its name in JSON. A new one comes before Blank.
enum class Trade { Butcher, Bakery, Craft, Hotel, Shop, MachineBuilder, Restaurant, Physiotherapy, Blank };

inline constexpr auto enumNames(Trade)
{
    return std::array{"butcher",         "bakery",     "craft",         "hotel", "shop",
                      "machine_builder", "restaurant", "physiotherapy", "blank"};
}

inline constexpr auto allTrades = [] {
    std::array<Trade, enumNames(Trade{}).size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = Trade(i);
    return all;
}();
static_assert(allTrades.back() == Trade::Blank, "each has a name");

/// All but Blank, in the order in which they are offered.
inline constexpr auto offeredTrades = [] {
    std::array<Trade, allTrades.size() - 1> offered{};
    for (std::size_t i = 0; i < offered.size(); ++i)
        offered[i] = allTrades[i];
    return offered;
}();

} // namespace ertrag
