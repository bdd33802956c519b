// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/verdict_charts.h"

#include "core/campaign/campaign.h"
#include "core/projection/simulation/projection.h"
#include "ui/present/numbers/axis.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/verdict_figures.h"
#include "ui/present/words/driver_label.h"
#include "ui/present/words/event_marks.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr size_t maxDrivers = 5;
constexpr double narrowBand = 0.06; // of the axis: the height of a text

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(VerdictCharts)
public:
    static void markBreakEven(ChartSpec& spec, const Projection& p, const Campaign& plan, const NumberText& n);
    static Table netReturnTable(const Projection& p, Month start, const NumberText& n);
    static void remarkMoney(Table& table, const Projection& p, const Campaign& plan);
    static void captionNetReturn(ChartSpec& spec, const Projection& p, const NumberText& n);
    static void nameCosts(ChartSpec& spec, const Projection& p);
    static void ticksOfRoi(ChartSpec& spec, const HistogramBin& last, const NumberText& n);
};

std::vector<ChartPoint> line(const Projection& p, double Spread::*part)
{
    std::vector<ChartPoint> points{{0, 0}};
    for (size_t t = 0; t < p.byMonth.size(); ++t)
        points.push_back({double(t + 1), p.byMonth[t].netCumulative.*part});
    return points;
}

void Charts::markBreakEven(ChartSpec& spec, const Projection& p, const Campaign& plan, const NumberText& n)
{
    const auto& median = spec.lines.front().points;
    // What is paid later is back later than it was earned: the mark stands in its month and not where the curve rises.
    if (plan.salesCycle.paymentDays > 0) {
        if (const size_t paid = p.breakEven.p50 ? size_t(std::ceil(*p.breakEven.p50)) : 0;
            paid > 0 && paid < median.size())
            spec.marks.push_back({median[paid].x, median[paid].y,
                                  tr("Break-even, paid: month %1").arg(n.count(double(paid))), Tone::Good, false});
        return;
    }
    for (size_t i = median.size() - 1; i > 0; --i) {
        if (median[i].y < 0)
            return;
        if (median[i - 1].y >= 0)
            continue;
        const double share = median[i - 1].y / (median[i - 1].y - median[i].y);
        const double month = p.breakEven.p50 ? std::ceil(*p.breakEven.p50) : double(i);
        spec.marks.push_back(
            {median[i - 1].x + share, 0, tr("Break-even: month %1").arg(n.count(month)), Tone::Good, false});
        return;
    }
}

Table Charts::netReturnTable(const Projection& p, Month start, const NumberText& n)
{
    Table table{tr("Return minus cost, added up"),
                {tr("Month"), tr("1 of 10 below"), tr("middle case"), tr("1 of 10 above")},
                {}};
    for (size_t t = 0; t < p.byMonth.size(); ++t) {
        const Spread& s = p.byMonth[t].netCumulative;
        table.rows.push_back({n.month(start + int(t)), n.money(s.p10), n.money(s.p50), n.money(s.p90)});
    }
    return table;
}

/// What the marks and the figures above the chart name, in its twin.
void Charts::remarkMoney(Table& table, const Projection& p, const Campaign& plan)
{
    if (p.largestOutlay.p50 > 0)
        addRemark(table, size_t(outlayMonth(p, plan) - plan.start), tr("largest outlay"));
    if (p.breakEven.p50 && *p.breakEven.p50 > 0)
        addRemark(table, size_t(std::ceil(*p.breakEven.p50)) - 1, tr("break-even"));
}

void Charts::captionNetReturn(ChartSpec& spec, const Projection& p, const NumberText& n)
{
    const Spread& end = p.byMonth.back().netCumulative;
    spec.title = tr("Return minus cost, added up");
    spec.headline = end.p50 >= 0 ? tr("At the end %1 are left over in the middle case.").arg(n.money(end.p50))
                                 : tr("At the end %1 are missing in the middle case.").arg(n.money(-end.p50));
    spec.caption = tr("Return minus cost, added up over %n month(s).", nullptr, int(p.byMonth.size())) +
                   QLatin1Char(' ') +
                   tr("At the end it lies between %1 and %2 in 8 of 10 cases, at %3 in the middle case.")
                       .arg(n.money(end.p10), n.money(end.p90), n.money(end.p50));
}

// Beside the tallest cost there is often a short one: the name stands under a usual month.
void Charts::nameCosts(ChartSpec& spec, const Projection& p)
{
    size_t at = p.byMonth.size() / 3;
    if (at >= p.byMonth.size())
        return;
    spec.notes.push_back({double(at) + 0.5, -p.byMonth[at].cost.p50, tr("Cost"), Tone::Quiet, true});
}

