// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace ertrag
{

struct Campaign;
struct Projection;
struct SimulationSettings;

/// Adds to what `project --json` prints all that is asked around a projection: risk, drivers, information, goal seek,
/// scenarios, budget split, verdict. Described in resources/schema/projection.schema.json. Errors as simulate().
Done addStudy(const Campaign& plan, const Projection& projection, const SimulationSettings& settings,
              QJsonObject& output);

} // namespace ertrag
