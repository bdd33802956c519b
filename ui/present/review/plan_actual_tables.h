// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/review/plan_actual_view.h"

namespace ertrag
{

struct Comparison;

Table sofarTable(const Comparison& comparison, const NumberText& numbers);
Table learnedTable(const Review& review, const NumberText& numbers);
Table evidenceTable(const Review& review, const NumberText& numbers);
Table importsTable(const Actuals& actuals, const NumberText& numbers);
std::vector<KeyFigureLine> keyFigureLines(const Review& review, const NumberText& numbers);

} // namespace ertrag
