// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/metalog.h"
#include "core/projection/model/drivers.h"

#include <atomic>
#include <functional>
#include <span>
#include <vector>

namespace ertrag
{

/// Draws end at their .1 % and 99.9 % points: beyond them an estimate of three values says nothing, and a metalog may
/// there be without a mean.
inline constexpr double lastDraw = 0.999;
inline constexpr double lastScore = 3.0902323061678132; ///< its normal score

/// The quantile function of an estimate: a constant, a metalog on its support, or split normals where that is not
/// feasible. Source: method.md 6.
class EstimateQuantile
{
public:
    EstimateQuantile(Support support, const Estimate& estimate);
    double operator()(double y) const; ///< y in [0, 1]; beyond the last draws the outermost ones
    /// Of a metalog: out[i] at the y with logOdds[i] = ln(y / (1 - y)) and bent[i] = (y - 1/2) logOdds[i]; same length.
    void metalogAt(std::span<const double> logOdds, std::span<const double> bent, std::span<double> out) const;
    bool constant() const { return m_kind == Kind::Constant; }
    bool fellBack() const { return m_kind == Kind::Split; } ///< the triple is not feasible for a metalog

private:
    enum class Kind { Constant, Metalog, Split } m_kind;
    double m_value = 0;
    Metalog m_metalog;
    SplitNormal m_split;
};

/// Mean and variance of what an estimate is drawn from.
struct Moments {
    double mean = 0, variance = 0; ///< unit of the estimate, and its square
};
/// By quadrature over the quantile function, whose ends are those of the draws, 91 points: mean and standard deviation
/// to about 1e-3 of the value; for two half normal curves 3e-3.
Moments moments(Support support, const Estimate& estimate);

/// A run consists of this many nets of equal length, each scrambled by itself, so that their differences show the
/// simulation error. Source: method.md 8.
inline constexpr int replicateCount = 8;
/// Points of one net: an eighth of the run from 512 points on, the whole run below.
int replicateLength(int points);
/// The seed of net 0.. of a run; net 0 has that of the run.
quint64 replicateSeed(quint64 seed, int replicate);

/// The driver at the points of a run in its scrambled Sobol' dimension, exactly and without relations: what Samples
/// does faster.
/// Depends on nothing but driver, seed and length.
std::vector<double> sampledColumn(const Driver& driver, quint64 seed, int points);

/// Calls work(0..count-1), each once, on up to `threads` threads; stops early when `stop` is set. False if stopped.
bool inParallel(int count, int threads, const std::atomic<bool>* stop,
                const std::function<void(int index, int thread)>& work);

} // namespace ertrag
