// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/step_key.h"

#include <span>

namespace ertrag
{

class Page;
struct PageContext;

/// A page of the way: what it is called, which answers stand on it, how it is made.
struct Step {
    StepKey key;
    const char* name;                   ///< untranslated: stepName()
    const char* group;                  ///< the untranslated heading above it; null where no group begins
    bool numbered;                      ///< has a number and its key; the others have a place on the way only
    std::span<const char* const> roots; ///< first segments of the field paths that stand on it
    Page* (*make)(PageContext& context);
};

/// In the order of their keys; the numbered ones count from 1.
std::span<const Step> steps();
int numberOf(StepKey key);                                ///< 1..; 0 = has none
int numberedSteps();                                      ///< of the way
std::optional<StepKey> stepBefore(StepKey key);           ///< empty at the beginning
std::optional<StepKey> stepAfter(StepKey key);            ///< empty at the end
QString stepName(StepKey key);                            ///< "Company goals"
QString groupName(StepKey key);                           ///< empty where no group begins
std::optional<StepKey> stepOfField(const QString& field); ///< empty for a path that no page holds
QString fieldWords(const QString& field);                 ///< what an undo step is about; empty = nothing

} // namespace ertrag
