// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cmath>
#include <vector>

namespace ertrag
{

/// An exact amount in minor units (cents, Rappen) of the one currency of its book.
struct Money {
    qint64 minor = 0;

    auto operator<=>(const Money&) const = default;
    Money operator+(Money other) const { return {minor + other.minor}; }
    Money operator-(Money other) const { return {minor - other.minor}; }
    Money& operator+=(Money other)
    {
        minor += other.minor;
        return *this;
    }

    /// In currency units; `decimals` is 0, 2 or 3 (ISO 4217).
    double units(int decimals = 2) const { return double(minor) / std::pow(10.0, decimals); }
    static Money fromUnits(double units, int decimals = 2) { return {std::llround(units * std::pow(10.0, decimals))}; }
};

/// Parts in proportion to `weights` (each >= 0, not all 0) that sum exactly to `total`: largest remainder,
/// ties to the earlier part. Source: method.md 2, oracle money.01.
std::vector<Money> splitByWeights(Money total, const std::vector<double>& weights);

/// A price in currency units to the nearest `step` that coins allow, halves up (0.05 in Switzerland). For cash prices
/// only, never for analysis. Source: method.md 2, oracle money.02.
double cashRounded(double units, double step);

} // namespace ertrag
