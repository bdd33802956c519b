// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/support.h"

#include <optional>

namespace ertrag
{

/// The 3-term metalog that hits P10, P50 and P90, on the scale of its support (x, ln x, logit x):
/// Q = a1 + a2 l + a3 (y - 1/2) l, l = ln(y / (1 - y)). Source: Keelin 2016; method.md 6.
struct Metalog {
    Support support = Support::Real;
    double a1 = 0, a2 = 0, a3 = 0;

    /// y in (0, 1)
    double quantile(double y) const;
};

/// Absent if the triple is not feasible: 0.1666 < (q50 - q10) / (q90 - q10) < 0.8334 on the transformed scale, and
/// all three inside the support.
std::optional<Metalog> fitMetalog(Support support, double p10, double p50, double p90);

/// Two half normal curves on the scale of the support that meet at the median and hit P10 and P90: what stands in
/// for a metalog that is not feasible. A point on the border of the support makes it work on the plain scale and
/// clamp there. p10 <= p50 <= p90.
struct SplitNormal {
    Support support = Support::Real;
    bool plainScale = false;
    double median = 0, below = 0, above = 0; ///< on its scale; the two standard deviations

    double quantile(double y) const;
};

SplitNormal fitSplitNormal(Support support, double p10, double p50, double p90);

/// x, ln x or logit x, and back.
double toScale(Support support, double x);
double fromScale(Support support, double z);

} // namespace ertrag
