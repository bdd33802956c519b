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

ChannelInputs channelInputs(const Channel& channel, int decimals)
{
    ChannelInputs in;
    in.adsPerMonth = channel.adBudgetPerMonth.units(decimals);
    in.plannedAds = channel.ratesHoldAt.minor > 0 ? channel.ratesHoldAt.units(decimals) : in.adsPerMonth;
    in.slope = channel.paid.saturationSlope;
    in.halfSaturation = halfSaturation(in.plannedAds, doublingFactor(channel.paid.doubling), in.slope);
    in.carryOver = monthlyCarryOver(channel.paid.weeklyCarryOver);
    in.people = channel.reachablePeople.given() ? channel.reachablePeople.value : 0;
    in.impressionsCap = contactsPerPerson * in.people;
    in.perClick = channel.paid.basis == PriceBasis::PerClick;
    in.followersAtStart =
        in.people > 0 ? std::min(channel.organic.followersAtStart, in.people) : channel.organic.followersAtStart;
    in.postsPerMonth = channel.organic.postsPerMonth;
    in.boostedShare = in.plannedAds > 0 ? channel.organic.boostedShare : 0; // nothing is boosted without money
    const WorkNorm work = workOf(channel);
    in.hoursPerPost = work.perPost;
    in.hoursPerReply = work.perReply;
    in.hoursPerAdvertMonth = work.perAdvertMonth;
    for (const FigureTraits& traits : figureKinds(SamplingBlock::Channels))
        channelFigure(in, traits.kind) = estimateOf(channel, traits.kind).likely;
    return in;
}

void takeCosts(const Campaign& plan, int decimals, CashInputs& in)
{
    const Economics& e = plan.economics;
    in.hoursPerWeek = ownHours(plan);
    in.hoursAvailable = in.hoursPerWeek + agencyHours(plan);
    in.productiveShare = e.productiveShare;
    in.setupOnce = (e.setupCost + e.legalOnce).units(decimals);
    in.contentPerMonth = e.contentPerMonth.units(decimals);
    in.toolsPerMonth = e.toolsPerMonth.units(decimals);
    in.otherPerMonth = e.otherPerMonth.units(decimals);
    if (plan.duties.agency.given())
        in.agencyPerMonth = plan.duties.agency.value.retainerPerMonth.units(decimals);
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
                {cost.kind, cost.amountPerMonth.units(currencyDecimals(cost.currency)), cost.rate.value.likely});
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
    for (const Channel& channel : plan.channels)
        if (channel.included)
            in.channels.push_back(channelInputs(channel, decimals));
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
