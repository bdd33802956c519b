// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/verdict_view.h"

#include "core/campaign/media_plan.h"
#include "core/projection/simulation/projection.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/numbers/rounding.h"
#include "ui/present/verdict/media_plan_chart.h"
#include "ui/present/verdict/money_over_time.h"
#include "ui/present/verdict/verdict_charts.h"
#include "ui/present/verdict/verdict_figures.h"
#include "ui/present/words/driver_label.h"
#include "ui/present/words/foreign.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr double reachable = 2; // times what is planned: an order value beyond it is no advice

/// What the owner could do instead, quoted, or a word for it. At the start of a sentence too.
QString alternativeName(const Campaign& plan);

struct Verdict {
    Q_DECLARE_TR_FUNCTIONS(VerdictView)
public:
    static QString headline(Decision decision, const Campaign& plan, const Projection& p);
    static QString near(const Projection& p, const NumberText& n);
    static QString alternative(const Campaign& plan, const Projection& p, const NumberText& n);
    static QString casesSentence(double chance);
    static QString nextSentence(Decision decision, const QString& driver);
    static QString testSentence(const PlannedTest& test, const Campaign& plan, const NumberText& n);
    static QString rule(Decision decision, const Projection& p, const NumberText& n);
    static QString whatItTakes(const Projection& p, const Campaign& plan, const NumberText& n);
};

QString alternativeName(const Campaign& plan)
{
    QString name = plan.goals.nextBestUse.given() ? plan.goals.nextBestUse.value.trimmed() : QString();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1); // it stands inside a sentence
    return name.isEmpty() ? Verdict::tr("“your next best use”") : Verdict::tr("“%1”").arg(foreign(name));
}

QString Verdict::headline(Decision decision, const Campaign& plan, const Projection& p)
{
    switch (decision) {
    case Decision::Pays:
        return paysFromASmallStart(plan, p) ? tr("Probably yes – with a small start.") : tr("Probably yes.");
    case Decision::PaysIfServed:
        return tr("Worth it only if you can serve the customers.");
    case Decision::PaysButAlternative:
        return tr("Worth it, but %1 brings more.").arg(alternativeName(plan));
    case Decision::DoesNotPay:
        return p.chancePositive <= firmlyFailsUpTo ? tr("No, not as it is planned.")
                                                   : tr("Probably not, as it is planned.");
    case Decision::TestFirst:
        return p.chancePositive <= failsUpTo ? tr("Not like this – a test could change that.")
               : p.test && p.test->worthIt() ? tr("Open – test first.")
                                             : tr("Open – start small.");
    case Decision::NotMeasurable:
        return tr("Not measurable as planned.");
    case Decision::Open:
        break;
    }
    return tr("Cannot be calculated yet.");
}

// A chance that a slightly other estimate would carry over the limit is not to be read as far from it.
QString Verdict::near(const Projection& p, const NumberText& n)
{
    const auto limit = limitNearby(p);
    return limit ? tr("That is near the limit of %1: a little more or less, and the answer would be another.")
                       .arg(n.count(*limit * 100))
                 : QString();
}

QString Verdict::alternative(const Campaign& plan, const Projection& p, const NumberText& n)
{
    const auto more = alternativeBringsMore(plan, p);
    return more ? tr("%1 brings %2 as you said, the plan %3 in the middle case; your figure is taken as certain.")
                      .arg(alternativeName(plan), n.money(p.npv.p50 + *more), n.signedMoney(p.npv.p50))
                : QString();
}

QString Verdict::casesSentence(double chance)
{
    const int cases = int(std::lround(chance * 100));
    if (chance > 0 && cases == 0)
        return tr("In fewer than 1 of 100 calculated cases the campaign brings in more than it costs.");
    if (chance < 1 && cases == 100)
        return tr("In more than 99 of 100 calculated cases the campaign brings in more than it costs.");
    return tr("In %1 of 100 calculated cases the campaign brings in more than it costs.").arg(cases);
}

QString Verdict::nextSentence(Decision decision, const QString& driver)
{
    if (driver.isEmpty())
        return {};
    switch (decision) {
    case Decision::PaysIfServed:
        return tr("You said that you cannot serve more customers: settle that before the start, or the return will not "
                  "come.");
    case Decision::Pays:
    case Decision::PaysButAlternative:
        return tr("The result depends most on “%1”: watch it from the first month on.").arg(driver);
    case Decision::DoesNotPay:
        return tr("The result depends most on “%1”: change the plan there, or leave it.").arg(driver);
    case Decision::NotMeasurable:
        return tr("Your monthly figures move more than this plan would: hand out codes or ask at the till, or you will "
                  "never know.");
    default:
        return tr("Least clear is “%1”: begin small, and go on only as far as your stop rule allows.").arg(driver);
    }
}

QString Verdict::testSentence(const PlannedTest& test, const Campaign& plan, const NumberText& n)
{
    const QString words = test.stage == PlannedTest::Stage::Customers
                              ? tr("Begin with a test: %1 clicks on %2, and count the customers. With its working "
                                   "hours and the set-up it "
                                   "costs %3, and to know what they bring is worth about %4.")
                              : tr("Begin with a test: %1 clicks on %2, and count the enquiries. With its working "
                                   "hours and the set-up it "
                                   "costs %3, and to know what they bring is worth about %4.");
    return words.arg(n.count(test.clicks), channelLabel(test.channel, plan, n), n.money(test.cost),
                     n.money(amountAsKnown(test.worth, test.worthError).value_or(test.cost)));
}

