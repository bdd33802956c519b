// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/sales_delay.h"

#include "core/base/month.h"
#include <algorithm>
#include <cmath>

namespace ertrag
{

std::vector<double> salesDelay(double halfWeeks, double spread, int months)
{
    std::vector<double> weights(size_t(std::max(0, months)), 0);
    if (weights.empty())
        return weights;
    if (!(halfWeeks > 0)) {
        weights[0] = 1;
        return weights;
    }
    return delayShares(gammaDelay(halfWeeks / weeksPerMonth, spread), months);
}

std::vector<double> delayShares(const GammaDelay& bought, int months)
{
    constexpr double dust = 1e-14; // rounding, and no customers
    std::vector<double> weights(size_t(std::max(0, months)), 0);
    double before = 0, here = 0; // H(j - 1) and H(j)
    for (size_t j = 0; j < weights.size(); ++j) {
        const double next = bought.summedUntil(double(j) + 1);
        const double share = next - 2 * here + before;
        weights[j] = share > dust ? share : 0;
        before = here;
        here = next;
    }
    return weights;
}

void delay(std::span<double> amounts, std::span<const double> weights)
{
    for (size_t t = amounts.size(); t-- > 0;) {
        double sum = 0;
        for (size_t j = 0; j <= t; ++j)
            sum += weights[j] * amounts[t - j];
        amounts[t] = sum;
    }
}

} // namespace ertrag
