// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace ertrag
{

// How a command ends.

/// Prints what was asked for.
void print(const QJsonObject& object);
/// Says why not in one sentence on stderr; the exit code: 2 for wrong usage, else 1.
int refuse(const Error& error);
/// Wrong usage: `what` is missing, or no instruction.
int refuseUsage(const QString& what);
/// 0, or refuse().
int ended(const Done& done);

} // namespace ertrag
