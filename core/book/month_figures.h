// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace ertrag
{

/// What a typed month has beyond the columns of its table, by name: key figures ("stars"), and with a point in front
/// what came after the table's first form (".nothing" 1, ".setup_costs" in minor units). A program that does not know
/// such a name keeps it as a key figure that nobody has chosen.
std::map<QString, double> storedFigures(const TypedMonth& month);
/// Gives back what storedFigures() made.
void takeStoredFigures(std::map<QString, double> figures, TypedMonth& month);

} // namespace ertrag
