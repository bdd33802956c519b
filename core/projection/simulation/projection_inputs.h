// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/relations.h"

namespace ertrag
{

/// All of a plan that its projection depends on, as simulate() reads it: with equal inputs and settings two plans have
/// the same projection bit by bit. Names, dates, duties without hours, where a figure comes from are not in it.
struct ProjectionInputs {
    CashInputs cash;
    std::vector<Driver> drivers; ///< each Origin::Assumption: it changes nothing
    std::vector<Relation> relations;
    std::vector<QString> channels; ///< ids of the included ones, in their order
    quint64 seed = 0;
    bool operator==(const ProjectionInputs&) const = default;
};
ProjectionInputs projectionInputs(const Campaign& plan);

} // namespace ertrag
