// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/review/plan_actual_tables.h"

#include "core/actuals/actuals.h"
#include "core/actuals/import/columns/platforms.h"
#include "core/catalogue/key_figures.h"
#include "core/review/review.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/driver_label.h"

#include <QCoreApplication>
#include <algorithm>

namespace ertrag
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanActualTables)
public:
    static QString standing(const KeyFigureNow& figure);
    static QString standingOfTarget(const KeyFigureNow& figure);
};

const QString none = QStringLiteral("–");

QString Words::standing(const KeyFigureNow& figure)
{
    switch (figure.standing) {
    case Standing::Reached:
        return figure.lowerIsBetter ? tr("within target") : tr("reached");
    case Standing::OnCourse:
        return tr("on course");
    case Standing::Close:
        return tr("close");
    case Standing::Behind:
        return figure.lowerIsBetter ? tr("too high") : tr("behind");
    case Standing::NotKnown:
        return figure.entered ? tr("to be entered by you") : QString();
    case Standing::NoTarget:
        break;
    }
    return {};
}

/// Whoever reaches a target that does not pay has reached nothing yet.
QString Words::standingOfTarget(const KeyFigureNow& figure)
{
    const QString word = standing(figure);
    const bool well = figure.standing == Standing::Reached || figure.standing == Standing::OnCourse;
    return well && figure.belowBreakEven ? tr("%1, but the target does not pay").arg(word) : word;
}

Tone toneOf(const KeyFigureNow& figure)
{
    const Standing standing = figure.standing;
    if (figure.belowBreakEven && standing != Standing::NotKnown && standing != Standing::Behind)
        return Tone::Caution;

    if (standing == Standing::NotKnown)
        return Tone::Quiet;
    return standing == Standing::Behind ? Tone::Bad : standing == Standing::Close ? Tone::Caution : Tone::Good;
}

QString inUnit(KeyFigureUnit unit, double value, const NumberText& n)
{
    switch (unit) {
    case KeyFigureUnit::Percent:
        return n.percent(value, value < 0.1 ? 1 : 0);
    case KeyFigureUnit::Money:
        return n.money(value);
    case KeyFigureUnit::HoursAWeek:
        return n.hours(value);
    case KeyFigureUnit::Count:
    case KeyFigureUnit::Persons:
    case KeyFigureUnit::PersonsAMonth:
        return n.count(value);
    case KeyFigureUnit::Hours:
    case KeyFigureUnit::Ratio:
    case KeyFigureUnit::Points:
    case KeyFigureUnit::Stars:
        break;
    }
    return n.decimal(value, 1);
}

QString platformName(const QString& key)
{
    for (const PlatformTitles& platform : platformTitles())
        if (platform.platform == key)
            return platform.platformName;
    return key;
}

QString periodOf(const ImportBatch& batch, const NumberText& n)
{
    QDate first, last;
    for (const ImportedRow& row : batch.rows) {
        first = first.isValid() ? std::min(first, row.first) : row.first;
        last = last.isValid() ? std::max(last, row.last) : row.last;
    }
    if (!first.isValid())
        return {};
    const QString from = n.month(Month::of(first)), to = n.month(Month::of(last));
    return from == to ? from : from + QStringLiteral(" – ") + to;
}

} // namespace

Table sofarTable(const Comparison& c, const NumberText& n)
{
    const auto net = [&](double benefit, double cost) { return n.signedMoney(benefit - cost); };
    const auto known = [&](const QString& text) { return c.benefitKnown ? text : none; };
    Table table{Words::tr("To date"),
                {QString(), Words::tr("Plan"), Words::tr("Actual")},
                {{Words::tr("Cost"), n.money(c.planCost), n.money(c.cost)}}};
    if (const double open = c.open.total(); open >= 0.5)
        table.rows.push_back({Words::tr("of it the plan's, not entered yet"), QString(), n.money(open)});
    table.rows.push_back({Words::tr("Return"), n.money(c.planBenefit), known(n.money(c.benefit))});
    table.rows.push_back(
        {Words::tr("Return minus cost"), net(c.planBenefit, c.planCost), known(net(c.benefit, c.cost))});
    table.rows.push_back({Words::tr("New customers"), n.count(c.planNewCustomers), known(n.count(c.newCustomers))});
    table.rows.push_back(
        {Words::tr("of them additional"), n.count(c.planAdditionalCustomers), known(n.count(c.additionalCustomers))});
    return table;
}

Table learnedTable(const Review& review, const NumberText& n)
{
    Table table{Words::tr("What was learned"), {Words::tr("Assumption"), Words::tr("Plan"), Words::tr("now")}, {}};
    for (const LearnedValue& value : review.learned)
        table.rows.push_back(
            {figureName(value.kind), driverValue(value.kind, value.plan, n), driverValue(value.kind, value.now, n)});
    return table;
}

Table evidenceTable(const Review& review, const NumberText& n)
{
    const auto text = [&](const std::optional<double>& roi) { return roi ? n.signedPercent(*roi) : none; };
    Table table{Words::tr("ROI to date by who counted"),
                {Words::tr("Counted by"), Words::tr("ROI")},
                {{Words::tr("You: till, phone, orders"), text(review.comparison.roi)},
                 {Words::tr("The platforms, as they claim"), text(review.claimedRoi)}}};
    if (review.correctedRoi)
        table.rows.push_back({Words::tr("The platforms, corrected by you"), text(review.correctedRoi)});
    return table;
}

Table importsTable(const Actuals& actuals, const NumberText& n)
{
    Table table{Words::tr("Latest imports"), {}, {}};
    for (size_t i = actuals.imports.size(); i-- > 0;) {
        const ImportBatch& batch = *actuals.imports[i];
        table.rows.push_back({platformName(batch.platform) + QStringLiteral(", ") + periodOf(batch, n),
                              Words::tr("%n row(s)", nullptr, int(batch.rows.size()))});
    }
    return table;
}

std::vector<KeyFigureLine> keyFigureLines(const Review& review, const NumberText& n)
{
    std::vector<KeyFigureLine> lines;
    for (const KeyFigureNow& figure : review.keyFigures) {
        const KeyFigure* known = findKeyFigure(figure.key);
        if (!known)
            continue;
        KeyFigureLine line;
        line.name = known->name(n.locale().name().left(2));
        line.actual = figure.actual ? inUnit(known->unit, *figure.actual, n) : none;
        line.target =
            figure.target ? Words::tr("Target %1").arg(inUnit(known->unit, *figure.target, n)) : Words::tr("no target");
        if (figure.dueNow && *figure.target > 0)
            line.target = Words::tr("%1, due by now %2").arg(line.target, inUnit(known->unit, *figure.dueNow, n));
        line.standing = Words::standingOfTarget(figure);
        if (!line.standing.isEmpty())
            line.tone = toneOf(figure);
        lines.push_back(line);
    }
    return lines;
}

} // namespace ertrag