// The last bar holds everything beyond, and its tick says so: else it looks like a second hump.
void Charts::ticksOfRoi(ChartSpec& spec, const HistogramBin& last, const NumberText& n)
{
    const double end = (last.from + last.to) / 2;
    for (double at : roundSteps(spec.xMin, spec.xMax, 4))
        if (at >= spec.xMin && (at == 0 || at < end - (spec.xMax - spec.xMin) * 0.3))
            spec.xTicks.push_back({at, n.signedPercent(at)});
    if (last.from > 0)
        spec.xTicks.push_back({end, QStringLiteral("≥ ") + n.signedPercent(last.from)});
}

} // namespace

ChartSpec netReturnChart(const Projection& p, const Campaign& plan, const NumberText& n)
{
    ChartSpec spec;
    if (p.byMonth.empty())
        return spec;
    spec.kind = ChartKind::Lines;
    spec.bands = {{Charts::tr("9 of 10 cases stay below"), Charts::tr("1 of 10 cases stays below"),
                   line(p, &Spread::p10), line(p, &Spread::p90), Tone::Plan, false},
                  {QString(), QString(), line(p, &Spread::p25), line(p, &Spread::p75), Tone::Plan, true}};
    spec.lines = {{Charts::tr("Middle case"), line(p, &Spread::p50), Tone::Plan, false, false}};
    double low = 0, high = 0;
    for (const MonthSpread& month : p.byMonth) {
        low = std::min(low, month.netCumulative.p10);
        high = std::max(high, month.netCumulative.p90);
    }
    setYAxis(spec, low, high, [&](double at) { return n.axisMoney(at); });
    const Spread& end = p.byMonth.back().netCumulative;
    if (end.p90 - end.p10 < narrowBand * (spec.yMax - spec.yMin)) // no band to be seen: two texts would share a line
        spec.bands[0].label = spec.bands[0].lowLabel = QString();
    setMonthAxis(spec, plan.start, int(p.byMonth.size()), n);
    spec.zeroLine = 0;
    Charts::markBreakEven(spec, p, plan, n);
    Charts::captionNetReturn(spec, p, n);
    spec.table = Charts::netReturnTable(p, plan.start, n);
    Charts::remarkMoney(spec.table, p, plan);
    markEvents(spec, plan, n);
    for (size_t t = 0; t < p.byMonth.size(); ++t)
        spec.stops.push_back(double(t + 1));
    return spec;
}

ChartSpec certaintyChart(const Projection& p, const NumberText& n)
{
    ChartSpec spec;
    spec.kind = ChartKind::Histogram;
    spec.title = Charts::tr("How certain is that?");
    if (p.histogram.empty())
        return spec;
    spec.headline =
        p.expectedShortfall10 < 0
            ? Charts::tr("In the worst 10 of 100 cases %1 are missing on average.").arg(n.money(-p.expectedShortfall10))
            : Charts::tr("Even in the worst 10 of 100 cases %1 are left over on average.")
                  .arg(n.money(p.expectedShortfall10));
    spec.table = {spec.title, {Charts::tr("ROI from"), Charts::tr("to"), Charts::tr("of 100 cases")}, {}};
    for (const HistogramBin& bin : p.histogram) {
        const bool last = &bin == &p.histogram.back();
        ChartBar bar;
        bar.position = (bin.from + bin.to) / 2;
        bar.width = bin.to - bin.from;
        bar.to = bin.share;
        bar.tone = bar.position < 0 ? Tone::Bad : Tone::Good;
        spec.yMax = spec.bars.empty() ? bar.to : std::max(spec.yMax, bar.to);
        spec.bars.push_back(bar);
        spec.stops.push_back(bar.position);
        spec.table.rows.push_back({n.signedPercent(bin.from), last ? Charts::tr("and more") : n.signedPercent(bin.to),
                                   n.decimal(bin.share * 100, 1)});
    }
    spec.xMin = std::min(0.0, p.histogram.front().from);
    spec.xMax = std::max(0.0, p.histogram.back().to);
    Charts::ticksOfRoi(spec, p.histogram.back(), n);
    spec.zeroLine = 0;
    spec.noteLeft = Charts::tr("%1 loss").arg(n.chance(1 - p.chancePositive));
    spec.noteRight = Charts::tr("%1 gain").arg(n.chance(p.chancePositive));
    spec.caption = Charts::tr("Distribution of the ROI: %1 of the cases end with a loss, %2 with a gain.")
                       .arg(n.chance(1 - p.chancePositive), n.chance(p.chancePositive));
    return spec;
}

