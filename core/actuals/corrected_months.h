// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/base/result.h"

namespace ertrag
{

/// What the files say and what it means with the owner's estimates; both are kept and shown.
struct CorrectedFigure {
    double raw = 0;
    Estimate corrected; ///< low, likely, high; equal to raw where nothing is estimated
    bool operator==(const CorrectedFigure&) const = default;
};

struct CorrectedMonth {
    Month month;
    std::optional<CorrectedFigure> visits;      ///< people: without bots, with those who refused to be counted
    std::optional<CorrectedFigure> clicks;      ///< without bots
    std::optional<CorrectedFigure> conversions; ///< claimed: without double claims, with those who refused
    std::optional<CorrectedFigure> revenue;     ///< claimed, the same way, and with sales at the till and by phone
    bool operator==(const CorrectedMonth&) const = default;
};

/// Of each of the months. visits = raw (1 - bots) / consent; clicks = raw (1 - bots); conversions = raw (1 - double
/// claims) / consent; revenue = claimed (1 - double claims) / consent + till + phone. The estimates are independent:
/// relative widths of factors and widths of terms are added as squares.
std::vector<CorrectedMonth> correctedMonths(const std::vector<ActualMonth>& months, const Correction& correction);

/// Errors: ValueOutOfRange {field path, value, range}, EstimateOrder {field path}.
Done checkCorrection(const Correction& correction);

} // namespace ertrag
