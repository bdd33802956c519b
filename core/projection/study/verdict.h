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

enum class PlanVerdict {
    Open,          ///< no costs, or nothing that could bring a return
    DoesNotPay,    ///< chance up to failsUpTo, and no test is clearly worth it
    NotMeasurable, ///< otherwise, but its effect will not be seen in the figures that are to show it
    Pays,          ///< chance from paysFrom on
    TestFirst,     ///< in between, or below if a test is clearly worth it
};

/// Whether the planned effect can be told from the usual ups and downs. Customers or orders a month.
struct Detectability {
    double planned = 0;    ///< incremental customers a campaign month, likely
    double detectable = 0; ///< smallest effect that 8 of 10 campaigns would show at 95 %
    bool seen() const { return planned >= detectable; }
};

/// Absent without a baseline that states its spread and at least two months. Source: method.md 9.4, counterfactual.05.
std::optional<Detectability> detectability(const Campaign& plan, const Projection& projection);

/// No costs, or nothing that could bring a return: there is no chance to speak of yet.
bool nothingToJudge(const Projection& projection);

/// A planned test whose worth is at least clearlyWorth times its cost.
bool testClearlyWorthIt(const Projection& projection);

/// The one rule before the start, checked in the order of PlanVerdict. "Not measurable" only if the plan proves its
/// effect by its figures alone: asking customers or codes (evidence D) and a planned comparison (A) need no baseline.
/// Source: method.md 8.
PlanVerdict planVerdict(const Campaign& plan, const Projection& projection);

/// It pays, and yet a test is clearly worth it: begin with that.
bool paysFromASmallStart(const Campaign& plan, const Projection& projection);

} // namespace ertrag
