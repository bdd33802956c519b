// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whole_file.h"

#include <QStringList>

namespace ertrag
{

struct ChartSpec;

/// What a single chart is written as, the usual one first: "png" (1600 x 900), "svg" and "pdf" (vectors).
QStringList chartEndings();
/// The same for the dialog that asks where.
QString chartFilter();
/// One chart with its title as a file of its ending, in light colours; `from` says below it whose it is. Errors:
/// FileEndingUnknown, those of writeWhole().
Done writeChart(const QString& path, const ChartSpec& chart, const QString& from = {},
                const FileCalls& calls = systemFiles);

} // namespace ertrag
