// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/score.h"

#include "core/readiness/aim_check.h"
#include "core/readiness/double_counting.h"
#include "core/readiness/rules.h"
#include "core/readiness/work_points.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr double blockedScore = 49;
constexpr int variations = 1024;

double scoreWith(const std::vector<RuleResult>& rules, const std::vector<double>& factors)
{
    double reached = 0, possible = 0;
    for (size_t i = 0; i < rules.size(); ++i) {
        reached += factors[i] * rules[i].reached;
        possible += factors[i] * rules[i].possible;
    }
    return possible > 0 ? std::min(100.0, 100 * reached / possible) : 0;
}

double equalWeights(const std::vector<RuleResult>& rules)
{
    double sum = 0;
    for (const RuleResult& rule : rules)
        sum += rule.reached / rule.possible;
    return rules.empty() ? 0 : 100 * sum / double(rules.size());
}

/// A Kronecker sequence (multiples of the roots of the primes, modulo 1) fills the weights' cube evenly and is the
/// same on every machine.
std::vector<double> variedScores(const std::vector<RuleResult>& rules)
{
    constexpr std::array<int, 27> primes{2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31, 37,  41, 43,
                                         47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103};
    std::array<double, primes.size()> roots{};
    std::transform(primes.begin(), primes.end(), roots.begin(), [](int prime) { return std::sqrt(double(prime)); });
    std::vector<double> scores;
    scores.reserve(variations);
    std::vector<double> factors(rules.size());
    for (int i = 1; i <= variations; ++i) {
        for (size_t j = 0; j < rules.size(); ++j) {
            const double step = i * roots[j];
            factors[j] = 0.5 + (step - std::floor(step));
        }
        scores.push_back(scoreWith(rules, factors));
    }
    std::sort(scores.begin(), scores.end());
    return scores;
}

/// Low and high hold 8 of 10 variations, the score itself and the score with equal weights.
void setRange(Readiness& readiness, const std::vector<RuleResult>& rules)
{
    const std::vector<double> scores = variedScores(rules);
    const double equal = equalWeights(rules);
    readiness.low = std::min({scores[variations / 10], equal, readiness.score});
    readiness.high = std::max({scores[variations - 1 - variations / 10], equal, readiness.score});
}

void cap(Readiness& readiness)
{
    readiness.score = std::min(readiness.score, blockedScore);
    readiness.low = std::min(readiness.low, blockedScore);
    readiness.high = std::min(readiness.high, blockedScore);
}

Point pointFor(const RuleResult& rule)
{
    Point point;
    point.rule = QStringLiteral("R") + QString::number(rule.number);
    point.question = rule.question;
    point.field = rule.field;
    point.reached = rule.reached;
    point.possible = rule.possible;
    point.blocker = rule.blocks;
    point.unanswered = rule.unanswered;
    point.reason = rule.reason;
    return point;
}

std::vector<Point> openPoints(const std::vector<RuleResult>& rules)
{
    std::vector<Point> open;
    for (const RuleResult& rule : rules)
        if (rule.reached < rule.possible)
            open.push_back(pointFor(rule));
    std::stable_sort(open.begin(), open.end(), [](const Point& a, const Point& b) {
        if (a.blocker != b.blocker)
            return a.blocker;
        return a.possible - a.reached > b.possible - b.reached;
    });
    return open;
}

} // namespace

std::vector<RuleResult> ruleResults(const Campaign& campaign, const Projection* projection)
{
    std::vector<RuleResult> all;
    for (const auto& part : {goalRules(campaign), measureRules(campaign, projection), audienceRules(campaign),
                             dutyRules(campaign), staffRuleRules(campaign)})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Readiness readiness(const Campaign& campaign, const Projection* projection)
{
    std::vector<RuleResult> rules = ruleResults(campaign, projection);
    rules.erase(std::remove_if(rules.begin(), rules.end(), [](const RuleResult& rule) { return !rule.applies; }),
                rules.end());
    Readiness readiness;
    readiness.score = scoreWith(rules, std::vector<double>(rules.size(), 1.0));
    setRange(readiness, rules);
    readiness.open = openPoints(rules);
    if (!readiness.open.empty() && readiness.open.front().blocker)
        cap(readiness);
    std::vector<Point> unweighted = workPoints(campaign);
    for (const Point& point : doubleCounting(campaign))
        unweighted.push_back(point);
    if (const auto below = projection ? aimBelowBreakEven(campaign, *projection) : std::nullopt)
        unweighted.push_back(pointOf(*below));
    readiness.open.insert(
        std::find_if(readiness.open.begin(), readiness.open.end(), [](const Point& point) { return !point.blocker; }),
        unweighted.begin(), unweighted.end());
    readiness.questions = progress(campaign);
    for (const Point& point : readiness.open)
        ++readiness.questions[size_t(point.question - 1)].openPoints;
    return readiness;
}

} // namespace ertrag
