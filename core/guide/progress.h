// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/step_key.h"

namespace ertrag
{

struct Ask;
struct Campaign;

/// How far a question is.
struct QuestionProgress {
    int answered = 0, asked = 0; ///< its parts
    int openPoints = 0;          ///< rules that it does not fully reach, or what may be counted twice
    bool operator==(const QuestionProgress&) const = default;
};
using QuestionsProgress = std::array<QuestionProgress, questionCount>;

/// Whether something stands in its fields; "I don't know" is an answer, a prefilled assumption is none.
bool isAnswered(const Campaign& campaign, const Ask& ask);

/// Answered and asked parts of each question, as `asks()` lists them, in stations that are asked of this owner. Open
/// points are not looked for.
QuestionsProgress progress(const Campaign& campaign);

} // namespace ertrag
