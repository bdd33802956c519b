// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/figure_kinds.h"

#include <vector>

namespace ertrag
{

struct Projection;

/// So many of the figures that decide must be the owner's own before there is a verdict, of the so many that decide
/// most. By judgement.
inline constexpr int answersForVerdict = 3;
inline constexpr int decidingFiguresMost = 6;

/// A figure on which the answer "does it pay?" hangs.
struct DecidingFigure {
    FigureKind kind = FigureKind::OrderValue; ///< HoursPerWeek among them; of all channels together
    Estimate usual;   ///< the typical firm's; of a kind of the channels that of the first where it counts
    double worth = 0; ///< of knowing it before deciding (EVPPI), currency units
    double swing = 0; ///< of the result between the low and the high value; currency units
    bool own = false; ///< the owner has said it
    QString field;    ///< where it is answered in the plan; empty if it does not count there
    bool operator==(const DecidingFigure&) const = default;
};

/// The figures that decide, the most important first: ranked at the ranges of `typical`, an untouched plan of the
/// trade, by what it is worth to know each of them before deciding. So what is answered never changes the rank of
/// anything. The worth is that of a normal result around the likely one (perfectInformationNormal(), risk.04) whose P10
/// and P90 are those at the figure's low and high; where it rounds to nothing the swing ranks in the same way. Hours a
/// week go from half to one and a half of the planned ones. More than decidingFiguresMost only if of these too few
/// count in the plan, and for its savings.
std::vector<DecidingFigure> decidingFigures(const Campaign& typical, const Campaign& plan);

/// How many answers are still missing before there is a verdict; 0 also if nothing decides.
int answersMissing(const std::vector<DecidingFigure>& figures);

/// There is something to judge, and too little of what decides is the owner's own: the figures are those of a typical
/// firm. No view then shows a verdict or a chance.
bool waitsForAnswers(const Campaign& plan, const Projection* projection, const std::vector<DecidingFigure>& figures);

} // namespace ertrag
