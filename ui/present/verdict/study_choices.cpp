// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/projection/study/ordinary_medium.h"
#include "core/projection/study/study.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/study_parts.h"
#include "ui/present/words/driver_label.h"
#include "ui/present/words/place_name.h"

#include <QCoreApplication>
#include <algorithm>

namespace ertrag
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StudyChoices)
public:
    static QString name(const ScenarioResult& row, const Campaign& plan);
    static QString compared(const std::vector<ScenarioResult>& rows, const Campaign& plan, const NumberText& n);
    static QString assumed(const Campaign& plan, const NumberText& n);
    static QString lastAndFirst(const BudgetSplit& split, const StudyOf& of);
    static QString step(const BudgetSplit& split, const StudyOf& of);
    static std::vector<QString> further(const BudgetSplit& split, const StudyOf& of);
};

QString Words::name(const ScenarioResult& row, const Campaign& plan)
{
    switch (row.kind) {
    case ScenarioResult::Kind::Plan:
        return tr("The plan");
    case ScenarioResult::Kind::DoNothing:
        return tr("Do nothing");
    case ScenarioResult::Kind::NextBestUse:
        return tr("Next best use (as you said)");
    case ScenarioResult::Kind::OrdinaryMedium:
        return tr("%1 (wide guess)").arg(ordinaryMediumName(plan));
    case ScenarioResult::Kind::Saved:
        return row.name;
    }
    return {};
}

QString Words::compared(const std::vector<ScenarioResult>& rows, const Campaign& plan, const NumberText& n)
{
    const auto best = std::max_element(rows.begin(), rows.end(), [](const ScenarioResult& a, const ScenarioResult& b) {
        return a.npv.p50 < b.npv.p50;
    });
    const double planned = rows.front().npv.p50;
    if (best == rows.begin() || best->npv.p50 <= planned)
        return tr("In the middle case nothing else here does better than the plan.");
    if (best->kind == ScenarioResult::Kind::DoNothing)
        return tr("In the middle case it is better to do nothing: the plan leaves %1.").arg(n.signedMoney(planned));
    return tr("In the middle case “%1” does better than the plan, by %2.")
        .arg(name(*best, plan), n.money(best->npv.p50 - planned));
}

QString shareText(double share, const NumberText& n)
{
    return n.percent(share, share < 0.001 ? 2 : share < 0.01 ? 1 : 0);
}

QString Words::assumed(const Campaign& plan, const NumberText& n)
{
    const Channel medium = ordinaryMedium(plan);
    const Estimate &price = medium.paid.costPerThousand, &share = medium.paid.clickRate;
    return tr("%1: the same ad money, without posts and hours, on wide assumptions of our own: %2 to %3 for 1,000 "
              "contacts, of which %4 to %5 come and ask.")
        .arg(ordinaryMediumName(plan), n.money(price.low), n.money(price.high), shareText(share.low, n),
             shareText(share.high, n));
}

void addScenario(ChartSpec& spec, const ScenarioResult& row, const QString& name, double at, const NumberText& n)
{
    const bool plan = row.kind == ScenarioResult::Kind::Plan, none = row.kind == ScenarioResult::Kind::DoNothing;
    ChartBar bar;
    bar.label = name;
    bar.from = row.npv.p10;
    bar.to = row.npv.p90;
    bar.position = at;
    bar.width = 0.5;
    bar.tone = plan ? Tone::Plan : Tone::Quiet;
    bar.highText = Words::tr("middle %1").arg(n.signedMoney(row.npv.p50));
    spec.bars.push_back(bar);
    spec.marks.push_back({row.npv.p50, at, {}, plan ? Tone::Plan : Tone::Neutral, false});
    spec.stops.push_back(at);
    spec.table.rows.push_back(
        {name, n.signedMoney(row.npv.p10), n.signedMoney(row.npv.p50), n.signedMoney(row.npv.p90),
         none ? QStringLiteral("–") : n.chance(row.chancePositive),
         none || row.kind == ScenarioResult::Kind::NextBestUse ? QStringLiteral("–") : n.money(row.investment.p50)});
}

// In the smallest unit that everybody has in the purse: what one more euro brings.
QString ofOne(double value, const StudyOf& of)
{
    return of.numbers.exactMoney(Money::fromUnits(value, currencyDecimals(of.plan.company.currency)));
}

/// Neither the last unit here nor the first elsewhere comes back: no split mends that.
bool earnsNothing(const BudgetSplit& split)
{
    return split.lastReturn < 1 && split.firstReturn < 1;
}

QString Words::lastAndFirst(const BudgetSplit& split, const StudyOf& of)
{
    const QString words =
        earnsNothing(split) ? tr("The last %1 on %2 brings back only %3, the first in %4 %5: less ad money loses less.")
        : split.allHere()
            ? tr("The last %1 on %2 brings back %3, more than the first in %4 with %5: the money is in the right "
                 "place.")
            : tr("The last %1 on %2 brings back %3, the first in %4 %5: some of it belongs there.");
    return words.arg(of.numbers.money(1), placeName(split.lastIn, of.plan, of.numbers), ofOne(split.lastReturn, of),
                     placeName(split.firstIn, of.plan, of.numbers), ofOne(split.firstReturn, of));
}

