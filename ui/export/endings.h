// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ertrag
{

// What a file is written as stands in its name's ending; endings are given without their dot.

/// Whether `path` ends in the ending, in capitals or not.
bool endsWithSuffix(const QString& path, const QString& ending);
/// FileEndingUnknown: `path` has none of the endings.
Error unknownEnding(const QString& path, const QStringList& endings);
/// The path with the first ending if it has none. Errors: FileEndingUnknown if it has another one.
Result<QString> withEnding(const QString& path, const QStringList& endings);

} // namespace ertrag
