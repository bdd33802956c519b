// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/media_plan.h"
#include "ui/present/numbers/number_text.h"

#include <QStringList>

namespace ertrag
{

/// A line of the media plan as the owner reads it.
struct MediaPlanRow {
    PlannedFigure figure;
    QString name, group; ///< "Instagram", "Ad budget"
    NumberRole unit = NumberRole::Money;
    bool hasSum = true;        ///< hours a week have none
    bool inHundredths = false; ///< a bill in another currency, which is counted and has parts
};

/// All of a plan: ads, posts, hours, costs, bills in other currencies; within each in the order of the plan.
std::vector<MediaPlanRow> mediaPlanRows(const Campaign& plan, const NumberText& numbers);

/// How the year goes, and where that comes from. All empty without a season, but for `origin`.
struct SeasonView {
    std::vector<double> indices; ///< 12 or none
    QStringList months, values;  ///< "Jan", "0.57"
    QString summary;             ///< which month is the strongest, and which the weakest
    QString origin;              ///< where the indices come from, or why there are none
    QString pricesOrigin;        ///< the same of the price of contacts; empty where it counts for nothing
};
SeasonView seasonView(const Campaign& plan, const NumberText& numbers);

/// What the two times until an enquiry becomes money mean.
struct CycleView {
    QString shares;     ///< how much is bought when
    QString horizon;    ///< how long the plan should look beyond its end, beside how long it does
    int tailMonths = 0; ///< months to take over; 0 = it looks far enough
    QString take;       ///< the words for taking them over
};
CycleView cycleView(const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
