// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/sampling.h"

#include "core/math/normal.h"
#include "core/math/sobol.h"

#include <algorithm>
#include <map>
#include <thread>

namespace ertrag {

EstimateQuantile::EstimateQuantile(Support support, const Estimate& estimate) : m_kind(Kind::Constant), m_value(estimate.likely)
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

double EstimateQuantile::operator()(double y) const
{
    switch (m_kind) {
    case Kind::Constant: return m_value;
    case Kind::Metalog: return m_metalog.quantile(y);
    case Kind::Split: return m_split.quantile(y);
    }
    return m_value;
}

std::vector<double> sampledColumn(const Driver& driver, quint64 seed, int points)
{
    std::vector<double> column(size_t(points), driver.estimate.likely);
    const EstimateQuantile quantile(driver.support, driver.estimate);
    if (quantile.constant())
        return column;
    SobolDimension(driver.dimension).fill(seed, 0, column);
    for (double& value : column)
        value = quantile(value);
    return column;
}

std::vector<double> scoreColumn(int dimension, quint64 seed, int points)
{
    std::vector<double> column(static_cast<size_t>(points));
    SobolDimension(dimension).fill(seed, 0, column);
    for (double& value : column)
        value = normalQuantile(value);
    return column;
}

std::vector<double> scoreColumn(const std::vector<ScorePart>& parts, quint64 seed, int points)
{
    std::vector<double> sum(size_t(points), 0.0);
    for (const ScorePart& part : parts) {
        const std::vector<double> score = scoreColumn(part.dimension, seed, points);
        for (size_t k = 0; k < sum.size(); ++k)
            sum[k] += part.weight * score[k];
    }
    return sum;
}

std::optional<std::vector<std::vector<double>>> sampledColumns(const std::vector<Driver>& drivers, const std::vector<std::vector<ScorePart>>& parts,
                                                               quint64 seed, int points, int threads, const std::atomic<bool>* stop)
{
    std::map<int, std::vector<double>> scores; // of the dimensions that are mixed
    for (const auto& own : parts)
        if (own.size() > 1)
            for (const ScorePart& part : own)
                scores[part.dimension];
    std::vector<int> dimensions;
    for (const auto& score : scores)
        dimensions.push_back(score.first);
    if (!inParallel(int(dimensions.size()), threads, stop, [&](int i, int) {
            const int dimension = dimensions[size_t(i)];
            scores.find(dimension)->second = scoreColumn(dimension, seed, points);
        }))
        return std::nullopt;
    std::vector<std::vector<double>> columns(drivers.size());
    const auto fill = [&](int i, int) {
        const Driver& driver = drivers[size_t(i)];
        const auto& own = parts[size_t(i)];
        const EstimateQuantile quantile(driver.support, driver.estimate);
        if (own.size() == 1 || quantile.constant()) {
            columns[size_t(i)] = sampledColumn(driver, seed, points);
            return;
        }
        std::vector<double> column(size_t(points), 0.0);
        for (const ScorePart& part : own) {
            const std::vector<double>& score = scores.find(part.dimension)->second;
            for (size_t k = 0; k < column.size(); ++k)
                column[k] += part.weight * score[k];
        }
        for (double& value : column)
            value = quantile(std::clamp(normalCdf(value), 0x1p-40, 1 - 0x1p-40));
        columns[size_t(i)] = std::move(column);
    };
    if (!inParallel(int(drivers.size()), threads, stop, fill))
        return std::nullopt;
    return columns;
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
