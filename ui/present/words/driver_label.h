// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/presets.h"

namespace ertrag
{

class NumberText;
struct Campaign;

/// What the owner calls a figure of this kind: "Enquiries → customers". It is the label of its field where that is
/// short, else a name of its own.
QString figureName(FigureKind kind);
/// The same of one figure of the plan; its channel is named if there is more than one, and the currency of a rate.
QString driverLabel(const FigureId& figure, const Campaign& plan, const NumberText& numbers);
/// Its value with unit: "22 %", "0,70 €".
QString driverValue(FigureKind kind, double value, const NumberText& numbers);

/// A planned figure that is no estimate, with its channel or task, and its value with unit.
QString plainLabel(const PlainFigure& figure, const Campaign& plan, const NumberText& numbers);
QString plainValue(const PlainFigure& figure, const NumberText& numbers);

/// The channel of the plan with this id as the user calls it; empty if there is none.
QString channelLabel(const QString& id, const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
