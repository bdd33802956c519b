// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"
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
    Q_DECLARE_TR_FUNCTIONS(StudySplit)
public:
    static QString headline(const BudgetSplit& split, const StudyOf& of);
    static QString rightPlace(const BudgetSplit& split, const StudyOf& of);
    static QString step(const BudgetSplit& split, const StudyOf& of);
    static QString extra(const BudgetSplit& split, const StudyOf& of);
    static QString exploring(const BudgetSplit& split, const StudyOf& of);
    static QString byMean(const BudgetSplit& split, const StudyOf& of);
    static QString badly(const BudgetSplit& split, const StudyOf& of);
    static std::vector<QString> further(const BudgetSplit& split, const StudyOf& of);
};

// In the smallest unit that everybody has in the purse: what one more euro brings.
QString ofOne(double value, const StudyOf& of)
{
    return of.numbers.exactMoney(Money::fromUnits(value, currencyDecimals(of.plan.company.currency)));
}

QString nameOf(const QString& place, const StudyOf& of)
{
    return placeName(place, of.plan, of.numbers);
}

/// Neither the last unit here nor one more elsewhere comes back: no split mends that.
bool earnsNothing(const BudgetSplit& split)
{
    return split.last.middle < 1 && split.more.middle < 1;
}

/// Something else does better than the plan: then no split of its money is called right.
bool isBeaten(const StudyOf& of)
{
    const auto& rows = of.study.scenarios;
    return std::any_of(rows.begin(), rows.end(), [&](const ScenarioResult& row) {
        return row.kind != ScenarioResult::Kind::Plan && row.npv.p50 > rows.front().npv.p50;
    });
}

QString Words::rightPlace(const BudgetSplit& split, const StudyOf& of)
{
    if (isBeaten(of))
        return tr("Between these places the ads stand well; but all of it together is beaten, see “What else you could "
                  "do”.");
    if (split.last.middle < split.more.middle)
        return tr("The money is in the right place: in the middle case no other split brings more.");
    return tr("The last %1 on %2 brings back %3, more than one more on %4 with %5: the money is in the right place.")
        .arg(of.numbers.money(1), nameOf(split.lastIn, of), ofOne(split.last.middle, of), nameOf(split.moreIn, of),
             ofOne(split.more.middle, of));
}

QString Words::headline(const BudgetSplit& split, const StudyOf& of)
{
    if (earnsNothing(split)) {
        // The first euros of a place may come to nothing where a larger step pays: then less is no advice.
        // A plan that pays does not lose: it only spends more than comes back at its end.
        const QString words =
            split.extra.comesBack()
                ? tr("The last %1 on %2 brings back only %3, one more on %4 %5: only a larger step pays.")
            : isPaying(planVerdict(of.plan, of.projection))
                ? tr("The last %1 on %2 brings back only %3, one more on %4 %5: with less ad money more is left.")
                : tr("The last %1 on %2 brings back only %3, one more on %4 %5: less ad money loses less.");
        return words.arg(of.numbers.money(1), nameOf(split.lastIn, of), ofOne(split.last.middle, of),
                         nameOf(split.moreIn, of), ofOne(split.more.middle, of));
    }
    if (split.rightPlace)
        return rightPlace(split, of);
    return tr("Some of it belongs to %1 rather than %2: best split the ads bring %3 in the middle case, %4 on average.")
        .arg(nameOf(split.moreIn, of), nameOf(split.lastIn, of), of.numbers.signedMoney(split.best.middle),
             of.numbers.signedMoney(split.best.mean));
}

QString Words::step(const BudgetSplit& split, const StudyOf& of)
{
    QStringList moves;
    for (const SplitChannel& place : split.channels)
        if (std::abs(place.next - place.planned) >= 0.02 * split.budget)
            moves << tr("%1 %2 → %3")
                         .arg(nameOf(place.channel, of), of.numbers.money(place.planned), of.numbers.money(place.next));
    if (moves.isEmpty())
        return split.rightPlace ? QString() : tr("A small step towards it would bring nothing yet.");
    return tr("Next step, never more than %1 of the budget at once: %2 a month. It brings %3 in the middle case, %4 on "
              "average.")
        .arg(of.numbers.percent(mostMoved), moves.join(QStringLiteral(" · ")),
             of.numbers.signedMoney(split.next.middle), of.numbers.signedMoney(split.next.mean));
}

