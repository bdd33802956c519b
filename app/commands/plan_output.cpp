// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_output.h"

#include "app/commands/json_values.h"
#include "core/actuals/import/plan/media_plan_effects.h"

#include <QJsonArray>

namespace ertrag
{
namespace
{

QJsonArray numbers(const std::vector<double>& values)
{
    QJsonArray list;
    for (const double value : values)
        list.append(value);
    return list;
}

/// All of a list, each as `said` has it.
template <class T, class Said> QJsonArray listOf(const std::vector<T>& all, Said&& said)
{
    QJsonArray list;
    for (const T& each : all)
        list.append(said(each));
    return list;
}

const char* reasonOf(RowLeft why)
{
    constexpr const char* names[] = {"unknown", "not_in_plan", "several_channels", "hours_of_week_or_month", "share"};
    return names[size_t(why)];
}

const char* unitName(PlanUnit unit)
{
    constexpr const char* names[] = {"money", "posts", "hours_per_week", "hours_per_month", "hours", "share"};
    return names[size_t(unit)];
}

QJsonObject figureOutput(const PlanEffect& effect)
{
    return {{key("figure"), effect.before.path},
            {key("rows"), QJsonArray::fromStringList(effect.rows)},
            {key("changes"), effect.changes()},
            {key("empty_cells"), effect.emptyCells},
            {key("before"), numbers(effect.before.values)},
            {key("after"), numbers(effect.after)}};
}

QJsonObject leftOutput(const LeftRow& row)
{
    return {{key("name"), row.name},
            {key("line"), row.line},
            {key("reason"), key(reasonOf(row.why))},
            {key("unit"), key(unitName(row.unit))},
            {key("sum"), row.sum}};
}

QJsonObject columnOutput(const LeftColumn& column)
{
    return {{key("title"), column.title}, {key("sum"), column.sum}};
}

QJsonObject outsideOutput(const OutsideMonth& month)
{
    return {{key("title"), month.column.title}, {key("sum"), month.sum}};
}

QJsonObject differenceOutput(const PlanDifference& difference)
{
    return {{key("name"), difference.name},
            {key("line"), difference.line},
            {key("column"), difference.column},
            {key("stated"), difference.stated},
            {key("found"), difference.found}};
}

} // namespace

QJsonObject planOutput(const MediaPlanFile& file, const MediaPlanEffects& effects, const Campaign& plan)
{
    QJsonArray months, kept;
    for (const MonthColumn& column : file.months)
        months.append(column.title);
    for (const int month : effects.monthsKept)
        kept.append((plan.start + month).iso());
    return {{key("file"), file.fileName},
            {key("sheet"), file.sheet},
            {key("months"), months},
            {key("sums_checked"), file.sumsChecked},
            {key("sums_that_differ"), listOf(file.differences, differenceOutput)},
            {key("columns_not_taken"), listOf(file.leftColumns, columnOutput)},
            {key("figures"), listOf(effects.figures, figureOutput)},
            {key("not_taken"), listOf(effects.left, leftOutput)},
            {key("months_outside"), listOf(effects.outside, outsideOutput)},
            {key("months_kept"), kept}};
}

} // namespace ertrag
