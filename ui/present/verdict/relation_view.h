// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/words/answer_words.h"

#include <QStringList>

namespace ertrag
{

class NumberText;
struct Campaign;
struct RelationConflict;

/// The figures of a plan that can be said to move together, the uncertain ones: keys of their drivers, and the same as
/// choices whose value is the place in `keys`.
struct FigureChoices {
    QStringList keys;
    Options options;
};
FigureChoices figureChoices(const Campaign& plan, const NumberText& numbers);

/// Why the wishes about figures that move together cannot all hold, and what was calculated instead.
QString relationConflictSentence(const RelationConflict& conflict, const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
