// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
#include "core/projection/study/ordinary_medium.h"
#include "core/projection/study/study.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/study_parts.h"
#include "ui/present/words/driver_label.h"
#include "ui/present/words/foreign.h"
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
        return foreign(row.name);
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
        return tr("In the middle case nothing else here leaves more money than the plan.");
    if (best->kind == ScenarioResult::Kind::DoNothing)
        return tr("In the middle case it is better to do nothing: the plan leaves %1.").arg(n.signedMoney(planned));
    const QString words = tr("In the middle case “%1” does better than the plan, by %2.")
                              .arg(name(*best, plan), n.money(best->npv.p50 - planned));
    return best->kind == ScenarioResult::Kind::NextBestUse
               ? QString(words + QLatin1Char(' ') + tr("Its return is taken as certain, as you entered it."))
               : words;
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

} // namespace ertrag
