// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/corrected_months.h"

namespace ertrag
{

struct Campaign;

/// ROI to date if every conversion and all revenue that the platforms claim were true and came from the campaign alone;
/// with our margin and all costs to date. A month's revenue where it is claimed, else its conversions x order value.
/// Evidence level E (method.md 9.4). Absent without a claim or without cost.
std::optional<double> roiAsClaimed(const Campaign& plan, const std::vector<ActualMonth>& months, double cost);

/// The same after the owner's correction, without those who would have come anyway; absent without a correction.
std::optional<double> roiAsCorrected(const Campaign& plan, const std::vector<CorrectedMonth>& months, double cost);

} // namespace ertrag
