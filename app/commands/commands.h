// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ertrag
{

/// Whether the first argument names a command; everything else opens the window.
bool isCommand(const QStringList& arguments);
/// Runs `new load save import export project compare report check`. Results on stdout, one sentence on stderr, in the
/// language of --language, else the system's, else English.
/// Returns 0 done, 1 refused, 2 wrong usage.
int runCommand(const QStringList& arguments);

/// What the program can be told, for people; exit code 0.
int printHelp();
/// Says that the window needs a screen; exit code 1.
int refuseWithoutScreen();

} // namespace ertrag
