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

/// Season and sales cycle of a plan for the values that its cases draw: tables between which is interpolated by cubics,
/// since the exact numbers (seasonFactors(), salesDelay()) take longer than all else in a case. A figure that is the
/// same in all cases is exact; otherwise a factor or a share differs by less than 1e-3 of the exact one, and the shares
/// of a cycle still sum to what buys inside the horizon.
class TimingTables
{
public:
    TimingTables() = default;
    TimingTables(const CashInputs& inputs, DrawnRange strength, DrawnRange halfWeeks, DrawnRange spread);

    bool hasSeason() const { return !m_season.rows.empty(); }
    bool hasCycle() const { return !m_cycle.rows.empty(); }
    /// The 12 factors of a case, January first, to out[k * stride].
    void season(double strength, double* out, size_t stride) const;
    /// The shares of a case that buy 0, 1, ... months later, over the horizon, to out[j * stride].
    void cycle(double halfWeeks, double spread, double* out, size_t stride) const;

private:
    /// Nodes at equal steps.
    struct Axis {
        double first = 0, perStep = 0; ///< perStep 0: one node
        int nodes = 1;
        Axis() = default;
        Axis(double low, double high, int most);
        double at(int node) const { return nodes == 1 ? first : first + node / perStep; }
        struct Place {
            int from = 0, count = 1;
            double weights[4] = {1, 0, 0, 0};
        };
        Place place(double x) const;
    };
    struct Table {
        Axis along, across;
        std::vector<std::vector<double>> rows; ///< [across * along.nodes + along]
        void mix(double x, double y, double* out, size_t stride) const;
    };
    Table m_season, m_cycle;
};

} // namespace ertrag
