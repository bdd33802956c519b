// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace ertrag
{

/// The window with `bookPath`, driven from outside for tests: each line "NAME<TAB>TEXT" of the standard input is typed
/// into the field with that accessible name on the page in view. Whenever the window shows that everything is saved,
/// it prints "saved" and the texts typed so far, one line each, to the standard output. Returns the exit code; ends
/// with the input.
int driveWindow(QApplication& application, const QString& bookPath);

} // namespace ertrag
