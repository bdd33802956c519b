// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ertrag
{

/// The twelve indices to the power of `strength`, with a mean of 1 again; 12 indices >= 0, not all 0, strength >= 0.
/// Source: METHOD.md.
std::vector<double> seasonFactors(const std::vector<double>& indices, double strength);

} // namespace ertrag
