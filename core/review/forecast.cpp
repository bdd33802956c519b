// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/forecast.h"

#include "core/projection/model/counted_months.h"

#include <algorithm>

namespace ertrag
{
namespace
{

/// How much wider the plan's band becomes between two months, on one side of its middle.
double widening(const Spread& from, const Spread& to, bool low)
{
    const auto width = [low](const Spread& spread) { return low ? spread.p50 - spread.p10 : spread.p90 - spread.p50; };
    return std::max(0.0, width(to) - width(from));
}

/// Of those of the months so far who will buy, who should have done so.
double dueShare(const std::vector<CashMonth>& months, size_t last)
{
    double bought = 0, willBuy = 0;
    for (size_t t = 0; t <= last && t < months.size(); ++t) {
        bought += months[t].customers;
        willBuy += months[t].willBuy;
    }
    return willBuy > 0 ? std::min(1.0, bought / willBuy) : 1;
}

} // namespace

double trustedFactor(double actual, double plan, double elapsed)
{
    if (plan <= 0)
        return 1;
    return std::clamp(1 + (actual / plan - 1) * elapsed / (elapsed + 3), 0.0, 5.0);
}

void addForecast(Comparison& c, const Projection& projection, double lastShare, const std::vector<double>& plannedOpen)
{
    c.planEndRoi = projection.roi;
    c.costFactor = trustedFactor(c.cost, c.planCost, c.elapsed);
    c.endRoi = {projection.roi.p10, projection.roi.p50, projection.roi.p90};
    const auto withFigures = std::count_if(c.months.begin(), c.months.end(), [](const auto& m) { return m.cost; });
    if (!c.benefitKnown || withFigures == 0)
        return;
    const size_t last = size_t(withFigures - 1);
    c.benefitFactor = trustedFactor(c.benefit, c.planBenefit, c.elapsed * dueShare(projection.likely.months, last));
    double cost = c.cost, net = c.benefit - c.cost, share = lastShare;
    for (size_t t = last; t < c.months.size(); ++t, share = 0) {
        const CashMonth& planned = projection.likely.months[t];
        // What is paid once was paid in the month's first days.
        const double done = t == last ? elapsedCost(planned.cost, share).total() : 0;
        const double rest = (planned.cost.total() - done) * c.costFactor;
        cost += rest;
        // What was counted replaces what was planned; both are of the time after the last day with figures.
        const double counted = c.openEnquiries ? c.openEnquiries->byMonth[t] : 0;
        const double replaced = c.openEnquiries ? std::min(plannedOpen[t], planned.benefit) : 0;
        net += (planned.benefit - replaced) * (1 - share) * c.benefitFactor + counted - rest;
        const auto side = [&](bool low) {
            return widening(c.months[last].plan, c.months[t].plan, low) * c.benefitFactor;
        };
        c.months[t].forecast = ForecastBand{net - side(true), net, net + side(false)};
    }
    const ForecastBand& end = *c.months.back().forecast;
    c.endRoi = cost > 0 ? ForecastBand{end.low / cost, end.likely / cost, end.high / cost} : ForecastBand{};
}

} // namespace ertrag
