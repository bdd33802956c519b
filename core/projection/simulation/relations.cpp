// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/relations.h"

#include "core/math/correlation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ertrag
{

namespace
{

constexpr double priceAndClicks = 0.3, clicksAndCustomers = -0.3, orderAndCustomers = -0.2;
constexpr double mostChannels = 20, onOneGuess = 0.8;

int indexOf(const std::vector<Driver>& drivers, const FigureId& figure)
{
    const auto found =
        std::find_if(drivers.begin(), drivers.end(), [&](const Driver& d) { return d.figure == figure; });
    return found == drivers.end() ? -1 : int(found - drivers.begin());
}

double rankOf(RelationStrength strength)
{
    constexpr std::array ranks{0.0, 0.2, 0.5, 0.8};
    return ranks[size_t(strength)];
}

/// Order of the triangle: what comes earlier keeps its own scores. The business first and prices last, so that a
/// channel that gets ads leaves close rates as they were.
int placeOf(FigureKind kind)
{
    if (kind == FigureKind::CloseRate)
        return 1;
    if (kind == FigureKind::ClickRate)
        return 2;
    return traitsOf(kind).block == SamplingBlock::Business ? 0 : 3;
}

} // namespace

std::vector<Relation> knownRelations(const std::vector<Driver>& drivers)
{
    std::vector<Relation> found;
    const auto has = [&](const FigureId& figure) { return indexOf(drivers, figure) >= 0; };
    const auto isCloseRate = [](const Driver& driver) { return driver.figure.kind == FigureKind::CloseRate; };
    const auto channels = std::count_if(drivers.begin(), drivers.end(), isCloseRate);
    const double ofOrder =
        orderAndCustomers * std::min(1.0, std::sqrt(mostChannels / double(std::max<std::ptrdiff_t>(1, channels))));
    for (const Driver& driver : drivers) {
        if (!isCloseRate(driver))
            continue;
        const FigureId order = FigureKind::OrderValue, clicks(FigureKind::ClickRate, driver.figure.channel),
                       price(FigureKind::CostPerThousand, driver.figure.channel);
        if (has(order))
            found.push_back({order, driver.figure, ofOrder, true});
        if (has(clicks))
            found.push_back({driver.figure, clicks, clicksAndCustomers, true});
        if (has(clicks) && has(price))
            found.push_back({clicks, price, priceAndClicks, true});
    }
    return found;
}

std::vector<Relation> channelRelations(const std::vector<Driver>& drivers)
{
    const auto guessed = [](const Driver& d) {
        return (d.figure.kind == FigureKind::EnquiryRate || d.figure.kind == FigureKind::CloseRate) &&
               (d.estimate.origin == Origin::Assumption || d.estimate.origin == Origin::Guess) &&
               !d.estimate.constant();
    };
    const auto equal = [](const Estimate& a, const Estimate& b) {
        return a.low == b.low && a.likely == b.likely && a.high == b.high;
    };
    std::vector<Relation> found;
    for (auto one = drivers.begin(); one != drivers.end(); ++one)
        for (auto other = one + 1; guessed(*one) && other != drivers.end(); ++other)
            if (guessed(*other) && other->figure.kind == one->figure.kind && equal(one->estimate, other->estimate))
                found.push_back({one->figure, other->figure, onOneGuess, true});
    return found;
}

std::vector<Relation> relationsOf(const Campaign& plan, const std::vector<Driver>& drivers)
{
    std::vector<Relation> found;
    if (plan.economics.assumeRelations)
        found = knownRelations(drivers);
    if (plan.economics.channelsTogether)
        for (const Relation& relation : channelRelations(drivers))
            found.push_back(relation);
    for (const FigureRelation& wish : plan.economics.relations) {
        if (!wish.one || !wish.other || wish.one == wish.other)
            continue;
        const FigureId &one = *wish.one, &other = *wish.other;
        if (indexOf(drivers, one) < 0 || indexOf(drivers, other) < 0)
            continue;
        std::erase_if(found, [&](const Relation& r) {
            return (r.one == one && r.other == other) || (r.one == other && r.other == one);
        });
        found.push_back({one, other, rankOf(wish.strength) * (wish.opposite ? -1 : 1)});
    }
    return found;
}

RelatedScores relatedScores(const std::vector<Driver>& drivers, const std::vector<Relation>& relations)
{
    RelatedScores scores;
    for (const Driver& driver : drivers)
        scores.parts.push_back({{driver.dimension, 1.0}});
    std::vector<int> related; // indices into drivers, in the triangle's order
    for (const Relation& relation : relations)
        for (int i : {indexOf(drivers, relation.one), indexOf(drivers, relation.other)})
            if (i >= 0 && std::find(related.begin(), related.end(), i) == related.end())
                related.push_back(i);
    std::stable_sort(related.begin(), related.end(), [&](int a, int b) {
        const Driver &left = drivers[size_t(a)], &right = drivers[size_t(b)];
        return std::pair(placeOf(left.figure.kind), left.dimension) <
               std::pair(placeOf(right.figure.kind), right.dimension);
    });
    const size_t n = related.size();
    const auto place = [&](const FigureId& figure) {
        const auto at = std::find(related.begin(), related.end(), indexOf(drivers, figure));
        return size_t(at - related.begin());
    };
    const auto correlations = [&](double shareOfAssumed) {
        Matrix matrix(n, std::vector<double>(n, 0.0));
        for (size_t i = 0; i < n; ++i)
            matrix[i][i] = 1;
        for (const Relation& r : relations)
            if (const size_t a = place(r.one), b = place(r.other); a < n && b < n && a != b)
                matrix[a][b] = matrix[b][a] = pearsonFor(r.assumed ? shareOfAssumed * r.rank : r.rank);
        return matrix;
    };
    std::optional<Matrix> lower;
    for (double share = 1; !lower && share >= 0; share -= 0.25)
        lower = cholesky(correlations(share));
    if (!lower) {
        const Matrix wished = correlations(0);
        const Contradiction c = contradiction(wished);
        scores.conflict =
            RelationConflict{drivers[size_t(related[c.row])].figure, drivers[size_t(related[c.column])].figure,
                             spearmanOf(wished[c.row][c.column]), spearmanOf(c.fitting)};
        lower = cholesky(repairedCorrelation(wished));
    }
    for (size_t i = 0; i < n; ++i) {
        auto& own = scores.parts[size_t(related[i])];
        own.clear();
        for (size_t j = 0; j <= i; ++j)
            if ((*lower)[i][j] != 0)
                own.push_back({drivers[size_t(related[j])].dimension, (*lower)[i][j]});
    }
    return scores;
}

} // namespace ertrag
