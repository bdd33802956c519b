// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace ertrag {

/// Between the Pearson correlation of two normals and what a Gaussian copula makes of it; all in [-1, 1].
/// Source: method.md 7, sampling.02 and .03.
double spearmanOf(double pearson);
double kendallOf(double pearson);
double pearsonFor(double spearman);

using Matrix = std::vector<std::vector<double>>;

/// Lower triangle L with L L' = `matrix` (square, symmetric); absent if it is not positive definite, which means that
/// the correlations contradict each other. sampling.04 and .05
std::optional<Matrix> cholesky(const Matrix& matrix);

} // namespace ertrag
