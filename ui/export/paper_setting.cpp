// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/paper_setting.h"

#include "ui/present/story/story.h"

namespace ertrag
{

PaperSetting paperSettingOf(Role role)
{
    using Place = PaperSetting::Place;
    using Charts = PaperSetting::Charts;
    switch (role) {
    case Role::Months:
    case Role::PlanAndActual:
        return {.startsPage = true};
    case Role::Certainty:
    case Role::Drivers:
        return {.place = Place::Half};
    case Role::SoFar: // with sentences on what they rest on
    case Role::Evidence:
    case Role::Takes:
    case Role::Scenarios:
        return {.compact = true};
    case Role::WorstTenth: // its sentence names them
        return {.compact = true, .columns = 0};
    case Role::Split: // place, planned, best, if it goes badly; the returns stand in its sentence
        return {.compact = true, .charts = Charts::AsTable, .columns = 4};
    case Role::SplitByMonth: // its sentences name the best and the weakest month
        return {.compact = true, .columns = 4};
    case Role::Information: // a sentence names what is most worth
        return {.compact = true, .charts = Charts::LeftOut};
    case Role::Details:
        return {.compact = true, .place = Place::TwoHalves};
    case Role::Verdict:
    case Role::NetReturn:
    case Role::MediaPlan:
    case Role::Costs:
    case Role::Learned:
    case Role::KeyFigures:
    case Role::Assumptions:
    case Role::OpenPoints:
    case Role::Method:
        break;
    }
    return {};
}

} // namespace ertrag
