// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/sensitivity.h"

#include "core/math/root.h"

#include <algorithm>
#include <cmath>

namespace ertrag {

std::vector<TornadoBar> tornado(const Campaign& plan)
{
    CashInputs inputs = cashInputs(plan);
    const CashFrame frame = cashFrame(inputs);
    std::vector<CashMonth> months(size_t(inputs.horizon()));
    const std::vector<Driver> all = drivers(plan);
    const std::vector<double*> targets = driverTargets(plan, inputs);
    std::vector<TornadoBar> bars;
    for (size_t i = 0; i < all.size(); ++i) {
        const Estimate& e = all[i].estimate;
        if (e.constant())
            continue;
        const auto roi = [&](double value) {
            *targets[i] = value;
            const CashTotals totals = runCash(inputs, frame, months);
            return totals.cost > 0 ? totals.benefit / totals.cost - 1 : 0;
        };
        TornadoBar bar{all[i].key, roi(e.low), roi(e.high), e.low, e.high, std::nullopt};
        if ((bar.roiAtLow > 0) != (bar.roiAtHigh > 0))
            bar.zeroAt = findRoot(roi, e.low, e.high);
        *targets[i] = e.likely;
        bars.push_back(bar);
    }
    std::stable_sort(bars.begin(), bars.end(), [](const TornadoBar& a, const TornadoBar& b) {
        return std::abs(a.roiAtHigh - a.roiAtLow) > std::abs(b.roiAtHigh - b.roiAtLow);
    });
    return bars;
}

std::optional<double> customersToBreakEven(const CashInputs& inputs, const CashRun& run)
{
    double savings = 0;
    for (const CashMonth& month : run.months)
        savings += month.savings;
    const double each = run.incrementalCustomers > 0 ? (run.benefit - savings) / run.incrementalCustomers : lifetimeValue(inputs);
    if (!(each > 0))
        return std::nullopt;
    return std::max(0.0, (run.cost - savings) / each);
}

} // namespace ertrag
