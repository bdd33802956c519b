// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/story/story.h"

namespace ertrag
{

class NumberText;
struct Actuals;
struct Campaign;
struct Review;

/// A key figure of question 2: where it stands, and where it should.
struct KeyFigureLine {
    QString name, actual, target;
    QString standing; ///< "behind", "on course"; empty = no judgement
    Tone tone = Tone::Neutral;
};

/// Plan and actual in words and numbers; `empty` while there is nothing to compare: no actuals, no projection, or a gap
/// from the first month on (`gap`).
struct PlanActualView {
    bool empty = true, gap = false;
    QString question, headline, sentence;
    Tone tone = Tone::Neutral;
    std::vector<Figure> figures; ///< four
    std::vector<RoleChart> charts;
    Table sofar;                ///< cost, return, new customers: plan and actual to date
    std::vector<QString> notes; ///< what of that is the plan's, and which months do not count yet
    std::vector<KeyFigureLine> keyFigures;
    QString keyFigureNote; ///< how it is found what of a target should have come by now; empty if none adds up
    Table learned;         ///< assumption, plan, now
    Table evidence;        ///< ROI to date by who counted
    QString evidenceNote;  ///< how many of those counted are taken as additional, and why
    Table imports;         ///< file and rows, the newest first
};

PlanActualView planActualView(const Review& review, const Campaign& plan, const Actuals& actuals,
                              const NumberText& numbers);

} // namespace ertrag
