// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/readiness/reason.h"

#include <vector>

namespace ertrag
{

struct Projection;

/// What a rule of questions.md 3 says about a campaign.
struct RuleResult {
    int number = 0;   ///< 1..27
    int question = 0; ///< 1..5
    QString field;    ///< the path of the answer that it hangs on
    double possible = 0;
    double reached = 0;
    bool applies = true;     ///< a rule that does not apply leaves both sums
    bool blocks = false;     ///< not reached, and one that caps the score
    bool unanswered = false; ///< not reached because nothing was said
    Reason reason;           ///< what is missing, where there is more to say than the rule's own sentence
    bool operator==(const RuleResult&) const = default;
};

/// R1..R27 in this order; `projection` may be null: then R7 judges the target by the three values alone.
std::vector<RuleResult> ruleResults(const Campaign& campaign, const Projection* projection);

/// Points of the questions: R1..R5, R6..R11, R12..R15, R16..R21, R22..R27.
std::vector<RuleResult> goalRules(const Campaign& campaign);
std::vector<RuleResult> measureRules(const Campaign& campaign, const Projection* projection);
std::vector<RuleResult> audienceRules(const Campaign& campaign);
std::vector<RuleResult> dutyRules(const Campaign& campaign);
std::vector<RuleResult> staffRuleRules(const Campaign& campaign);

} // namespace ertrag
