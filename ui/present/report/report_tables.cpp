// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/report/report_tables.h"

#include "core/projection/model/drivers.h"
#include "core/projection/simulation/projection.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/answer_words.h"
#include "ui/present/words/driver_label.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

} // namespace

Table assumptionTable(const Campaign& plan, const NumberText& n)
{
    Table table{
        Words::tr("What the result rests on"),
        {Words::tr("Estimate"), Words::tr("low"), Words::tr("likely"), Words::tr("high"), Words::tr("Where from")},
        {}};
    for (const Driver& driver : drivers(plan)) {
        const Estimate& e = driver.estimate;
        const auto value = [&](double v) { return driverValue(driver.figure.kind, v, n); };
        table.rows.push_back({driverLabel(driver.figure, plan, n), value(e.low), value(e.likely), value(e.high),
                              AnswerWords::origin(e.origin)});
    }
    const QString none = QStringLiteral("–");
    for (const PlainFigure& figure : plainPresets(plan))
        table.rows.push_back(
            {plainLabel(figure, plan, n), none, plainValue(figure, n), none, AnswerWords::origin(Origin::Assumption)});
    return table;
}

Table costTable(const Projection& p, const NumberText& n)
{
    CostLines sum;
    for (const CashMonth& month : p.likely.months)
        for (double CostLines::*line :
             {&CostLines::labour, &CostLines::ads, &CostLines::content, &CostLines::tools, &CostLines::agency,
              &CostLines::training, &CostLines::setup, &CostLines::other, &CostLines::reserve})
            sum.*line += month.cost.*line;
    const double all = sum.total();
    Table table{Words::tr("What it costs"), {Words::tr("Cost"), Words::tr("over all"), Words::tr("share")}, {}};
    const std::pair<QString, double> lines[] = {
        {Words::tr("Working time"), sum.labour}, {Words::tr("Ads"), sum.ads},
        {Words::tr("Content"), sum.content},     {Words::tr("Tools"), sum.tools},
        {Words::tr("Agency"), sum.agency},       {Words::tr("Training"), sum.training},
        {Words::tr("Setting up"), sum.setup},    {Words::tr("Other"), sum.other},
        {Words::tr("Reserve"), sum.reserve}};
    for (const auto& [name, amount] : lines)
        if (amount > 0)
            table.rows.push_back({name, n.money(amount), n.percent(amount / all)});
    if (all > 0)
        table.rows.push_back({Words::tr("Altogether"), n.money(all), n.percent(1)});
    return table;
}

} // namespace ertrag
