// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace ertrag
{

enum class EventKind { Fair, Holiday, Opening, Other };

/// A day that the plan has to do with: a mark in every chart over time, and a reason that the actuals may have.
struct PlanEvent {
    QDate day; ///< invalid = not said yet
    QString name;
    EventKind kind = EventKind::Other;
    QString note;
    bool operator==(const PlanEvent&) const = default;
};

} // namespace ertrag
