// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/live_view.h"

#include "core/campaign/campaign.h"
#include "core/projection/study/verdict.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/not_yet_view.h"
#include "ui/present/words/help_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr size_t helpsMost = 4;

struct LiveWords {
    Q_DECLARE_TR_FUNCTIONS(LiveView)
};

Figure readinessFigure(const Readiness& readiness)
{
    Figure figure;
    figure.label = LiveWords::tr("Preparation");
    figure.value = readiness.score;
    figure.text = QString::number(std::lround(readiness.score));
    figure.note = LiveWords::tr("of 100");
    figure.tone = readiness.score >= 75 ? Tone::Good : readiness.score >= 50 ? Tone::Caution : Tone::Bad;
    figure.spoken = LiveWords::tr("Preparation: %1 of 100").arg(figure.text);
    return figure;
}

Figure chanceFigure(const Projection& projection, const NumberText& numbers)
{
    Figure figure;
    figure.label = LiveWords::tr("Chance that it pays");
    figure.value = projection.chancePositive;
    figure.text = numbers.chance(projection.chancePositive);
    figure.tone = figure.value >= paysFrom ? Tone::Good : figure.value > failsUpTo ? Tone::Caution : Tone::Bad;
    figure.spoken = LiveWords::tr("Chance that it pays: %1. A coin toss would be 50.").arg(figure.text);
    return figure;
}

void addMonth(ChartSpec& chart, double x, const Spread& at)
{
    chart.bands[0].low.push_back({x, at.p10});
    chart.bands[0].high.push_back({x, at.p90});
    chart.bands[1].low.push_back({x, at.p25});
    chart.bands[1].high.push_back({x, at.p75});
    chart.lines[0].points.push_back({x, at.p50});
    chart.yMin = std::min(chart.yMin, at.p10);
    chart.yMax = std::max(chart.yMax, at.p90);
}

ChartSpec smallChart(const Projection& projection, const Campaign& campaign, const NumberText& numbers)
{
    ChartSpec chart;
    chart.bands.resize(2);
    chart.bands[1].inner = true;
    chart.lines.resize(1);
    chart.yMin = 0, chart.yMax = 0, chart.zeroLine = 0.0;
    chart.table.columns = {LiveWords::tr("Month"), LiveWords::tr("1 of 10 below"), LiveWords::tr("Middle case"),
                           LiveWords::tr("9 of 10 below")};
    addMonth(chart, 0, {});
    for (size_t i = 0; i < projection.byMonth.size(); ++i) {
        const Spread& at = projection.byMonth[i].netCumulative;
        addMonth(chart, double(i + 1), at);
        chart.table.rows.push_back({numbers.month(campaign.start + int(i)), numbers.signedMoney(at.p10),
                                    numbers.signedMoney(at.p50), numbers.signedMoney(at.p90)});
    }
    chart.xMax = std::max(1.0, double(projection.byMonth.size()));
    if (chart.yMin == chart.yMax)
        chart.yMax = 1;
    return chart;
}

/// Whose figures they are is all there is to say yet: grey, without a number.
void sayNotYet(LiveView& view, const std::vector<DecidingFigure>& deciding, const Campaign& campaign,
               const NumberText& numbers)
{
    view.projected = view.notYet = true;
    view.readiness.tone = Tone::Caution; // no red before anything was answered
    view.chance.label = LiveWords::tr("Chance that it pays");
    view.chance.text = LiveWords::tr("still open");
    view.chance.spoken = view.chance.label + QStringLiteral(": ") + view.chance.text;
    view.chance.tone = Tone::Quiet;
    view.sentence = LiveWords::tr("Assumptions cannot tell whether it pays for you.");
    view.helpsTitle = LiveWords::tr("What helps most");
    view.helps.clear();
    for (const AskedFigure& asked : askedFigures(deciding, campaign, numbers))
        view.helps.push_back({asked.shortQuestion, asked.field, false});
}

} // namespace

LiveView liveView(const Readiness& readiness, const ProjectionPtr& projection, const Campaign& campaign,
                  const NumberText& numbers, const std::vector<DecidingFigure>& deciding)
{
    LiveView view;
    view.readiness = readinessFigure(readiness);
    view.helpsTitle = LiveWords::tr("What helps next");
    for (const Point& point : readiness.open) {
        const LiveLink link{helpText(point, numbers), point.field, point.blocker && !point.unanswered};
        if (view.helps.size() < helpsMost)
            view.helps.push_back(link);
    }
    // A plan without costs or without a way to a return has no chance yet; that is not a chance of nothing.
    if (!projection || projection->byMonth.empty() || nothingToJudge(campaign, *projection))
        return view;
    if (waitsForAnswers(campaign, projection.get(), deciding)) {
        sayNotYet(view, deciding, campaign, numbers);
        return view;
    }
    view.projected = true;
    view.chance = chanceFigure(*projection, numbers);
    const Spread& end = projection->byMonth.back().netCumulative;
    view.chartTitle = LiveWords::tr("Return minus cost, %n month(s)", nullptr, campaign.horizon());
    view.sentence = LiveWords::tr("Middle case %1 · 8 of 10 cases between %2 and %3")
                        .arg(numbers.signedMoney(end.p50), numbers.signedMoney(end.p10), numbers.signedMoney(end.p90));
    view.chart = smallChart(*projection, campaign, numbers);
    view.chart.title = view.chartTitle;
    view.chart.caption = view.chartTitle + QStringLiteral(": ") + view.sentence;
    view.chart.table.title = view.chartTitle;
    return view;
}

} // namespace ertrag
