// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace ertrag
{

struct Campaign;
struct Projection;

/// From this chance on that it brings in more than it costs, a plan pays; up to the other it does not. By judgement.
inline constexpr double paysFrom = 0.65;
inline constexpr double failsUpTo = 0.35;

/// A test is clearly worth it from this multiple of its cost on: what it is worth rests on estimates itself, and
/// below twice its cost they could be wrong about the sign. By judgement.
inline constexpr double clearlyWorth = 2;

/// Up to this chance the answer is a plain no: what is left is about what the estimates could be wrong by. By
/// judgement.
inline constexpr double firmlyFailsUpTo = 0.05;

/// How near to a limit a chance is called near: twice its simulation error, and at least this.
inline constexpr double nearAtLeast = 0.01;

enum class PlanVerdict {
    Open,               ///< no costs, or nothing planned that could bring a return: inputs are missing
    DoesNotPay,         ///< chance up to failsUpTo, and no test is clearly worth it; a certain loss always
    NotMeasurable,      ///< otherwise, but its effect will not be seen in the figures that are to show it
    PaysIfServed,       ///< would pay, but the owner said that no more customers can be served
    PaysButAlternative, ///< pays, but the next best use brings more
    Pays,               ///< chance from paysFrom on
    TestFirst,          ///< in between, or below if a test is clearly worth it
};

/// The chance is from paysFrom on, whatever else there is to say.
bool isPaying(PlanVerdict verdict);

/// Whether the planned effect can be told from the usual ups and downs. Customers or orders a month.
struct Detectability {
    double planned = 0;    ///< incremental customers a campaign month, likely
    double detectable = 0; ///< smallest effect that 8 of 10 campaigns would show at 95 %
    double chance = 0;     ///< that it shows, if it comes as planned, 0..1; 0.8 at `detectable`
    bool seen() const { return planned >= detectable; }
    bool onTheEdge() const { return chance > 0.7 && chance < 0.9; } ///< said as a chance, not as certain
};

/// Absent without a baseline that states its spread and at least two months. Source: method.md 9.4, counterfactual.05.
std::optional<Detectability> detectability(const Campaign& plan, const Projection& projection);

/// Inputs are missing: no costs, or no channel with ads or posts and no saving on what is paid today. A plan that
/// brings nothing although it could is a loss and is judged.
bool nothingToJudge(const Campaign& plan, const Projection& projection);

/// Additional customers bring more than half of the likely benefit; savings on adverts, service or recruiting are
/// returns of their own that no count of customers shows or limits.
bool customersBringMost(const Projection& projection);

/// The owner said that no more customers can be served, without a number that the calculation keeps to, and customers
/// bring most.
bool cannotServe(const Campaign& plan, const Projection& projection);

/// The limit of the rule that the chance is near, paysFrom or failsUpTo; absent if it is near none.
std::optional<double> limitNearby(const Projection& projection);

/// What the next best use brings over the result of the plan in the middle case, NPV, currency units; only if it is
/// more than nothing and more than the plan. It is a figure of the owner without a range. Absent if none is named.
std::optional<double> alternativeBringsMore(const Campaign& plan, const Projection& projection);

/// A planned test whose worth is at least clearlyWorth times its cost.
bool testClearlyWorthIt(const Projection& projection);

/// The one rule before the start, checked in the order of PlanVerdict. "Not measurable" only if the plan proves its
/// effect by its figures alone: asking customers or codes (evidence D) and a planned comparison (A) need no baseline;
/// and only where customersBringMost(). Source: method.md 8.
PlanVerdict planVerdict(const Campaign& plan, const Projection& projection);

/// It pays, and yet a test is clearly worth it: begin with that.
bool paysFromASmallStart(const Campaign& plan, const Projection& projection);

} // namespace ertrag
