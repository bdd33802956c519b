// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/cash_model.h"

#include "core/base/month.h"
#include "core/projection/model/response.h"
#include "core/projection/model/sales_delay.h"
#include "core/projection/model/seasonal.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{

namespace
{

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/// Method.md 3. What is bought carries the VAT that cannot be deducted; hours do not.
CostLines boughtCost(const CashInputs& in, int t)
{
    CostLines cost;
    for (const TrainingInputs& training : in.training)
        if (training.month == t)
            cost.training += training.fees * in.boughtCostFactor;
    if (t == 0)
        cost.setup = in.setupOnce * in.boughtCostFactor;
    if (t < in.months) {
        for (const ChannelInputs& channel : in.channels)
            cost.ads += channel.adsPerMonth * channel.adsShape.in(t)*in.boughtCostFactor;
        cost.content = in.content.in(t)*in.boughtCostFactor;
        cost.tools = in.tools.in(t)*in.boughtCostFactor;
        cost.agency = in.agency.in(t)*in.boughtCostFactor;
        cost.other = in.other.in(t)*in.boughtCostFactor;
    }
    cost.reserve = in.reserveShare * cost.total();
    return cost;
}

double& lineOf(ForeignCostKind kind, CostLines& cost)
{
    switch (kind) {
    case ForeignCostKind::Content:
        return cost.content;
    case ForeignCostKind::Tools:
        return cost.tools;
    case ForeignCostKind::Agency:
        return cost.agency;
    case ForeignCostKind::Other:
        break;
    }
    return cost.other;
}

void addForeignCosts(const CashInputs& in, int t, CostLines& cost)
{
    for (const ForeignCostInputs& foreign : in.foreignCosts) {
        const double paid = foreign.perMonth * foreign.shape.in(t)*foreign.rate * in.boughtCostFactor;
        lineOf(foreign.kind, cost) += paid;
        cost.reserve += in.reserveShare * paid;
    }
}

double trainingHours(const CashInputs& in, int t)
{
    double hours = 0;
    for (const TrainingInputs& training : in.training)
        if (training.month == t)
            hours += training.hours;
    return hours;
}

double savingsPerMonth(const CashInputs& in)
{
    double sum = 0;
    for (const SavingInputs& saving : in.savings)
        sum += std::min(saving.perMonth, saving.mostPerMonth);
    return sum;
}

/// Posts that are made in a month.
double postsIn(const CashInputs& in, const ChannelInputs& channel, int t)
{
    return t < in.months ? channel.postsPerMonth * channel.postsShape.in(t)*in.postsMadeAt(t) : 0;
}

double nextFollowers(const ChannelInputs& channel, double now, double posts, double ramp)
{
    const double next = now * (1 - channel.churnPerMonth) + posts * channel.gainPerPost * ramp;
    return channel.people > 0 ? std::min(next, channel.people) : next;
}

/// Enquiries of a month of those who have not asked yet; `asked` are those who did before, and are carried on. What a
/// presence loses while it is new may ask again: otherwise a better rate in the first months could cost customers.
double newEnquiries(const ChannelInputs& channel, double enquiries, double ramp, double& asked)
{
    if (!(channel.people > 0))
        return enquiries;
    const double fresh = std::min(enquiries, channel.people) * std::max(0.0, 1 - asked / channel.people);
    asked += fresh * ramp;
    return fresh;
}

/// Method.md 4.1 to 4.3, one channel, all months; adds to `months`.
void addChannel(const CashInputs& in, const CashFrame& frame, const Demand& demand, size_t c,
                std::vector<CashMonth>& months)
{
    const ChannelInputs& channel = in.channels[c];
    const std::vector<double>& effective = frame.effective[c];
    double followersNow = channel.followersAtStart, asked = 0;
    const double bought = channel.perClick ? ratio(1, channel.costPerClick) : ratio(1000, channel.costPerThousand);
    const double contactsPerClick = ratio(1, channel.clickRate);
    for (int t = 0; t < in.horizon(); ++t) {
        const double ramp = frame.ramp[size_t(t)];
        const double posts = postsIn(in, channel, t);
        const double spend = effective[size_t(t)];
        double paid = 0, paidClicks = 0;
        if (spend > 0 && channel.perClick) {
            paidClicks = spend * bought;
            paid = paidClicks * contactsPerClick;
        } else if (spend > 0) {
            paid = spend * bought;
            paidClicks = paid * channel.clickRate;
        }
        const double organic = followersNow * posts * (1 - channel.boostedShare) * channel.reachPerPost;
        followersNow = nextFollowers(channel, followersNow, posts, ramp);
        const double contacts = paid + organic;
        const double reached =
            channel.impressionsCap > 0 && contacts > channel.impressionsCap ? channel.impressionsCap / contacts : 1;
        const double clicks = reached * (paidClicks + organic * channel.organicClickRate);
        const double leads =
            newEnquiries(channel, clicks * channel.enquiryRate * demand.enquiries[size_t(t)], ramp, asked);
        CashMonth& month = months[size_t(t)];
        month.impressions += reached * contacts;
        month.clicks += clicks;
        month.leads += leads;
        month.willBuy += leads * in.answeredAt(t) * channel.closeRate * ramp;
    }
}

/// Those who will buy become customers when they do.
void addCustomers(const CashInputs& in, const CashFrame& frame, std::vector<CashMonth>& months)
{
    std::vector<double> buying;
    for (const CashMonth& month : months)
        buying.push_back(month.willBuy);
    if (in.halfBoughtWeeks > 0 && frame.delayHalf == in.halfBoughtWeeks && frame.delaySpread == in.cycleSpread)
        delay(buying, frame.delay);
    else if (in.halfBoughtWeeks > 0)
        delay(buying, salesDelay(in.halfBoughtWeeks, in.cycleSpread, int(months.size())));
    for (size_t t = 0; t < months.size(); ++t)
        months[t].customers = buying[t];
}

double presentValue(const CashInputs& in, const CashFrame& frame, const CashMonth& month, double cost, size_t t)
{
    if (!(in.paymentMonths > 0))
        return (month.benefit - cost) * frame.discount[t];
    return (month.savings - cost) * frame.discount[t] + (month.benefit - month.savings) * frame.discountPaid[t];
}

CashTotals addAllMoney(const CashInputs& in, const CashFrame& frame, const Demand& demand,
                       std::vector<CashMonth>& months)
{
    CashTotals totals;
    const double savings = savingsPerMonth(in);
    double returning = 0;
    for (int t = 0; t < in.horizon(); ++t) {
        CashMonth& month = months[size_t(t)];
        month.savings = t < in.months ? savings : 0;
        KnownSales known;
        known.season = demand.returning[size_t(t)];
        addMoney(in, known, returning, month);
        const double cost = month.cost.total();
        totals.cost += cost;
        totals.ads += month.cost.ads;
        totals.labour += month.cost.labour;
        totals.benefit += month.benefit;
        totals.savings += month.savings;
        totals.revenue += month.revenue;
        totals.npv += presentValue(in, frame, month, cost, size_t(t));
        totals.customers += month.customers;
        totals.incrementalCustomers += month.incrementalCustomers;
    }
    return totals;
}

} // namespace

