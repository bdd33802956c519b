// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/import_file.h"

namespace ertrag
{

/// Reads a file without choices and, while it asks what a plain answer settles, with that answer. What is taken must
/// hold what import_report.h says. Throws Finding.
void readAndCheck(const QString& path);

} // namespace ertrag
