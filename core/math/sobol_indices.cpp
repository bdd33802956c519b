// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/sobol_indices.h"

#include "core/math/sobol.h"
#include "core/math/statistics.h"

#include <algorithm>

namespace ertrag
{

namespace
{

using Columns = std::vector<std::vector<double>>;

Columns netColumns(int first, int count, int points, std::uint64_t seed)
{
    Columns found(size_t(count), std::vector<double>(size_t(points), 0.0));
    for (int d = 0; d < count; ++d)
        SobolDimension(first + d).fill(seed, 0, found[size_t(d)]);
    return found;
}

} // namespace

SobolIndices sobolIndices(const std::function<double(std::span<const double>)>& f, int dimensions, int points,
                          std::uint64_t seed)
{
    const size_t n = size_t(points), d = size_t(dimensions);
    // A and B are halves of one net; two scrambles of the same dimensions would share their halves.
    const Columns a = netColumns(0, dimensions, points, seed), b = netColumns(dimensions, dimensions, points, seed);
    std::vector<double> at(d), valueA(n), valueB(n);
    SobolIndices found{std::vector<double>(d), std::vector<double>(d)};
    for (size_t i = 0; i < n; ++i) {
        for (size_t k = 0; k < d; ++k)
            at[k] = b[k][i];
        valueB[i] = f(at);
        for (size_t k = 0; k < d; ++k)
            at[k] = a[k][i];
        valueA[i] = f(at);
    }
    found.mean = 0.5 * (mean(valueA) + mean(valueB));
    for (size_t i = 0; i < n; ++i) {
        valueA[i] -= found.mean; // centred, the products of the first-order estimate scatter less
        valueB[i] -= found.mean;
        found.variance += (valueA[i] * valueA[i] + valueB[i] * valueB[i]) / double(2 * n);
    }
    for (size_t i = 0; i < n; ++i) {
        for (size_t k = 0; k < d; ++k)
            at[k] = a[k][i];
        for (size_t k = 0; k < d; ++k) {
            at[k] = b[k][i];
            const double change = f(at) - found.mean - valueA[i];
            at[k] = a[k][i];
            found.first[k] += valueB[i] * change / double(n);
            found.total[k] += 0.5 * change * change / double(n);
        }
    }
    for (std::vector<double>* indices : {&found.first, &found.total})
        for (double& index : *indices)
            index = found.variance > 0 ? index / found.variance : 0;
    return found;
}

} // namespace ertrag
