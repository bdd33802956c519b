// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/correlation.h"

#include <cmath>
#include <numbers>

namespace ertrag {

double spearmanOf(double pearson) { return 6 * std::numbers::inv_pi * std::asin(pearson / 2); }
double kendallOf(double pearson) { return 2 * std::numbers::inv_pi * std::asin(pearson); }
double pearsonFor(double spearman) { return 2 * std::sin(std::numbers::pi * spearman / 6); }

std::optional<Matrix> cholesky(const Matrix& matrix)
{
    const size_t n = matrix.size();
    Matrix lower(n, std::vector<double>(n, 0));
    for (size_t i = 0; i < n; ++i)
        for (size_t j = 0; j <= i; ++j) {
            double rest = matrix[i][j];
            for (size_t k = 0; k < j; ++k)
                rest -= lower[i][k] * lower[j][k];
            if (i == j && !(rest > 1e-14))
                return std::nullopt;
            lower[i][j] = i == j ? std::sqrt(rest) : rest / lower[j][j];
        }
    return lower;
}

} // namespace ertrag
