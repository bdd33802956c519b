// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/relation_view.h"

#include "core/projection/model/drivers.h"
#include "core/projection/simulation/projection.h"
#include "ui/present/words/driver_label.h"

#include <QCoreApplication>
#include <cmath>

namespace ertrag
{

namespace
{

struct Relations {
    Q_DECLARE_TR_FUNCTIONS(RelationView)
public:
    // A rank correlation half way between two of the strengths counts as the weaker one.
    static QString howMuch(double rank)
    {
        if (std::abs(rank) < 0.1)
            return tr("hardly at all together");
        if (std::abs(rank) < 0.35)
            return rank > 0 ? tr("a little in the same direction") : tr("a little against each other");
        if (std::abs(rank) < 0.65)
            return rank > 0 ? tr("clearly in the same direction") : tr("clearly against each other");
        return rank > 0 ? tr("strongly in the same direction") : tr("strongly against each other");
    }
    static QString conflict(const QString& one, const QString& other, double fitting)
    {
        return tr("These wishes cannot all hold at once: beside the others, “%1” and “%2” can only move %3. The "
                  "nearest "
                  "that is possible is calculated.")
            .arg(one, other, howMuch(fitting));
    }
};

} // namespace

FigureChoices figureChoices(const Campaign& plan, const NumberText& numbers)
{
    FigureChoices choices;
    for (const Driver& driver : drivers(plan))
        if (!driver.estimate.constant()) {
            choices.options.push_back({int(choices.figures.size()), driverLabel(driver.figure, plan, numbers)});
            choices.figures.push_back(driver.figure);
        }
    return choices;
}

QString relationConflictSentence(const RelationConflict& conflict, const Campaign& plan, const NumberText& numbers)
{
    return Relations::conflict(driverLabel(conflict.one, plan, numbers), driverLabel(conflict.other, plan, numbers),
                               conflict.fitting);
}

} // namespace ertrag
