// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace ertrag
{

struct Campaign;
struct CashInputs;
struct CashRun;

/// A test campaign on the channel with the largest ad budget, before the rest is spent.
struct PlannedTest {
    QString channel;
    int clicks = 0;      ///< the number with the largest gain, 50..5,000
    double cost = 0;     ///< of these clicks at the likely price, with the tax that is not deductible, currency units
    double worth = 0;    ///< EVSI: what knowing its outcome adds to the expected NPV; at most the simulated EVPI
    double perfect = 0;  ///< limit for very many clicks
    double a = 1, b = 1; ///< the plan's customers per click as Beta(a, b)
    bool worthIt() const { return worth > cost; } ///< method.md 8
    bool operator==(const PlannedTest&) const = default;
};

/// What of the simulated plan the worth of a test depends on, currency units.
struct TestStake {
    double meanNpv = 0;
    double mostWorth = 0; ///< EVPI over all drivers
};

/// Absent without paid clicks, without uncertainty about what they bring, or if even 50 clicks cost more than half of
/// the channel's ads. The customers per click of the plan count as a Beta by moments; NPV is taken as linear in them.
/// `inputs` and `likely` are the plan's at its likely values. Source: method.md 8, risk.07 and risk.08.
std::optional<PlannedTest> plannedTest(const Campaign& plan, const CashInputs& inputs, const CashRun& likely,
                                       const TestStake& stake);

} // namespace ertrag
