// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/batch_model.h"

#include <algorithm>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/projection/model/batch_model.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace ertrag::HWY_NAMESPACE
{

namespace hn = hwy::HWY_NAMESPACE;
// Eight cases at most, so that every target takes the same ones together; no multiply-add, so that the bits are equal.
using D = hn::CappedTag<double, 8>;
using V = hn::Vec<D>;
constexpr size_t mostMonths = 96;

HWY_INLINE V load(const BatchFigure& figure, size_t at)
{
    return figure.column ? hn::LoadU(D(), figure.column + at) : hn::Set(D(), figure.value);
}
HWY_INLINE V number(double value)
{
    return hn::Set(D(), value);
}
HWY_INLINE V oneOver(V x)
{
    return hn::IfThenElseZero(hn::Gt(x, hn::Zero(D())), hn::Div(number(1), x));
} // as ratio() of the model

/// Customers of one channel, added to customers[month]: as addChannel() of the model. Method.md 4.1 to 4.3.
void addChannel(const CashInputs& in, const CashFrame& frame, size_t c, const ChannelFigures<BatchFigure>& figures,
                size_t at, double* HWY_RESTRICT customers)
{
    const ChannelInputs& channel = in.channels[c];
    const V enquire = load(figures.enquiryRate, at);
    const V close = hn::Mul(load(figures.closeRate, at), number(in.answered));
    const V price = channel.perClick ? oneOver(load(figures.costPerClick, at))
                                     : hn::Mul(number(1000), oneOver(load(figures.costPerThousand, at)));
    const V clickRate = load(figures.clickRate, at);
    const V contactsPaid = channel.perClick ? hn::Mul(price, oneOver(clickRate)) : price;
    const V enquiriesPaid = hn::Mul(channel.perClick ? price : hn::Mul(price, clickRate), enquire);
    const double posts = channel.postsPerMonth * in.postsMade;
    const V contactsOwn = hn::Mul(number(posts * (1 - channel.boostedShare)), load(figures.reachPerPost, at));
    const V enquiriesOwn = hn::Mul(hn::Mul(contactsOwn, load(figures.organicClickRate, at)), enquire);
    const V stay = hn::Sub(number(1), load(figures.churnPerMonth, at));
    const V gain = hn::Mul(number(posts), load(figures.gainPerPost, at));
    const V cap = number(channel.impressionsCap), people = number(channel.people), one = number(1);
    const bool bounded = channel.people > 0;
    V followers = number(channel.followersAtStart), asked = hn::Zero(D());
    const size_t months = size_t(in.horizon());
    const double mostSpend = *std::max_element(frame.effective[c].begin(), frame.effective[c].end());
    const V mostFollowers = hn::Add(followers, hn::Mul(gain, number(in.months)));
    const V mostContacts = hn::Add(hn::Mul(number(mostSpend), contactsPaid), hn::Mul(mostFollowers, contactsOwn));
    const bool capped = channel.impressionsCap > 0 && !hn::AllFalse(D(), hn::Gt(mostContacts, cap));
    for (size_t t = 0; t < months; ++t) {
        const V spend = number(frame.effective[c][t]), ramp = number(frame.ramp[t]);
        const V own = t < size_t(in.months) ? followers : hn::Zero(D());
        V enquiries = hn::Add(hn::Mul(spend, enquiriesPaid), hn::Mul(own, enquiriesOwn));
        if (capped) {
            const V contacts = hn::Add(hn::Mul(spend, contactsPaid), hn::Mul(own, contactsOwn));
            enquiries = hn::IfThenElse(hn::Gt(contacts, cap), hn::Mul(enquiries, hn::Div(cap, contacts)), enquiries);
        }
        followers = hn::Add(hn::Mul(followers, stay), hn::Mul(gain, ramp));
        if (bounded) {
            const V left = hn::Max(hn::Zero(D()), hn::Sub(one, hn::Div(asked, people)));
            enquiries = hn::Mul(hn::Min(enquiries, people), left);
            asked = hn::Add(asked, hn::Mul(enquiries, ramp));
            followers = hn::Min(followers, people);
        }
        const size_t place = t * hn::Lanes(D());
        const V won = hn::Mul(hn::Mul(enquiries, close), ramp);
        hn::StoreU(hn::Add(hn::LoadU(D(), customers + place), won), D(), customers + place);
    }
}

/// Method.md 4.6, 4.7 and 5.
void addMoney(const CashInputs& in, const CashFrame& frame, const BatchFigures& figures, size_t at,
              const double* HWY_RESTRICT customers, const BatchResults& out)
{
    const V zero = hn::Zero(D()), hourly = load(figures.hourlyCost, at), share = load(figures.incrementality, at);
    const V margin = hn::Mul(load(figures.orderValue, at), load(figures.contributionMargin, at));
    const V again = load(figures.ordersPerMonth, at), stay = load(figures.monthlyRetention, at);
    const V most = number(in.mostOrdersPerMonth);
    V saving = zero;
    for (size_t i = 0; i < figures.savings.size(); ++i)
        saving = hn::Add(saving, hn::Min(load(figures.savings[i], at), number(in.savings[i].mostPerMonth)));
    V foreign = zero;
    for (size_t i = 0; i < figures.rates.size(); ++i)
        foreign = hn::Add(foreign, hn::Mul(number(frame.foreignPerRate[i]), load(figures.rates[i], at)));
    V returning = zero, sum = zero, cost = zero, labour = zero, benefit = zero, savings = zero, npv = zero, won = zero,
      since = number(-1);
    const size_t months = size_t(in.horizon());
    for (size_t t = 0; t < months; ++t) {
        const V fresh = hn::Mul(hn::LoadU(D(), customers + t * hn::Lanes(D())), share);
        const V saved = t < size_t(in.months) ? saving : zero;
        const V orders = hn::Min(hn::Add(fresh, hn::Mul(again, returning)), most);
        const V brought = hn::Add(hn::Mul(orders, margin), saved);
        returning = hn::Mul(stay, hn::Add(returning, fresh));
        const V own = hn::Mul(number(frame.labourHours[t] + frame.trainingHours[t]), hourly);
        const V bought = hn::Add(number(frame.boughtTotal[t]), t < size_t(in.months) ? foreign : zero);
        const V spent = hn::Add(bought, own);
        const V net = hn::Sub(brought, spent);
        sum = hn::Add(sum, net);
        since = hn::IfThenElse(hn::Lt(sum, zero), number(-1),
                               hn::IfThenElse(hn::Lt(since, zero), number(double(t)), since));
        cost = hn::Add(cost, spent);
        labour = hn::Add(labour, hn::Mul(number(frame.labourHours[t]), hourly));
        benefit = hn::Add(benefit, brought);
        savings = hn::Add(savings, saved);
        npv = hn::Add(npv, hn::Mul(net, number(frame.discount[t])));
        won = hn::Add(won, fresh);
        hn::StoreU(brought, D(), out.benefitOfMonth[t] + at);
    }
    hn::StoreU(cost, D(), out.cost + at);
    hn::StoreU(labour, D(), out.labour + at);
    hn::StoreU(benefit, D(), out.benefit + at);
    hn::StoreU(savings, D(), out.savings + at);
    hn::StoreU(npv, D(), out.npv + at);
    hn::StoreU(won, D(), out.customers + at);
    hn::StoreU(since, D(), out.breakEven + at);
}

void runCases(const CashInputs& in, const CashFrame& frame, const BatchFigures& figures, size_t count,
              const BatchResults& out)
{
    HWY_ALIGN double customers[mostMonths * 8];
    for (size_t at = 0; at < count; at += hn::Lanes(D())) {
        std::fill_n(customers, size_t(in.horizon()) * hn::Lanes(D()), 0.0);
        for (size_t c = 0; c < figures.channels.size(); ++c)
            addChannel(in, frame, c, figures.channels[c], at, customers);
        addMoney(in, frame, figures, at, customers, out);
    }
}

} // namespace ertrag::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace ertrag
{
HWY_EXPORT(runCases);

namespace
{

BatchFigure& figureAt(BatchFigures& figures, FigureKind kind, size_t item)
{
    switch (traitsOf(kind).block) {
    case SamplingBlock::Business:
        return businessFigure(figures, kind);
    case SamplingBlock::Currencies:
        return figures.rates[item];
    case SamplingBlock::Savings:
        return figures.savings[item];
    case SamplingBlock::Channels:
        return channelFigure(figures.channels[item], kind);
    case SamplingBlock::None:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

BatchFigures batchFigures(const CashInputs& in, const std::vector<Driver>& drivers,
                          const std::vector<std::span<const double>>& columns)
{
    BatchFigures figures;
    for (const FigureTraits& traits : figureKinds(SamplingBlock::Business))
        businessFigure(figures, traits.kind).value = businessFigure(in, traits.kind);
    for (const SavingInputs& saving : in.savings)
        figures.savings.push_back({saving.perMonth});
    for (const ForeignCostInputs& foreign : in.foreignCosts)
        figures.rates.push_back({foreign.rate});
    for (const ChannelInputs& channel : in.channels) {
        ChannelFigures<BatchFigure>& own = figures.channels.emplace_back();
        for (const FigureTraits& traits : figureKinds(SamplingBlock::Channels))
            channelFigure(own, traits.kind).value = channelFigure(channel, traits.kind);
    }
    for (size_t i = 0; i < drivers.size(); ++i)
        figureAt(figures, drivers[i].figure.kind, drivers[i].item).column = columns[i].data();
    return figures;
}

void runBatch(const CashInputs& in, const CashFrame& frame, const BatchFigures& figures, int count,
              const BatchResults& results)
{
    HWY_DYNAMIC_DISPATCH(runCases)(in, frame, figures, size_t(count), results);
}

} // namespace ertrag
#endif
