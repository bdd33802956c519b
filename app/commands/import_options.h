// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "core/actuals/import/import_file.h"

namespace ertrag
{

/// What a column can be called in --columns: "day", "cost", and "ignore" for one that is not taken. A plus before a
/// word
/// ("+cost") adds the column to others of that word.
QStringList columnWords();

/// The answers that the command line gives. Errors: ValueOutOfRange, ImportColumnUnknown {detail = the word, allowed =
/// columnWords()}.
Result<ImportChoices> importChoices(const Options& options);

/// The titles named in --columns, as they were written.
QStringList namedTitles(const Options& options);

} // namespace ertrag
