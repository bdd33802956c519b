// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/stations.h"

#include "core/campaign/campaign.h"
#include "core/guide/asks.h"
#include "core/guide/progress.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace ertrag
{
namespace
{

using enum Station;
using enum StepKey;

constexpr std::array<StationSpec, stationCount> table{{
    {Goal, "goal", Goals, 45, true},
    {Bottleneck, "bottleneck", Goals, 40, true},
    {Alternative, "alternative", Goals, 40, false},
    {Tried, "tried", Goals, 60, false},
    {Limits, "limits", Goals, 40, false},
    {StopRule, "stop_rule", Goals, 60, false},

    {Aim, "aim", Measures, 50, true},
    {Baseline, "baseline", Measures, 45, false},
    {KeyFigures, "key_figures", Measures, 120, false},
    {Marks, "marks", Measures, 45, false},
    {Worth, "worth", Measures, 60, true},
    {Repeat, "repeat", Measures, 40, true},
    {Proof, "proof", Measures, 20, true},

    {IdealCustomers, "ideal_customers", Audience, 60, true},
    {Places, "places", Audience, 75, true},
    {Looked, "looked", Audience, 45, false},
    {Survey, "survey", Audience, 45, false},
    {Group, "group", Audience, 60, false},
    {Reach, "reach", Audience, 45, false},

    {Tasks, "tasks", Duties, 60, true},
    {HourCost, "hour_cost", Duties, 30, true},
    {Away, "away", Duties, 30, false},
    {Approval, "approval", Duties, 45, false},
    {Accounts, "accounts", Duties, 30, false},
    {Skills, "skills", Duties, 30, false},
    {Agency, "agency", Duties, 45, false},

    {StaffAsked, "staff_asked", StaffRules, 30, false},
    {Pictures, "pictures", StaffRules, 45, false},
    {WorkRules, "work_rules", StaffRules, 60, false},
    {Training, "training", StaffRules, 60, false},
    {Guideline, "guideline", StaffRules, 45, false},
    {Crisis, "crisis", StaffRules, 60, false},
}};

/// Fields that go with an answer and are none by themselves.
constexpr std::pair<const char*, Station> details[]{{"goals.goal_in_own_words", Goal},
                                                    {"goals.written_where", Goal},
                                                    {"goals.more_orders_per_month", Bottleneck},
                                                    {"goals.next_best_use_return_amount", Alternative},
                                                    {"audience.age_to", Reach},
                                                    {"audience.languages", Reach},
                                                    {"audience.survey", Survey},
                                                    {"audience.ideal_customers", IdealCustomers},
                                                    {"channels", Places},
                                                    {"duties.roles", Tasks},
                                                    {"duties.weekend_responder", Away},
                                                    {"duties.two_admins", Accounts},
                                                    {"duties.two_factor", Accounts},
                                                    {"duties.passwords_in_manager", Accounts},
                                                    {"duties.approval_hours", Approval},
                                                    {"duties.editorial_plan_note", Approval},
                                                    {"duties.skills", Skills},
                                                    {"staff_rules.staff_said", StaffAsked},
                                                    {"staff_rules.consent_process", Pictures},
                                                    {"staff_rules.crisis_rehearsal_month", Crisis}};

/// Nobody but the owner works there.
bool worksAlone(const Campaign& campaign)
{
    return campaign.company.staff.given() && campaign.company.staff.value <= 1;
}

WalkProgress progressOver(const StationStates& states, bool onlyFirst)
{
    WalkProgress all;
    for (const StationSpec& spec : table) {
        const StationState state = states[size_t(spec.station)];
        if (state == StationState::NotAsked || (onlyFirst && !spec.first))
            continue;
        ++all.asked;
        all.answered += state == StationState::Answered;
        if (state == StationState::Open)
            all.secondsLeft += spec.seconds;
        if (state == StationState::Begun)
            all.secondsLeft += spec.seconds / 2;
    }
    return all;
}

} // namespace

const std::array<StationSpec, stationCount>& stations()
{
    return table;
}

const StationSpec& specOf(Station station)
{
    return table[size_t(station)];
}

std::span<const StationSpec> stationsOf(StepKey question)
{
    const auto first = std::find_if(table.begin(), table.end(),
                                    [question](const StationSpec& spec) { return spec.question == question; });
    const auto last =
        std::find_if(first, table.end(), [question](const StationSpec& spec) { return spec.question != question; });
    return {first, last};
}

std::optional<Station> stationOfField(const QString& path)
{
    const Ask* best = nullptr;
    qsizetype common = 0;
    static const QRegularExpression item(QStringLiteral("/[^.]*"));
    const QString plain = QString(path).remove(item); // "duties.roles/0.holder" is asked for all roles
    for (const Ask& ask : asks())
        for (const char* field : ask.fields) {
            const QString known = QString::fromLatin1(ask.in) + QLatin1Char('.') + QLatin1String(field);
            const QString list = QString::fromLatin1(ask.in);
            const qsizetype fits = plain == known || plain.startsWith(known + QLatin1Char('.')) ? known.size()
                                   : list.contains(QLatin1Char('.')) && plain.startsWith(list)  ? list.size()
                                                                                                : 0;
            if (fits > common) {
                best = &ask;
                common = fits;
            }
        }
    if (best)
        return best->station;
    for (const auto& [detail, station] : details)
        if (plain == QLatin1String(detail) || plain.startsWith(QLatin1String(detail) + QLatin1Char('.')))
            return station;
    return std::nullopt;
}

bool isAsked(const Campaign& campaign, Station station)
{
    switch (station) {
    case Station::StaffAsked:
    case Station::WorkRules:
    case Station::Guideline:
        return !worksAlone(campaign);
    default:
        return true;
    }
}

StationStates stationStates(const Campaign& campaign)
{
    std::array<int, stationCount> asked{}, answered{};
    for (const Ask& ask : asks()) {
        ++asked[size_t(ask.station)];
        answered[size_t(ask.station)] += isAnswered(campaign, ask);
    }
    StationStates states{};
    for (size_t i = 0; i < stationCount; ++i)
        states[i] = !isAsked(campaign, Station(i)) ? StationState::NotAsked
                    : answered[i] == asked[i]      ? StationState::Answered
                    : answered[i] > 0              ? StationState::Begun
                                                   : StationState::Open;
    return states;
}

WalkProgress walkProgress(const StationStates& states)
{
    return progressOver(states, false);
}

WalkProgress firstPassProgress(const StationStates& states)
{
    return progressOver(states, true);
}

} // namespace ertrag
