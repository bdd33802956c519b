// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/chart_spec.h"

namespace ertrag {

class NumberText;
struct Campaign;
struct Comparison;

/// Plan and actual in words and numbers; `empty` while there are no actuals or no projection.
struct PlanActualView {
    bool empty = true;
    QString question, headline, sentence;
    Tone tone = Tone::Neutral;
    std::vector<Figure> figures; ///< four
    ChartSpec chart;
    Table sofar; ///< cost, return, new customers: plan and actual to date
};

PlanActualView planActualView(const Comparison& comparison, const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
