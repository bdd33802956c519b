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
    /// What is counted at its end: customers, or enquiries where too few customers could be seen so soon.
    enum class Stage { Customers, Enquiries };

    QString channel;
    int clicks = 0;      ///< the number with the largest gain, 50..5,000
    double cost = 0;     ///< all of it, the three costs below, currency units
    double worth = 0;    ///< EVSI: what knowing its outcome adds to the expected NPV; at most the simulated EVPI
    double perfect = 0;  ///< limit for very many clicks
    double a = 1, b = 1; ///< the plan's successes per click, at this stage, as Beta(a, b)
    Stage stage = Stage::Customers;
    double expected = 0;   ///< successes that so many clicks bring and that show up in its time, mean; at least
                           ///< leastSuccesses
    double months = 0;     ///< that they take at the planned budget
    double clickCost = 0;  ///< at the likely price, with the tax that is not deductible
    double hoursCost = 0;  ///< working hours of these months
    double setupCost = 0;  ///< set-up and legal cost, which come before the first click
    double worthError = 0; ///< simulation error (1 sd) of `worth`
    bool worthIt() const { return worth > cost; } ///< method.md 8
    bool operator==(const PlannedTest&) const = default;
};

/// A test that would bring fewer successes tells nothing. By judgement.
inline constexpr double leastSuccesses = 5;

/// Of the customers that a test brings the least share that must have bought at its end; below it enquiries are
/// counted. By judgement.
inline constexpr double leastDueShare = 0.5;

/// What of the simulated plan the worth of a test depends on, currency units.
struct TestStake {
    double meanNpv = 0, meanNpvError = 0;
    double mostWorth = 0; ///< EVPI over all drivers
};

/// Absent without paid clicks, without uncertainty about what they bring, or if no number of clicks that costs at most
/// half of the channel's ads brings leastSuccesses. Customers are counted only if at least leastDueShare of them have
/// bought by its end, at the plan's likely sales cycle and with its clicks evenly over its months; those that have not
/// teach nothing. The successes per click of the plan count as a Beta by moments; NPV is taken as linear in them.
/// `inputs` and `likely` are the plan's at its likely values. Source: method.md 8, risk.07 and risk.08.
std::optional<PlannedTest> plannedTest(const Campaign& plan, const CashInputs& inputs, const CashRun& likely,
                                       const TestStake& stake);

} // namespace ertrag
