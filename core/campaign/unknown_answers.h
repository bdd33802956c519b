// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/figure_kinds.h"

#include <QStringList>
#include <span>
#include <vector>

namespace ertrag
{

/// What hangs on an answer: with "I don't know" there the figures are less sure than those of the typical firm.
struct Hanging {
    const char* answer; ///< field path without items; below "channels" it counts for that channel alone
    std::vector<FigureKind> kinds;
};
/// The one table of them. What is not in it moves no figure.
std::span<const Hanging> hangingFigures();

/// The unfavourable end of a figure where nobody knows what it hangs on, as a factor of the likely value: beyond that
/// of every trade and channel of the catalogue. 1 of what hangs on no answer. By judgement.
double fullRange(FigureKind kind);

/// The unknown answers that a figure hangs on, as field paths ("channels/instagram.competitors_there"). Empty where
/// the figure is the owner's own: what is stated or measured answers more than the question behind it.
QStringList unknownBehind(const Campaign& plan, const FigureId& figure);

/// The estimate that is calculated with: the one in the plan, and where an unknown answer is behind it reaching over
/// its full range. The likely value and the favourable end stay: what is not known is no reason to hope for more, and
/// so "I don't know" never makes a plan better. Of SamplingBlock::Business and Channels; a channel must exist.
Estimate effectiveEstimate(const Campaign& plan, const FigureId& figure);

} // namespace ertrag
