// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace ertrag
{

struct CampaignState;

/// A part of a campaign's state, or of what follows from it (core/assessment), that differs from what it was.
enum class ChangedPart : unsigned {
    Frame = 1 << 0, ///< id, name, start, duration, season, sales cycle, events, and what is the owner's own
    Company = 1 << 1,
    Goals = 1 << 2,
    Measures = 1 << 3,
    Audience = 1 << 4,
    Channels = 1 << 5,
    Duties = 1 << 6,
    StaffRules = 1 << 7,
    Economics = 1 << 8,
    Scenarios = 1 << 9,
    Actuals = 1 << 10,
    Months = 1 << 11,  ///< the actuals by month
    Figures = 1 << 12, ///< projection and likely runs
    Study = 1 << 13,
    Readiness = 1 << 14,
    Review = 1 << 15
};
Q_DECLARE_FLAGS(ChangedParts, ChangedPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChangedParts)
inline constexpr ChangedParts allParts = ~ChangedParts();
inline constexpr ChangedParts planParts = ChangedPart::Frame | ChangedPart::Company | ChangedPart::Goals |
                                          ChangedPart::Measures | ChangedPart::Audience | ChangedPart::Channels |
                                          ChangedPart::Duties | ChangedPart::StaffRules | ChangedPart::Economics |
                                          ChangedPart::Scenarios;

/// The parts that differ between two states, by comparing their values.
ChangedParts changedParts(const CampaignState& before, const CampaignState& after);

} // namespace ertrag