/// Where the next 50 go, and what they bring.
QString Words::extra(const BudgetSplit& split, const StudyOf& of)
{
    const MoreMoney& more = split.extra;
    const NumberText& n = of.numbers;
    const QString words =
        more.comesBack()
            ? tr("Another %1 a month belong to %2: they cost %3 in all and bring back %4 in the middle case, %5 to %6 "
                 "in 8 of 10 cases.")
            : tr("Another %1 a month come back nowhere: even on %2 they cost %3 in all and bring back %4 in the middle "
                 "case, %5 to %6 in 8 of 10 cases.");
    const QString text = words.arg(n.money(more.perMonth), nameOf(more.channel, of), n.money(more.cost),
                                   n.money(more.brings.p50), n.money(more.brings.p10), n.money(more.brings.p90));
    return more.comesBack() && more.price() > 0
               ? QString(text + QLatin1Char(' ') + tr("On average they lose %1.").arg(n.money(more.price())))
               : text;
}

/// The tenth to learn from is never called best, and its price stands beside it.
QString Words::exploring(const BudgetSplit& split, const StudyOf& of)
{
    const SplitChannel* second = nullptr;
    for (const SplitChannel& place : split.channels)
        if (place.exploring > place.best + 1e-9)
            second = &place;
    if (!second)
        return {};
    const QString tried = tr("To try out a second place while nothing is measured: %1 a month on %2.")
                              .arg(of.numbers.money(second->exploring), nameOf(second->channel, of));
    const Brought& price = split.explorePrice;
    return tried + QLatin1Char(' ') +
           (price.middle > 0 || price.mean > 0 ? tr("That costs %1 in the middle case, %2 on average.")
                                                     .arg(of.numbers.money(price.middle), of.numbers.money(price.mean))
                                               : tr("That costs nothing."));
}

QString Words::byMean(const BudgetSplit& split, const StudyOf& of)
{
    if (!split.meanDisagrees)
        return {};
    QStringList places;
    for (const SplitChannel& place : split.channels)
        if (place.byMean >= 0.02 * split.budget)
            places << tr("%1 %2").arg(nameOf(place.channel, of), of.numbers.money(place.byMean));
    return tr("By the average another split would be best (%1): a few very good cases carry it. Here the middle case "
              "decides.")
        .arg(places.join(QStringLiteral(" · ")));
}

QString Words::badly(const BudgetSplit& split, const StudyOf& of)
{
    if (!split.dependsOnCase)
        return {};
    const auto& p = of.projection;
    const std::optional<FigureId> driver = !p.information.empty() ? std::optional(p.information.front().driver)
                                           : !p.tornado.empty()   ? std::optional(p.tornado.front().driver)
                                                                  : std::nullopt;
    return !driver ? tr("If things go badly, another split is better.")
                   : tr("If things go badly, another split is better: the answer depends on “%1”.")
                         .arg(driverLabel(*driver, of.plan, of.numbers));
}

std::vector<QString> Words::further(const BudgetSplit& split, const StudyOf& of)
{
    std::vector<QString> all;
    if (earnsNothing(split))
        all = {tr("If all of it is spent all the same, it is best split like this."), extra(split, of)};
    else
        all = {step(split, of), extra(split, of), exploring(split, of), byMean(split, of), badly(split, of)};
    std::erase_if(all, [](const QString& text) { return text.isEmpty(); });
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
                               n.money(place.exploring), n.money(place.next), ofOne(place.more.middle, of),
                               place.planned > 0 ? ofOne(place.last.middle, of) : QStringLiteral("–")});
}

} // namespace

StudyPart splitPart(const StudyOf& of)
{
    StudyPart part;
    if (!of.study.split)
        return part;
    const BudgetSplit& split = *of.study.split;
    part.role = Role::Split;
    part.title = Words::tr("Where the ad money belongs");
    part.headline = Words::headline(split, of);
    part.sentences = Words::further(split, of);
    ChartSpec spec = rowsChart(part.title, part.headline, split.channels.size());
    spec.table.columns = {Words::tr("Ads a month"),
                          Words::tr("planned"),
                          Words::tr("best"),
                          Words::tr("if it goes badly"),
                          Words::tr("to try out"),
                          Words::tr("next step"),
                          Words::tr("%1 more brings").arg(of.numbers.money(1)),
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
