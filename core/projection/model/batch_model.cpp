// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/batch_model.h"

#include "core/campaign/limits.h"

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
constexpr size_t monthsAtMost = mostHorizon, paidLaterAtMost = 13; // 365 days

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

/// What demand is in month t of the cases from `at` on.
HWY_INLINE V demandIn(const CashInputs& in, const BatchFigures& figures, size_t at, size_t t)
{
    const size_t calendarMonth = (size_t(in.firstMonth) + t) % 12;
    return hn::LoadU(D(), &figures.season[at / 8 * 96 + calendarMonth * 8 + at % 8]);
}

/// Those of one channel who will buy, added to buying[month]: as addChannel() of the model. Method.md 4.1 to 4.3.
void addChannel(const CashInputs& in, const CashFrame& frame, size_t c, const BatchFigures& all, size_t at,
                double* HWY_RESTRICT buying)
{
    const ChannelInputs& channel = in.channels[c];
    const ChannelFigures<BatchFigure>& figures = all.channels[c];
    const bool seasonal = !all.season.empty() && in.seasonOnEnquiries, byMonth = !in.answeredIn.empty();
    const V enquire = load(figures.enquiryRate, at);
    const V close = hn::Mul(load(figures.closeRate, at), number(byMonth ? 1 : in.answered));
    const V price = channel.perClick ? oneOver(load(figures.costPerClick, at))
                                     : hn::Mul(number(1000), oneOver(load(figures.costPerThousand, at)));
    const V clickRate = load(figures.clickRate, at);
    const V contactsPaid = channel.perClick ? hn::Mul(price, oneOver(clickRate)) : price;
    const V enquiriesPaid = hn::Mul(channel.perClick ? price : hn::Mul(price, clickRate), enquire);
    const double posts = channel.postsPerMonth * (byMonth ? 1 : in.postsMade);
    const V contactsOwn = hn::Mul(number(posts * (1 - channel.boostedShare)), load(figures.reachPerPost, at));
    const V enquiriesOwn = hn::Mul(hn::Mul(contactsOwn, load(figures.organicClickRate, at)), enquire);
    const V stay = hn::Sub(number(1), load(figures.churnPerMonth, at));
    const V gain = hn::Mul(number(posts), load(figures.gainPerPost, at));
    const V cap = number(channel.impressionsCap), people = number(channel.people), one = number(1);
    const bool bounded = channel.people > 0;
    V followers = number(channel.followersAtStart), asked = hn::Zero(D());
    const size_t months = size_t(in.horizon());
    const double mostSpend = *std::max_element(frame.effective[c].begin(), frame.effective[c].end());
    const double mostPosts = all.mostPosts[c];
    const V mostFollowers = hn::Add(followers, hn::Mul(gain, number(in.months * mostPosts)));
    const V mostContacts = hn::Add(hn::Mul(number(mostSpend), contactsPaid),
                                   hn::Mul(mostFollowers, hn::Mul(contactsOwn, number(mostPosts))));
    const bool capped = channel.impressionsCap > 0 && !hn::AllFalse(D(), hn::Gt(mostContacts, cap));
    for (size_t t = 0; t < months; ++t) {
        const V spend = number(frame.effective[c][t]), ramp = number(frame.ramp[t]);
        const double part = byMonth && t < size_t(in.months) ? channel.postsShape.in(int(t)) * in.postsMadeIn[t] : 1;
        const V own = t >= size_t(in.months) ? hn::Zero(D()) : byMonth ? hn::Mul(followers, number(part)) : followers;
        V enquiries = hn::Add(hn::Mul(spend, enquiriesPaid), hn::Mul(own, enquiriesOwn));
        if (capped) {
            const V contacts = hn::Add(hn::Mul(spend, contactsPaid), hn::Mul(own, contactsOwn));
            enquiries = hn::IfThenElse(hn::Gt(contacts, cap), hn::Mul(enquiries, hn::Div(cap, contacts)), enquiries);
        }
        if (seasonal)
            enquiries = hn::Mul(enquiries, demandIn(in, all, at, t));
        followers = hn::Add(hn::Mul(followers, stay), hn::Mul(hn::Mul(gain, ramp), number(part)));
        if (bounded) {
            const V left = hn::Max(hn::Zero(D()), hn::Sub(one, hn::Div(asked, people)));
            enquiries = hn::Mul(hn::Min(enquiries, people), left);
            asked = hn::Add(asked, hn::Mul(enquiries, ramp));
            followers = hn::Min(followers, people);
        }
        const size_t place = t * hn::Lanes(D());
        V won = hn::Mul(hn::Mul(enquiries, close), ramp);
        if (byMonth)
            won = hn::Mul(won, number(in.answeredAt(int(t))));
        hn::StoreU(hn::Add(hn::LoadU(D(), buying + place), won), D(), buying + place);
    }
}

