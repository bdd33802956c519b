// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ertrag
{

/// PERT distribution with lambda = 4 on [lowest, highest]; lowest <= mode <= highest, equal ends are a constant.
/// Source: method.md 6, dist.01 to dist.05.
struct Pert {
    double lowest = 0, mode = 0.5, highest = 1;

    double alpha() const; ///< 1 + 4 (mode - lowest) / (highest - lowest)
    double beta() const;
    double mean() const;             ///< (lowest + 4 mode + highest) / 6
    double variance() const;         ///< (mean - lowest) (highest - mean) / 7
    double quantile(double y) const; ///< y in [0, 1]; inverse incomplete beta, about 20 us
};

/// Triangular distribution, for old plans only (dist.06).
struct Triangular {
    double lowest = 0, mode = 0.5, highest = 1;
    double quantile(double y) const; ///< y in [0, 1]
};

/// The quantile function of a Pert as a table, some ns a sample: cubic Hermite pieces between 257 exact knots that
/// crowd at both ends. Relative to the range the error is below 1e-6 outside the outermost cells (y < 4e-5).
class PertTable
{
public:
    explicit PertTable(const Pert& pert);
    double quantile(double y) const; ///< y in [0, 1]

private:
    std::vector<double> m_values, m_slopes;
};

/// Quantiles of the beta distribution (y in [0, 1]; a, b > 0), of gamma with shape and rate, and of Student's t.
double betaQuantile(double y, double a, double b);
double gammaQuantile(double y, double shape, double rate);
double studentQuantile(double y, double degreesOfFreedom);

} // namespace ertrag
