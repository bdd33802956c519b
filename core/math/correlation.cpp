// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/correlation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ertrag
{

double spearmanOf(double pearson)
{
    return 6 * std::numbers::inv_pi * std::asin(pearson / 2);
}
double kendallOf(double pearson)
{
    return 2 * std::numbers::inv_pi * std::asin(pearson);
}
double pearsonFor(double spearman)
{
    return 2 * std::sin(std::numbers::pi * spearman / 6);
}

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

namespace
{

/// One rotation that makes m[p][q] zero.
void rotate(Matrix& m, Matrix& vectors, size_t p, size_t q)
{
    const double half = (m[q][q] - m[p][p]) / (2 * m[p][q]);
    const double t = (half >= 0 ? 1 : -1) / (std::abs(half) + std::sqrt(half * half + 1));
    const double c = 1 / std::sqrt(t * t + 1), s = t * c;
    const auto turn = [&](double& a, double& b) {
        const double old = a;
        a = c * old - s * b;
        b = s * old + c * b;
    };
    for (size_t k = 0; k < m.size(); ++k)
        turn(m[k][p], m[k][q]);
    for (size_t k = 0; k < m.size(); ++k)
        turn(m[p][k], m[q][k]);
    for (size_t k = 0; k < m.size(); ++k)
        turn(vectors[k][p], vectors[k][q]);
}

} // namespace

Eigen eigen(Matrix m)
{
    const size_t n = m.size();
    Matrix vectors(n, std::vector<double>(n, 0.0));
    for (size_t i = 0; i < n; ++i)
        vectors[i][i] = 1;
    for (int sweep = 0; sweep < 30; ++sweep)
        for (size_t p = 0; p < n; ++p)
            for (size_t q = p + 1; q < n; ++q)
                if (std::abs(m[p][q]) > 1e-15)
                    rotate(m, vectors, p, q);
    std::vector<size_t> order(n);
    for (size_t i = 0; i < n; ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return m[a][a] < m[b][b]; });
    Eigen found{{}, Matrix(n, std::vector<double>(n, 0.0))};
    for (size_t i = 0; i < n; ++i) {
        found.values.push_back(m[order[i]][order[i]]);
        for (size_t k = 0; k < n; ++k)
            found.vectors[k][i] = vectors[k][order[i]];
    }
    return found;
}

Matrix repairedCorrelation(const Matrix& matrix)
{
    const size_t n = matrix.size();
    const Eigen e = eigen(matrix);
    Matrix repaired(n, std::vector<double>(n, 0.0));
    for (size_t i = 0; i < n; ++i)
        for (size_t j = 0; j < n; ++j)
            for (size_t k = 0; k < n; ++k)
                repaired[i][j] += std::max(e.values[k], 1e-6) * e.vectors[i][k] * e.vectors[j][k];
    Matrix unit = repaired;
    for (size_t i = 0; i < n; ++i)
        for (size_t j = 0; j < n; ++j)
            unit[i][j] = repaired[i][j] / std::sqrt(repaired[i][i] * repaired[j][j]);
    return unit;
}

std::optional<Interval> roomFor(const Matrix& matrix, size_t row, size_t column)
{
    // With the pair moved to the end, its correlation stands in one product of the triangle only.
    std::vector<size_t> order;
    for (size_t i = 0; i < matrix.size(); ++i)
        if (i != row && i != column)
            order.push_back(i);
    order.push_back(row);
    const auto triangleWith = [&](size_t last) {
        order.back() = last;
        Matrix part(order.size(), std::vector<double>(order.size()));
        for (size_t i = 0; i < order.size(); ++i)
            for (size_t j = 0; j < order.size(); ++j)
                part[i][j] = matrix[order[i]][order[j]];
        return cholesky(part);
    };
    const auto ofRow = triangleWith(row), ofColumn = triangleWith(column);
    if (!ofRow || !ofColumn)
        return std::nullopt;
    double middle = 0;
    for (size_t k = 0; k + 1 < order.size(); ++k)
        middle += ofRow->back()[k] * ofColumn->back()[k];
    const double reach = ofRow->back().back() * ofColumn->back().back();
    return Interval{middle - reach, middle + reach};
}

Contradiction contradiction(const Matrix& matrix)
{
    const Matrix repaired = repairedCorrelation(matrix);
    Contradiction most{1, 0, repaired[1][0]}, least;
    double mostChange = -1, leastChange = 3;
    for (size_t i = 1; i < matrix.size(); ++i)
        for (size_t j = 0; j < i; ++j) {
            if (const double change = std::abs(matrix[i][j] - repaired[i][j]); change > mostChange + 1e-9) {
                mostChange = change;
                most = {i, j, repaired[i][j]};
            }
            const auto room = roomFor(matrix, i, j);
            const double nearest = room ? std::clamp(matrix[i][j], room->low, room->high) : 0;
            if (const double change = std::abs(matrix[i][j] - nearest); room && change < leastChange - 1e-9) {
                leastChange = change;
                least = {i, j, nearest};
            }
        }
    return leastChange < 3 ? least : most;
}

} // namespace ertrag
