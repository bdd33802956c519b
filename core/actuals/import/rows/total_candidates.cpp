// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/total_candidates.h"

#include <algorithm>

namespace ertrag
{
namespace
{

constexpr size_t mostKept = 64;

}

void TotalCandidates::Sum::add(const RowFigures& others, int count, double sign)
{
    rows += count;
    for (size_t i = 0; i < figures.size(); ++i)
        if (!std::isnan(others[i]))
            figures[i] = (std::isnan(figures[i]) ? 0 : figures[i]) + sign * others[i];
}

bool TotalCandidates::Sum::is(const TotalCandidate& candidate, int leastRows) const
{
    return rows >= leastRows && agree(sumsOf(figures), sumsOf(candidate.row.figures), rows);
}

std::optional<TotalCandidate> TotalCandidates::keep(TotalCandidate candidate)
{
    m_all.push_back(std::move(candidate));
    if (m_all.size() <= mostKept)
        return std::nullopt;
    TotalCandidate oldest = std::move(m_all.front());
    m_all.pop_front();
    return oldest;
}

/// The rows between two candidates; the ends of the file are before the first and behind the last.
TotalCandidates::Sum TotalCandidates::between(size_t from, size_t to, const RowStore& store) const
{
    const FileRows& rows = store.rows();
    const size_t first = from > 0 ? m_all[from - 1].rowsBefore : 0,
                 last = to <= m_all.size() ? m_all[to - 1].rowsBefore : rows.rows.size();
    Sum sum;
    sum.rows = int(last - first);
    for (size_t i = 0; i < rows.figures.size(); ++i)
        for (size_t row = first; row < last && !rows.figures[i].empty(); ++row)
            if (const double figure = rows.figures[i][row]; !std::isnan(figure))
                sum.figures[i] = (std::isnan(sum.figures[i]) ? 0 : sum.figures[i]) + figure;
    return sum;
}

TotalKind TotalCandidates::kindOf(size_t index, const Sum& stored, const Sum& candidates, const RowStore& store) const
{
    const TotalCandidate& candidate = m_all[index];
    // "Total Rewards" beside one campaign of the same figures is no sum of it.
    const int least = candidate.name == TotalName::Begins ? 2 : 1;
    if (stored.is(candidate, least))
        return TotalKind::All;
    const bool ofDay = candidate.amongDays && candidate.hasDay();
    if (ofDay && candidate.name != TotalName::Alone)
        return TotalKind::Row;
    Sum others = candidates;
    others.add(candidate.row.figures, -1, -1);
    others.add(stored.figures, stored.rows);
    if (stored.rows > 0 && others.is(candidate, 2))
        return TotalKind::All;
    const bool nameless = candidate.name == TotalName::None;
    if (nameless && !candidate.amongDays)
        return TotalKind::Row;
    // One amount may be the same on two days; of several at once that is no chance.
    const auto known = std::count_if(candidate.row.figures.begin(), candidate.row.figures.end(),
                                     [](double figure) { return !std::isnan(figure); });
    return isSumOfSome(index, nameless && known < 2 ? 2 : least, store) ? TotalKind::Some : TotalKind::Row;
}

/// Of the rows above it or below it up to the next candidate, or of its campaign.
bool TotalCandidates::isSumOfSome(size_t index, int least, const RowStore& store) const
{
    const TotalCandidate& candidate = m_all[index];
    if (between(index, index + 1, store).is(candidate, least) ||
        between(index + 1, index + 2, store).is(candidate, least))
        return true;
    if (candidate.row.campaign == 0)
        return false;
    Sum campaign;
    const auto [figures, rows] = store.sumsOfCampaign(candidate.row.campaign);
    campaign.add(figures, rows);
    return campaign.is(candidate, least);
}

std::vector<TotalKind> TotalCandidates::decide(const RowStore& store) const
{
    Sum stored, candidates;
    stored.add(store.sums(), store.count());
    for (const TotalCandidate& candidate : m_all)
        candidates.add(candidate.row.figures);
    std::vector<TotalKind> kinds;
    for (size_t i = 0; i < m_all.size(); ++i)
        kinds.push_back(kindOf(i, stored, candidates, store));
    return kinds;
}

} // namespace ertrag