ChartSpec driverChart(const Projection& p, const Campaign& plan, const NumberText& n)
{
    ChartSpec spec;
    spec.kind = ChartKind::Tornado;
    spec.title = Charts::tr("What moves the ROI most");
    spec.table = {spec.title,
                  {Charts::tr("Driver"), Charts::tr("if low"), Charts::tr("ROI"), Charts::tr("if high"),
                   Charts::tr("ROI"), Charts::tr("no gain, no loss at")},
                  {}};
    const size_t count = std::min(maxDrivers, p.tornado.size());
    double low = -0.01, high = 0.01;
    for (size_t i = 0; i < count; ++i) {
        const TornadoBar& driver = p.tornado[i];
        ChartBar bar;
        bar.label = driverLabel(driver.driver, plan, n);
        bar.from = std::min(driver.roiAtLow, driver.roiAtHigh) - p.likely.roi;
        bar.to = std::max(driver.roiAtLow, driver.roiAtHigh) - p.likely.roi;
        bar.position = double(count - 1 - i);
        // QString in words: a string builder would outlive what it refers to.
        const auto points = [&](double d) -> QString {
            return (d >= 0.005 ? QStringLiteral("+") : QString()) + n.count(d * 100);
        };
        bar.lowText = points(bar.from);
        bar.highText = points(bar.to);
        low = std::min(low, bar.from);
        high = std::max(high, bar.to);
        spec.bars.push_back(bar);
        spec.stops.push_back(bar.position);
        spec.table.rows.push_back(
            {bar.label, driverValue(driver.driver.kind, driver.low, n), n.signedPercent(driver.roiAtLow),
             driverValue(driver.driver.kind, driver.high, n), n.signedPercent(driver.roiAtHigh),
             driver.zeroAt ? driverValue(driver.driver.kind, *driver.zeroAt, n) : QStringLiteral("–")});
    }
    spec.xMin = low * 1.02;
    spec.xMax = high * 1.02;
    spec.yMin = -0.6;
    spec.yMax = std::max(0.4, double(count) - 0.4);
    spec.zeroLine = 0;
    if (p.likely.roi != 0 && -p.likely.roi > spec.xMin && -p.likely.roi < spec.xMax)
        spec.marks.push_back({-p.likely.roi, spec.yMax, Charts::tr("no gain, no loss"), Tone::Quiet, true});
    spec.headline = Charts::tr("How far the ROI moves, in percentage points");
    if (count > 0)
        spec.caption =
            Charts::tr("%1 moves the ROI most: between %2 and %3.")
                .arg(spec.bars.front().label, n.signedPercent(std::min(p.tornado[0].roiAtLow, p.tornado[0].roiAtHigh)),
                     n.signedPercent(std::max(p.tornado[0].roiAtLow, p.tornado[0].roiAtHigh)));
    return spec;
}

ChartSpec monthChart(const Projection& p, const Campaign& plan, const NumberText& n)
{
    ChartSpec spec;
    spec.kind = ChartKind::Bars;
    spec.title = Charts::tr("Cost and return by month");
    spec.table = {spec.title, {Charts::tr("Month"), Charts::tr("Cost"), Charts::tr("Return")}, {}};
    double low = 0, high = 0;
    for (size_t t = 0; t < p.byMonth.size(); ++t) {
        const double cost = p.byMonth[t].cost.p50, back = p.byMonth[t].benefit.p50;
        low = std::min(low, -cost);
        high = std::max(high, back);
        for (double value : {-cost, back}) {
            ChartBar bar;
            bar.position = double(t) + 0.5;
            bar.from = std::min(0.0, value);
            bar.to = std::max(0.0, value);
            bar.tone = value < 0 ? Tone::Quiet : Tone::Plan;
            spec.bars.push_back(bar);
        }
        spec.table.rows.push_back({n.month(plan.start + int(t)), n.money(cost), n.money(back)});
        spec.stops.push_back(double(t) + 0.5);
        if (spec.notes.empty() || back > spec.notes[0].y)
            spec.notes = {{double(t) + 0.5, back, Charts::tr("Return"), Tone::Plan, false}};
    }
    Charts::nameCosts(spec, p);
    spec.headline = Charts::tr("Over all %1 cost and %2 return, in the middle case.")
                        .arg(n.money(p.investment.p50), n.money(p.benefit.p50));
    setYAxis(spec, low, high, [&](double at) { return n.axisMoney(at); });
    setMonthAxis(spec, plan.start, int(p.byMonth.size()), n);
    spec.zeroLine = 0;
    spec.caption =
        Charts::tr(
            "Cost below and return above the line, in the middle case of each month. Over all: %1 cost, %2 return.")
            .arg(n.money(p.investment.p50), n.money(p.benefit.p50));
    markEvents(spec, plan, n);
    return spec;
}

} // namespace ertrag
