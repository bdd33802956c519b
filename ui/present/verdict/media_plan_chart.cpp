// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/media_plan_chart.h"

#include "core/campaign/media_plan.h"
#include "ui/present/numbers/axis.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/driver_label.h"
#include "ui/present/words/event_marks.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace ertrag
{
namespace
{

constexpr double thickest = 0.86, thinnest = 0.05; // of a row's height
constexpr double gap = 0.04;                       // of a month, between two bars

struct Flow {
    Q_DECLARE_TR_FUNCTIONS(MediaPlanChart)
};

double sumOf(const std::vector<double>& amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), 0.0);
}

std::vector<PlannedFigure> paidChannels(const Campaign& plan)
{
    std::vector<PlannedFigure> rows = mediaPlan(plan);
    std::erase_if(
        rows, [](const PlannedFigure& row) { return row.kind != PlannedFigureKind::Ads || sumOf(row.values) <= 0; });
    return rows;
}

void addBars(ChartSpec& spec, const PlannedFigure& row, double y, const QString& name, const QString& total,
             double most)
{
    QString label = name;
    for (size_t t = 0; t < row.values.size(); ++t) {
        if (row.values[t] <= 0)
            continue;
        ChartBar bar;
        bar.label = std::exchange(label, QString());
        bar.position = y;
        bar.width = std::max(thinnest, thickest * row.values[t] / most);
        bar.from = double(t) + gap;
        bar.to = double(t) + 1 - gap;
        bar.tone = Tone::Plan;
        spec.bars.push_back(bar);
    }
    spec.bars.back().highText = total;
}

/// "March 2026 to May 2026"
QString activeMonths(const PlannedFigure& row, Month start, const NumberText& n)
{
    const auto paid = [](double amount) { return amount > 0; };
    const auto first = std::find_if(row.values.begin(), row.values.end(), paid) - row.values.begin();
    const auto last = row.values.rend() - std::find_if(row.values.rbegin(), row.values.rend(), paid) - 1;
    return Flow::tr("%1 to %2").arg(n.month(start + int(first)), n.month(start + int(last)));
}

} // namespace

ChartSpec mediaPlanChart(const Campaign& plan, const NumberText& n)
{
    ChartSpec spec;
    spec.kind = ChartKind::Rows;
    spec.title = Flow::tr("Ads over the months");
    spec.table = {
        spec.title, {Flow::tr("Channel"), Flow::tr("From, to"), Flow::tr("Most in a month"), Flow::tr("In all")}, {}};
    const std::vector<PlannedFigure> rows = paidChannels(plan);
    double most = 0, all = 0;
    for (const PlannedFigure& row : rows) {
        most = std::max(most, *std::max_element(row.values.begin(), row.values.end()));
        all += sumOf(row.values);
    }
    setMonthAxis(spec, plan.start, plan.months, n);
    spec.yMin = -0.6;
    spec.yMax = std::max(0.4, double(rows.size()) - 0.4);
    for (size_t i = 0; i < rows.size(); ++i) {
        const double y = double(rows.size() - 1 - i);
        const QString name = channelLabel(rows[i].channel, plan, n), total = n.money(sumOf(rows[i].values));
        addBars(spec, rows[i], y, name, total, most);
        spec.table.rows.push_back({name, activeMonths(rows[i], plan.start, n),
                                   n.money(*std::max_element(rows[i].values.begin(), rows[i].values.end())), total});
        spec.stops.push_back(y);
    }
    spec.caption = Flow::tr("What is spent on ads by channel and month, %1 in all.").arg(n.money(all));
    markEvents(spec, plan, n);
    return spec;
}

} // namespace ertrag