QString Verdict::rule(Decision decision, const Projection& p, const NumberText& n)
{
    if (decision == Decision::NotMeasurable)
        return tr("Not measurable: the effect is smaller than what your monthly figures could show, and the plan has "
                  "no code and no question at the till that would show it.");
    return tr("From %1 of 100 cases on the answer is yes, up to %2 it is no. In between it is open: a test first if it "
              "is worth more than all that it costs, else a small start. If a test is worth at least %3 times its "
              "cost, a no and a yes begin with it too. Calculated with %4 cases.")
        .arg(n.count(paysFrom * 100), n.count(failsUpTo * 100), n.count(clearlyWorth), n.count(p.points));
}

// Bad news comes with the way out: each limit alone, all else as planned, and only what an owner could reach.
QString Verdict::whatItTakes(const Projection& p, const Campaign& plan, const NumberText& n)
{
    const WhatItTakes& takes = p.takes;
    QStringList ways;
    if (takes.mostHoursPerWeek.likely && *takes.mostHoursPerWeek.likely >= 0.5)
        ways << tr("at most %1 of work a week").arg(n.hours(*takes.mostHoursPerWeek.likely));
    if (const auto& value = takes.leastOrderValue.likely;
        value && *value <= reachable * plan.economics.orderValue.likely)
        ways << tr("%1 an order").arg(n.money(*value));
    if (takes.leastCloseRate.likely && *takes.leastCloseRate.likely < 1)
        ways << tr("%1 of enquiries becoming customers").arg(n.percent(*takes.leastCloseRate.likely));
    if (ways.isEmpty())
        return tr("No single change mends that: the campaign costs %1, and all that it brings is %2 in the middle "
                  "case. "
                  "It takes several changes at once, or another plan.")
            .arg(n.money(p.investment.p50), n.money(p.benefit.p50));
    const QString last = ways.takeLast();
    return tr("At the likely values it earns back its cost with %1.")
        .arg(ways.isEmpty() ? last : tr("%1 or %2").arg(ways.join(QStringLiteral(", ")), last));
}

/// Whether the click test is the next step: it is worth more than it costs, and the answer is not settled without it.
bool beginsWithTest(Decision decision, const Projection& p)
{
    return (decision == Decision::TestFirst && p.test && p.test->worthIt()) ||
           (decision == Decision::Pays && testClearlyWorthIt(p));
}

/// What to do next, in one sentence.
QString nextStep(Decision decision, const QString& driver, const Campaign& plan, const Projection& p,
                 const NumberText& n)
{
    if (beginsWithTest(decision, p))
        return Verdict::testSentence(*p.test, plan, n);
    const QString takes = decision == Decision::DoesNotPay ? Verdict::whatItTakes(p, plan, n) : QString();
    return takes.isEmpty() ? Verdict::nextSentence(decision, driver) : takes;
}

/// What the next step is about: before a test the figure that is worth most to know, else the one that moves most.
std::optional<FigureId> driverToName(Decision decision, const Projection& p)
{
    if (decision == Decision::TestFirst && !p.information.empty())
        return p.information.front().driver;
    return p.tornado.empty() ? std::nullopt : std::optional(p.tornado.front().driver);
}

} // namespace

QString verdictQuestion()
{
    return Verdict::tr("Is it worth it?");
}

VerdictView verdictView(const Projection& p, const Campaign& plan, const NumberText& n)
{
    VerdictView view;
    view.decision = planVerdict(plan, p);
    view.question = verdictQuestion();
    view.headline = Verdict::headline(view.decision, plan, p);
    if (view.decision == Decision::Open) {
        view.tone = Tone::Caution;
        view.sentence = Verdict::tr("Costs or return are still missing. Name at least one channel with hours or an ad "
                                    "budget, then the answer appears here.");
        return view;
    }
    const bool loses = p.chancePositive <= failsUpTo;
    view.tone = view.decision == Decision::Pays ? Tone::Good : loses ? Tone::Bad : Tone::Caution;
    const std::optional<FigureId> named = driverToName(view.decision, p);
    const QString driver = named ? driverLabel(*named, plan, n) : QString();
    QStringList sentences{Verdict::casesSentence(p.chancePositive), Verdict::near(p, n),
                          nextStep(view.decision, driver, plan, p, n), Verdict::alternative(plan, p, n)};
    sentences.removeAll(QString());
    view.sentence = sentences.join(QLatin1Char(' '));
    view.rule = Verdict::rule(view.decision, p, n);
    view.figures = verdictFigures(p, plan, beginsWithTest(view.decision, p), n);
    ChartSpec net = netReturnChart(p, plan, n);
    net.note = moneyOverTime(p, plan, n);
    view.charts = {{Role::NetReturn, net, openOrdersLink(p)},
                   {Role::Certainty, certaintyChart(p, n)},
                   {Role::Drivers, driverChart(p, plan, n)},
                   {Role::Months, monthChart(p, plan, n)}};
    if (const ChartSpec flow = isFlat(plan) ? ChartSpec() : mediaPlanChart(plan, n); !flow.bars.empty())
        view.charts.push_back({Role::MediaPlan, flow});
    return view;
}

} // namespace ertrag
