// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaign/campaign.h"
#include "core/campaign/figure_kinds.h"
#include "core/projection/model/cash_model.h"

#include <optional>
#include <vector>

namespace ertrag
{

/// An uncertain figure of the plan. Its sampling dimension belongs to it for good (sampling_dimensions.h), so a change
/// of one estimate leaves the samples of all others as they are.
struct Driver {
    FigureId figure;
    size_t item = 0; ///< of its channel, saving or bill among those of the plan's CashInputs
    int dimension = 0;
    Support support = Support::Positive;
    Estimate estimate;
    bool operator==(const Driver&) const = default;
};

/// Every estimate that the result rests on, constants included: what is planned with no ads, posts or hours asks for
/// fewer. The one list behind samples, tornado, relations, and what page and report say about assumptions. Each is
/// the estimate of the plan, as wide as the answers behind it are unknown (effectiveEstimate()).
std::vector<Driver> drivers(const Campaign& plan);

/// How many figures are prefilled and not the user's: of drivers(plan), and of the plain ones (plainPresets()).
int openAssumptions(const Campaign& plan);
/// Of how many figures these are part: drivers(plan) and the plain ones.
int countedFigures(const Campaign& plan);

/// Where each of the drivers stands in `inputs`, which come from the same plan; valid while its vectors live.
std::vector<double*> driverTargets(const std::vector<Driver>& drivers, CashInputs& inputs);

/// ValueOutOfRange or EstimateOrder for the first figure that the equations cannot take; subject is the figure's key
/// or the field.
std::optional<Error> firstFault(const Campaign& plan);

} // namespace ertrag
