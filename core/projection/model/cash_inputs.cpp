// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/cash_inputs.h"

#include "core/campaign/close_rate.h"
#include "core/campaign/currencies.h"
#include "core/campaign/figure_estimates.h"
#include "core/campaign/scaling.h"
#include "core/catalogue/channel_kinds.h"
#include "core/projection/model/finance.h"
#include "core/projection/model/response.h"
#include "core/projection/model/work.h"

#include <algorithm>

namespace ertrag
{

namespace
{

double plainNumber(Money amount)
{
    return double(amount.minor);
}
double plainNumber(double number)
{
    return number;
}

/// Currency units; of a plan by month not rounded to what can be paid.
double exactMean(Money everyMonth, const MonthAmounts& byMonth, int months, int decimals)
{
    if (byMonth.empty())
        return everyMonth.units(decimals);
    double sum = 0;
    for (int t = 0; t < months; ++t)
        sum += valueIn(everyMonth, byMonth, t).units(decimals);
    return sum / months;
}

/// Parts of the mean; empty if all months are alike.
template <class T> MonthShape shapeOf(const T& everyMonth, const std::vector<T>& byMonth, int months)
{
    MonthShape shape;
    if (byMonth.empty())
        return shape;
    double sum = 0;
    for (int t = 0; t < months; ++t) {
        shape.parts.push_back(plainNumber(valueIn(everyMonth, byMonth, t)));
        sum += shape.parts.back();
    }
    for (double& part : shape.parts)
        part *= sum > 0 ? double(months) / sum : 0;
    return shape;
}

MonthlyCost monthlyCost(Money everyMonth, const MonthAmounts& byMonth, int months, int decimals)
{
    return {exactMean(everyMonth, byMonth, months, decimals), shapeOf(everyMonth, byMonth, months)};
}

/// The money that is spent in a month with ads, beside the mean of all months: at that the owner's rates hold.
double activeFactor(const MonthShape& shape)
{
    const auto active = std::count_if(shape.parts.begin(), shape.parts.end(), [](double part) { return part > 0; });
    return active > 0 ? double(shape.parts.size()) / double(active) : 1;
}

ChannelInputs channelInputs(const Channel& channel, int months, int decimals)
{
    ChannelInputs in;
    in.adsPerMonth = exactMean(channel.adBudgetPerMonth, channel.adBudgetByMonth, months, decimals);
    in.adsShape = shapeOf(channel.adBudgetPerMonth, channel.adBudgetByMonth, months);
    in.plannedAds = (channel.ratesHoldAt.minor > 0 ? channel.ratesHoldAt.units(decimals) : in.adsPerMonth) *
                    activeFactor(in.adsShape);
    in.slope = channel.paid.saturationSlope;
    in.halfSaturation = halfSaturation(in.plannedAds, doublingFactor(channel.paid.doubling), in.slope);
    in.carryOver = monthlyCarryOver(channel.paid.weeklyCarryOver);
    in.people = channel.reachablePeople.given() ? channel.reachablePeople.value : 0;
    in.impressionsCap = contactsPerPerson * in.people;
    in.perClick = channel.paid.basis == PriceBasis::PerClick;
    in.followersAtStart =
        in.people > 0 ? std::min(channel.organic.followersAtStart, in.people) : channel.organic.followersAtStart;
    in.postsPerMonth = meanOf(channel.organic.postsPerMonth, channel.organic.postsByMonth, months);
    in.postsShape = shapeOf(channel.organic.postsPerMonth, channel.organic.postsByMonth, months);
    in.boostedShare = in.plannedAds > 0 ? channel.organic.boostedShare : 0; // nothing is boosted without money
    const WorkNorm work = workOf(channel);
    in.hoursPerPost = work.perPost;
    in.hoursPerReply = work.perReply;
    in.hoursPerAdvertMonth = work.perAdvertMonth;
    for (const FigureTraits& traits : figureKinds(SamplingBlock::Channels))
        channelFigure(in, traits.kind) = estimateOf(channel, traits.kind).likely;
    return in;
}

/// By month as hoursIn() has it.
void takeHours(const Campaign& plan, CashInputs& in)
{
    in.hoursPerWeek = ownHours(plan);
    in.hoursAvailable = in.hoursPerWeek + agencyHours(plan);
    if (!hoursDifferByMonth(plan))
        return;
    MonthNumbers own, there;
    for (int t = 0; t < plan.months; ++t) {
        const HoursOfMonth hours = hoursIn(plan, t);
        own.push_back(hours.own);
        there.push_back(hours.own + hours.agency);
    }
    in.hoursPerWeek = meanOf(0.0, own, plan.months);
    in.hoursShape = shapeOf(0.0, own, plan.months);
    in.hoursAvailable = meanOf(0.0, there, plan.months);
    in.availableShape = shapeOf(0.0, there, plan.months);
}

void takeCalendar(const Campaign& plan, CashInputs& in)
{
    const Season& season = plan.season;
    if (season.counts() && (season.onEnquiries || season.onReturning)) {
        in.seasonIndices = season.demand;
        in.seasonOnEnquiries = season.onEnquiries;
        in.seasonOnReturning = season.onReturning;
    } else {
        in.seasonStrength = 1;
    }
    if (season.pricesCount())
        in.contactPrices = season.contactPrice;
    if ((in.hasSeason() || season.pricesCount()) && plan.start.valid()) // else it is the same whenever it begins
        in.firstMonth = plan.start.month() - 1;
    in.paymentMonths = plan.salesCycle.paymentDays * 12 / 365;
    if (!plan.salesCycle.counts())
        in.halfBoughtWeeks = 0, in.cycleSpread = 3;
}

void takeCosts(const Campaign& plan, int decimals, CashInputs& in)
{
    const Economics& e = plan.economics;
    takeHours(plan, in);
    in.productiveShare = e.productiveShare;
    in.setupOnce = (e.setupCost + e.legalOnce).units(decimals);
    in.content = monthlyCost(e.contentPerMonth, e.contentByMonth, plan.months, decimals);
    in.tools = monthlyCost(e.toolsPerMonth, e.toolsByMonth, plan.months, decimals);
    in.other = monthlyCost(e.otherPerMonth, e.otherByMonth, plan.months, decimals);
    if (const auto& agency = plan.duties.agency; agency.given())
        in.agency = monthlyCost(agency.value.retainerPerMonth, agency.value.retainerByMonth, plan.months, decimals);
    in.reserveShare = e.reserveShare;
    in.boughtCostFactor = 1 + plan.company.vatRate * (1 - plan.company.deductibleShare);
    if (plan.staffRules.training.given())
        for (const Training& t : plan.staffRules.training.value)
            in.training.push_back({t.inMonth, t.persons * t.hoursEach, t.persons * t.feeEach.units(decimals)});
    for (const Saving& saving : e.savings)
        in.savings.push_back(
            {saving.perMonth.likely, isCountedTwice(e, saving) ? 0 : saving.paidToday.units(decimals)});
    for (const ForeignCost& cost : e.foreignCosts)
        if (cost.counts())
            in.foreignCosts.push_back(
                {cost.kind,
                 exactMean(cost.amountPerMonth, cost.amountByMonth, plan.months, currencyDecimals(cost.currency)),
                 cost.rate.value.likely, shapeOf(cost.amountPerMonth, cost.amountByMonth, plan.months)});
}

} // namespace

CashInputs cashInputs(const Campaign& plan)
{
    CashInputs in;
    const int decimals = currencyDecimals(plan.company.currency);
    in.months = plan.months;
    in.tailMonths = plan.tailMonths;
    in.monthlyRate = monthlyRate(plan.economics.discountRatePerYear);
    in.rampForm = plan.economics.rampForm;
    in.rampMonths = plan.economics.rampMonths;
    for (const FigureTraits& traits : figureKinds(SamplingBlock::Business))
        businessFigure(in, traits.kind) = estimateOf(plan, traits.kind).likely;
    takeCosts(plan, decimals, in);
    takeCalendar(plan, in);
    for (const Channel& channel : plan.channels)
        if (channel.included)
            in.channels.push_back(channelInputs(channel, plan.months, decimals));
    if (plan.goals.moreOrdersPerMonth.given())
        in.mostOrdersPerMonth = plan.goals.moreOrdersPerMonth.value;
    shareWork(in);
    return in;
}

bool isCountedTwice(const Economics& e, const Saving& saving)
{
    return saving.kind == SavingKind::OtherAdsReplaced && e.adBudgetLowered.valueOr(false);
}

double doublingFactor(Doubling doubling)
{
    switch (doubling) {
    case Doubling::Plus30:
        return 1.3;
    case Doubling::Plus50:
        return 1.5;
    case Doubling::Plus80:
        return 1.8;
    case Doubling::Plus100:
        return 2;
    }
    return 2;
}

} // namespace ertrag