void addMoney(const CashInputs& in, const KnownSales& known, double& returning, CashMonth& month)
{
    month.incrementalCustomers = month.customers * in.incrementality;
    const double wanted = month.incrementalCustomers + in.ordersPerMonth * returning * known.elapsed * known.season;
    month.orders =
        known.orders ? *known.orders * in.incrementality : std::min(wanted, in.mostOrdersPerMonth * known.elapsed);
    returning = in.monthlyRetention * (returning + month.incrementalCustomers);
    month.revenue = known.revenue ? *known.revenue * in.incrementality : month.orders * in.orderValue;
    month.benefit = month.revenue * in.contributionMargin + month.savings;
}

double& figureAt(CashInputs& in, FigureKind kind, size_t item)
{
    switch (traitsOf(kind).block) {
    case SamplingBlock::Business:
        return businessFigure(in, kind);
    case SamplingBlock::Currencies:
        return in.foreignCosts[item].rate;
    case SamplingBlock::Savings:
        return in.savings[item].perMonth;
    case SamplingBlock::Channels:
        return channelFigure(in.channels[item], kind);
    case SamplingBlock::None:
        break;
    }
    Q_UNREACHABLE();
}

double effectiveSpend(const CashInputs& in, const ChannelInputs& channel, double carried, int t)
{
    const double spend = anchoredSpend(carried, channel.plannedAds, channel.halfSaturation, channel.slope);
    return in.contactPrices.empty() ? spend : spend / in.contactPrices[size_t(in.firstMonth + t) % 12];
}

