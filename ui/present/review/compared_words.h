// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace ertrag
{

class NumberText;
struct Campaign;
struct Comparison;
struct Evidence;
struct MarkNow;

// What a comparison rests on, in words.

/// "After 7 of 12 months and 9 of 31 days of August 2026"
QString elapsedTime(const Comparison& comparison, const Campaign& plan, const NumberText& numbers);
/// "240 € below plan", "as planned"
QString besidePlan(double actual, double plan, const NumberText& numbers);

/// Months before the last one with figures are missing, or do not say what came back.
bool hasGap(const Comparison& comparison);
QString gapSentence(const Comparison& comparison, const NumberText& numbers); ///< names them; empty without a gap
/// Costs that the plan has and nobody entered, with their amounts; empty if there are none.
QString notEnteredSentence(const Comparison& comparison, const NumberText& numbers);
/// Months with figures that do not count yet; empty if there are none.
QString notYetSentence(const Comparison& comparison, const NumberText& numbers);

/// Months whose typed ad costs or enquiries stay although files say something else; empty if there are none.
QString typedStaysSentence(const std::vector<TypedMonth>& typed, const std::vector<ActualMonth>& files,
                           const NumberText& numbers);

/// Months of which more enquiries are said to be open or lost than came; empty if there are none.
QString moreDecidedThanCame(const std::vector<ActualMonth>& months, const NumberText& numbers);

/// One for each of the months, at most three, that are furthest from their plan and have events beside them.
std::vector<QString> eventReasonSentences(const Comparison& comparison, const NumberText& numbers);

/// "Mark after 3 months: 20. By the months of your plan it would be 12 by then, 15 came."
QString markSentence(const MarkNow& mark, const NumberText& numbers);

QString additionalShare(const Evidence& evidence, const NumberText& numbers);  ///< "68 % additional (plan's guess)"
QString evidenceSentence(const Evidence& evidence, const NumberText& numbers); ///< how that share was found

} // namespace ertrag
