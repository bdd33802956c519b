// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/campaign/campaign.h"
#include "core/projection/simulation/projection.h"
#include "core/projection/study/study.h"
#include "core/review/review.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/review/plan_actual_view.h"
#include "ui/present/verdict/study_view.h"
#include "ui/present/verdict/verdict_view.h"

#include <QFile>
#include <QTextStream>

/// A fixed plan with fixed figures, and everything a user can read of it as plain text.
namespace printed
{

using namespace ertrag;

inline Campaign plan()
{
    Campaign c;
    c.name = QStringLiteral("Herbstaktion Grillpakete");
    c.months = 4;
    c.tailMonths = 2;
    c.economics.orderValue = {35, 50, 70, Origin::Measured};
    c.economics.contributionMargin = {0.3, 0.4, 0.45, Origin::Stated};
    c.economics.incrementality = {0.5, 0.5, 0.9, Origin::Guess};
    c.duties.hourlyCost = {28, 30, 34, Origin::Stated};
    RoleAssignment role;
    role.hoursPerWeek = 6;
    c.duties.roles = {role};
    KeyFigureChoice customers, enquiries, unknown;
    customers.key = QStringLiteral("cust");
    customers.target = 60.0;
    enquiries.key = QStringLiteral("leads");
    unknown.key = QStringLiteral("stars");
    unknown.target = 4.5;
    c.measures.keyFigures = {customers, enquiries, unknown};
    return c;
}

inline Projection projection()
{
    Projection p;
    p.points = 16384;
    p.roi = {-0.16, 0.05, 0.38, 0.6, 0.96, 0.4};
    p.investment = {3700, 3900, 4000, 4100, 4300, 4000};
    p.benefit = {3300, 4200, 5520, 6400, 7800, 5600};
    p.chancePositive = 0.71;
    p.expectedShortfall10 = -1210;
    p.breakEven = {0.8, 4.0, 5.0, {}};
    p.customersToBreakEven = 46.2;
    const double nets[] = {-800, -1200, -900, -300, 600, 1520};
    for (int t = 0; t < 6; ++t) {
        const double net = nets[t], spread = 100.0 * (t + 1);
        p.byMonth.push_back({{net - 2 * spread, net - spread, net, net + spread, net + 2 * spread, net},
                             {900, 950, t < 4 ? 1000.0 : 0, 1050, 1100, 1000},
                             {300, 500, 920, 1200, 1500, 920}});
        CashMonth month;
        month.cost.labour = t < 4 ? 780 : 0;
        month.cost.ads = t < 4 ? 220 : 0;
        month.clicks = 200;
        month.leads = 20;
        month.customers = t < 4 ? 15 : 0;
        month.benefit = 200.0 * (t + 1);
        p.likely.months.push_back(month);
    }
    p.likely.roi = 0.38;
    p.tornado = {{QStringLiteral("close_rate"), -0.2, 1.06, 0.1, 0.4, 0.14},
                 {QStringLiteral("order_value"), 0.2, 0.6, 20, 45, {}}};
    p.histogram = {{-0.5, 0, 0.29}, {0, 0.5, 0.4}, {0.5, 1, 0.31}};
    return p;
}

/// The plan with two paid channels.
inline Campaign planWithChannels()
{
    Campaign c = plan();
    for (const char* name : {"Instagram", "Facebook"}) {
        Channel channel;
        channel.id = QString::fromLatin1(name).toLower();
        channel.name = QString::fromLatin1(name);
        channel.slot = int(c.channels.size());
        channel.adBudgetPerMonth = Money::fromUnits(100 + 50 * channel.slot);
        c.channels.push_back(channel);
    }
    return c;
}

inline Projection projectionToStudy()
{
    Projection p = projection();
    p.npv = {-900, 100, 1380, 2300, 2600, 1400};
    p.roiError = 0.004;
    p.chanceError = 0.003;
    p.takes = {{6.5, 2.4}, {38.0, 68.0}, {0.37, 0.65}, {125.0, 1840.0}, 700.0};
    p.perfectInformation = 460;
    p.information = {{QStringLiteral("instagram/enquiry_rate"), 210}, {QStringLiteral("order_value"), 90}};
    p.test = PlannedTest{QStringLiteral("instagram"), 300, 80, 190, 300, 4, 212};
    p.likely.romiOnAds = 2.27;
    p.likely.roas = 6.5;
    p.likely.costPerCustomer = 115;
    p.likely.lifetimeValue = 230;
    p.likely.valueBeyondHorizon = 420;
    for (CashMonth& month : p.likely.months) {
        month.incrementalCustomers = month.customers / 2;
        p.likely.cost += month.cost.total();
        p.likely.benefit += month.benefit;
    }
    return p;
}

inline Study study()
{
    Study s;
    s.returnRate = {ReturnRate::Kind::Unique, 0.02, 0.2682, 0.015};
    s.breakEven = {5, 2, 4.4};
    s.stress = {{QStringLiteral("incrementality"), -0.9},
                {QStringLiteral("hourly_cost"), 0.7},
                {QStringLiteral("order_value"), -0.3}};
    s.variance.absent = VarianceShares::Absent::Related;
    const Spread nothing, fixed{500, 500, 500, 500, 500, 500}, medium{-700, -500, -300, 0, 400, -200};
    s.scenarios = {
        {ScenarioResult::Kind::Plan,
         {},
         {},
         {-900, 100, 1380, 2300, 2600, 1400},
         {4000, 4000, 4000, 4000, 4000, 4000},
         {},
         0.71},
        {ScenarioResult::Kind::DoNothing, {}, {}, nothing, {}, {}, 0},
        {ScenarioResult::Kind::NextBestUse, {}, {}, fixed, {}, fixed, 1},
        {ScenarioResult::Kind::OrdinaryMedium, {}, {}, medium, {1100, 1100, 1100, 1100, 1100, 1100}, {}, 0.3},
        {ScenarioResult::Kind::Saved,
         QStringLiteral("Without ads"),
         {},
         {-200, 0, 1500, 1800, 2100, 1400},
         {3000, 3000, 3000, 3000, 3000, 3000},
         {},
         0.8}};
    BudgetSplit split;
    split.budget = 250;
    split.channels = {{QStringLiteral("instagram"), 100, 175, 60, 175, 4.1, 2.3},
                      {QStringLiteral("facebook"), 150, 50, 115, 75, 2.2, 0.8},
                      {QStringLiteral("ordinary_medium"), 0, 25, 75, 0, 1.4, 0}};
    split.lastIn = QStringLiteral("facebook");
    split.lastReturn = 0.8;
    split.firstIn = QStringLiteral("ordinary_medium");
    split.firstReturn = 1.4;
    split.dependsOnCase = true;
    s.split = split;
    s.safe = {75.0, {}};
    s.fellBack = {QStringLiteral("order_value")};
    s.detectability = Detectability{8.1, 12.4};
    return s;
}

inline Actuals actuals()
{
    TypedMonth first, second;
    first.month = Month::of(2026, 1);
    first.newCustomers = 10;
    first.enquiries = 50;
    first.orders = 12;
    first.revenueNet = Money::fromUnits(480);
    first.hours = 26;
    first.adCosts = Money::fromUnits(200);
    first.otherCosts = Money::fromUnits(0);
    second = first;
    second.month = Month::of(2026, 2);
    second.orders = 24;
    second.revenueNet = Money::fromUnits(960);
    Actuals all;
    all.typed = {first, second};
    return all;
}

inline void print(QTextStream& out, const Table& table)
{
    if (table.columns.empty() && table.rows.empty())
        return;
    const auto line = [&](const std::vector<QString>& cells) {
        out << "| " << QStringList(cells.begin(), cells.end()).join(QStringLiteral(" | ")) << " |\n";
    };
    line(table.columns);
    for (const auto& row : table.rows)
        line(row);
}

inline void print(QTextStream& out, const ChartSpec& chart)
{
    out << "\n## " << chart.title << "\n" << chart.headline << "\n(" << chart.caption << ")\n";
    for (const AxisTick& tick : chart.yTicks)
        out << tick.label << "; ";
    for (const AxisTick& tick : chart.xTicks)
        out << tick.label << "; ";
    out << "\n";
    for (const ChartBand& band : chart.bands)
        if (!band.label.isEmpty())
            out << "band: " << band.label << " / " << band.lowLabel << "\n";
    for (const ChartLine& each : chart.lines)
        out << "line: " << each.label << (each.dashed ? ", dashed" : "") << (each.markers ? ", markers" : "") << "\n";
    for (const ChartMark& mark : chart.marks)
        out << "mark: " << mark.label << "\n";
    for (const ChartNote& note : chart.notes)
        out << "note: " << note.text << "\n";
    for (const ChartBar& bar : chart.bars)
        if (!bar.label.isEmpty())
            out << "bar: " << bar.label << " " << bar.lowText << " " << bar.highText << "\n";
    if (!chart.noteLeft.isEmpty())
        out << chart.noteLeft << " | " << chart.noteRight << "\n";
    print(out, chart.table);
}

inline void print(QTextStream& out, const std::vector<Figure>& figures)
{
    for (const Figure& figure : figures)
        out << figure.label << ": " << figure.text << " (" << figure.note << ") " << figure.spoken << "\n";
}

inline QString verdict(const NumberText& numbers)
{
    const VerdictView view = verdictView(projection(), plan(), numbers);
    QString text;
    QTextStream out(&text);
    out << "# " << view.question << " " << view.headline << "\n" << view.sentence << "\n" << view.rule << "\n";
    print(out, view.figures);
    for (const ChartSpec* chart : {&view.netReturn, &view.certainty, &view.drivers, &view.byMonth})
        print(out, *chart);
    return text;
}

inline QString studyText(const NumberText& numbers)
{
    QString text;
    QTextStream out(&text);
    for (const StudyPart& part : studyView(study(), projectionToStudy(), planWithChannels(), numbers).parts) {
        out << "# " << part.title << "\n" << part.headline << "\n";
        if (!part.legend.isEmpty())
            out << part.legend << "\n";
        for (const QString& sentence : part.sentences)
            out << sentence << "\n";
        print(out, part.figures);
        if (part.chart)
            print(out, *part.chart);
        print(out, part.table);
        for (size_t i = 0; i < part.fields.size(); ++i)
            out << "-> " << part.fields[i] << "\n";
        out << "\n";
    }
    return text;
}

inline PlanActualView planActual(const NumberText& numbers)
{
    return planActualView(reviewOf(plan(), actuals(), projection()), plan(), actuals(), numbers);
}

inline QString planActualText(const NumberText& numbers)
{
    const PlanActualView view = planActual(numbers);
    QString text;
    QTextStream out(&text);
    out << "# " << view.question << " " << view.headline << "\n" << view.sentence << "\n";
    print(out, view.figures);
    print(out, view.chart);
    out << view.forecastNote << "\n";
    for (const KeyFigureLine& line : view.keyFigures)
        out << line.name << ": " << line.actual << ", " << line.target << ", " << line.standing << "\n";
    for (const Table* table : {&view.sofar, &view.learned, &view.evidence, &view.imports}) {
        out << "\n## " << table->title << "\n";
        print(out, *table);
    }
    return text;
}

/// The kept text. With ERTRAG_WRITE_GOLDEN set it is written anew, to be read and committed.
inline QString golden(const QString& name, const QString& now)
{
    QFile file(QStringLiteral(ERTRAG_SOURCE_DIR "/tests/present/golden/") + name);
    if (qEnvironmentVariableIsSet("ERTRAG_WRITE_GOLDEN") && file.open(QIODevice::WriteOnly)) {
        file.write(now.toUtf8());
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace printed
