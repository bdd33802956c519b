// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/simulate.h"

#include <QString>
#include <span>
#include <vector>

namespace ertrag
{

struct Channel;

/// What the ads of one place bring in each of the common cases, currency units over the horizon, at spends of 0, 1 %,
/// .. mostSpent of the budget. Spends in between lie on straight lines.
class PlaceCurve
{
public:
    /// The place alone, with none of the plan's costs, and of its hours and orders that can be served what the others
    /// leave as they are planned. Errors as simulate().
    static Result<PlaceCurve> of(const Campaign& plan, const Channel& place, double budget,
                                 const SimulationSettings& settings);
    /// An ordinary medium, which the plan's budget would be spent in: its rates hold at the whole of it, and it has
    /// none of the slow start of a new presence.
    static Result<PlaceCurve> outside(const Campaign& plan, double budget, const SimulationSettings& settings);

    const QString& channel() const { return m_channel; }
    double planned() const { return m_planned; }
    void addTo(std::span<double> sums, double spend) const; ///< adds what `spend` brings in each case
    double quantile(double spend, double p) const;          ///< of what it brings
    double mean(double spend) const;
    /// What the step from one spend to the other brings, in each case.
    std::vector<double> between(double from, double to) const;

    static constexpr int points = 512;
    static constexpr int cells = 100;         ///< of the budget
    static constexpr double mostSpent = 1.25; ///< of the budget: all of it in one place, and something more

private:
    static Result<PlaceCurve> run(const Campaign& only, double planned, double budget,
                                  const SimulationSettings& settings);

    QString m_channel;
    double m_planned = 0, m_budget = 1;
    std::vector<std::vector<double>> m_brought; ///< [step][case]
};

} // namespace ertrag