/// Who will buy becomes a customer when he does: as delay() of the model, from the last month on.
void addDelay(const BatchFigures& figures, size_t months, size_t at, double* HWY_RESTRICT buying)
{
    const double* HWY_RESTRICT shares = &figures.cycle[at / 8 * months * 8 + at % 8];
    for (size_t t = months; t-- > 0;) {
        V sum = hn::Zero(D());
        for (size_t j = 0; j <= t; ++j)
            sum = hn::Add(sum,
                          hn::Mul(hn::LoadU(D(), shares + j * 8), hn::LoadU(D(), buying + (t - j) * hn::Lanes(D()))));
        hn::StoreU(sum, D(), buying + t * hn::Lanes(D()));
    }
}

/// A month of the money as it is paid: what is laid out at most and when, and since when all has come back.
HWY_INLINE void pay(V net, size_t t, V& sum, V& since, V& outlay, V& when)
{
    const V now = number(double(t)), zero = hn::Zero(D());
    sum = hn::Add(sum, net);
    since = hn::IfThenElse(hn::Lt(sum, zero), number(-1), hn::IfThenElse(hn::Lt(since, zero), now, since));
    const auto deeper = hn::Gt(hn::Neg(sum), outlay);
    when = hn::IfThenElse(deeper, now, when);
    outlay = hn::IfThenElse(deeper, hn::Neg(sum), outlay);
}

/// Method.md 4.6, 4.7 and 5.
void addMoney(const CashInputs& in, const CashFrame& frame, const BatchFigures& figures, size_t at,
              const double* HWY_RESTRICT customers, const BatchResults& out)
{
    const bool seasonal = !figures.season.empty() && in.seasonOnReturning, later = in.paymentMonths > 0;
    const size_t delayed = size_t(in.paymentMonths);
    const double rest = in.paymentMonths - double(delayed);
    const V partNow = number(1 - rest), partNext = number(rest);
    HWY_ALIGN double paid[(monthsAtMost + paidLaterAtMost + 1) * 8];
    if (later)
        std::fill_n(paid, (size_t(in.horizon()) + delayed + 1) * hn::Lanes(D()), 0.0);
    V sum = hn::Zero(D()), since = number(-1), outlay = hn::Zero(D()), when = hn::Zero(D());
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
    V returning = zero, cost = zero, labour = zero, benefit = zero, savings = zero, npv = zero, won = zero;
    const size_t months = size_t(in.horizon());
    for (size_t t = 0; t < months; ++t) {
        const V fresh = hn::Mul(hn::LoadU(D(), customers + t * hn::Lanes(D())), share);
        const V saved = t < size_t(in.months) ? saving : zero;
        V back = hn::Mul(again, returning);
        if (seasonal)
            back = hn::Mul(back, demandIn(in, figures, at, t));
        const V sales = hn::Mul(hn::Min(hn::Add(fresh, back), most), margin);
        const V brought = hn::Add(sales, saved);
        returning = hn::Mul(stay, hn::Add(returning, fresh));
        const V own = hn::Mul(number(frame.labourHours[t] + frame.trainingHours[t]), hourly);
        const V bought = hn::Add(number(frame.boughtTotal[t]), t < size_t(in.months) ? foreign : zero);
        const V spent = hn::Add(bought, own);
        const V net = hn::Sub(brought, spent);
        if (later) {
            double* now = paid + (t + delayed) * hn::Lanes(D());
            double* next = now + hn::Lanes(D());
            hn::StoreU(hn::Add(hn::LoadU(D(), now), hn::Mul(sales, partNow)), D(), now);
            hn::StoreU(hn::Mul(sales, partNext), D(), next);
            pay(hn::Sub(hn::Add(saved, hn::LoadU(D(), paid + t * hn::Lanes(D()))), spent), t, sum, since, outlay, when);
        } else {
            pay(net, t, sum, since, outlay, when);
        }
        cost = hn::Add(cost, spent);
        labour = hn::Add(labour, hn::Mul(number(frame.labourHours[t]), hourly));
        benefit = hn::Add(benefit, brought);
        savings = hn::Add(savings, saved);
        npv = hn::Add(npv, later ? hn::Add(hn::Mul(hn::Sub(saved, spent), number(frame.discount[t])),
                                           hn::Mul(sales, number(frame.discountPaid[t])))
                                 : hn::Mul(net, number(frame.discount[t])));
        won = hn::Add(won, fresh);
        hn::StoreU(brought, D(), out.benefitOfMonth[t] + at);
    }
    if (later)
        for (size_t t = months; t < months + delayed + (rest > 0); ++t)
            pay(hn::LoadU(D(), paid + t * hn::Lanes(D())), t, sum, since, outlay, when);
    hn::StoreU(since, D(), out.breakEven + at);
    hn::StoreU(outlay, D(), out.outlay + at);
    hn::StoreU(when, D(), out.outlayMonth + at);
    hn::StoreU(cost, D(), out.cost + at);
    hn::StoreU(labour, D(), out.labour + at);
    hn::StoreU(benefit, D(), out.benefit + at);
    hn::StoreU(savings, D(), out.savings + at);
    hn::StoreU(npv, D(), out.npv + at);
    hn::StoreU(won, D(), out.customers + at);
}

