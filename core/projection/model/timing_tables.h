// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace ertrag
{

struct CashInputs;

/// What a figure is drawn from at most.
struct DrawnRange {
    double low = 0, high = 0;
};

/// Season and sales cycle of a plan for the values that its cases draw: fine tables between which is interpolated by
/// straight lines, since the exact numbers (seasonFactors(), salesDelay()) take longer than all else in a case. A
/// figure that is the same in all cases is exact; otherwise a case's benefit and cost differ by less than 2e-3 of
/// the exact ones, and the shares of a cycle still sum to what buys inside the horizon.
class TimingTables
{
public:
    TimingTables() = default;
    TimingTables(const CashInputs& inputs, DrawnRange strength, DrawnRange halfWeeks, DrawnRange spread);

    bool hasSeason() const { return m_season.length > 0; }
    bool hasCycle() const { return m_cycle.length > 0; }
    /// The 12 factors of a case, January first, to out[k * stride].
    void season(double strength, double* out, size_t stride) const;
    /// The shares of a case that buy 0, 1, ... months later, over the horizon, to out[j * stride].
    void cycle(double halfWeeks, double spread, double* out, size_t stride) const;

private:
    /// Nodes at equal steps of the square root: closer where values are small, and quick to find.
    struct Axis {
        double first = 0, perStep = 0; ///< perStep 0: one node
        int nodes = 1;
        Axis() = default;
        Axis(DrawnRange range, int most);
        double at(int node) const;
        struct Place {
            size_t from = 0;
            double part = 0; ///< of the way to the next node
        };
        Place place(double value) const;
    };
    struct Table {
        Axis along, across;
        size_t length = 0;        ///< of a row
        std::vector<double> rows; ///< [(across * along.nodes + along) * length]
        const double* row(size_t i, size_t j) const { return &rows[(j * size_t(along.nodes) + i) * length]; }
        void mix(double x, double y, double* out, size_t stride) const;
    };
    Table m_season, m_cycle;
};

} // namespace ertrag
