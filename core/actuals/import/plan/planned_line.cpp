// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/plan/planned_line.h"

#include "core/catalogue/channel_kinds.h"

#include <algorithm>

namespace ertrag
{
namespace
{

using Kind = PlannedFigureKind;

Kind kindOf(PlanUnit unit)
{
    return unit == PlanUnit::Posts ? Kind::Posts : unit == PlanUnit::Money ? Kind::Ads : Kind::Hours;
}

/// As it stands, and without the words of its unit ("Instagram Ads").
QStringList spellings(const QString& name)
{
    QStringList all{squeezed(name)};
    if (const NamedUnit unit = unitOf(name); !unit.rest.isEmpty() && unit.rest != all.front())
        all << unit.rest;
    return all;
}

bool isNamed(const ChannelKind& kind, const QString& name)
{
    return planWords().channels.value(kind.key).contains(name) ||
           std::any_of(kind.names.begin(), kind.names.end(),
                       [&](const QString& other) { return squeezed(other) == name; });
}

QString kindNamed(const QString& name)
{
    const auto& all = channelKinds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& kind) { return isNamed(kind, name); });
    return found == all.end() ? QString() : found->key;
}

QString costLineNamed(const QString& name)
{
    const auto& lines = planWords().lines;
    for (auto line = lines.begin(); line != lines.end(); ++line)
        if (line.value().contains(name))
            return line.key();
    return {};
}

Kind kindOfLine(const QString& line)
{
    return line == QLatin1String("content") ? Kind::Content
           : line == QLatin1String("tools") ? Kind::Tools
           : line == QLatin1String("other") ? Kind::Other
                                            : Kind::Agency;
}

class Finding
{
public:
    Finding(const PlanRow& row, const Campaign& plan, const std::vector<PlannedFigure>& figures)
        : m_row(row), m_plan(plan), m_figures(figures)
    {
    }
    std::optional<PlannedLine> byName(const QString& name) const;

private:
    template <class Fits> std::optional<PlannedLine> channel(Fits&& fits) const;
    PlannedLine figure(Kind kind, const QString& channel) const;

    const PlanRow& m_row;
    const Campaign& m_plan;
    const std::vector<PlannedFigure>& m_figures;
};

PlannedLine Finding::figure(Kind kind, const QString& channel) const
{
    for (const PlannedFigure& each : m_figures)
        if (each.kind == kind && each.channel == channel)
            return {each.path, {}};
    return {{}, RowLeft::NotInPlan};
}

template <class Fits> std::optional<PlannedLine> Finding::channel(Fits&& fits) const
{
    QStringList ids;
    for (const Channel& each : m_plan.channels)
        if (each.included && fits(each))
            ids << each.id;
    if (ids.size() > 1)
        return PlannedLine{{}, RowLeft::Several};
    return ids.isEmpty() ? std::nullopt : std::optional(figure(kindOf(m_row.unit), ids.front()));
}

std::optional<PlannedLine> Finding::byName(const QString& name) const
{
    if (const auto own =
            channel([&](const Channel& each) { return !each.name.isEmpty() && squeezed(each.name) == name; }))
        return own;
    if (const QString line = costLineNamed(name); !line.isEmpty() && m_row.unit == PlanUnit::Money)
        return figure(kindOfLine(line), {});
    const QString kind = kindNamed(name);
    if (kind.isEmpty())
        return std::nullopt;
    const auto known = channel([&](const Channel& each) { return each.kind == kind; });
    return known ? known : PlannedLine{{}, RowLeft::NotInPlan};
}

} // namespace

PlannedLine lineOf(const PlanRow& row, const Campaign& plan, const std::vector<PlannedFigure>& figures)
{
    if (row.unit == PlanUnit::Share || row.unit == PlanUnit::Hours)
        return {{}, row.unit == PlanUnit::Share ? RowLeft::Share : RowLeft::OpenHours};
    const Finding finding(row, plan, figures);
    std::optional<PlannedLine> left;
    for (const QString& name : row.names)
        for (const QString& spelling : spellings(name))
            if (const auto found = finding.byName(spelling)) {
                if (!found->path.isEmpty())
                    return *found;
                left = left ? left : found;
            }
    return left.value_or(PlannedLine());
}

} // namespace ertrag