void runCases(const CashInputs& in, const CashFrame& frame, const BatchFigures& figures, size_t count,
              const BatchResults& out)
{
    HWY_ALIGN double customers[monthsAtMost * 8];
    for (size_t at = 0; at < count; at += hn::Lanes(D())) {
        std::fill_n(customers, size_t(in.horizon()) * hn::Lanes(D()), 0.0);
        for (size_t c = 0; c < figures.channels.size(); ++c)
            addChannel(in, frame, c, figures, at, customers);
        if (!figures.cycle.empty())
            addDelay(figures, size_t(in.horizon()), at, customers);
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

/// The most of a channel's posts in a month, in parts of its mean.
double mostPartOfPosts(const CashInputs& in, const ChannelInputs& channel)
{
    if (in.answeredIn.empty())
        return 1;
    double most = 0;
    for (int t = 0; t < in.months; ++t)
        most = std::max(most, channel.postsShape.in(t)*in.postsMadeIn[size_t(t)]);
    return most;
}

double valueOf(const BatchFigure& figure, size_t at)
{
    return figure.column ? figure.column[at] : figure.value;
}

void addTiming(const CashInputs& in, const TimingTables& timing, size_t count, BatchFigures& figures)
{
    if (timing.hasSeason()) {
        figures.season.resize(12 * count);
        for (size_t i = 0; i < count; ++i)
            timing.season(valueOf(figures.seasonStrength, i), &figures.season[i / 8 * 96 + i % 8], 8);
    }
    if (timing.hasCycle()) {
        const size_t months = size_t(in.horizon());
        figures.cycle.resize(months * count);
        for (size_t i = 0; i < count; ++i)
            timing.cycle(valueOf(figures.halfBoughtWeeks, i), valueOf(figures.cycleSpread, i),
                         &figures.cycle[i / 8 * months * 8 + i % 8], 8);
    }
}

} // namespace

BatchFigures batchFigures(const CashInputs& in, const TimingTables& timing, const std::vector<Driver>& drivers,
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
        figures.mostPosts.push_back(mostPartOfPosts(in, channel));
    }
    for (size_t i = 0; i < drivers.size(); ++i)
        figureAt(figures, drivers[i].figure.kind, drivers[i].item).column = columns[i].data();
    addTiming(in, timing, columns.empty() ? 0 : columns.front().size(), figures);
    return figures;
}

void runBatch(const CashInputs& in, const CashFrame& frame, const BatchFigures& figures, int count,
              const BatchResults& results)
{
    HWY_DYNAMIC_DISPATCH(runCases)(in, frame, figures, size_t(count), results);
}

} // namespace ertrag
#endif
