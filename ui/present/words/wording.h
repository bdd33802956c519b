// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/book/book_file.h"
#include "core/readiness/score.h"

#include <QString>

namespace ertrag
{

class NumberText;

/// What happened, what is safe and what to do, for every ErrorCode.
QString errorSentence(const Error& error);

/// How a book was opened, if that needs a word; empty for Ready. `path` is the book.
QString openingSentence(const BookOpening& opening, const QString& path);
/// What of a damaged book is in the new one at `path`.
QString salvageSentence(const Salvage& salvage, const QString& path);

/// What is still open or contradictory, for every rule; what exactly is missing where the point knows it.
QString pointSentence(const Point& point, const NumberText& numbers);
/// The question 1..5 that a point belongs to, in one word: "Goals".
QString questionWord(int question);

} // namespace ertrag
