// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/review/plan_actual_view.h"

#include "core/actuals/actuals.h"
#include "core/campaign/campaign.h"
#include "core/review/review.h"
#include "ui/present/numbers/axis.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/review/compared_words.h"
#include "ui/present/review/plan_actual_tables.h"
#include "ui/present/words/driver_label.h"
#include "ui/present/words/event_marks.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanActualView)
public:
    static void judge(PlanActualView& view, const Review& review, const Campaign& plan, const NumberText& n);
    static void tellGap(PlanActualView& view, const Comparison& c, const NumberText& n);
    static QString openSentence(const Comparison& c, const NumberText& n);
    static QString nextStep(const Review& review, bool ahead, const NumberText& n);
    static std::vector<Figure> figures(const Comparison& c, const NumberText& n);
    static ChartSpec chart(const Comparison& c, const Campaign& plan, const NumberText& n);
    static void bandsAndLines(ChartSpec& spec, const Comparison& c, const NumberText& n);
};

/// Before anything else that can be said up to the gap.
void Words::tellGap(PlanActualView& view, const Comparison& c, const NumberText& n)
{
    if (!hasGap(c))
        return;
    view.headline = tr("months are missing.");
    view.tone = Tone::Caution;
    view.sentence = QString(gapSentence(c, n) + QLatin1Char(' ') + view.sentence).trimmed();
}

void Words::judge(PlanActualView& view, const Review& review, const Campaign& plan, const NumberText& n)
{
    const Comparison& c = review.comparison;
    view.question = tr("Plan and actual:");
    const QString time = elapsedTime(c, plan, n);
    if (!c.benefitKnown) {
        view.headline = tr("costs known, return not yet.");
        view.tone = Tone::Caution;
        view.sentence =
            tr("%1: %2 spent, planned were %3. Enter new customers or revenue, then you see whether it pays.")
                .arg(time, n.money(c.cost), n.money(c.planCost));
        tellGap(view, c, n);
        return;
    }
    const double gap = (c.benefit - c.cost) - (c.planBenefit - c.planCost);
    const bool ahead = gap >= 0, gain = c.endRoi.likely >= 0;
    // A few units of thousands are neither ahead nor behind.
    const bool close = std::abs(gap) <= 0.02 * c.planCost;
    view.headline = close   ? (gain ? tr("about on plan.") : tr("about on plan, and heading for a loss."))
                    : ahead ? (gain ? tr("on plan or better.") : tr("on plan, but heading for a loss."))
                            : (gain ? tr("behind plan, still with a gain.") : tr("behind plan, heading for a loss."));
    view.tone = !gain ? Tone::Bad : ahead || close ? Tone::Good : Tone::Caution;
    view.sentence = (ahead ? tr("%1 the result is %2 above plan: return %3, cost %4.")
                           : tr("%1 the result is %2 below plan: return %3, cost %4."))
                        .arg(time, n.money(std::abs(gap)), besidePlan(c.benefit, c.planBenefit, n),
                             besidePlan(c.cost, c.planCost, n)) +
                    QLatin1Char(' ') +
                    tr("If it goes on like this, the campaign ends at an ROI of %1 instead of %2.")
                        .arg(n.signedPercent(c.endRoi.likely), n.signedPercent(c.planEndRoi.p50));
    if (const QString open = openSentence(c, n); !open.isEmpty())
        view.sentence += QLatin1Char(' ') + open;
    if (hasGap(c))
        return tellGap(view, c, n);
    if (const QString next = nextStep(review, ahead && gain, n); !next.isEmpty())
        view.sentence += QLatin1Char(' ') + next;
}

QString Words::openSentence(const Comparison& c, const NumberText& n)
{
    if (!c.openEnquiries || c.openEnquiries->count < 0.5)
        return {};
    const OpenEnquiries& open = *c.openEnquiries;
    return tr("%n enquiry(s) are still open; by their age they may still bring %1, in 8 of 10 cases between %2 and %3.",
              nullptr, int(std::lround(std::min(open.count, 1e9))))
        .arg(n.money(open.likely), n.money(open.low), n.money(open.high));
}

