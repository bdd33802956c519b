// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/sensitivity.h"

#include "core/math/root.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/drivers.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{

std::vector<Swing> swings(const std::function<double(std::span<const double>)>& f, std::span<const double> low,
                          std::span<const double> likely, std::span<const double> high)
{
    std::vector<double> at(likely.begin(), likely.end());
    std::vector<Swing> found;
    for (size_t i = 0; i < at.size(); ++i) {
        if (low[i] == high[i])
            continue;
        const auto value = [&](double x) {
            at[i] = x;
            return f(at);
        };
        Swing swing{i, value(low[i]), value(high[i]), std::nullopt};
        if ((swing.atLow > 0) != (swing.atHigh > 0))
            swing.zeroAt = findRoot(value, low[i], high[i]);
        at[i] = likely[i];
        found.push_back(swing);
    }
    std::stable_sort(found.begin(), found.end(), [](const Swing& a, const Swing& b) { return a.width() > b.width(); });
    return found;
}

std::vector<TornadoBar> tornado(const Campaign& plan)
{
    CashInputs inputs = cashInputs(plan);
    const CashFrame frame = cashFrame(inputs);
    std::vector<CashMonth> months(size_t(inputs.horizon()));
    const std::vector<Driver> all = drivers(plan);
    const std::vector<double*> targets = driverTargets(all, inputs);
    std::vector<double> low, likely, high;
    for (const Driver& driver : all) {
        low.push_back(driver.estimate.low);
        likely.push_back(driver.estimate.likely);
        high.push_back(driver.estimate.high);
    }
    const auto roi = [&](std::span<const double> values) {
        for (size_t i = 0; i < values.size(); ++i)
            *targets[i] = values[i];
        const CashTotals totals = runCash(inputs, frame, months);
        return totals.cost > 0 ? totals.benefit / totals.cost - 1 : 0;
    };
    std::vector<TornadoBar> bars;
    for (const Swing& s : swings(roi, low, likely, high))
        bars.push_back({all[s.argument].figure, s.atLow, s.atHigh, low[s.argument], high[s.argument], s.zeroAt});
    return bars;
}

std::optional<double> customersToBreakEven(const CashInputs& inputs, const CashRun& run)
{
    double savings = 0;
    for (const CashMonth& month : run.months)
        savings += month.savings;
    const double each =
        run.incrementalCustomers > 0 ? (run.benefit - savings) / run.incrementalCustomers : lifetimeValue(inputs);
    if (!(each > 0))
        return std::nullopt;
    return std::max(0.0, (run.cost - savings) / each);
}

} // namespace ertrag
