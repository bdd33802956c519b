// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/comparison.h"

#include "core/campaign/campaign.h"
#include "core/campaign/field_check.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

double oneOff(const CostLines& cost)
{
    return cost.setup + cost.training;
}

double scaledPlanCost(const CashMonth& month, double share)
{
    return oneOff(month.cost) + (month.cost.total() - oneOff(month.cost)) * share;
}

class Comparing
{
public:
    Comparing(const Campaign& plan, const Projection& projection) : m_plan(plan), m_projection(projection) {}
    Comparison run(const Actuals& actuals);

private:
    int horizon() const { return int(std::min(m_projection.likely.months.size(), m_projection.byMonth.size())); }
    const CashMonth& planned(int t) const { return m_projection.likely.months[size_t(t)]; }
    double costOf(const ActualMonth& actual, const CashMonth& plan) const;
    double benefitOf(const ActualMonth& actual, int t) const;
    void takeActuals(const Actuals& actuals);
    void sumUp();
    void setRatios();
    void forecast();
    double widthFromHere(int t, bool low) const;

    const Campaign& m_plan;
    const Projection& m_projection;
    std::vector<double> m_newCustomers; ///< by month of the horizon
    std::vector<double> m_share;        ///< elapsed share of each month with figures, else 0
    int m_last = -1;                    ///< last month with figures
    Comparison m_result;
};

double Comparing::costOf(const ActualMonth& actual, const CashMonth& plan) const
{
    const double share = actual.coveredShare;
    const double hourly = m_plan.duties.hourlyCost.likely * m_plan.economics.productiveShare;
    const double ads = actual.adCosts.value_or(plan.cost.ads * share);
    const double labour = actual.hours ? *actual.hours * hourly : plan.cost.labour * share;
    const double others = scaledPlanCost(plan, share) - (plan.cost.ads + plan.cost.labour) * share;
    return ads + labour + actual.otherCosts.value_or(others);
}

double Comparing::benefitOf(const ActualMonth& actual, int t) const
{
    const Economics& e = m_plan.economics;
    const double savings = planned(t).savings * actual.coveredShare;
    if (actual.revenueNet)
        return *actual.revenueNet * e.contributionMargin.likely * e.incrementality.likely + savings;
    double orders = actual.orders.value_or(0);
    if (!actual.orders)
        for (int j = 0; j <= t; ++j) {
            const double again =
                e.ordersPerMonth.likely * std::pow(e.monthlyRetention.likely, t - j) * actual.coveredShare;
            orders += m_newCustomers[size_t(j)] * (j == t ? 1 : again);
        }
    return orders * e.orderValue.likely * e.contributionMargin.likely * e.incrementality.likely + savings;
}

void Comparing::takeActuals(const Actuals& actuals)
{
    std::vector<ActualMonth> byIndex(m_share.size());
    for (const ActualMonth& actual : byMonth(actuals, currencyDecimals(m_plan.company.currency))) {
        const int t = actual.month - m_plan.start;
        if (t < 0 || t >= horizon() || actual.coveredShare <= 0)
            continue;
        byIndex[size_t(t)] = actual;
        m_newCustomers[size_t(t)] = actual.newCustomers.value_or(0);
        m_result.benefitKnown = m_result.benefitKnown || actual.newCustomers || actual.orders || actual.revenueNet;
        m_last = t;
    }
    // A gap before the last figures: nobody said anything, so the plan's costs are taken and no new customers.
    for (int t = 0; t <= m_last; ++t) {
        ComparedMonth& month = m_result.months[size_t(t)];
        const ActualMonth& actual = byIndex[size_t(t)];
        m_share[size_t(t)] = actual.coveredShare;
        month.cost = costOf(actual, planned(t));
        if (m_result.benefitKnown)
            month.benefit = benefitOf(actual, t);
        month.running = actual.coveredShare < 1;
    }
}

