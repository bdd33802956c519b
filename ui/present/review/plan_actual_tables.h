// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/review/plan_actual_view.h"

namespace ertrag
{

struct Comparison;
struct LearnedValue;

QString learnedName(const QString& key);
QString learnedText(const QString& key, double value, const NumberText& numbers);
/// The value that hurts most against the plan, as an index into review.learned; -1 if none is worse by a tenth.
int worstLearned(const Review& review);

Table sofarTable(const Comparison& comparison, const NumberText& numbers);
Table learnedTable(const Review& review, const NumberText& numbers);
Table evidenceTable(const Review& review, const NumberText& numbers);
Table importsTable(const Actuals& actuals, const NumberText& numbers);
std::vector<KeyFigureLine> keyFigureLines(const Review& review, const NumberText& numbers);

} // namespace ertrag
