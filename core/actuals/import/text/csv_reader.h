// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/text/raw_table.h"
#include "core/actuals/import/text/text_source.h"

namespace ertrag
{

/// Comma, semicolon, TAB or bar: the one that makes the largest table below a row of words (first 60 rows); a first
/// line "sep=;" is believed.
QChar separatorFromEvidence(const QString& text);

/// The beginning of a text as a table: all of it up to 4 MiB, else 256 KiB; never more than 400,000 cells. `whole`
/// tells whether that is the file to its end. Errors: ImportBroken with the line.
Result<RawTable> readBeginning(TextSource& source, char separator, bool& whole);

} // namespace ertrag
