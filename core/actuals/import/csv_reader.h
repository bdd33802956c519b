// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/raw_table.h"
#include "core/base/result.h"

namespace ertrag {

/// Comma, semicolon, TAB or bar: the one that gives most rows the same number of cells (first 60 rows).
QChar separatorFromEvidence(const QString& text);

/// RFC 4180: quoted cells with separators, line breaks and doubled quotes; LF, CRLF or CR; a first line "sep=;" is
/// obeyed and not returned. A quote that is never closed gives Error{ImportBroken, line}.
Result<RawTable> readCsv(const QString& text);

} // namespace ertrag
