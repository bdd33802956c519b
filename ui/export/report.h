// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ertrag
{

struct ReportView;

/// An A4 PDF of the report with its charts as vectors and its text as text. The file appears whole or not at all.
/// Errors: FileNotWritable.
Done writeReport(const QString& path, const ReportView& report);

/// Each chart of the report as PNG (1600 x 900) into the folder, which is made if it is not there.
/// Errors: FileNotWritable.
Done writePictures(const QString& folder, const ReportView& report);

} // namespace ertrag
