// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/comparison.h"

namespace ertrag
{

/// From how much of a target that is due a figure is "close" (by judgement); prices may be as much above.
inline constexpr double closeEnough = 0.85;

enum class Standing { NotKnown, NoTarget, Reached, OnCourse, Close, Behind };

/// A chosen key figure to date. Targets of things that add up (customers, clicks, revenue) are for the whole campaign;
/// they are judged by what is due: the share of the same figure that the plan has by now, month by month with season,
/// phasing and sales cycle, of one that the plan does not have the share of its customers.
struct KeyFigureNow {
    QString key;                  ///< of the catalogue
    std::optional<double> actual; ///< in the catalogue's unit, percent as 0..1; absent = these figures do not tell
    std::optional<double> target; ///< the same unit
    Standing standing = Standing::NotKnown;
    bool lowerIsBetter = false;
    bool entered = false;              ///< nothing measures it: the owner types it month by month
    bool belowBreakEven = false;       ///< a target in customers that, wholly reached, does not earn back the cost
    std::optional<double> dueNow = {}; ///< of a target that adds up, what should have come by now; the same unit
    bool operator==(const KeyFigureNow&) const = default;
};

/// What the actuals tell by themselves: then nobody has to enter it.
bool isMeasured(const QString& key);
/// The keys of those chosen in question 2 that somebody has to enter, each once.
std::vector<QString> keyFiguresToEnter(const Campaign& plan);

/// In the order chosen in question 2. An entered figure that is counted adds up over the months; any other stands as it
/// was entered last. `months`: those that count (CountedTime).
std::vector<KeyFigureNow> keyFiguresNow(const Campaign& plan, const Actuals& actuals,
                                        const std::vector<ActualMonth>& months, const Comparison& comparison,
                                        const Projection& projection);

} // namespace ertrag
