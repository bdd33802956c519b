// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/cash_inputs.h"
#include "core/projection/relations.h"

#include <atomic>
#include <functional>
#include <span>
#include <vector>

namespace ertrag {

/// The quantile function of an estimate: a constant, a metalog on its support, or split normals where that is not
/// feasible. Source: method.md 6.
class EstimateQuantile {
public:
    EstimateQuantile(Support support, const Estimate& estimate);
    double operator()(double y) const; ///< y in (0, 1)
    bool constant() const { return m_kind == Kind::Constant; }
    bool fellBack() const { return m_kind == Kind::Split; } ///< the triple is not feasible for a metalog

private:
    enum class Kind { Constant, Metalog, Split } m_kind;
    double m_value = 0;
    Metalog m_metalog;
    SplitNormal m_split;
};

/// Normal scores Phi^-1(u) of a scrambled Sobol' dimension at points 0..
std::vector<double> scoreColumn(int dimension, quint64 seed, int points);

/// A mixed score: the sum of its parts' columns.
std::vector<double> scoreColumn(const std::vector<ScorePart>& parts, quint64 seed, int points);

/// The driver at points 0.. of its scrambled Sobol' dimension, without relations. Depends on nothing but driver, seed
/// and length.
std::vector<double> sampledColumn(const Driver& driver, quint64 seed, int points);

/// All drivers at points 0.., related by `parts` (one list for each driver, from scoreParts()). A column depends on
/// nothing but its driver, the parts, the seed and the length: other estimates leave it as it is, bit by bit.
/// Absent if `stop` was set.
std::optional<std::vector<std::vector<double>>> sampledColumns(const std::vector<Driver>& drivers, const std::vector<std::vector<ScorePart>>& parts,
                                                               quint64 seed, int points, int threads, const std::atomic<bool>* stop);

/// Calls work(0..count-1), each once, on up to `threads` threads; stops early when `stop` is set. False if stopped.
bool inParallel(int count, int threads, const std::atomic<bool>* stop, const std::function<void(int index, int thread)>& work);

} // namespace ertrag
