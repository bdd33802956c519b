// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

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

/// An amount that rests on an average, rounded to 1, 2 or 5 and zeros: as finely as its simulation error (1 sd) allows
/// and no finer than a twentieth of it. Absent if the error is more than half of it: then nothing is known of it.
inline std::optional<double> amountAsKnown(double amount, double error)
{
    if (!(std::abs(amount) > 0))
        return amount;
    if (error > 0.5 * std::abs(amount))
        return std::nullopt;
    const double least = std::max(error, 0.05 * std::abs(amount));
    double step = std::pow(10, std::floor(std::log10(least)));
    for (int i = 0; step < least * (1 - 1e-9) && i < 3; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return std::round(amount / step) * step;
}

} // namespace ertrag
