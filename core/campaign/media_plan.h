// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/edits.h"

namespace ertrag
{

enum class PlannedFigureKind { Ads, Posts, Hours, Content, Tools, Other, Agency, Bill };

/// A figure that may differ from month to month, as the media plan shows it.
struct PlannedFigure {
    PlannedFigureKind kind = PlannedFigureKind::Ads;
    QString path;               ///< of what it is in every month: "channels/instagram.ad_budget_per_month"
    QString channel;            ///< id; empty for a cost line
    int bill = -1;              ///< index of a bill in another currency
    std::vector<double> values; ///< [campaign month]; currency units (of a bill: its own), posts, hours a week
    bool sameEveryMonth = true;
    bool operator==(const PlannedFigure&) const = default;
};

/// All of a plan, in the order of the channels and then of the cost lines; bills last. Channels that are left out are.
std::vector<PlannedFigure> mediaPlan(const Campaign& plan);

/// One figure of the media plan with new values: one for every month, or as many as the campaign has months.
struct MonthChange {
    QString path;
    std::vector<double> values;
};
/// Several figures at once, one step of undo. Errors: ValueOutOfRange for a path that is none, another number of values
/// and for values outside the field's limits.
PlanEdit setMonths(std::vector<MonthChange> changes);

/// Whether every figure is the same in every month.
bool isFlat(const Campaign& plan);

/// After a change: where a list by month stands, the figure of every month is its mean; where that figure was changed
/// and the list was not, the list follows in proportion.
void settleMonths(const Campaign& before, Campaign& after);

} // namespace ertrag
