// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/campaign/measures.h"

#include <optional>

namespace ertrag
{

struct Campaign;

/// How the share of customers who would not have come anyway was found for what happened so far.
struct Evidence {
    enum class Basis {
        PlansGuess, ///< the plan's range: nothing better was entered, whatever the level promises
        Counted,    ///< additional customers of those asked, or of all new ones
        Before      ///< new customers beyond as many a month as there were before
    };
    std::optional<EvidenceLevel> level; ///< question 2; absent = not answered
    Basis basis = Basis::PlansGuess;
    double factor = 1, low = 1, high = 1; ///< 0..1; low and high hold 8 of 10 cases, of stated shares 95 of 100
    double additional = 0, of = 0;        ///< Counted: customers; Before: usual ones, and all new ones, so far
    bool operator==(const Evidence&) const = default;
};

/// The strongest evidence that the figures of `months` (CountedTime::months) allow at the level of question 2. A to D
/// take what was entered as additional customers; B and C without it what came before, where the baseline counts new
/// customers; all else is the plan's guess. Source: method.md 9.4.
Evidence evidenceOf(const Campaign& plan, const std::vector<ActualMonth>& months);

/// Wilson's interval of a share, 95 of 100 cases. Source: method.md 9.4, oracle counterfactual.07.
struct ShareRange {
    double low = 0, high = 1;
};
ShareRange wilson(double hits, double of);

} // namespace ertrag
