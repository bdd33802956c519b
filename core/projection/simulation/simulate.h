// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/projection/simulation/projection.h"

#include <atomic>
#include <memory>
#include <vector>

namespace ertrag
{

/// Which calculation made a projection. It rises when the same plan and seed give other numbers.
/// 1: six dimensions for the business; 2: room for more in each block (sampling_dimensions.h); 3: work makes posts and
/// answers, a person asks once, orders end at the capacity, draws end at lastDraw, channels on one guess move together.
inline constexpr int engineVersion = 3;

struct SimulationSettings {
    int points = 16384;          ///< power of two, 64..1048576
    std::optional<quint64> seed; ///< absent = the company's
    int threads = 1;             ///< 1..64; the result is the same bit by bit with any number
    bool related = true;         ///< with relationsOf() the plan; otherwise all figures are independent
};

class Samples;
/// Numbers that are taken as they are, not cleared.
struct NumberBuffer {
    std::unique_ptr<double[]> values;
    size_t size = 0;
    double* atLeast(size_t count); ///< grows if needed; what stood there is lost then
};

/// The columns of the last finished run, for the next one of the same seed and number of points: a changed figure costs
/// only what depends on it, and the result is the same bit by bit. Used by one simulate() at a time.
struct SampleStore {
    std::shared_ptr<const Samples> last;
    int kept = 0;       ///< columns that the last run took over
    NumberBuffer cases; ///< used again
};

/// The deterministic run at the likely values. Equations: method.md 3 and 4, in the order of 4.9.
CashRun likelyRun(const Campaign& plan);

/// Runs the plan at scrambled Sobol' points of its drivers. `stop` is read between blocks; a stopped run gives
/// Error{Cancelled}. Source: method.md 6 to 8.
Result<Projection> simulate(const Campaign& plan, const SimulationSettings& settings,
                            const std::atomic<bool>* stop = nullptr, SampleStore* store = nullptr);

} // namespace ertrag
