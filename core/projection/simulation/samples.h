// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/scores.h"
#include "core/projection/simulation/driver_table.h"
#include "core/projection/simulation/relations.h"
#include "core/projection/simulation/sampling.h"

#include <memory>
#include <span>
#include <vector>

namespace ertrag
{

/// The drivers of one plan at points 0.. of their dimensions. Kept columns are those of drivers whose estimate, parts,
/// seed and number of points are the same as in the samples before: a lever costs only what depends on it.
class Samples
{
public:
    /// `before` may be null. With `keep`, columns of all points are held (8 bytes a driver and point) for the next
    /// samples; otherwise each block is calculated where it is needed.
    Samples(const std::vector<Driver>& drivers, const std::vector<std::vector<ScorePart>>& parts, quint64 seed,
            int points, bool keep, const Samples* before);

    /// Values and scores of a block of points. Kept columns have scores for the first scoredPoints points only.
    struct Block {
        std::vector<std::span<const double>> values, scores; ///< [driver][point of the block]
    private:
        friend class Samples;
        std::vector<std::vector<double>> buffers, mixed; ///< [driver]: values; scores of several dimensions
        std::vector<std::vector<double>> byDimension;    ///< scores
    };
    static constexpr int scoredPoints = 4096;
    /// Points firstPoint..firstPoint + count - 1; both multiples of scoreBlock. Blocks of different points may be
    /// filled at the same time; each is filled once.
    void fill(int firstPoint, int count, Block& block) const;

    int kept() const { return m_kept; } ///< drivers whose columns come from before

private:
    struct Column {
        Column(size_t points, size_t place);
        std::unique_ptr<double[]> room, scores; ///< scores of the first scoredPoints
        double* values;                         ///< of all points, in `room`
    };
    struct Source {
        Support support = Support::Positive;
        Estimate estimate;
        std::vector<ScorePart> parts;
        std::shared_ptr<const DriverTable> table;
        std::shared_ptr<Column> column; ///< null without keeping
        bool ready = false;             ///< the column is filled
    };

    void fillScores(int firstPoint, Block& block) const;
    std::span<const double> scoresOf(const Source& source, Block& block, size_t place, size_t count) const;

    quint64 m_seed;
    int m_points;
    int m_kept = 0;
    std::vector<Source> m_sources;
    std::vector<int> m_dimensions;        ///< those that are not ready need
    std::vector<ScoreDimension> m_scores; ///< of m_dimensions
};

} // namespace ertrag
