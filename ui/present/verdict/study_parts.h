// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/verdict/study_view.h"

namespace ertrag
{

/// What the parts of a study's view are made from.
struct StudyOf {
    const Study& study;
    const Projection& projection;
    const Campaign& plan;
    const NumberText& numbers;
};

StudyPart takesPart(const StudyOf& of);     ///< customers, hours, price, close rate, ad budgets that earn back the cost
StudyPart choicesPart(const StudyOf& of);   ///< the plan beside doing nothing, an ordinary medium, what was remembered
StudyPart splitPart(const StudyOf& of);     ///< where ad money belongs; nothing without ads
StudyPart monthsPart(const StudyOf& of);    ///< when it belongs there; nothing where nothing tells months apart
StudyPart knowledgePart(const StudyOf& of); ///< what knowing a figure is worth, the test, whether the effect is seen
StudyPart stressPart(const StudyOf& of);    ///< what goes wrong together; nothing if nothing does
StudyPart detailsPart(const StudyOf& of);   ///< in expert words

/// An empty chart of `count` lying rows with a zero line; rows are counted from the top.
ChartSpec rowsChart(const QString& title, const QString& headline, size_t count);
/// Sets xMin and xMax so that low..high and zero fit, with money under it.
void setMoneyBelow(ChartSpec& spec, double low, double high, const NumberText& numbers);

} // namespace ertrag