QString Words::nextStep(const Review& review, bool well, const NumberText& n)
{
    if (well)
        return {};
    // Where no figure is worse than planned, the plan itself is the reason, or what the sentence before has named.
    if (!review.worst)
        return review.comparison.planEndRoi.p50 < 0 ? tr("The plan itself ends with a loss in the middle case.")
                                                    : QString();
    const LearnedValue& value = *review.worst;
    return tr("Begin with “%1”: %2 instead of %3.")
        .arg(figureName(value.kind), driverValue(value.kind, value.now, n), driverValue(value.kind, value.plan, n));
}

std::vector<Figure> Words::figures(const Comparison& c, const NumberText& n)
{
    const QString none = QStringLiteral("–");
    const auto figure = [](const QString& name, const QString& text, const QString& note, double value, Tone tone) {
        Figure f;
        f.label = name;
        f.text = text;
        f.note = note;
        f.spoken = name + QStringLiteral(": ") + text + QStringLiteral(". ") + note;
        f.value = value;
        f.tone = tone;
        return f;
    };
    // Red is for what is worse than planned: a loss to date that the plan foresaw is no bad news.
    const bool behind = c.roi && c.planRoi && *c.roi < *c.planRoi;
    const Tone forecast = c.endRoi.likely < 0 ? Tone::Bad : Tone::Neutral;
    return {
        figure(tr("ROI to date"), c.roi ? n.signedPercent(*c.roi) : none,
               tr("Plan to date: %1").arg(c.planRoi ? n.signedPercent(*c.planRoi) : none) + QStringLiteral(" \u00b7 ") +
                   additionalShare(c.evidence, n),
               c.roi.value_or(0), behind ? Tone::Bad : Tone::Neutral),
        figure(tr("New forecast"), c.benefitKnown ? n.signedPercent(c.endRoi.likely) : none,
               tr("Plan: %1").arg(n.signedPercent(c.planEndRoi.p50)), c.endRoi.likely,
               c.benefitKnown ? forecast : Tone::Neutral),
        figure(tr("New customers"), c.benefitKnown ? n.count(c.newCustomers) : none,
               tr("Plan to date: %1").arg(n.count(c.planNewCustomers)), c.newCustomers, Tone::Neutral),
        figure(tr("Cost per new customer"), c.costPerNewCustomer ? n.money(*c.costPerNewCustomer) : none,
               tr("Plan to date: %1").arg(c.planCostPerNewCustomer ? n.money(*c.planCostPerNewCustomer) : none),
               c.costPerNewCustomer.value_or(0), Tone::Neutral),
    };
}

void Words::bandsAndLines(ChartSpec& spec, const Comparison& c, const NumberText& n)
{
    ChartBand outer{tr("9 of 10 cases stay below"), QString(), {{0, 0}}, {{0, 0}}, Tone::Plan, false},
        inner{QString(), QString(), {{0, 0}}, {{0, 0}}, Tone::Plan, true};
    ChartLine plan{tr("Plan"), {{0, 0}}, Tone::Plan, false, false},
        actual{tr("Actual"), {{0, 0}}, Tone::Actual, false, true};
    ChartLine forecast{tr("New forecast"), {}, Tone::Forecast, true, false};
    ChartBand maybe{QString(), QString(), {}, {}, Tone::Forecast, true};
    double low = 0, high = 0;
    for (size_t t = 0; t < c.months.size(); ++t) {
        const ComparedMonth& m = c.months[t];
        const double x = double(t + 1);
        outer.low.push_back({x, m.plan.p10});
        outer.high.push_back({x, m.plan.p90});
        inner.low.push_back({x, m.plan.p25});
        inner.high.push_back({x, m.plan.p75});
        plan.points.push_back({x, m.plan.p50});
        if (m.net && c.benefitKnown)
            actual.points.push_back({m.running ? std::max(c.elapsed, double(t)) : x, *m.net});
        if (m.forecast && c.benefitKnown) {
            forecast.points.push_back({x, m.forecast->likely});
            maybe.low.push_back({x, m.forecast->low});
            maybe.high.push_back({x, m.forecast->high});
        }
        low = std::min({low, m.plan.p10, m.net.value_or(0), m.forecast ? m.forecast->low : 0});
        high = std::max({high, m.plan.p90, m.net.value_or(0), m.forecast ? m.forecast->high : 0});
        spec.stops.push_back(x);
        spec.table.rows.push_back({n.month(m.month), n.money(m.plan.p50), m.net ? n.money(*m.net) : QStringLiteral("–"),
                                   m.forecast ? n.money(m.forecast->likely) : QStringLiteral("–")});
    }
    spec.bands = {outer, inner};
    if (maybe.low.size() > 1)
        spec.bands.push_back(maybe);
    spec.lines = {plan};
    if (actual.points.size() > 1)
        spec.lines.push_back(actual);
    if (forecast.points.size() > 1)
        spec.lines.push_back(forecast);
    setYAxis(spec, low, high, [&](double at) { return n.axisMoney(at); });
}

