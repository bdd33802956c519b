// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ertrag
{

/// Whether the first argument names a command; everything else opens the window.
bool isCommand(const QStringList& arguments);
/// Runs `new load save import export project compare report check`. Results on stdout, one sentence on stderr, in the
/// language of --language, else the system's, else English. With --json errors are on stdout too.
/// Returns 0 done, 1 refused, 2 wrong usage.
int runCommand(const QStringList& arguments);

/// Whether somebody asks for help: `help`, `help COMMAND`, `--help`. With a command it is asked by `COMMAND --help`.
bool asksForHelp(const QStringList& arguments);
/// What the program can be told, for people, or what this command can; exit code 0. Another word is wrong usage.
int printHelp(const QString& command);
/// A word that is meant as a command and is none, and no file either; the window does not open for it.
bool isMistyped(const QString& argument);
/// Says that the first of these is no instruction; exit code 2.
int refuseUsage(const QStringList& arguments);
/// Says that the window needs a screen; exit code 1.
int refuseWithoutScreen();

} // namespace ertrag
