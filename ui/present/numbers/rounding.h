// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace ertrag
{

/// A share rounded to what its simulation error (1 sd) allows: whole percent, or steps of 2, 5, 10, 20, 50 .. percent
/// that are at least as wide as the error. Nothing finer is ever printed.
inline double asExactAsKnown(double share, double error)
{
    double step = 0.01;
    for (int i = 0; step < error && i < 30; ++i)
        step *= i % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10
    return std::round(share / step) * step;
}

} // namespace ertrag
