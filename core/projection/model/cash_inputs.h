// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaign/campaign.h"
#include "core/math/metalog.h"
#include "core/projection/model/cash_model.h"

#include <functional>
#include <optional>

namespace ertrag
{

/// An uncertain figure of the plan. Its key and its sampling dimension belong to it for good, so a change of one
/// estimate leaves the samples of all others as they are.
struct Driver {
    QString key;       ///< "order_value", "<channel id>/close_rate", "saving/1", "exchange_rate/1"
    int dimension = 0; ///< 0..5 the business, 6..15 currencies, 16..31 savings, 32 + 16 slot + 0..8 channels
    Support support = Support::Positive;
    Estimate estimate;
    bool operator==(const Driver&) const = default;
};

/// The plan's numbers at the likely values of its estimates. Channels that are not included are left out.
CashInputs cashInputs(const Campaign& plan);

/// The estimates that the result depends on, constants included.
std::vector<Driver> drivers(const Campaign& plan);

/// Where each of drivers(plan) stands in `inputs`, which come from cashInputs(plan); valid while its vectors live.
std::vector<double*> driverTargets(const Campaign& plan, CashInputs& inputs);

/// ValueOutOfRange or EstimateOrder for the first figure that the equations cannot take; subject is the driver's key
/// or the field.
std::optional<Error> firstFault(const Campaign& plan);

/// g of "if you doubled the ad budget": 1.3, 1.5, 1.8 or 2
double doublingFactor(Doubling doubling);

} // namespace ertrag
