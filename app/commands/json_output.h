// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace ertrag
{

struct Comparison;
struct ImportReport;
struct Projection;

// What the commands print with --json; amounts in currency units, shares 0..1, months from 1.
QJsonObject projectionOutput(const Projection& projection);
QJsonObject importOutput(const ImportReport& report);
QJsonObject comparisonOutput(const Comparison& comparison);

} // namespace ertrag
