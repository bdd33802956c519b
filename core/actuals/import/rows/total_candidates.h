// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/row_store.h"
#include "core/actuals/import/rows/total_rows.h"

#include <deque>
#include <unordered_map>

namespace ertrag
{

/// A row that may be a total, which only the other rows can tell.
struct TotalCandidate {
    UnderstoodRow row;
    TotalName name = TotalName::None;
    bool amongDays = false; ///< the rows of its file have days of their own
    QString sample;         ///< of its day's cell
    size_t rowsBefore = 0;  ///< of the store, above it
    bool hasDay() const { return row.span.first.isValid(); }
};
enum class TotalKind {
    Row, ///< figures like any other
    All, ///< the sum of all others
    Some ///< the sum of the rows above or below it, or of its campaign's
};

/// Keeps rows that may be totals until all others are known.
class TotalCandidates
{
public:
    /// Gives back the one that can be waited for no longer: it is a row.
    std::optional<TotalCandidate> keep(TotalCandidate candidate);
    const std::deque<TotalCandidate>& all() const { return m_all; }
    /// Of each of them, in the order of the file.
    std::vector<TotalKind> decide(const RowStore& store) const;

private:
    struct Sum {
        RowFigures figures = noFigures();
        int rows = 0;
        void add(const RowFigures& others, int count = 1, double sign = 1);
        bool is(const TotalCandidate& candidate, int leastRows) const;
    };
    Sum between(size_t from, size_t to, const RowStore& store) const;
    bool isSumOfSome(size_t index, int least, const RowStore& store) const;
    TotalKind kindOf(size_t index, const Sum& stored, const Sum& candidates, const RowStore& store) const;

    std::deque<TotalCandidate> m_all;
};

} // namespace ertrag
