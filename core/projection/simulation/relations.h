// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/drivers.h"
#include "core/projection/simulation/projection.h"

#include <vector>

namespace ertrag
{

/// A wish that two drivers move together: Spearman's rank correlation, -1..1. Weak is 0.2, medium 0.5, strong 0.8.
struct Relation {
    FigureId one, other;
    double rank = 0;
    bool assumed = false; ///< by the program: it steps back where it contradicts a wish
    bool operator==(const Relation&) const = default;
};

/// What the program assumes unless told that all figures are independent (method.md 7, our own defaults): in each
/// channel dearer contacts click more (+0.3) and many clicks mean fewer customers among the enquiries (-0.3); dear
/// orders close less often (-0.2; from 20 channels on -0.2 sqrt(20 / channels), since one order value cannot run
/// against all of them). Hours and new followers are no such pair here: hours are an entry, not an uncertain figure.
std::vector<Relation> knownRelations(const std::vector<Driver>& drivers);

/// Rates of several channels that rest on one guess: enquiry rates (close rates) that nobody measured or was told, with
/// equal values, move together strongly (0.8), each with each. If the guess is wrong it is wrong in all of them.
std::vector<Relation> channelRelations(const std::vector<Driver>& drivers);

/// A normal score as a sum over dimensions: sum of weight x score of the dimension.
struct ScorePart {
    int dimension = 0;
    double weight = 1;
    bool operator==(const ScorePart&) const = default;
};

/// What holds for a plan: the user's wishes, and of all other pairs what the program assumes of a channel's figures and
/// of channels among each other, each unless the plan says not to. Wishes about figures that the result does not depend
/// on are left out.
std::vector<Relation> relationsOf(const Campaign& plan, const std::vector<Driver>& drivers);

/// For each driver its score under the relations: a Gaussian copula, so each driver keeps its own distribution and
/// there is no dependence in the tails. The parts depend on nothing but the figures and dimensions of drivers and on
/// the relations, never on estimates beside that. Drivers without relation have one part, their own dimension; pairs
/// that nobody speaks of are independent. Wishes that cannot all hold are replaced by the nearest that can. Source:
/// method.md 7, sampling.02 to sampling.05.
struct RelatedScores {
    std::vector<std::vector<ScorePart>> parts;
    std::optional<RelationConflict> conflict;
};
RelatedScores relatedScores(const std::vector<Driver>& drivers, const std::vector<Relation>& relations);

} // namespace ertrag
