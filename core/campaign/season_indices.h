// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

namespace ertrag
{

/// Whether these are the indices of a season: twelve, January first, each above 0, with a mean of 1 to three decimals.
bool isSeason(const std::vector<double>& indices);

/// How many years of one's own weigh as much as what is known of the trade; by judgement.
inline constexpr double yearsOfTheTrade = 2;

/// The trade's indices, moved towards those of one's own `years` (orders, guests or revenue of January to December) by
/// how many there are: per month (n * own + k * trade) / (n + k), with k = yearsOfTheTrade, and the whole brought to a
/// mean of 1. Own is the average over the n years of the month beside the mean of its year. A month that is not above 0
/// or no number is not known: it does not count, and the others of its year are set against the trade's same months,
/// so that a year of which only the summer is known makes no flat one of it. Without a trade (empty) all its indices
/// are 1; without years the result is the trade's. `trade` is empty or isSeason().
std::vector<double> shrunkSeason(const std::vector<double>& trade, const std::vector<std::array<double, 12>>& years);

} // namespace ertrag