void Comparing::sumUp()
{
    for (int t = 0; t <= m_last; ++t) {
        ComparedMonth& month = m_result.months[size_t(t)];
        const double share = m_share[size_t(t)];
        m_result.elapsed += share;
        m_result.cost += *month.cost;
        m_result.benefit += month.benefit.value_or(0);
        m_result.planCost += scaledPlanCost(planned(t), share);
        m_result.planBenefit += planned(t).benefit * share;
        m_result.newCustomers += m_newCustomers[size_t(t)];
        m_result.planNewCustomers += planned(t).customers * share;
        if (m_result.benefitKnown)
            month.net = m_result.benefit - m_result.cost;
    }
}

void Comparing::setRatios()
{
    Comparison& r = m_result;
    if (r.benefitKnown && r.cost > 0)
        r.roi = (r.benefit - r.cost) / r.cost;
    if (r.planCost > 0)
        r.planRoi = (r.planBenefit - r.planCost) / r.planCost;
    if (r.newCustomers > 0)
        r.costPerNewCustomer = r.cost / r.newCustomers;
    if (r.planNewCustomers > 0)
        r.planCostPerNewCustomer = r.planCost / r.planNewCustomers;
    const auto factor = [&](double actual, double plan) {
        if (plan <= 0)
            return 1.0;
        return std::clamp(1 + (actual / plan - 1) * r.elapsed / (r.elapsed + 3), 0.0, 5.0);
    };
    r.costFactor = factor(r.cost, r.planCost);
    if (r.benefitKnown)
        r.benefitFactor = factor(r.benefit, r.planBenefit);
}

double Comparing::widthFromHere(int t, bool low) const
{
    const auto width = [&](int at) {
        const Spread& spread = m_projection.byMonth[size_t(at)].netCumulative;
        return low ? spread.p50 - spread.p10 : spread.p90 - spread.p50;
    };
    return std::max(0.0, width(t) - width(m_last)) * m_result.benefitFactor;
}

void Comparing::forecast()
{
    if (!m_result.benefitKnown || m_last < 0) {
        m_result.endRoi = {m_projection.roi.p10, m_projection.roi.p50, m_projection.roi.p90};
        return;
    }
    double cost = m_result.cost, net = m_result.benefit - m_result.cost;
    for (int t = m_last; t < horizon(); ++t) {
        const bool here = t == m_last;
        const double done = here ? m_share[size_t(t)] : 0;
        const double rest = planned(t).cost.total() - (here ? scaledPlanCost(planned(t), done) : 0);
        cost += rest * m_result.costFactor;
        net += planned(t).benefit * (1 - done) * m_result.benefitFactor - rest * m_result.costFactor;
        m_result.months[size_t(t)].forecast =
            ForecastBand{net - widthFromHere(t, true), net, net + widthFromHere(t, false)};
    }
    if (cost <= 0)
        return;
    const ForecastBand& end = *m_result.months[size_t(horizon() - 1)].forecast;
    m_result.endRoi = {end.low / cost, end.likely / cost, end.high / cost};
}

Comparison Comparing::run(const Actuals& actuals)
{
    m_result.planEndRoi = m_projection.roi;
    const size_t length = size_t(horizon());
    m_share.assign(length, 0);
    m_newCustomers.assign(length, 0);
    for (size_t t = 0; t < length; ++t) {
        ComparedMonth month;
        month.month = m_plan.start + int(t);
        month.plan = m_projection.byMonth[t].netCumulative;
        month.planCost = planned(int(t)).cost.total();
        month.planBenefit = planned(int(t)).benefit;
        m_result.months.push_back(month);
    }
    takeActuals(actuals);
    sumUp();
    setRatios();
    forecast();
    return m_result;
}

} // namespace

Comparison compare(const Campaign& plan, const Actuals& actuals, const Projection& projection)
{
    return Comparing(plan, projection).run(actuals);
}

} // namespace ertrag
