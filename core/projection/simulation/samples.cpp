// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/samples.h"

#include <algorithm>

namespace ertrag
{

namespace
{
constexpr size_t lineDoubles = 8, paddedLines = 61; // doubles of a line of the cache; no multiple of its ways
}

// Columns that begin at the same place of a page would all contend for the same lines of the cache.
Samples::Column::Column(size_t points, size_t place)
    : room(std::make_unique_for_overwrite<double[]>(points + lineDoubles * paddedLines)),
      scores(std::make_unique_for_overwrite<double[]>(std::min(points, size_t(scoredPoints)))),
      values(room.get() + lineDoubles * (place % paddedLines))
{
}

Samples::Samples(const std::vector<Driver>& drivers, const std::vector<std::vector<ScorePart>>& parts, quint64 seed,
                 int points, bool keep, const Samples* before)
    : m_seed(seed), m_points(points)
{
    for (size_t i = 0; i < drivers.size(); ++i) {
        Source source{drivers[i].support, drivers[i].estimate, parts[i], nullptr, nullptr, false};
        const bool comparable = before && keep && before->m_seed == seed && before->m_points == points;
        const Source* old = nullptr;
        for (size_t k = 0; comparable && !old && k < before->m_sources.size(); ++k) // mostly in the same place
            if (const Source& s = before->m_sources[(i + k) % before->m_sources.size()];
                s.column && s.support == drivers[i].support && s.estimate == drivers[i].estimate && s.parts == parts[i])
                old = &s;
        if (old) {
            source = *old;
            source.ready = true;
            ++m_kept;
        } else {
            source.table = std::make_shared<DriverTable>(drivers[i].support, drivers[i].estimate);
            if (keep)
                source.column = std::make_shared<Column>(size_t(points), i);
            for (const ScorePart& part : parts[i])
                m_dimensions.push_back(part.dimension);
        }
        m_sources.push_back(std::move(source));
    }
    std::sort(m_dimensions.begin(), m_dimensions.end());
    m_dimensions.erase(std::unique(m_dimensions.begin(), m_dimensions.end()), m_dimensions.end());
    for (int dimension : m_dimensions)
        m_scores.emplace_back(dimension);
}

void Samples::fillScores(int firstPoint, Block& block) const
{
    const int length = replicateLength(m_points);
    for (size_t d = 0; d < m_scores.size(); ++d) {
        const std::span<double> scores = block.byDimension[d];
        for (size_t done = 0; done < scores.size();) {
            const int point = firstPoint + int(done), inNet = point % length;
            const size_t count = std::min(scores.size() - done, size_t(length - inNet));
            m_scores[d].fill(replicateSeed(m_seed, point / length), std::uint32_t(inNet), scores.subspan(done, count));
            done += count;
        }
    }
}

/// The weighted sum of the source's dimensions; a single one stands for itself.
std::span<const double> Samples::scoresOf(const Source& source, Block& block, size_t place, size_t count) const
{
    const auto ofDimension = [&](int dimension) -> const std::vector<double>& {
        const auto at = std::lower_bound(m_dimensions.begin(), m_dimensions.end(), dimension);
        return block.byDimension[size_t(at - m_dimensions.begin())];
    };
    const std::vector<double>& first = ofDimension(source.parts[0].dimension);
    if (source.parts.size() == 1 && source.parts[0].weight == 1)
        return first;
    std::vector<double>& sum = block.mixed[place];
    sum.assign(count, 0);
    for (const ScorePart& part : source.parts) {
        const std::vector<double>& next = ofDimension(part.dimension);
        for (size_t k = 0; k < count; ++k)
            sum[k] += part.weight * next[k];
    }
    return sum;
}

void Samples::fill(int firstPoint, int count, Block& block) const
{
    const size_t n = size_t(count), from = size_t(firstPoint);
    block.values.resize(m_sources.size());
    block.scores.resize(m_sources.size());
    block.buffers.resize(m_sources.size());
    block.mixed.resize(m_sources.size());
    block.byDimension.resize(m_dimensions.size());
    for (std::vector<double>& scores : block.byDimension)
        scores.resize(n);
    fillScores(firstPoint, block);
    const size_t scored = from < scoredPoints ? std::min(n, scoredPoints - from) : 0;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        const Source& source = m_sources[i];
        if (!source.column)
            block.buffers[i].resize(n);
        const std::span<double> values =
            source.column ? std::span(source.column->values + from, n) : std::span(block.buffers[i]);
        block.values[i] = values;
        if (source.ready) {
            block.scores[i] = {source.column->scores.get() + from, scored};
            continue;
        }
        block.scores[i] = scoresOf(source, block, i, n);
        source.table->map(block.scores[i], values);
        if (source.column)
            std::copy_n(block.scores[i].begin(), scored, source.column->scores.get() + from);
    }
}

} // namespace ertrag
