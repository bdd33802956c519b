// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ertrag
{

/// A text that somebody else wrote (a name, a file, a cell, a note), as it may stand in a sentence, a title or a chart:
/// control characters and those that turn the direction of what follows are shown instead of obeyed (␛, ⟨U+202E⟩),
/// line breaks and tabs are blanks, and what is written from right to left is isolated (U+2068 ... U+2069), so that
/// figures beside it stay as they are. Again on its own result it changes nothing. Files for other programs hold the
/// text as it is.
QString foreign(const QString& text);

} // namespace ertrag
