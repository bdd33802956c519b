// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ertrag
{

/// Where a figure comes from. An Assumption is prefilled and not the user's; it is shown as such everywhere.
enum class Origin { Assumption, Guess, Stated, Measured };

/// Low, likely, high: 8 of 10 times the truth lies between low and high (P10, P50, P90), in the unit that the
/// field's name says. low = likely = high is a constant. Valid if low <= likely <= high.
struct Estimate {
    double low = 0;
    double likely = 0;
    double high = 0;
    Origin origin = Origin::Assumption;

    static Estimate exactly(double value, Origin origin = Origin::Stated) { return {value, value, value, origin}; }
    bool ordered() const { return low <= likely && likely <= high; }
    bool constant() const { return low == high; }
    bool operator==(const Estimate&) const = default;
};

} // namespace ertrag
