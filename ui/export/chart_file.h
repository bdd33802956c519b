// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ertrag
{

struct ChartSpec;

/// One chart with its title as a file: .svg and .pdf as vectors, everything else as PNG (1600 x 900). Always in light
/// colours. Errors: FileNotWritable.
Done writeChart(const QString& path, const ChartSpec& chart);

} // namespace ertrag