CashFrame cashFrame(const CashInputs& in)
{
    CashFrame frame;
    const size_t horizon = size_t(in.horizon());
    for (const ChannelInputs& channel : in.channels) {
        std::vector<double> spend(horizon, 0);
        for (size_t t = 0; t < std::min(size_t(in.months), horizon); ++t)
            spend[t] = channel.adsPerMonth * channel.adsShape.in(int(t));
        auto carried = carriedOver(spend, carryOverWeights(channel.carryOver, carryOverMonths));
        std::vector<double> effective;
        for (size_t t = 0; t < horizon; ++t)
            effective.push_back(effectiveSpend(in, channel, carried[t], int(t)));
        frame.adstocked.push_back(std::move(carried));
        frame.effective.push_back(std::move(effective));
    }
    if (in.halfBoughtWeeks > 0)
        frame.delay = salesDelay(in.halfBoughtWeeks, in.cycleSpread, in.horizon());
    frame.demand = demandOf(in);
    frame.demandStrength = in.seasonStrength;
    frame.delayHalf = in.halfBoughtWeeks;
    frame.delaySpread = in.cycleSpread;
    for (const ForeignCostInputs& foreign : in.foreignCosts)
        frame.foreignPerRate.push_back(foreign.perMonth * in.boughtCostFactor * (1 + in.reserveShare));
    const int paidLater = int(in.paymentMonths);
    const double share = in.paymentMonths - paidLater; // of a month more
    for (size_t t = 0; t < horizon; ++t) {
        frame.bought.push_back(boughtCost(in, int(t)));
        frame.boughtTotal.push_back(frame.bought.back().total());
        frame.labourHours.push_back(
            int(t) < in.months ? in.hoursPerWeek * in.hoursShape.in(int(t)) * weeksPerMonth * in.productiveShare : 0);
        frame.trainingHours.push_back(trainingHours(in, int(t)));
        frame.ramp.push_back(rampUp(in.rampForm, in.rampMonths, int(t)));
        frame.discount.push_back(std::pow(1 + in.monthlyRate, -double(t)));
        frame.discountPaid.push_back(frame.discount.back() * std::pow(1 + in.monthlyRate, -paidLater) *
                                     (1 - share + share / (1 + in.monthlyRate)));
    }
    return frame;
}

CashTotals runCash(const CashInputs& in, const CashFrame& frame, std::vector<CashMonth>& months)
{
    for (size_t t = 0; t < months.size(); ++t) {
        months[t] = CashMonth{};
        months[t].cost = frame.bought[t];
        months[t].cost.labour = frame.labourHours[t] * in.hourlyCost;
        months[t].cost.training += frame.trainingHours[t] * in.hourlyCost;
        if (int(t) < in.months)
            addForeignCosts(in, int(t), months[t].cost);
    }
    const bool same = in.seasonStrength == frame.demandStrength;
    const Demand other = same ? Demand() : demandOf(in);
    const Demand& demand = same ? frame.demand : other;
    for (size_t c = 0; c < in.channels.size(); ++c)
        addChannel(in, frame, demand, c, months);
    addCustomers(in, frame, months);
    return addAllMoney(in, frame, demand, months);
}

Demand demandOf(const CashInputs& in)
{
    Demand demand{std::vector<double>(size_t(in.horizon()), 1), std::vector<double>(size_t(in.horizon()), 1)};
    if (!in.hasSeason())
        return demand;
    const std::vector<double> factors = seasonFactors(in.seasonIndices, in.seasonStrength);
    for (size_t t = 0; t < demand.enquiries.size(); ++t) {
        const double factor = factors[size_t(in.firstMonth + int(t)) % 12];
        demand.enquiries[t] = in.seasonOnEnquiries ? factor : 1;
        demand.returning[t] = in.seasonOnReturning ? factor : 1;
    }
    return demand;
}

std::vector<double> followers(const CashInputs& in, const ChannelInputs& channel)
{
    std::vector<double> result{channel.followersAtStart};
    for (int t = 0; t < in.horizon(); ++t) {
        const double ramp = rampUp(in.rampForm, in.rampMonths, t);
        const double posts = postsIn(in, channel, t);
        result.push_back(nextFollowers(channel, result.back(), posts, ramp));
    }
    return result;
}

} // namespace ertrag
