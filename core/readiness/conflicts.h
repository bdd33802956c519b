// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <vector>

namespace ertrag
{

struct Projection;

/// Two answers that contradict each other (questions.md 9).
struct Conflict {
    QString rule;     ///< "C1".."C16", the number of the list
    int question = 0; ///< 1..5
    QString field;    ///< the path of the answer to look at
    bool operator==(const Conflict&) const = default;
};

/// In the order of the list. Not decidable from a campaign alone, and so not among them: C11 (yearly profit is not
/// asked), C17 (the currency of an import is checked when it is imported), C18 (net or gross is not recorded).
std::vector<Conflict> conflicts(const Campaign& campaign, const Projection* projection);

} // namespace ertrag
