// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/import_warnings.h"

#include "core/actuals/import/columns/number_style.h"

#include <algorithm>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;
constexpr double nearlyAll = 0.9;

std::optional<WarningKind> lossOf(const SkippedRows& rows)
{
    switch (rows.reason) {
    case SkipReason::NoDate:
        return WarningKind::LostNoDate;
    case SkipReason::BrokenNumber:
        return isDamagedAmount(rows.sample) ? WarningKind::LostAmountAsDay : WarningKind::LostBrokenNumber;
    case SkipReason::Negative:
        return WarningKind::LostNegative;
    default:
        return std::nullopt;
    }
}

/// Rows of which something holds, as one remark.
template <class Holds>
void remark(std::vector<ImportWarning>& warnings, WarningKind kind, const FileRows& taken, FileRows::Figure amount,
            Holds&& holds)
{
    ImportWarning warning;
    warning.kind = kind;
    for (size_t i = 0; i < taken.rows.size(); ++i) {
        if (!holds(i))
            continue;
        if (warning.rows++ == 0)
            warning.line = int(taken.rows[i].line);
        if (amount == FileRows::Cost)
            warning.cost = warning.cost.value_or(0) + taken.figures[amount][i];
    }
    if (warning.rows > 0)
        warnings.push_back(std::move(warning));
}

ImportWarning nothingCounts(const ReadingPlan& plan, int rows)
{
    ImportWarning warning{WarningKind::NothingCounts, rows, 0, {}, {}, {}};
    for (size_t i = 0; i < plan.titles.size(); ++i)
        if (const M meaning = plan.map.meanings[i]; meaning == M::Known || meaning == M::Reach)
            warning.titles << plan.titles[i];
    return warning;
}

} // namespace

bool costsStandBelowZero(const ReadingPlan& plan, const FileRows& taken)
{
    const SourceKind kind = plan.map.platform->kind;
    if ((kind != SourceKind::Ads && kind != SourceKind::Table) || plan.isOwnExport())
        return false;
    double below = 0, all = 0;
    for (const double cost : taken.figures[FileRows::Cost])
        if (!std::isnan(cost)) {
            all += std::abs(cost);
            below += cost < 0 ? -cost : 0;
        }
    return below > 0 && below >= nearlyAll * all;
}

std::vector<ImportWarning> warningsOf(const ImportReport& report, const ReadingPlan& plan, const FileRows& taken,
                                      bool turned)
{
    std::vector<ImportWarning> warnings;
    for (const SkippedRows& rows : report.rowsSkipped)
        if (const auto loss = lossOf(rows); loss && rows.withMoney > 0)
            warnings.push_back({*loss, rows.withMoney, rows.firstLine, rows.cost, rows.revenue, rows.sample});
    if (turned)
        warnings.push_back({WarningKind::CostsTurned, report.rowsTaken, 0, report.sums.cost, {}, {}});
    const auto &costs = taken.figures[FileRows::Cost], &clicks = taken.figures[FileRows::Clicks],
               &contacts = taken.figures[FileRows::Impressions];
    if (!costs.empty())
        remark(warnings, WarningKind::NegativeCosts, taken, FileRows::Cost, [&](size_t i) { return costs[i] < 0; });
    if (!clicks.empty() && !contacts.empty())
        remark(warnings, WarningKind::ClicksBeyondContacts, taken, FileRows::Clicks,
               [&](size_t i) { return clicks[i] > contacts[i]; });
    if (report.rowsTaken > 0 && report.sums == ImportSums())
        warnings.push_back(nothingCounts(plan, report.rowsTaken));
    return warnings;
}

bool losesMoney(const std::vector<ImportWarning>& warnings)
{
    return std::any_of(warnings.begin(), warnings.end(),
                       [](const ImportWarning& warning) { return warning.kind <= WarningKind::LostNegative; });
}

} // namespace ertrag
