// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/study/deciding_figures.h"
#include "ui/present/numbers/chart_spec.h"

namespace ertrag
{

class NumberText;
struct Campaign;
struct Projection;

/// A figure that the owner is asked for before there is a verdict.
struct AskedFigure {
    QString question, shortQuestion;
    QString usual; ///< what it is with typical firms of the trade, and that it is an assumption
    QString field;
};

/// The verdict page as long as too little of what decides is the owner's own: whose figures these are, what to answer
/// first, and the plan's course as an example. No chance, no tone of yes or no.
struct NotYetView {
    QString headline; ///< "No verdict yet."
    QString sentence;
    std::vector<AskedFigure> asked; ///< as many as answers are missing, the most important first
    ChartSpec example;              ///< empty without a projection
    QString badge;                  ///< "Example"
};
NotYetView notYetView(const std::vector<DecidingFigure>& figures, const Projection* projection, const Campaign& plan,
                      const NumberText& numbers);

/// What to answer first, as in NotYetView.
std::vector<AskedFigure> askedFigures(const std::vector<DecidingFigure>& figures, const Campaign& plan,
                                      const NumberText& numbers);

} // namespace ertrag
