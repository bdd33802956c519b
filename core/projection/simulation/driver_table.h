// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/sampling.h"

#include <span>
#include <vector>

namespace ertrag
{

/// The quantile function of an estimate as a function of the normal score, some ns a sample: cubics between 257 exact
/// knots between the last draws (lastScore), clamped beyond. It differs from EstimateQuantile by less than 1e-6 of the
/// value; what a table cannot hold (two half normal curves with a kink) is calculated.
class DriverTable
{
public:
    DriverTable(Support support, const Estimate& estimate);
    /// out[i] = the value at score z[i]; both of the same length.
    void map(std::span<const double> z, std::span<double> out) const;

private:
    EstimateQuantile m_quantile;
    std::vector<double> m_cells; ///< four numbers each; empty: calculated
};

} // namespace ertrag
