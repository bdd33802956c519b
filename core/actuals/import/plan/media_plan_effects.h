// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/plan/planned_line.h"

namespace ertrag
{

/// What a figure of the plan would become.
struct PlanEffect {
    PlannedFigure before;
    std::vector<double> after; ///< [campaign month], in the units of `before`
    QStringList rows;          ///< names of the rows that were added up for it
    int emptyCells = 0;        ///< that count as 0
    bool changes() const { return after != before.values; }
    bool operator==(const PlanEffect&) const = default;
};

struct LeftRow {
    QString name;
    int line = 0;
    RowLeft why = RowLeft::Unknown;
    PlanUnit unit = PlanUnit::Money;
    double sum = 0; ///< of its months, in its unit
    bool operator==(const LeftRow&) const = default;
};

/// A month of the file outside the campaign, and the money of the rows that are taken in it.
struct OutsideMonth {
    MonthColumn column;
    double sum = 0;
    bool operator==(const OutsideMonth&) const = default;
};

/// What taking a file would do to a plan; nothing is changed by it.
struct MediaPlanEffects {
    /// Year, where months without one do not follow each other as the campaign's do; Nothing = none.
    ImportQuestion question;
    std::vector<PlanEffect> figures; ///< of all rows that the plan has, changed or not
    std::vector<LeftRow> left;
    std::vector<OutsideMonth> outside;
    std::vector<int> monthsKept; ///< campaign months from 0 that the file does not have: they stay as they are
    bool changesAnything() const;
};

/// Errors: PlanCurrency, PlanMonths, PlanNoLines {detail = names}. A month of the campaign that the file has becomes
/// what its rows say, several rows of one figure added up.
Result<MediaPlanEffects> mediaPlanEffects(const Campaign& plan, const MediaPlanFile& file);

/// All of it in one step of undo. Errors: those of setMonths().
PlanEdit takeMediaPlan(const MediaPlanEffects& effects);

} // namespace ertrag
