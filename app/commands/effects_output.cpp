// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json_output.h"

#include "app/commands/json_values.h"
#include "core/actuals/import_effects.h"

#include <QJsonArray>

namespace ertrag
{
namespace
{

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject daysOutput(const DaysOfFile& days)
{
    return {{key("days"), days.days},
            {key("first"), day(days.first)},
            {key("last"), day(days.last)},
            {key("cost"), orNull(days.cost)},
            {key("revenue"), orNull(days.revenue)}};
}

QJsonArray typedOutput(const std::vector<TypedStays>& typed)
{
    QJsonArray list;
    for (const TypedStays& stays : typed)
        list.append(QJsonObject{{key("month"), stays.month.iso()},
                                {key("figure"), key(stays.cost ? "ad_costs" : "enquiries")},
                                {key("typed"), stays.typed},
                                {key("file"), stays.ofFiles}});
    return list;
}

QJsonArray partsOutput(const std::vector<PartOfMonth>& parts)
{
    QJsonArray list;
    for (const PartOfMonth& part : parts)
        list.append(
            QJsonObject{{key("month"), part.month.iso()}, {key("days"), part.days}, {key("of"), part.month.days()}});
    return list;
}

QJsonArray renamesOutput(const std::vector<SuspectedRename>& renames)
{
    QJsonArray list;
    for (const SuspectedRename& rename : renames)
        list.append(QJsonObject{{key("was"), rename.was},
                                {key("now"), rename.now},
                                {key("days"), rename.days},
                                {key("first"), day(rename.first)},
                                {key("last"), day(rename.last)},
                                {key("cost_was"), orNull(rename.costWas)},
                                {key("cost_now"), orNull(rename.costNow)}});
    return list;
}

} // namespace

QJsonObject effectsOutput(const ImportEffects& effects)
{
    QJsonObject object{{key("nothing_changed"), effects.nothing()},
                       {key("correction"), effects.correction},
                       {key("days_there"), effects.daysThere},
                       {key("days_replaced"), effects.daysReplaced},
                       {key("outside_campaign"), daysOutput(effects.outside)},
                       {key("older_than_there"), daysOutput(effects.older)},
                       {key("typed_that_stays"), typedOutput(effects.typed)},
                       {key("part_of_month"), partsOutput(effects.parts)},
                       {key("rate_missing"), effects.rateMissing},
                       {key("perhaps_renamed"), renamesOutput(effects.renames)}};
    if (effects.importedOn.isValid())
        object.insert(key("there_since"), day(effects.importedOn));
    if (!effects.newerFile.isEmpty())
        object.insert(key("newer_file"), effects.newerFile);
    return object;
}

} // namespace ertrag
