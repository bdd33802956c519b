// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace ertrag
{

/// Between the Pearson correlation of two normals and what a Gaussian copula makes of it; all in [-1, 1].
/// Source: method.md 7, sampling.02 and .03.
double spearmanOf(double pearson);
double kendallOf(double pearson);
double pearsonFor(double spearman);

using Matrix = std::vector<std::vector<double>>;

/// Lower triangle L with L L' = `matrix` (square, symmetric); absent if it is not positive definite, which means that
/// the correlations contradict each other. sampling.04 and .05
std::optional<Matrix> cholesky(const Matrix& matrix);

/// Eigenvalues of a symmetric matrix, ascending, and its eigenvectors as columns in the same order. Source: Jacobi's
/// rotations (Golub & Van Loan, 8.5); sampling.05
struct Eigen {
    std::vector<double> values;
    Matrix vectors;
};
Eigen eigen(Matrix matrix);

/// A correlation matrix near `matrix`, positive definite: negative eigenvalues become 1e-6, then the diagonal 1 again.
Matrix repairedCorrelation(const Matrix& matrix);

/// The correlations that one pair may have if all others stay, as an interval; absent if the others contradict each
/// other without it. row != column.
struct Interval {
    double low = -1, high = 1;
};
std::optional<Interval> roomFor(const Matrix& matrix, size_t row, size_t column);

/// The pair of a correlation matrix whose smallest change would end the contradiction, and what it would have to be; if
/// no single pair can, the one that the repaired matrix changes most. `matrix` is at least 2 x 2 and not positive
/// definite.
struct Contradiction {
    size_t row = 0, column = 0; ///< row > column
    double fitting = 0;
};
Contradiction contradiction(const Matrix& matrix);

} // namespace ertrag
