// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <optional>

namespace ertrag
{

struct Comparison;
struct ImportReport;
struct Projection;

// What the commands print with --json; amounts in currency units, shares 0..1, months from 1.
QJsonObject projectionOutput(const Projection& projection);
QJsonObject importOutput(const ImportReport& report);
/// The question that a file leaves open, as the error that a command ends with.
std::optional<Error> questionError(const QJsonObject& file);
QJsonObject comparisonOutput(const Comparison& comparison);

} // namespace ertrag
