// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/figure_kinds.h"

#include <vector>

namespace ertrag
{

struct Campaign;
struct Estimate;

/// Whether no metalog on this support can meet low, likely and high, so that two half normal curves stand in (method.md
/// 6). False for a constant and for values out of order.
bool fallsBack(Support support, const Estimate& estimate);

/// The uncertain figures that fall back. The page that shows such a figure says so.
std::vector<FigureId> fallenBack(const Campaign& plan);

} // namespace ertrag
