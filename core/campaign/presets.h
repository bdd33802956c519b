// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/edits.h"
#include "core/campaign/figure_kinds.h"

#include <QStringList>
#include <vector>

namespace ertrag
{

enum class PlainKind { ChannelHours, AdBudget, Followers, Posts, TaskHours, Cost, Reserve, Time };

/// A planned figure that a trade prefills and that says not itself where it comes from: neither an estimate, which has
/// its Origin, nor an answer, which can be open. Hours, ad budgets, posts, followers, costs, reserve, months.
struct PlainFigure {
    PlainKind kind = PlainKind::Cost;
    QString path;     ///< "channels/instagram.hours_per_week", "economics.setup_amount"; of tasks by their kind
                      ///< ("duties.roles/editor.hours_per_week"), since rows have no name
    double value = 0; ///< currency units, hours, months, share 0..1
    FigureUnit unit = FigureUnit::Number;
    QString channel = {};             ///< its id; empty for what belongs to none
    RoleKind role = RoleKind::Editor; ///< of TaskHours
};
/// All of a plan, in the order in which they are asked. What is 0 is not planned, and so is no preset.
std::vector<PlainFigure> plainFigures(const Campaign& plan);

/// The path of the hours of tasks of a kind.
QString hoursPath(RoleKind kind);

/// Whether what stands in a field is still what was prefilled and not the owner's: an estimate that is an Assumption,
/// or a plain figure above 0 that is not among Campaign::own. Of every other field it is false.
bool isPreset(const Campaign& plan, const QString& path);
/// The plain figures that are; none where Campaign::own is open.
std::vector<PlainFigure> plainPresets(const Campaign& plan);
/// Whether somebody has said how many hours a week there are, for a task or for a channel.
bool hoursAreOwn(const Campaign& plan);

/// Adds to after.own what an edit of `field` made the owner's: that field, and every plain figure that differs.
void markOwn(const Campaign& before, Campaign& after, const QString& field);
/// The presets among these are right as they are: from now on they are the owner's. `field` as in every edit.
PlanEdit confirmPresets(const QString& field, const QStringList& paths);
inline PlanEdit confirmPreset(const QString& path)
{
    return confirmPresets(path, {path});
}

} // namespace ertrag
