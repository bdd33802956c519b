// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace ertrag
{

struct Assessment;

/// Adds to what `project --json` prints all that is asked around a projection: risk, drivers, information, goal seek,
/// scenarios, budget split, verdict. Described in resources/schema/projection.schema.json. The assessment has a study;
/// `related`: it was made with SimulationSettings::related.
void addStudy(const Assessment& assessment, bool related, QJsonObject& output);

} // namespace ertrag
