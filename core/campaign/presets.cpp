// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/presets.h"

#include "core/campaign/field_check.h"
#include "core/campaign/figure_estimates.h"

#include <algorithm>

namespace ertrag
{
namespace
{

const QString hoursEnd = QStringLiteral(".hours_per_week");

void addRoles(const Campaign& plan, std::vector<PlainFigure>& found)
{
    const auto kinds = enumNames(RoleKind{});
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        double hours = 0;
        bool held = false;
        for (const RoleAssignment& role : plan.duties.roles)
            if (size_t(role.kind) == kind) {
                held = true;
                hours += role.hoursPerWeek;
            }
        if (held)
            found.push_back(
                {PlainKind::TaskHours, hoursPath(RoleKind(kind)), hours, FigureUnit::Hours, {}, RoleKind(kind)});
    }
}

void addChannels(const Campaign& plan, int decimals, std::vector<PlainFigure>& found)
{
    for (const Channel& channel : plan.channels) {
        if (!channel.included)
            continue;
        const QString at = itemPath(QStringLiteral("channels"), channel.id);
        const auto add = [&](PlainKind kind, const QString& end, double value, FigureUnit unit) {
            found.push_back({kind, at + end, value, unit, channel.id});
        };
        add(PlainKind::ChannelHours, hoursEnd, channel.hoursPerWeek, FigureUnit::Hours);
        add(PlainKind::AdBudget, QStringLiteral(".ad_budget_per_month"), channel.adBudgetPerMonth.units(decimals),
            FigureUnit::Money);
        add(PlainKind::Followers, QStringLiteral(".organic.followers_at_start"), channel.organic.followersAtStart,
            FigureUnit::Number);
        add(PlainKind::Posts, QStringLiteral(".organic.posts_per_month"), channel.organic.postsPerMonth,
            FigureUnit::Number);
    }
}

void addCosts(const Economics& e, int decimals, std::vector<PlainFigure>& found)
{
    const std::pair<const char*, Money> costs[] = {{"setup_amount", e.setupCost},
                                                   {"legal_once_amount", e.legalOnce},
                                                   {"content_per_month_amount", e.contentPerMonth},
                                                   {"tools_per_month_amount", e.toolsPerMonth},
                                                   {"other_per_month_amount", e.otherPerMonth}};
    for (const auto& [name, amount] : costs)
        found.push_back(
            {PlainKind::Cost, childPath(QStringLiteral("economics"), name), amount.units(decimals), FigureUnit::Money});
    found.push_back({PlainKind::Reserve, QStringLiteral("economics.reserve_share"), e.reserveShare, FigureUnit::Share});
    found.push_back(
        {PlainKind::Time, QStringLiteral("economics.ramp_months"), double(e.rampMonths), FigureUnit::Number});
}

bool isAssumed(const Campaign& plan, const QString& path)
{
    const auto assumed = [](const Estimate& e) { return e.origin == Origin::Assumption; };
    for (const FigureTraits& t : figureKinds(SamplingBlock::Business))
        if (fieldOf(t.kind) == path)
            return assumed(estimateOf(plan, t.kind));
    for (const Channel& channel : plan.channels)
        for (const FigureTraits& t : figureKinds(SamplingBlock::Channels))
            if (fieldOf({t.kind, channel.id}) == path)
                return assumed(estimateOf(channel, t.kind));
    return false;
}

/// Also those of which nothing is planned.
std::vector<PlainFigure> allFigures(const Campaign& plan)
{
    const int decimals = currencyDecimals(plan.company.currency);
    std::vector<PlainFigure> found;
    addChannels(plan, decimals, found);
    addRoles(plan, found);
    addCosts(plan.economics, decimals, found);
    found.push_back({PlainKind::Time, QStringLiteral("months"), double(plan.months), FigureUnit::Number});
    found.push_back({PlainKind::Time, QStringLiteral("tail_months"), double(plan.tailMonths), FigureUnit::Number});
    return found;
}

std::optional<double> valueAt(const std::vector<PlainFigure>& figures, const QString& path)
{
    const auto found =
        std::find_if(figures.begin(), figures.end(), [&](const PlainFigure& each) { return each.path == path; });
    return found == figures.end() ? std::nullopt : std::optional(found->value);
}

void addOwn(Campaign& plan, const QString& path)
{
    QStringList& own = plan.own.value;
    const auto place = std::lower_bound(own.begin(), own.end(), path);
    if (place == own.end() || *place != path)
        own.insert(place, path);
}

} // namespace

QString hoursPath(RoleKind kind)
{
    return itemPath(QStringLiteral("duties.roles"), QLatin1String(enumNames(kind)[size_t(kind)])) + hoursEnd;
}

std::vector<PlainFigure> plainFigures(const Campaign& plan)
{
    std::vector<PlainFigure> found = allFigures(plan);
    std::erase_if(found, [](const PlainFigure& each) { return each.value == 0; });
    return found;
}

std::vector<PlainFigure> plainPresets(const Campaign& plan)
{
    if (!plan.own.given())
        return {};
    std::vector<PlainFigure> found = plainFigures(plan);
    std::erase_if(found, [&](const PlainFigure& each) { return plan.own.value.contains(each.path); });
    return found;
}

bool isPreset(const Campaign& plan, const QString& path)
{
    if (plan.own.given() && !plan.own.value.contains(path) && valueAt(plainFigures(plan), path))
        return true;
    return isAssumed(plan, path);
}

bool hoursAreOwn(const Campaign& plan)
{
    const auto isHours = [](const QString& path) { return path.endsWith(hoursEnd); };
    if (plan.own.given())
        return std::any_of(plan.own.value.begin(), plan.own.value.end(), isHours);
    const std::vector<PlainFigure> all = plainFigures(plan);
    return std::any_of(all.begin(), all.end(), [&](const PlainFigure& each) { return isHours(each.path); });
}

void markOwn(const Campaign& before, Campaign& after, const QString& field)
{
    if (!after.own.given())
        return;
    // What comes into the plan with its value, as a channel that is included again, has been said by nobody.
    const std::vector<PlainFigure> were = allFigures(before);
    for (const PlainFigure& each : allFigures(after))
        if (each.path == field || valueAt(were, each.path).value_or(each.value) != each.value)
            addOwn(after, each.path);
}

PlanEdit confirmPresets(const QString& field, const QStringList& paths)
{
    return {field, [paths](Campaign c) -> Result<Campaign> {
                for (const PlainFigure& each : plainPresets(c))
                    if (paths.contains(each.path))
                        addOwn(c, each.path);
                return c;
            }};
}

} // namespace ertrag
