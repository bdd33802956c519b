// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/stations.h"

#include <QString>
#include <QStringList>

namespace ertrag
{

class NumberText;
struct Assessment;

/// What a station asks, as one question: "What does an hour cost?"
QString stationTitle(Station station);
/// What follows as long as it is not answered, one sentence.
QString stationLeftOpen(Station station);
/// What its answer moves, with figures of the plan as it stands: "Costs 7,250 € over the campaign"; empty where it
/// moves no figure.
QString stationMoves(Station station, const Assessment& assessment, const NumberText& numbers);
/// What does not fit in its answers or is missing there, blockers first.
QStringList stationPoints(Station station, const Assessment& assessment, const NumberText& numbers);

/// "1 minute", "9 minutes": whole minutes, at least one.
QString minutesText(int seconds);
/// "Question 4 of 5 · 17 of 27 stations · about 9 minutes left", of what is asked of this owner.
QString walkText(StepKey question, const StationStates& states);
/// "Station 3 of 5".
QString stationNumberText(int number, int count);

} // namespace ertrag