QString Words::step(const BudgetSplit& split, const StudyOf& of)
{
    QStringList moves;
    for (const SplitChannel& place : split.channels)
        if (std::abs(place.next - place.planned) >= 0.02 * split.budget)
            moves << tr("%1 %2 → %3")
                         .arg(placeName(place.channel, of.plan, of.numbers), of.numbers.money(place.planned),
                              of.numbers.money(place.next));
    if (moves.isEmpty())
        return tr("As planned the money is split about as well as can be known now.");
    return tr("Next step, never more than %1 of the budget at once: %2 a month.")
        .arg(of.numbers.percent(mostMoved), moves.join(QStringLiteral(" · ")));
}

std::vector<QString> Words::further(const BudgetSplit& split, const StudyOf& of)
{
    if (earnsNothing(split))
        return {tr("If all of it is spent all the same, it is best split like this.")};
    std::vector<QString> all{step(split, of)};
    all.push_back(
        tr("While nothing is measured, %1 of it stay in a second place.").arg(of.numbers.percent(exploration)));
    if (split.dependsOnCase) {
        const auto& p = of.projection;
        const std::optional<FigureId> driver = !p.information.empty() ? std::optional(p.information.front().driver)
                                               : !p.tornado.empty()   ? std::optional(p.tornado.front().driver)
                                                                      : std::nullopt;
        all.push_back(!driver ? tr("If things go badly, another split is better.")
                              : tr("If things go badly, another split is better: the answer depends on “%1”.")
                                    .arg(driverLabel(*driver, of.plan, of.numbers)));
    }
    return all;
}

void addPlace(ChartSpec& spec, const SplitChannel& place, double at, const StudyOf& of)
{
    const NumberText& n = of.numbers;
    const QString name = placeName(place.channel, of.plan, n);
    const struct {
        double amount, offset;
        Tone tone;
        QString text;
    } bars[] = {{place.planned, 0.28, Tone::Plan, Words::tr("planned %1")},
                {place.best, 0, Tone::Good, Words::tr("best %1")},
                {place.cautious, -0.28, Tone::Caution, Words::tr("if it goes badly %1")}};
    for (const auto& each : bars) {
        ChartBar bar;
        if (each.offset == 0)
            bar.label = name;
        bar.to = each.amount;
        bar.position = at + each.offset;
        bar.width = 0.2;
        bar.tone = each.tone;
        bar.highText = each.text.arg(n.money(each.amount));
        spec.bars.push_back(bar);
    }
    spec.stops.push_back(at);
    spec.table.rows.push_back({name, n.money(place.planned), n.money(place.best), n.money(place.cautious),
                               n.money(place.next), ofOne(place.firstReturn, of),
                               place.planned > 0 ? ofOne(place.lastReturn, of) : QStringLiteral("–")});
}

} // namespace

StudyPart choicesPart(const StudyOf& of)
{
    const NumberText& n = of.numbers;
    const std::vector<ScenarioResult>& rows = of.study.scenarios;
    StudyPart part;
    part.role = Role::Scenarios;
    part.title = Words::tr("What else you could do");
    part.headline = Words::compared(rows, of.plan, n);
    ChartSpec spec = rowsChart(part.title, part.headline, rows.size());
    spec.table.columns = {Words::tr("Result in today's money"), Words::tr("1 of 10 below"), Words::tr("middle case"),
                          Words::tr("1 of 10 above"),           Words::tr("Chance"),        Words::tr("Cost")};
    double low = 0, high = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        addScenario(spec, rows[i], Words::name(rows[i], of.plan), double(rows.size() - 1 - i), n);
        low = std::min(low, rows[i].npv.p10);
        high = std::max(high, rows[i].npv.p90);
        if (rows[i].kind == ScenarioResult::Kind::OrdinaryMedium)
            part.sentences.push_back(Words::assumed(of.plan, n));
    }
    setMoneyBelow(spec, low, high, n);
    part.legend = Words::tr("Result in today's money: the bar holds 8 of 10 cases, the dot and the figure are the "
                            "middle case.");
    spec.caption = part.legend + QLatin1Char(' ') + part.headline;
    part.chart = spec;
    return part;
}

StudyPart splitPart(const StudyOf& of)
{
    StudyPart part;
    if (!of.study.split)
        return part;
    const BudgetSplit& split = *of.study.split;
    part.role = Role::Split;
    part.title = Words::tr("Where the ad money belongs");
    part.headline = Words::lastAndFirst(split, of);
    part.sentences = Words::further(split, of);
    ChartSpec spec = rowsChart(part.title, part.headline, split.channels.size());
    spec.table.columns = {Words::tr("Ads a month"),
                          Words::tr("planned"),
                          Words::tr("best"),
                          Words::tr("if it goes badly"),
                          Words::tr("next step"),
                          Words::tr("first %1 brings").arg(of.numbers.money(1)),
                          Words::tr("last %1 brings").arg(of.numbers.money(1))};
    double most = 0;
    for (size_t i = 0; i < split.channels.size(); ++i) {
        const SplitChannel& place = split.channels[i];
        addPlace(spec, place, double(split.channels.size() - 1 - i), of);
        most = std::max({most, place.planned, place.best, place.cautious});
    }
    spec.xMax = most > 0 ? most : 1;
    spec.caption = Words::tr("Ads a month for each place: as planned, as it would be best, and if things go badly.") +
                   QLatin1Char(' ') + part.headline;
    part.chart = spec;
    return part;
}

} // namespace ertrag
