// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/own_totals.h"

namespace ertrag
{
namespace
{

constexpr size_t mostKept = 50;

}

void OwnTotals::keep(const RowFigures& figures)
{
    if (m_all.size() < mostKept)
        m_all.push_back(figures);
}

void OwnTotals::turnCosts()
{
    for (RowFigures& total : m_all)
        total[FileRows::Cost] = -total[FileRows::Cost];
}

void OwnTotals::compare(ImportReport& report) const
{
    for (const RowFigures& total : m_all) {
        const ImportSums figures = sumsOf(total);
        const TotalVerdict verdict = verdictOf(report.sums, figures, report.rowsTaken);
        const bool fits = verdict == TotalVerdict::Equal || verdict == TotalVerdict::Rounding;
        if (report.ownTotal && !fits)
            continue;
        report.ownTotal = figures;
        report.ownTotalVerdict = verdict;
        const double reach = total[FileRows::Reach];
        report.reach = std::isnan(reach) ? std::nullopt : std::optional(reach);
        if (fits)
            return;
    }
}

} // namespace ertrag
