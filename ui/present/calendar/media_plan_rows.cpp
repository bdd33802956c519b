// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/calendar/calendar_view.h"

#include "ui/present/words/answer_words.h"
#include "ui/present/words/driver_label.h"

#include <QCoreApplication>
#include <algorithm>

namespace ertrag
{
namespace
{

using Kind = PlannedFigureKind;

class MediaPlan
{
    Q_DECLARE_TR_FUNCTIONS(MediaPlan)
};

/// In the order in which they are shown.
QString groupOf(Kind kind)
{
    switch (kind) {
    case Kind::Ads:
        return MediaPlan::tr("Ad budget");
    case Kind::Posts:
        return MediaPlan::tr("Posts");
    case Kind::Hours:
        return MediaPlan::tr("Hours a week");
    case Kind::Bill:
        return MediaPlan::tr("Bills in another currency");
    default:
        return MediaPlan::tr("Other costs");
    }
}

NumberRole unitOf(Kind kind)
{
    // A bill in another currency is no part of the sum of all money.
    return kind == Kind::Posts || kind == Kind::Bill ? NumberRole::Count
           : kind == Kind::Hours                     ? NumberRole::Hours
                                                     : NumberRole::Money;
}

QString billName(const ForeignCost& bill)
{
    return QStringLiteral("%1 (%2)").arg(optionText(AnswerWords::foreignCostKinds(), int(bill.kind)), bill.currency);
}

QString nameOf(const PlannedFigure& figure, const Campaign& plan, const NumberText& numbers)
{
    switch (figure.kind) {
    case Kind::Content:
        return MediaPlan::tr("Photos and material");
    case Kind::Tools:
        return MediaPlan::tr("Tools");
    case Kind::Other:
        return MediaPlan::tr("Other");
    case Kind::Agency:
        return MediaPlan::tr("Agency");
    case Kind::Bill:
        return billName(plan.economics.foreignCosts[size_t(figure.bill)]);
    default:
        return channelLabel(figure.channel, plan, numbers);
    }
}

int placeOf(Kind kind)
{
    return kind <= Kind::Hours ? int(kind) : kind == Kind::Bill ? int(Kind::Content) + 1 : int(Kind::Content);
}

} // namespace

std::vector<MediaPlanRow> mediaPlanRows(const Campaign& plan, const NumberText& numbers)
{
    std::vector<MediaPlanRow> rows;
    for (PlannedFigure& figure : mediaPlan(plan)) {
        const Kind kind = figure.kind;
        const QString name = nameOf(figure, plan, numbers);
        rows.push_back({std::move(figure), name, groupOf(kind), unitOf(kind), kind != Kind::Hours, kind == Kind::Bill});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const MediaPlanRow& a, const MediaPlanRow& b) {
        return placeOf(a.figure.kind) < placeOf(b.figure.kind);
    });
    return rows;
}

} // namespace ertrag
