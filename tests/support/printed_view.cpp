// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printed_view.h"

#include "tests/support/assessed.h"

#include "core/base/overloaded.h"
#include "core/projection/simulation/simulate.h"
#include "core/review/review.h"
#include "core/state/campaign_state.h"
#include "ui/present/report/report_story.h"
#include "ui/present/verdict/study_view.h"

#include <QFile>
#include <QTextStream>
#include <gtest/gtest.h>

using namespace ertrag;

namespace printed
{
namespace
{

SimulationSettings settings()
{
    SimulationSettings all;
    all.points = 4096;
    all.seed = 20261;
    return all;
}

Channel paidChannel(const QString& name, int slot)
{
    Channel channel;
    channel.id = name.toLower();
    channel.name = name;
    channel.slot = slot;
    channel.hoursPerWeek = 1.5;
    channel.adBudgetPerMonth = Money::fromUnits(100 + 50 * slot);
    channel.paid.costPerThousand = {4, 6 + 4.0 * slot, 14, Origin::Measured};
    channel.paid.clickRate = {0.008, 0.014, 0.022};
    channel.enquiryRate = {0.12, 0.2, 0.3, Origin::Stated};
    channel.closeRate = {0.2, 0.35, 0.5};
    return channel;
}

KeyFigureChoice keyFigure(const QString& key, std::optional<double> target = {})
{
    KeyFigureChoice choice;
    choice.key = key;
    if (target)
        choice.target = *target;
    return choice;
}

TypedMonth typedMonth(Month month, double orders, double revenue)
{
    TypedMonth typed;
    typed.month = month;
    typed.newCustomers = 10;
    typed.enquiries = 50;
    typed.orders = orders;
    typed.revenueNet = Money::fromUnits(revenue);
    typed.hours = 13;
    typed.adCosts = Money::fromUnits(200);
    typed.otherCosts = Money::fromUnits(0);
    return typed;
}

void print(QTextStream& out, const Table& table)
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

/// Where something is drawn: a wrong sign on the way to the picture stands in no word.
QString at(const std::vector<ChartPoint>& points)
{
    QStringList all;
    for (const ChartPoint& point : points)
        all << QStringLiteral("%1,%2").arg(point.x, 0, 'g', 3).arg(point.y, 0, 'g', 3);
    return QStringLiteral(" at ") + all.join(QLatin1Char(' '));
}

void print(QTextStream& out, const ChartSpec& chart)
{
    out << "\n## " << chart.title << "\n" << chart.headline << "\n(" << chart.caption << ")\n";
    for (const AxisTick& tick : chart.yTicks)
        out << tick.label << "; ";
    for (const AxisTick& tick : chart.xTicks)
        out << tick.label << "; ";
    out << "\n";
    for (const ChartBand& band : chart.bands)
        out << "band: " << band.label << " / " << band.lowLabel << at(band.low) << at(band.high) << "\n";
    for (const ChartLine& each : chart.lines)
        out << "line: " << each.label << (each.dashed ? ", dashed" : "") << (each.markers ? ", markers" : "")
            << at(each.points) << "\n";
    for (const ChartMark& mark : chart.marks)
        out << "mark: " << mark.label << at({{mark.x, mark.y}}) << "\n";
    for (const ChartNote& note : chart.notes)
        out << "note: " << note.text << "\n";
    for (const ChartBar& bar : chart.bars)
        out << "bar: " << bar.label << " " << bar.lowText << " " << bar.highText
            << at({{bar.position, bar.from}, {bar.position, bar.to}}) << "\n";
    if (!chart.noteLeft.isEmpty())
        out << chart.noteLeft << " | " << chart.noteRight << "\n";
    print(out, chart.table);
}

void print(QTextStream& out, const std::vector<Figure>& figures)
{
    for (const Figure& figure : figures)
        out << figure.label << ": " << figure.text << " (" << figure.note << ") " << figure.spoken << "\n";
}

void print(QTextStream& out, const Block& block)
{
    std::visit(Overloaded{[&](const Heading& each) { out << "# " << each.text << " " << each.answer << "\n"; },
                          [&](const Sentences& each) {
                              for (const QString& text : each.texts)
                                  out << text << "\n";
                          },
                          [&](const Figures& each) { print(out, each.all); },
                          [&](const ChartSpec& each) { print(out, each); },
                          [&](const Table& each) { print(out, each); },
                          [&](const Points& each) {
                              for (const QString& text : each.texts)
                                  out << "- " << text << "\n";
                          }},
               block);
}

} // namespace

Campaign plan()
{
    Campaign c;
    c.name = QStringLiteral("Herbstaktion Grillpakete");
    c.months = 4;
    c.tailMonths = 2;
    c.goals.nextBestUse = QStringLiteral("A second market stall");
    c.goals.nextBestUseReturn = Money::fromUnits(500);
    c.economics.orderValue = {35, 50, 70, Origin::Measured};
    c.economics.ordersPerMonth = {0.5, 0.9, 1.4, Origin::Guess};
    c.economics.contributionMargin = {0.3, 0.4, 0.45, Origin::Stated};
    c.economics.incrementality = {0.5, 0.5, 0.9, Origin::Guess};
    c.duties.hourlyCost = {28, 30, 34, Origin::Stated};
    RoleAssignment role;
    role.hoursPerWeek = 3;
    c.duties.roles = {role};
    c.channels = {paidChannel(QStringLiteral("Instagram"), 0), paidChannel(QStringLiteral("Facebook"), 1)};
    c.measures.baseline = Baseline{40.0, 6.0, 12, QStringLiteral("till")};
    c.measures.keyFigures = {keyFigure(QStringLiteral("cust"), 60), keyFigure(QStringLiteral("leads")),
                             keyFigure(QStringLiteral("stars"), 4.5)};
    Scenario withoutAds{QStringLiteral("Without ads"), {}};
    withoutAds.levers.adBudgetPerMonth = 0;
    c.scenarios = {withoutAds};
    return c;
}

Actuals actuals()
{
    Actuals all;
    all.typed = {typedMonth(Month::of(2026, 1), 12, 480), typedMonth(Month::of(2026, 2), 24, 960)};
    return all;
}

const Projection& projection()
{
    static const Projection made = simulate(plan(), settings()).value();
    return made;
}

const Study& study()
{
    static const Study made = ertrag::study(plan(), projection(), settings()).value();
    return made;
}

PlanActualView planActual(const NumberText& numbers)
{
    return planActualView(reviewOf(plan(), actuals(), projection()), plan(), actuals(), numbers);
}

QString reportText(const NumberText& numbers)
{
    const Story story =
        reportStory(assessed({plan(), actuals()}, projection(), &study()), numbers, QDate(2026, 11, 23));
    QString text;
    QTextStream out(&text);
    out << story.title << "\n" << story.subtitle << "\n" << story.footer << "\n";
    for (const Section& section : story.sections) {
        out << "\n[" << roleKey(section.role) << "]\n";
        for (const Block& block : section.blocks)
            print(out, block);
    }
    return text;
}

QString studyText(const NumberText& numbers)
{
    QString text;
    QTextStream out(&text);
    for (const StudyPart& part : studyView(study(), projection(), plan(), numbers).parts) {
        out << "# " << part.title << "\n" << part.headline << "\n";
        if (!part.legend.isEmpty())
            out << part.legend << "\n";
        for (const QString& sentence : part.sentences)
            out << sentence << "\n";
        print(out, part.figures);
        if (part.chart)
            print(out, *part.chart);
        print(out, part.table);
        for (const QString& field : part.fields)
            out << "-> " << field << "\n";
        out << "\n";
    }
    return text;
}

void expectKept(const QString& name, const QString& now)
{
    QFile file(QStringLiteral(ERTRAG_SOURCE_DIR "/tests/present/golden/") + name);
    if (qEnvironmentVariableIsSet("ERTRAG_WRITE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(file.fileName());
        file.write(now.toUtf8());
        FAIL() << qPrintable(name) << " is written anew: read the difference and commit it";
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    EXPECT_EQ(now.toStdString(), QString::fromUtf8(file.readAll()).toStdString()) << qPrintable(name);
}

} // namespace printed
