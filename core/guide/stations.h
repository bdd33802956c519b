// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/step_key.h"

#include <array>
#include <optional>
#include <span>

namespace ertrag
{

struct Campaign;

/// A question is walked in stations: one thing at a time. In the order in which they are walked.
enum class Station {
    Goal,
    Bottleneck,
    Alternative,
    Tried,
    Limits,
    StopRule,

    Aim,
    Baseline,
    KeyFigures,
    Marks,
    Worth,
    Repeat,
    Proof,

    IdealCustomers,
    Places,
    Looked,
    Survey,
    Group,
    Reach,

    Tasks,
    HourCost,
    Away,
    Approval,
    Accounts,
    Skills,
    Agency,

    StaffAsked,
    Pictures,
    WorkRules,
    Training,
    Guideline,
    Crisis
};
inline constexpr size_t stationCount = size_t(Station::Crisis) + 1;

struct StationSpec {
    Station station;
    const char* name; ///< unlike all others, in no language: "stop_rule"
    StepKey question;
    int seconds; ///< that it takes to answer it, by judgement until it is measured
    bool first;  ///< of the first pass: what a first honest verdict wants
};

/// In the order of the walk.
const std::array<StationSpec, stationCount>& stations();
const StationSpec& specOf(Station station);
std::span<const StationSpec> stationsOf(StepKey question);

/// The station at which this field ("audience.radius_km", "channels/instagram.reason") is answered; empty for one that
/// is no part of a question.
std::optional<Station> stationOfField(const QString& path);

/// Whether there is anything to ask: a firm without staff is not asked about its staff.
bool isAsked(const Campaign& campaign, Station station);

enum class StationState {
    NotAsked, ///< does not apply to this owner
    Open,     ///< nothing said
    Begun,    ///< some of its parts are answered
    Answered  ///< all of them, "I don't know" included
};
using StationStates = std::array<StationState, stationCount>;
StationStates stationStates(const Campaign& campaign);

/// How far the walk is, over what is asked of this owner.
struct WalkProgress {
    int answered = 0, asked = 0;
    int secondsLeft = 0; ///< of what is not answered; half of it for what is begun
    bool operator==(const WalkProgress&) const = default;
};
WalkProgress walkProgress(const StationStates& states);
/// Of the first pass alone.
WalkProgress firstPassProgress(const StationStates& states);

} // namespace ertrag
