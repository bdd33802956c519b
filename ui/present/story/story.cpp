// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/story/story.h"

#include <algorithm>

namespace ertrag
{

QString roleKey(Role role)
{
    switch (role) {
    case Role::Verdict:
        return QStringLiteral("verdict");
    case Role::NetReturn:
        return QStringLiteral("net_return");
    case Role::Certainty:
        return QStringLiteral("certainty");
    case Role::Drivers:
        return QStringLiteral("drivers");
    case Role::Months:
        return QStringLiteral("by_month");
    case Role::MediaPlan:
        return QStringLiteral("media_plan");
    case Role::Costs:
        return QStringLiteral("costs");
    case Role::Takes:
        return QStringLiteral("takes");
    case Role::Scenarios:
        return QStringLiteral("scenarios");
    case Role::Split:
        return QStringLiteral("split");
    case Role::SplitByMonth:
        return QStringLiteral("split_by_month");
    case Role::Information:
        return QStringLiteral("information");
    case Role::WorstTenth:
        return QStringLiteral("worst_tenth");
    case Role::Details:
        return QStringLiteral("details");
    case Role::PlanAndActual:
        return QStringLiteral("plan_and_actual");
    case Role::SoFar:
        return QStringLiteral("so_far");
    case Role::Evidence:
        return QStringLiteral("evidence");
    case Role::Learned:
        return QStringLiteral("learned");
    case Role::KeyFigures:
        return QStringLiteral("key_figures");
    case Role::Assumptions:
        return QStringLiteral("assumptions");
    case Role::OpenPoints:
        return QStringLiteral("open_points");
    case Role::Method:
        return QStringLiteral("method");
    }
    return {};
}

const ChartSpec& chartOf(const std::vector<RoleChart>& charts, Role role)
{
    const auto found =
        std::find_if(charts.begin(), charts.end(), [role](const RoleChart& each) { return each.role == role; });
    Q_ASSERT(found != charts.end());
    return found->spec;
}

} // namespace ertrag
