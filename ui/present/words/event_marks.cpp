// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/event_marks.h"

#include "core/campaign/campaign.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/foreign.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ertrag
{
namespace
{

constexpr qsizetype longestName = 16; // letters: beside a line there is little room
constexpr double roomAbove = 0.14;    // of a chart's height: names do not stand on the tallest bar or its word

struct EventMarks {
    Q_DECLARE_TR_FUNCTIONS(EventMarks)
};

/// The events of one month.
struct MonthEvents {
    double x = 0; ///< of the first
    QStringList names;
};

QString shortened(const QString& names)
{
    return names.size() > longestName ? QString(names.left(longestName - 1) + QChar(0x2026)) : names;
}

void tell(ChartSpec& spec, size_t month, const QString& names, const QString& when)
{
    Table& table = spec.table;
    if (spec.kind != ChartKind::Rows)
        return addRemark(table, month, names);
    std::vector<QString> row{EventMarks::tr("Event: %1").arg(names), when};
    row.resize(std::max(row.size(), table.columns.size()), QStringLiteral("–"));
    table.rows.push_back(std::move(row));
}

} // namespace

QString eventName(const PlanEvent& event)
{
    if (const QString name = event.name.trimmed(); !name.isEmpty())
        return name;
    switch (event.kind) {
    case EventKind::Fair:
        return EventMarks::tr("Fair");
    case EventKind::Holiday:
        return EventMarks::tr("Holiday");
    case EventKind::Opening:
        return EventMarks::tr("Opening");
    case EventKind::Other:
        break;
    }
    return EventMarks::tr("Event");
}

void markEvents(ChartSpec& spec, const Campaign& plan, const NumberText& numbers)
{
    std::map<int, MonthEvents> byMonth;
    for (const PlanEvent& event : plan.events) {
        if (!event.day.isValid())
            continue;
        const Month month = Month::of(event.day);
        const double x = month - plan.start + (event.day.day() - 1) / double(month.days());
        if (x < spec.xMin || x > spec.xMax)
            continue;
        MonthEvents& events = byMonth[month.index];
        events.x = events.names.isEmpty() ? x : std::min(events.x, x);
        events.names << eventName(event);
    }
    QStringList said;
    for (const auto& [index, events] : byMonth) {
        const QString names = events.names.join(QStringLiteral(", "));
        spec.marks.push_back({events.x, 0, foreign(shortened(names)), Tone::Quiet, true});
        tell(spec, size_t(index - plan.start.index), foreign(names), numbers.month(Month{index}));
        said << EventMarks::tr("%1 (%2)").arg(foreign(names), numbers.month(Month{index}));
    }
    if (said.isEmpty())
        return;
    if (spec.kind == ChartKind::Bars)
        spec.yMax += roomAbove * (spec.yMax - spec.yMin);
    spec.caption += QLatin1Char(' ') + EventMarks::tr("Events: %1.").arg(said.join(QStringLiteral(", ")));
}

} // namespace ertrag
