// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QString>
#include <vector>

namespace claims
{

/// A text as a reader meets it, and where: "verdict headline", "study takes", "report verdict". A table's row is one
/// text, its cells divided by " | ".
struct Said {
    QString place, text;
};

/// All that pages and report say of a state, in English.
std::vector<Said> everythingSaid(const ertrag::Assessment& assessment);

} // namespace claims
