// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/figure_kinds.h"
#include "ui/present/words/answer_words.h"

#include <vector>

namespace ertrag
{

class NumberText;
struct Campaign;
struct RelationConflict;

/// The figures of a plan that can be said to move together, the uncertain ones, and the same as choices whose value is
/// the place in `figures`.
struct FigureChoices {
    std::vector<FigureId> figures;
    Options options;
};
FigureChoices figureChoices(const Campaign& plan, const NumberText& numbers);

/// Why the wishes about figures that move together cannot all hold, and what was calculated instead.
QString relationConflictSentence(const RelationConflict& conflict, const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
