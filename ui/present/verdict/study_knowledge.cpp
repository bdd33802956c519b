// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "core/projection/study/study.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/numbers/rounding.h"
#include "ui/present/verdict/study_parts.h"
#include "ui/present/words/driver_label.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr size_t mostShown = 6;

bool buysClicks(const Campaign& plan)
{
    return std::any_of(plan.channels.begin(), plan.channels.end(),
                       [](const Channel& channel) { return channel.included && channel.adBudgetPerMonth.minor > 0; });
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StudyKnowledge)
public:
    static QString test(const StudyOf& of);
    static QString seen(const StudyOf& of);
};

QString Words::test(const StudyOf& of)
{
    const NumberText& n = of.numbers;
    if (!of.projection.test)
        return buysClicks(of.plan) ? tr("No test of clicks would show enough here: it would need five successes, and "
                                        "would cost half of "
                                        "the ads or more.")
                                   : tr("There are no clicks to buy for a test in this plan.");
    const PlannedTest& test = *of.projection.test;
    const QString channel = channelLabel(test.channel, of.plan, n), clicks = n.count(test.clicks);
    if (!test.worthIt())
        return tr("A test of clicks on %1 is not worth its cost, which with its working hours and the set-up is %2: it "
                  "would hardly change what you do.")
            .arg(channel, n.money(test.cost));
    const QString worth = n.money(amountAsKnown(test.worth, test.worthError).value_or(test.cost));
    const QString text = test.stage == PlannedTest::Stage::Customers
                             ? tr("A test of %1 clicks on %2 that counts the customers costs "
                                  "%3 with its working hours and the set-up, "
                                  "and is worth about %4.")
                                   .arg(clicks, channel, n.money(test.cost), worth)
                             : tr("A test of %1 clicks on %2 that counts the enquiries costs "
                                  "%3 with its working hours and the set-up, "
                                  "and is worth about %4.")
                                   .arg(clicks, channel, n.money(test.cost), worth);
    // The rule of the verdict: only a test that is clearly worth it comes before a no.
    const bool tooLittle =
        planVerdict(of.plan, of.projection) == PlanVerdict::DoesNotPay && !testClearlyWorthIt(of.projection);
    return tooLittle ? QString(text + QLatin1Char(' ') + tr("That is too little to begin with it.")) : text;
}

QString Words::seen(const StudyOf& of)
{
    const NumberText& n = of.numbers;
    if (!of.study.detectability)
        return tr("Whether you will see the effect in your figures can be said when you name your usual month and how "
                  "much it differs.");
    const Detectability& effect = *of.study.detectability;
    const QString planned = n.decimal(effect.planned, 1), needed = n.decimal(effect.detectable, 1);
    const QString cases = n.count(std::round(100 * effect.chance));
    if (effect.onTheEdge())
        return tr("Whether you will see the effect in your monthly figures is on the edge: if it comes as planned, "
                  "with "
                  "%1 additional customers a month, it shows in about %2 of 100 campaigns.")
            .arg(planned, cases);
    return effect.seen()
               ? tr("You will see the effect in your monthly figures if it comes as planned: %1 additional customers a "
                    "month, from %2 on they show.")
                     .arg(planned, needed)
               : tr("You will hardly see the effect in your monthly figures: %1 additional customers a month are "
                    "planned, only from %2 on would they show. Ask at the till or hand out codes.")
                     .arg(planned, needed);
}

} // namespace

StudyPart knowledgePart(const StudyOf& of)
{
    const NumberText& n = of.numbers;
    std::vector<InformationValue> values;
    for (const InformationValue& each : of.projection.information)
        if (const auto known = amountAsKnown(each.value, each.error))
            values.push_back({each.driver, *known, each.error});
    StudyPart part;
    part.role = Role::Information;
    part.title = Words::tr("Before you spend");
    part.headline = Words::test(of);
    part.sentences = {Words::seen(of)};
    if (values.empty()) {
        part.sentences.push_back(Words::tr("To know a single figure better would not change the decision."));
        return part;
    }
    const Projection& p = of.projection;
    if (const auto all = amountAsKnown(p.perfectInformation, p.perfectInformationError))
        part.sentences.push_back(Words::tr("To know everything before deciding would be worth at most about %1. What "
                                           "single figures are worth does not add up.")
                                     .arg(n.money(*all)));
    const size_t count = std::min(mostShown, values.size());
    ChartSpec spec = rowsChart(part.title, part.headline, count);
    spec.table.columns = {Words::tr("To know this before"), Words::tr("is worth at most")};
    for (size_t i = 0; i < count; ++i) {
        ChartBar bar;
        bar.label = driverLabel(values[i].driver, of.plan, n);
        bar.to = values[i].value;
        bar.position = double(count - 1 - i);
        bar.width = 0.6;
        bar.tone = Tone::Plan;
        bar.highText = Words::tr("about %1").arg(n.money(values[i].value));
        spec.bars.push_back(bar);
        spec.stops.push_back(bar.position);
        spec.table.rows.push_back({bar.label, bar.highText});
    }
    spec.xMax = std::max(values.front().value, 1e-9);
    spec.caption = Words::tr("What it is worth to know a figure before deciding: “%1” most, %2.")
                       .arg(spec.bars.front().label, spec.bars.front().highText);
    part.chart = spec;
    return part;
}

} // namespace ertrag
