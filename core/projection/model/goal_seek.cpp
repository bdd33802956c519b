// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/goal_seek.h"

#include "core/math/root.h"
#include "core/math/statistics.h"
#include "core/projection/model/response.h"
#include "core/projection/model/work.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ertrag
{

namespace
{

constexpr double widest = 20; // times the planned budget
constexpr int cellCount = 80;
constexpr double safeChance = 0.8;

double plannedBudget(const CashInputs& inputs)
{
    double sum = 0;
    for (const ChannelInputs& channel : inputs.channels)
        sum += channel.adsPerMonth;
    return sum;
}

/// The likely run at any multiple of the planned ads; the anchor of saturation stays where it was planned. What ads do
/// not change is calculated once.
class AdSweep
{
public:
    explicit AdSweep(const CashInputs& inputs)
        : m_inputs(inputs), m_planned(cashFrame(inputs)), m_without(withoutAds(inputs)), m_frame(m_planned),
          m_months(size_t(inputs.horizon()))
    {
        for (const ChannelInputs& channel : inputs.channels)
            m_plannedAds.push_back(channel.adsPerMonth);
    }
    AdSweep(const AdSweep&) = delete;
    AdSweep& operator=(const AdSweep&) = delete;

    CashTotals at(double factor)
    {
        for (size_t t = 0; t < m_months.size(); ++t) { // ads and what is put aside for them are in proportion
            const CostLines &with = m_planned.bought[t], &without = m_without.bought[t];
            m_frame.bought[t].ads = factor * with.ads;
            m_frame.bought[t].reserve = without.reserve + factor * (with.reserve - without.reserve);
        }
        for (size_t c = 0; c < m_inputs.channels.size(); ++c) {
            ChannelInputs& channel = m_inputs.channels[c];
            channel.adsPerMonth = factor * m_plannedAds[c];
            for (size_t t = 0; t < m_months.size(); ++t)
                m_frame.effective[c][t] = effectiveSpend(m_inputs, channel, factor * m_planned.adstocked[c][t], int(t));
        }
        shareWork(m_inputs); // who asks because of more ads wants an answer too
        return runCash(m_inputs, m_frame, m_months);
    }

private:
    static CashFrame withoutAds(CashInputs inputs)
    {
        for (ChannelInputs& channel : inputs.channels)
            channel.adsPerMonth = 0;
        return cashFrame(inputs);
    }

    CashInputs m_inputs;
    CashFrame m_planned, m_without, m_frame;
    std::vector<CashMonth> m_months;
    std::vector<double> m_plannedAds;
};

double factorOf(double cost, double benefit, double savings)
{
    const double ofCustomers = benefit - savings;
    if (cost <= savings)
        return 0;
    return ofCustomers > 0 ? (cost - savings) / ofCustomers : std::numeric_limits<double>::infinity();
}

double quantileOf(std::vector<double>& values, double p)
{
    return quantiles(values, std::array<double, 1>{p})[0];
}

/// `factor` times the planned value, absent beyond `most`.
std::optional<double> limited(double planned, double factor, double most)
{
    const double value = planned * factor;
    return planned > 0 && std::isfinite(value) && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

void CaseLimits::keep(size_t point, double cost, double labour, double benefit, double savings)
{
    gainPerLabour[point] = labour > 0 ? (benefit - cost) / labour : 0;
    factor[point] = std::min(factorOf(cost, benefit, savings), 1e9);
}

WhatItTakes whatItTakes(const CashInputs& inputs, const CashRun& likely, CaseLimits& cases)
{
    WhatItTakes takes;
    double labour = 0, savings = 0;
    for (const CashMonth& month : likely.months) {
        labour += month.cost.labour;
        savings += month.savings;
    }
    const CloseRates rates = closeRates(inputs);
    if (labour > 0) {
        const double hours = inputs.hoursPerWeek;
        takes.mostHoursPerWeek.likely = std::max(0.0, hours * (1 + (likely.benefit - likely.cost) / labour));
        takes.mostHoursPerWeek.safe = std::max(0.0, hours * (1 + quantileOf(cases.gainPerLabour, 1 - safeChance)));
    }
    const double most = 1e9 * inputs.orderValue;
    const double needed = factorOf(likely.cost, likely.benefit, savings);
    const double safe = quantileOf(cases.factor, safeChance);
    const double safeFactor = safe < 1e9 ? safe : std::numeric_limits<double>::infinity();
    takes.leastOrderValue = {limited(inputs.orderValue, needed, most), limited(inputs.orderValue, safeFactor, most)};
    takes.leastCloseRate = {limited(rates.mean, needed, rates.most), limited(rates.mean, safeFactor, rates.most)};
    const AdBudgets budgets = adBudgets(inputs);
    takes.evenAdBudgets = budgets.even;
    takes.bestAdBudget = budgets.best;
    takes.adBudgetsUpTo = budgets.upTo;
    return takes;
}

AdBudgets adBudgets(const CashInputs& inputs)
{
    const double planned = plannedBudget(inputs);
    if (!(planned > 0))
        return {};
    AdSweep sweep(inputs);
    const auto gain = [&](double factor) {
        const CashTotals totals = sweep.at(factor);
        return totals.benefit - totals.cost;
    };
    constexpr double step = widest / cellCount;
    AdBudgets budgets;
    budgets.upTo = widest * planned;
    double best = 0, bestValue = -std::numeric_limits<double>::infinity(), before = 0;
    for (int i = 0; i <= cellCount; ++i) {
        const CashTotals totals = sweep.at(i * step);
        const double here = totals.benefit - totals.cost;
        if (here == 0)
            budgets.even.push_back(planned * i * step);
        else if (i > 0 && before != 0 && (here > 0) != (before > 0))
            budgets.even.push_back(planned * *findRoot(gain, (i - 1) * step, i * step, 1e-12));
        before = here;
        if (totals.npv > bestValue) {
            bestValue = totals.npv;
            best = i * step;
        }
    }
    // One maximum between the neighbours of the best point of the grid.
    const auto value = [&](double factor) { return sweep.at(factor).npv; };
    if (best >= widest)
        return budgets; // it still rises at the end: that end is no answer
    budgets.best = planned * findMaximum(value, std::max(0.0, best - step), std::min(widest, best + step));
    return budgets;
}

} // namespace ertrag
