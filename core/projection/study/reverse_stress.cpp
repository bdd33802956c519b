// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/reverse_stress.h"

#include "core/math/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ertrag
{

namespace
{
constexpr double noticeable = 0.15;
}

std::vector<Stress> reverseStress(StudyCases& cases)
{
    const std::vector<double>& npv = cases.run().npv;
    const double limit = quantiles(npv, std::array{0.1})[0];
    std::vector<size_t> worst;
    for (size_t i = 0; i < npv.size(); ++i)
        if (npv[i] <= limit)
            worst.push_back(i);
    std::vector<Stress> found;
    for (size_t d = 0; d < cases.drivers().size(); ++d) {
        if (cases.drivers()[d].estimate.constant())
            continue;
        double sum = 0;
        for (size_t i : worst)
            sum += cases.scores(d)[i];
        const double score = sum / double(worst.size());
        if (std::abs(score) >= noticeable)
            found.push_back({cases.drivers()[d].figure, score});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Stress& a, const Stress& b) { return std::abs(a.score) > std::abs(b.score); });
    return found;
}

} // namespace ertrag
