// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/comparison.h"

namespace ertrag
{

/// A value of the plan beside what the figures so far say. Keys: "cost_per_click", "enquiry_rate", "close_rate",
/// "order_value", "hours_per_week", "ads_per_month". Shares 0..1, money in currency units.
struct LearnedValue {
    QString key;
    double plan = 0, now = 0;
    double basis = 0; ///< how many clicks, enquiries, orders or months it rests on
    bool operator==(const LearnedValue&) const = default;
};

enum class Standing { NotKnown, NoTarget, Reached, OnCourse, Close, Behind };

/// A chosen key figure to date. Targets of things that add up (customers, clicks, revenue) are for the whole campaign;
/// they are judged by the share of the plan's customers that should have come by now.
struct KeyFigureNow {
    QString key;                  ///< of the catalogue
    std::optional<double> actual; ///< in the catalogue's unit, percent as 0..1; absent = these figures do not tell
    std::optional<double> target; ///< the same unit
    Standing standing = Standing::NotKnown;
    bool lowerIsBetter = false;
    bool operator==(const KeyFigureNow&) const = default;
};

/// Everything that plan and actual say together.
struct Review {
    Comparison comparison;
    std::vector<LearnedValue> learned;    ///< only what both plan and figures tell
    std::vector<KeyFigureNow> keyFigures; ///< in the order chosen in question 2
    /// ROI if every conversion and all revenue that the platforms claim were true and came from the campaign alone;
    /// with our margin and all costs to date. Evidence level E (method.md 9.4).
    std::optional<double> claimedRoi;
    /// The same after the owner's correction, without those who would have come anyway; absent without a correction.
    std::optional<double> correctedRoi;
    bool operator==(const Review&) const = default;
};

Review reviewOf(const Campaign& plan, const Actuals& actuals, const Projection& projection);

} // namespace ertrag
