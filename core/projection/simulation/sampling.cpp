// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/sampling.h"

#include "core/math/scores.h"
#include "core/math/vector_loops.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace ertrag
{

EstimateQuantile::EstimateQuantile(Support support, const Estimate& estimate)
    : m_kind(Kind::Constant), m_value(estimate.likely)
{
    if (estimate.constant())
        return;
    if (const auto metalog = fitMetalog(support, estimate.low, estimate.likely, estimate.high)) {
        m_kind = Kind::Metalog;
        m_metalog = *metalog;
        return;
    }
    m_kind = Kind::Split;
    m_split = fitSplitNormal(support, estimate.low, estimate.likely, estimate.high);
}

double EstimateQuantile::operator()(double inside) const
{
    const double y = std::clamp(inside, 1 - lastDraw, lastDraw);
    switch (m_kind) {
    case Kind::Constant:
        return m_value;
    case Kind::Metalog:
        return m_metalog.quantile(y);
    case Kind::Split:
        return m_split.quantile(y);
    }
    return m_value;
}

void EstimateQuantile::metalogAt(std::span<const double> logOdds, std::span<const double> bent,
                                 std::span<double> out) const
{
    addScaled(m_metalog.a1, m_metalog.a2, logOdds, m_metalog.a3, bent, out);
    for (double& x : out)
        x = fromScale(m_metalog.support, x);
}

Moments moments(Support support, const Estimate& estimate)
{
    const EstimateQuantile quantile(support, estimate);
    if (quantile.constant())
        return {estimate.likely, 0};
    // In the log odds of y, where a metalog is smooth and the ends fade away: the trapezoid is then nearly exact. One
    // node stands in the middle, where two half normal curves have their kink.
    constexpr double step = 0.4;
    constexpr int side = 45;
    double all = 0, mean = 0, square = 0;
    for (int i = -side; i <= side; ++i) {
        const double y = 1 / (1 + std::exp(-step * i)), weight = step * y * (1 - y), x = quantile(y);
        all += weight;
        mean += weight * x;
        square += weight * x * x;
    }
    mean /= all;
    square /= all;
    return {mean, square - mean * mean};
}

int replicateLength(int points)
{
    return points >= replicateCount * int(scoreBlock) ? points / replicateCount : points;
}

quint64 replicateSeed(quint64 seed, int replicate)
{
    return seed ^ (quint64(replicate) << 56);
}

std::vector<double> sampledColumn(const Driver& driver, quint64 seed, int points)
{
    std::vector<double> column(size_t(points), driver.estimate.likely);
    const EstimateQuantile quantile(driver.support, driver.estimate);
    if (quantile.constant())
        return column;
    const SobolDimension dimension(driver.dimension);
    const size_t length = size_t(replicateLength(points));
    for (size_t first = 0; first < column.size(); first += length)
        dimension.fill(replicateSeed(seed, int(first / length)), 0, std::span(column).subspan(first, length));
    for (double& value : column)
        value = quantile(value);
    return column;
}

bool inParallel(int count, int threads, const std::atomic<bool>* stop, const std::function<void(int, int)>& work)
{
    std::atomic<int> next{0};
    const auto run = [&](int thread) {
        for (int i = next++; i < count && !(stop && stop->load(std::memory_order_relaxed)); i = next++)
            work(i, thread);
    };
    std::vector<std::thread> others;
    for (int i = 1; i < std::min(threads, count); ++i)
        others.emplace_back(run, i);
    run(0);
    for (std::thread& thread : others)
        thread.join();
    return !(stop && stop->load(std::memory_order_relaxed));
}

} // namespace ertrag
