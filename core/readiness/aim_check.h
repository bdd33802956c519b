// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/score.h"

#include <optional>

namespace ertrag
{

struct Projection;

/// The aim, wholly reached, does not earn back the cost: of its new customers too few are additional ones
/// (incrementality, likely) for the break-even of the projection. Absent if it does, or if the aim is another than to
/// win a number of new customers.
std::optional<reason::AimBelowBreakEven> aimBelowBreakEven(const Campaign& campaign, const Projection& projection);

/// "G1": no weight in the score, for the result is what suffers.
Point pointOf(const reason::AimBelowBreakEven& below);

} // namespace ertrag
