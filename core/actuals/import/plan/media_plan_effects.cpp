// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/plan/media_plan_effects.h"

#include "core/campaign/currencies.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

/// Campaign month of each column, counted from 0 and possibly outside.
using Places = std::vector<int>;

/// The only month of the campaign from which on months without a year follow each other as the columns do; -1 if there
/// is none or more than one.
int firstOf(const std::vector<MonthColumn>& columns, const Campaign& plan)
{
    for (size_t i = 1; i < columns.size(); ++i)
        if (columns[i].month.ofYear != columns[i - 1].month.ofYear % 12 + 1)
            return -1;
    int first = -1;
    for (int t = 0; t < plan.months; ++t)
        if ((plan.start + t).month() == columns.front().month.ofYear) {
            if (first >= 0)
                return -1;
            first = t;
        }
    return first;
}

ImportQuestion whichYear(const MonthColumn& column, const Campaign& plan)
{
    const int year = plan.start.year();
    return {ImportAsk::Year,
            column.title,
            {QDate(year, column.month.ofYear, 1), QDate(year + 1, column.month.ofYear, 1)},
            {}};
}

Places placesOf(const MediaPlanFile& file, const Campaign& plan, ImportQuestion& question)
{
    Places places;
    int first = -1;
    for (size_t i = 0; i < file.months.size(); ++i) {
        const TitledMonth& month = file.months[i].month;
        if (month.ofYear > 0 && i == 0)
            first = firstOf(file.months, plan);
        if (month.ofYear > 0 && first < 0) {
            question = whichYear(file.months[i], plan);
            return {};
        }
        places.push_back(month.month        ? *month.month - plan.start
                         : month.number > 0 ? month.number - 1
                                            : first + int(i));
    }
    return places;
}

class Effects
{
public:
    Effects(const Campaign& plan, const MediaPlanFile& file) : m_plan(plan), m_file(file), m_figures(mediaPlan(plan)) {}
    Result<MediaPlanEffects> run();

private:
    bool inside(int place) const { return place >= 0 && place < m_plan.months; }
    PlanEffect& effectOf(const QString& path);
    void take(const PlanRow& row, const QString& path);
    void noteMonths();
    Error outsideAll() const;
    Error noLines() const;

    const Campaign& m_plan;
    const MediaPlanFile& m_file;
    std::vector<PlannedFigure> m_figures;
    Places m_places;
    MediaPlanEffects m_effects;
    std::vector<double> m_outside; ///< by column
};

/// The months that the file has begin at nothing, the others stay as they are.
PlanEffect& Effects::effectOf(const QString& path)
{
    auto& all = m_effects.figures;
    const auto known = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.before.path == path; });
    if (known != all.end())
        return *known;
    const auto figure =
        std::find_if(m_figures.begin(), m_figures.end(), [&](const auto& each) { return each.path == path; });
    all.push_back({*figure, figure->values, {}, 0});
    for (const int place : m_places)
        if (inside(place))
            all.back().after[size_t(place)] = 0;
    return all.back();
}

void Effects::take(const PlanRow& row, const QString& path)
{
    PlanEffect& effect = effectOf(path);
    effect.rows << row.name();
    const double factor = row.unit == PlanUnit::HoursPerMonth ? 1 / weeksPerMonth : 1;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const double value = row.values[i].value_or(0) * factor;
        if (inside(m_places[i])) {
            effect.after[size_t(m_places[i])] += value;
            effect.emptyCells += !row.values[i].has_value();
        } else if (row.unit == PlanUnit::Money) {
            m_outside[i] += value;
        }
    }
}

void Effects::noteMonths()
{
    for (size_t i = 0; i < m_places.size(); ++i)
        if (!inside(m_places[i]))
            m_effects.outside.push_back({m_file.months[i], m_outside[i]});
    for (int t = 0; t < m_plan.months; ++t)
        if (std::find(m_places.begin(), m_places.end(), t) == m_places.end())
            m_effects.monthsKept.push_back(t);
}

Error Effects::outsideAll() const
{
    const auto between = [](const QString& first, const QString& last) -> QString {
        return first + QStringLiteral(" \u2013 ") + last;
    };
    return {ErrorCode::PlanMonths, m_file.fileName, between(m_file.months.front().title, m_file.months.back().title),
            between(m_plan.start.iso(), (m_plan.start + (m_plan.months - 1)).iso()), 0};
}

Error Effects::noLines() const
{
    constexpr int mostNames = 8;
    QStringList names;
    for (const LeftRow& row : m_effects.left)
        names << row.name;
    const QString more = names.size() > mostNames ? QStringLiteral(", \u2026") : QString();
    return {ErrorCode::PlanNoLines, m_file.fileName, names.mid(0, mostNames).join(QStringLiteral(", ")) + more, {}, 0};
}

Result<MediaPlanEffects> Effects::run()
{
    const QString own = m_plan.company.currency;
    if (!m_file.currencies.isEmpty() && !m_file.currencies.contains(own))
        return Error{ErrorCode::PlanCurrency, m_file.fileName, m_file.currencies.front(), own, 0};
    m_places = placesOf(m_file, m_plan, m_effects.question);
    if (m_effects.question.ask != ImportAsk::Nothing)
        return std::move(m_effects);
    if (std::none_of(m_places.begin(), m_places.end(), [&](int place) { return inside(place); }))
        return outsideAll();
    m_outside.assign(m_places.size(), 0);
    for (const PlanRow& row : m_file.rows)
        if (const PlannedLine line = lineOf(row, m_plan, m_figures); line.path.isEmpty())
            m_effects.left.push_back({row.name(), row.line, line.left, row.unit, row.sum()});
        else
            take(row, line.path);
    if (m_effects.figures.empty())
        return noLines();
    noteMonths();
    for (PlanEffect& effect : m_effects.figures) // cents, as the plan keeps them
        if (effect.before.kind != PlannedFigureKind::Posts && effect.before.kind != PlannedFigureKind::Hours)
            for (double& value : effect.after)
                value = Money::fromUnits(value, currencyDecimals(own)).units(currencyDecimals(own));
    return std::move(m_effects);
}

} // namespace

bool MediaPlanEffects::changesAnything() const
{
    return std::any_of(figures.begin(), figures.end(), [](const PlanEffect& each) { return each.changes(); });
}

Result<MediaPlanEffects> mediaPlanEffects(const Campaign& plan, const MediaPlanFile& file)
{
    return Effects(plan, file).run();
}

PlanEdit takeMediaPlan(const MediaPlanEffects& effects)
{
    std::vector<MonthChange> changes;
    for (const PlanEffect& each : effects.figures)
        if (each.changes())
            changes.push_back({each.before.path, each.after});
    return setMonths(std::move(changes));
}

} // namespace ertrag
