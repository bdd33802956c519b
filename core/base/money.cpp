// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <numeric>

namespace ertrag
{

std::vector<Money> splitByWeights(Money total, const std::vector<double>& weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<Money> parts(weights.size());
    std::vector<double> remainders(weights.size());
    qint64 given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const double exact = double(total.minor) * weights[i] / sum;
        parts[i].minor = qint64(std::floor(exact));
        remainders[i] = exact - std::floor(exact);
        given += parts[i].minor;
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t i = 0; i < order.size() && given < total.minor; ++i, ++given)
        ++parts[order[i]].minor;
    return parts;
}

double cashRounded(double units, double step)
{
    const double perUnit = std::round(1 / step); // coins divide the unit, and 20 is exact where 0.05 is not
    return std::round(units * perUnit) / perUnit;
}

} // namespace ertrag
