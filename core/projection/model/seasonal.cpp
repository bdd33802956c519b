// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/seasonal.h"

#include <cmath>

namespace ertrag
{

std::vector<double> seasonFactors(const std::vector<double>& indices, double strength)
{
    std::vector<double> factors;
    double sum = 0;
    for (const double index : indices) {
        factors.push_back(std::pow(index, strength));
        sum += factors.back();
    }
    for (double& factor : factors)
        factor *= double(factors.size()) / sum;
    return factors;
}

} // namespace ertrag
