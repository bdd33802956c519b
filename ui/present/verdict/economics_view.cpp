// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/verdict/economics_view.h"

#include "core/assessment/likely_runs.h"
#include "core/campaign/presets.h"
#include "core/campaign/scaling.h"
#include "core/projection/model/drivers.h"
#include "core/projection/simulation/prior_weight.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/answer_sentences.h"
#include "ui/present/words/answer_words.h"

#include <QCoreApplication>
#include <cmath>

namespace ertrag
{

namespace
{
class EconomicsView
{
    Q_DECLARE_TR_FUNCTIONS(EconomicsView)
};

CostLines summed(const CashRun& run)
{
    CostLines sum;
    for (const CashMonth& month : run.months) {
        const CostLines& cost = month.cost;
        sum.labour += cost.labour;
        sum.ads += cost.ads;
        sum.content += cost.content;
        sum.tools += cost.tools;
        sum.agency += cost.agency;
        sum.training += cost.training;
        sum.setup += cost.setup;
        sum.other += cost.other;
        sum.reserve += cost.reserve;
    }
    return sum;
}

/// Whether one of these is still prefilled.
bool somePrefilled(const std::vector<PlainFigure>& presets, PlainKind kind)
{
    return std::any_of(presets.begin(), presets.end(), [kind](const PlainFigure& each) { return each.kind == kind; });
}

/// Adds lines, each with where it comes from: an answer, a statement, or still as the trade prefilled it.
class CostList
{
public:
    CostList(const Campaign& campaign, const NumberText& numbers)
        : m_campaign(campaign), m_numbers(numbers), m_presets(plainPresets(campaign))
    {
    }
    const std::vector<PlainFigure>& presets() const { return m_presets; }
    void answered(const QString& name, double amount, int question, const QString& field, bool prefilled = false)
    {
        const QString from =
            prefilled ? AnswerWords::origin(Origin::Assumption) : EconomicsView::tr("from question %1").arg(question);
        add({name, m_numbers.money(amount), from, prefilled ? Tone::Caution : Tone::Good, field}, amount);
    }
    /// `also`: something else that the line holds is prefilled.
    void entered(const QString& name, double amount, const QString& field, std::optional<ForeignCostKind> kind = {},
                 bool also = false)
    {
        const auto& bills = m_campaign.economics.foreignCosts;
        const bool foreign = std::any_of(
            bills.begin(), bills.end(), [kind](const ForeignCost& cost) { return cost.counts() && cost.kind == kind; });
        const bool prefilled = (isPreset(m_campaign, field) || also) && !foreign;
        const Origin origin = prefilled ? Origin::Assumption : Origin::Stated;
        add({name, m_numbers.money(amount), AnswerWords::origin(origin), prefilled ? Tone::Caution : Tone::Neutral,
             field},
            amount);
    }
    std::vector<CostRow> rows;

private:
    void add(CostRow row, double amount)
    {
        if (amount >= 0.5)
            rows.push_back(std::move(row));
    }
    const Campaign& m_campaign;
    const NumberText& m_numbers;
    const std::vector<PlainFigure> m_presets;
};

/// Three figures: more would pretend to know.
double sensibleCount(double number)
{
    const double step = number < 1000 ? 1 : std::pow(10.0, std::floor(std::log10(number)) - 2);
    return std::round(number / step) * step;
}

FunnelStep step(const QString& label, double number, double widest, const NumberText& numbers)
{
    FunnelStep one;
    one.label = label;
    one.text = number >= 20 || number <= 0 ? numbers.count(sensibleCount(number))
                                           : numbers.decimal(number, number < 1 ? 2 : 1);
    one.height = widest > 0 && number > 0 ? std::log1p(number) / std::log1p(widest) : 0;
    return one;
}

QString rate(double from, double to, const NumberText& numbers)
{
    if (from <= 0)
        return {};
    const double share = to / from;
    return numbers.percent(share, share < 0.1 ? 1 : 0);
}
} // namespace

CostView costView(const Campaign& campaign, const CashRun& likely, const NumberText& numbers)
{
    CostView view;
    view.title = EconomicsView::tr("Costs in %n month(s)", nullptr, campaign.horizon());
    const CostLines cost = summed(likely);
    view.total = numbers.money(cost.total());
    CostList list(campaign, numbers);
    const bool ofTasks = hoursOfRoles(campaign) >= hoursOfChannels(campaign);
    list.answered(EconomicsView::tr("Working time, %1 a week").arg(numbers.hours(ownHours(campaign))), cost.labour, 4,
                  QStringLiteral("duties.roles"),
                  somePrefilled(list.presets(), ofTasks ? PlainKind::TaskHours : PlainKind::ChannelHours));
    list.answered(EconomicsView::tr("Ad budget"), cost.ads, 3, QStringLiteral("channels"),
                  somePrefilled(list.presets(), PlainKind::AdBudget));
    list.entered(EconomicsView::tr("Photos and material"), cost.content,
                 QStringLiteral("economics.content_per_month_amount"), ForeignCostKind::Content);
    list.answered(EconomicsView::tr("Training"), cost.training, 5, QStringLiteral("staff_rules.training"));
    list.answered(EconomicsView::tr("Agency"), cost.agency, 4, QStringLiteral("duties.agency"));
    list.entered(EconomicsView::tr("Set-up and legal check"), cost.setup, QStringLiteral("economics.setup_amount"), {},
                 isPreset(campaign, QStringLiteral("economics.legal_once_amount")));
    list.entered(EconomicsView::tr("Tools"), cost.tools, QStringLiteral("economics.tools_per_month_amount"),
                 ForeignCostKind::Tools);
    list.entered(EconomicsView::tr("Other"), cost.other, QStringLiteral("economics.other_per_month_amount"),
                 ForeignCostKind::Other);
    list.entered(EconomicsView::tr("Reserve, %1").arg(numbers.percent(campaign.economics.reserveShare)), cost.reserve,
                 QStringLiteral("economics.reserve_share"));
    view.rows = std::move(list.rows);
    return view;
}

FunnelView funnelView(const CashRun& run, int planned, const NumberText& numbers)
{
    // The last month runs at full strength: its shares are those of the fields below, an average would have the ramp in
    // it.
    const int months = std::min(planned, int(run.months.size()));
    const CashMonth last = months > 0 ? run.months[size_t(months) - 1] : CashMonth{};
    const double widest = std::max({last.impressions, last.clicks, last.leads, last.customers});
    FunnelView view;
    view.steps = {step(EconomicsView::tr("Contacts a month"), last.impressions, widest, numbers),
                  step(EconomicsView::tr("Clicks a month"), last.clicks, widest, numbers),
                  step(EconomicsView::tr("Enquiries a month"), last.leads, widest, numbers),
                  step(EconomicsView::tr("New customers a month"), last.customers, widest, numbers)};
    view.steps[0].rate = rate(last.impressions, last.clicks, numbers);
    view.steps[1].rate = rate(last.clicks, last.leads, numbers);
    view.steps[2].rate = rate(last.leads, last.customers, numbers);
    view.spoken =
        EconomicsView::tr("In the last month of the campaign: %1 contacts, %2 clicks, %3 enquiries, %4 new customers.")
            .arg(view.steps[0].text, view.steps[1].text, view.steps[2].text, view.steps[3].text);
    return view;
}

QString countsAs(const Estimate& share, Cases of, const NumberText& numbers)
{
    const std::optional<double> cases = casesOfShare(share);
    if (!cases)
        return QStringLiteral("\u2013");
    const double shown = sensibleCount(std::max(1.0, *cases));
    const QString number = numbers.count(shown);
    const int n = int(std::min(shown, 1e9));
    switch (of) {
    case Cases::Contacts:
        return EconomicsView::tr("%1 observed contact(s)", nullptr, n).arg(number);
    case Cases::Clicks:
        return EconomicsView::tr("%1 observed click(s)", nullptr, n).arg(number);
    case Cases::Enquiries:
        break;
    }
    return EconomicsView::tr("%1 observed enquiry(s)", nullptr, n).arg(number);
}

QString assumptionsText(const Campaign& campaign)
{
    const int open = openAssumptions(campaign);
    if (open == 0)
        return EconomicsView::tr("All estimates are your own");
    return EconomicsView::tr("%n assumption(s) not your own yet", nullptr, open);
}

QString usualValuesText(const Campaign& campaign, const NumberText& numbers)
{
    const int open = openAssumptions(campaign);
    return open == 0 ? QString()
                     : EconomicsView::tr("%1 of %2 figures are still usual values, not yours.")
                           .arg(numbers.count(open), numbers.count(countedFigures(campaign)));
}

QString economicsSentence(const Campaign& campaign, const NumberText& numbers)
{
    const Economics& e = campaign.economics;
    const QString left = numbers.money(e.orderValue.likely * e.contributionMargin.likely);
    const double monthly = e.ordersPerMonth.likely;
    const QString sentence =
        monthly < 0.5 ? EconomicsView::tr(
                            "So an order leaves about %1, and a customer orders about %2 times a year at first. %3.")
                      : EconomicsView::tr(
                            "So an order leaves about %1, and a customer orders about %2 times a month at first. %3.");
    return sentence.arg(left, numbers.decimal(monthly < 0.5 ? monthly * 12 : monthly, 1), assumptionsText(campaign));
}

QString everyHourNote(const LikelyRuns& likely, const NumberText& numbers)
{
    if (!likely.everyHour)
        return {};
    const CashRun &run = *likely.everyHour, &planned = likely.plan;
    return EconomicsView::tr(
               "With every hour counted it costs %1 instead of %2, and the likely return on it is %3 instead of %4.")
        .arg(numbers.money(run.cost), numbers.money(planned.cost), numbers.signedPercent(run.roi),
             numbers.signedPercent(planned.roi));
}

QString doublingNote(const Campaign& campaign, const NumberText& numbers)
{
    double people = 0;
    for (const IdealCustomer& customer : campaign.audience.idealCustomers)
        if (customer.people.given())
            people += customer.people.value.likely;
    if (people <= 0)
        return EconomicsView::tr("How many ideal customers there are is still open (question 3).");
    return EconomicsView::tr(
               "There are about %1 ideal customers within reach: more money soon reaches the same people again.")
        .arg(numbers.count(people));
}

} // namespace ertrag
