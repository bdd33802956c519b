// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace ertrag
{

/// Every page and dialog of the running program with the example, in German and English at 1440x900 and 1024x768, and
/// the pages in dark, as PNG files into `folder`. Returns the exit code: 1 if a dialog did not come.
int takeScreenshots(QApplication& application, const QString& folder);

} // namespace ertrag
