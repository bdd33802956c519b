// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/review/plan_actual_tables.h"

#include "core/actuals/actuals.h"
#include "core/actuals/import/columns/platforms.h"
#include "core/catalogue/key_figures.h"
#include "core/review/review.h"
#include "ui/present/numbers/number_text.h"

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
    case Standing::NoTarget:
        break;
    }
    return {};
}

Tone toneOf(Standing standing)
{
    return standing == Standing::Behind ? Tone::Bad : standing == Standing::Close ? Tone::Caution : Tone::Good;
}

QString inUnit(const QString& unit, double value, const NumberText& n)
{
    if (unit == QLatin1String("%"))
        return n.percent(value, value < 0.1 ? 1 : 0);
    if (unit == QLatin1String("currency"))
        return n.money(value);
    if (unit == QLatin1String("h/week"))
        return n.hours(value);
    if (unit == QLatin1String("count") || unit.startsWith(QLatin1String("persons")))
        return n.count(value);
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

QString learnedName(const QString& key)
{
    const std::pair<const char*, QString> names[] = {
        {"cost_per_click", Words::tr("Click price")},       {"enquiry_rate", Words::tr("Clicks → enquiries")},
        {"close_rate", Words::tr("Enquiries → customers")}, {"order_value", Words::tr("Order value")},
        {"hours_per_week", Words::tr("Hours a week")},      {"ads_per_month", Words::tr("Ads a month")}};
    for (const auto& [known, name] : names)
        if (key == QLatin1String(known))
            return name;
    return key;
}

QString learnedText(const QString& key, double value, const NumberText& n)
{
    if (key.endsWith(QLatin1String("_rate")))
        return n.percent(value, value < 0.1 ? 1 : 0);
    if (key == QLatin1String("hours_per_week"))
        return n.hours(value);
    return n.money(value);
}

int worstLearned(const Review& review)
{
    int worst = -1;
    double most = 1.1;
    for (size_t i = 0; i < review.learned.size(); ++i) {
        const LearnedValue& value = review.learned[i];
        if (value.plan <= 0 || value.now <= 0)
            continue;
        const bool lowerIsBetter =
            !value.key.endsWith(QLatin1String("_rate")) && value.key != QLatin1String("order_value");
        const double by = lowerIsBetter ? value.now / value.plan : value.plan / value.now;
        if (by <= most)
            continue;
        most = by;
        worst = int(i);
    }
    return worst;
}

Table sofarTable(const Comparison& c, const NumberText& n)
{
    const auto net = [&](double benefit, double cost) { return n.signedMoney(benefit - cost); };
    return {
        Words::tr("To date"),
        {QString(), Words::tr("Plan"), Words::tr("Actual")},
        {{Words::tr("Cost"), n.money(c.planCost), n.money(c.cost)},
         {Words::tr("Return"), n.money(c.planBenefit), c.benefitKnown ? n.money(c.benefit) : none},
         {Words::tr("Return minus cost"), net(c.planBenefit, c.planCost),
          c.benefitKnown ? net(c.benefit, c.cost) : none},
         {Words::tr("New customers"), n.count(c.planNewCustomers), c.benefitKnown ? n.count(c.newCustomers) : none}}};
}

Table learnedTable(const Review& review, const NumberText& n)
{
    Table table{Words::tr("What was learned"), {Words::tr("Assumption"), Words::tr("Plan"), Words::tr("now")}, {}};
    for (const LearnedValue& value : review.learned)
        table.rows.push_back(
            {learnedName(value.key), learnedText(value.key, value.plan, n), learnedText(value.key, value.now, n)});
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
        line.standing = Words::standing(figure);
        if (!line.standing.isEmpty())
            line.tone = toneOf(figure.standing);
        lines.push_back(line);
    }
    return lines;
}

} // namespace ertrag
