// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/text/raw_table.h"
#include "core/base/result.h"

#include <QByteArray>

namespace ertrag
{

/// The sheet "Raw Data Report" or else the first one: texts as they are, numbers with a decimal point, dates as
/// ISO text (both epochs). Formulas give the value that was stored with them. Errors as inflateXlsx(); a damaged part
/// gives Error{ImportBroken}.
Result<RawTable> readXlsx(const QByteArray& bytes);

} // namespace ertrag
