// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <optional>

namespace ertrag
{

struct Projection;

/// The five machine-decidable checks of the aim (questions.md Q2).
struct SmartCheck {
    bool specific = false;   ///< verb, object and one amount above 0
    bool measurable = false; ///< every key figure has a source and a reader
    bool achievable = false; ///< the chance of the target is 20..95 %
    bool relevant = false;   ///< the result figure belongs to the goal of question 1
    bool timed = false;      ///< date after the first possible effect and inside the horizon; intermediate marks
    int reached() const { return specific + measurable + achievable + relevant + timed; }
    bool operator==(const SmartCheck&) const = default;
};

/// Without a projection (null), or for an aim that it does not count (hires, reviews), a target in three ordered
/// values that are not all the same counts as achievable.
SmartCheck smartCheck(const Campaign& campaign, const Projection* projection);

/// Chance 0..1 that the aim's amount is reached, read off the projection's spread of additional customers, scaled by
/// what the firm counts for each of them: all new customers, orders or enquiries, also of those who would have come
/// anyway. Absent if the projection does not count the aim's object.
std::optional<double> chanceOfAim(const Campaign& campaign, const Projection& projection);

/// The smallest monthly effect that figures with this spread can show after `before` months of history and `during`
/// months of campaign: (z.975 + z.8) * sigma * sqrt(1/before + 1/during). Source: method.md 9.4, oracle
/// counterfactual.05.
double minimumDetectableEffect(double sigma, int before, int during);

struct MonthlyEffect {
    double planned = 0, visible = 0; ///< of the aim's object a month; from how many on it shows
};
/// Absent where baseline, spread or target are missing.
std::optional<MonthlyEffect> monthlyEffect(const Campaign& campaign);

/// The planned effect a month is at least what shows; absent where baseline, spread or target are missing or count
/// something else than each other.
std::optional<bool> effectIsDetectable(const Campaign& campaign);

} // namespace ertrag