ChartSpec Words::chart(const Comparison& c, const Campaign& plan, const NumberText& n)
{
    ChartSpec spec;
    spec.title = tr("Return minus cost, added up – plan, actual and new forecast");
    spec.table = {spec.title, {tr("Month"), tr("Plan"), tr("Actual"), tr("New forecast")}, {}};
    bandsAndLines(spec, c, n);
    setMonthAxis(spec, plan.start, int(c.months.size()), n);
    spec.zeroLine = 0;
    const Month last = plan.start + std::max(0, int(std::ceil(c.elapsed - 1e-9)) - 1);
    spec.marks.push_back({c.elapsed, 0, tr("as of %1").arg(n.month(last)), Tone::Quiet, true});
    if (c.benefitKnown)
        spec.headline =
            tr("The new forecast ends at %1, about between %2 and %3.")
                .arg(n.signedMoney(c.months.back().forecast->likely), n.signedMoney(c.months.back().forecast->low),
                     n.signedMoney(c.months.back().forecast->high));
    spec.caption = tr("Plan, actual and new forecast of return minus cost, added up. The forecast ends at an ROI of "
                      "%1, the plan at %2.")
                       .arg(n.signedPercent(c.endRoi.likely), n.signedPercent(c.planEndRoi.p50));
    markEvents(spec, plan, n);
    return spec;
}

} // namespace

PlanActualView planActualView(const Review& review, const Campaign& plan, const Actuals& actuals, const NumberText& n)
{
    const Comparison& c = review.comparison;
    PlanActualView view;
    view.empty = c.months.empty() || c.elapsed <= 0;
    view.question = Words::tr("Plan and actual:");
    view.learned = learnedTable(review, n);
    view.evidence = evidenceTable(review, n);
    if (c.elapsed > 0)
        view.evidenceNote = evidenceSentence(c.evidence, n);
    view.imports = importsTable(actuals, n);
    view.gap = hasGap(c);
    if (view.empty && view.gap) {
        Words::tellGap(view, c, n);
        return view;
    }
    if (view.empty) {
        view.headline = Words::tr("no figures yet.");
        view.tone = Tone::Quiet;
        view.sentence =
            actuals.imports.empty()
                ? Words::tr("Here you see what really happened beside the plan, and where the campaign is heading.")
                : Words::tr("The imported figures lie outside of the campaign, which runs from %1 to %2. Check the "
                            "start of the campaign or the file.")
                      .arg(n.month(plan.start), n.month(plan.start + (plan.horizon() - 1)));
        if (!actuals.imports.empty())
            view.headline = Words::tr("no figures in these months.");
        return view;
    }
    Words::judge(view, review, plan, n);
    view.figures = Words::figures(c, n);
    ChartSpec chart = Words::chart(c, plan, n);
    chart.note =
        Words::tr("The forecast is a first, simple one: it takes the rest of the plan and moves its cost and return "
                  "the way the months so far went, "
                  "with more trust the more months there are. It does not yet learn from single figures.");
    view.charts = {{Role::PlanAndActual, chart}};
    view.sofar = sofarTable(c, n);
    for (const QString& note : {notEnteredSentence(c, n), notYetSentence(c, n)})
        if (!note.isEmpty())
            view.notes.push_back(note);
    for (const QString& reason : eventReasonSentences(c, n))
        view.notes.push_back(reason);
    for (const MarkNow& mark : review.marks)
        view.notes.push_back(markSentence(mark, n));
    view.keyFigures = keyFigureLines(review, n);
    if (std::any_of(review.keyFigures.begin(), review.keyFigures.end(), [](const auto& f) { return f.dueNow; }))
        view.keyFigureNote =
            Words::tr("What is due by now goes by the months of your plan: season, spending and the time "
                      "until a sale, not evenly by the calendar.");
    return view;
}

} // namespace ertrag
