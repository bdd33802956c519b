// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/samples.h"

#include <algorithm>

namespace ertrag
{

Samples::Samples(const std::vector<Driver>& drivers, const std::vector<std::vector<ScorePart>>& parts, quint64 seed,
                 int points, bool keep, const Samples* before)
    : m_seed(seed), m_points(points)
{
    for (size_t i = 0; i < drivers.size(); ++i) {
        Source source{drivers[i], parts[i], nullptr, nullptr, false};
        const bool comparable = before && keep && before->m_seed == seed && before->m_points == points;
        const Source* old = nullptr;
        for (size_t k = 0; comparable && !old && k < before->m_sources.size(); ++k) // mostly in the same place
            if (const Source& s = before->m_sources[(i + k) % before->m_sources.size()];
                s.column && s.driver == drivers[i] && s.parts == parts[i])
                old = &s;
        if (old) {
            source = *old;
            source.ready = true;
            ++m_kept;
        } else {
            source.table = std::make_shared<DriverTable>(drivers[i].support, drivers[i].estimate);
            if (keep)
                source.column = std::make_shared<Column>(
                    Column{std::vector<double>(size_t(points)), std::vector<double>(size_t(points))});
            for (const ScorePart& part : parts[i])
                m_dimensions.push_back(part.dimension);
        }
        m_sources.push_back(std::move(source));
    }
    std::sort(m_dimensions.begin(), m_dimensions.end());
    m_dimensions.erase(std::unique(m_dimensions.begin(), m_dimensions.end()), m_dimensions.end());
    for (int dimension : m_dimensions)
        m_scores.emplace_back(dimension, seed);
}

void Samples::fill(int firstPoint, int count, Block& block) const
{
    const size_t n = size_t(count), from = size_t(firstPoint);
    block.values.resize(m_sources.size());
    block.scores.resize(m_sources.size());
    block.buffers.resize(2 * m_sources.size());
    block.byDimension.resize(m_dimensions.size());
    for (size_t d = 0; d < m_dimensions.size(); ++d) {
        block.byDimension[d].resize(n);
        m_scores[d].fill(std::uint32_t(firstPoint), block.byDimension[d]);
    }
    const auto ofDimension = [&](int dimension) -> const std::vector<double>& {
        const auto at = std::lower_bound(m_dimensions.begin(), m_dimensions.end(), dimension);
        return block.byDimension[size_t(at - m_dimensions.begin())];
    };
    for (size_t i = 0; i < m_sources.size(); ++i) {
        const Source& source = m_sources[i];
        if (!source.column)
            for (size_t k : {2 * i, 2 * i + 1})
                block.buffers[k].resize(n);
        const std::span<double> values =
            source.column ? std::span(source.column->values).subspan(from, n) : std::span(block.buffers[2 * i]);
        const std::span<double> scores =
            source.column ? std::span(source.column->scores).subspan(from, n) : std::span(block.buffers[2 * i + 1]);
        block.values[i] = values;
        block.scores[i] = scores;
        if (source.ready)
            continue;
        const double* first = ofDimension(source.parts[0].dimension).data();
        for (size_t k = 0; k < n; ++k)
            scores[k] = source.parts[0].weight * first[k];
        for (size_t p = 1; p < source.parts.size(); ++p) {
            const double* next = ofDimension(source.parts[p].dimension).data();
            const double weight = source.parts[p].weight;
            for (size_t k = 0; k < n; ++k)
                scores[k] += weight * next[k];
        }
        source.table->map(scores, values);
    }
}

} // namespace ertrag
