// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/claims/said.h"

#include <set>

namespace claims
{

/// What a text maintains: "the money" is "in the right place". Values of one subject and of one number are the same
/// claim, wherever and in whatever words they stand.
struct Claim {
    QString subject, value;
    Said said;
};

/// Which patterns matched at least once, by their place in the table.
using Seen = std::set<size_t>;
std::vector<Claim> claimsOf(const std::vector<Said>& all, Seen& seen);
/// How many patterns there are, and which one is the n-th.
size_t patternCount();
QString patternText(size_t number);

struct Contradiction {
    Claim one, other;
    QString text() const;
};
/// Pairs of claims that cannot both be true.
std::vector<Contradiction> contradictions(const std::vector<Claim>& claims);

} // namespace claims
