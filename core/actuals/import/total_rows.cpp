// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/total_rows.h"

#include <QRegularExpression>
#include <cmath>

namespace ertrag {
namespace {

using Figure = std::optional<double> ImportSums::*;
constexpr Figure additive[] = {&ImportSums::cost, &ImportSums::impressions, &ImportSums::clicks, &ImportSums::leads,
                               &ImportSums::conversions, &ImportSums::revenue};

bool named(const ReadRow& row, const QRegularExpression& pattern)
{
    for (const QString& label : row.labels)
        if (pattern.match(label).hasMatch()) return true;
    return false;
}

} // namespace

ImportSums addUp(const std::vector<ReadRow>& rows, const std::set<size_t>& without)
{
    ImportSums sums;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (without.contains(i)) continue;
        for (const Figure figure : additive)
            if (rows[i].figures.*figure) sums.*figure = (sums.*figure).value_or(0) + *(rows[i].figures.*figure);
    }
    return sums;
}

bool agree(const ImportSums& sums, const ImportSums& total, size_t rows)
{
    bool compared = false;
    for (const Figure figure : additive) {
        if (!(sums.*figure) || !(total.*figure)) continue;
        compared = true;
        const double tolerance = std::max(0.001 * std::abs(*(total.*figure)), 0.005 * double(rows + 1));
        if (std::abs(*(sums.*figure) - *(total.*figure)) > tolerance) return false;
    }
    return compared;
}

std::set<size_t> totalRows(const std::vector<ReadRow>& rows, const PlatformTitles& platform)
{
    std::set<size_t> totals;
    if (platform.totalFirst) {
        if (rows.size() < 2 || !rows.front().namesEmpty) return totals;
        if (agree(addUp(rows, {0}), rows.front().figures, rows.size())) totals.insert(0);
        return totals;
    }
    const QRegularExpression pattern(QStringLiteral("^(%1)\\s*($|[:-])").arg(platform.totalWords.join(QLatin1Char('|'))),
                                     QRegularExpression::CaseInsensitiveOption);
    for (size_t i = rows.size(); i-- > 0 && named(rows[i], pattern);) totals.insert(i);
    return totals;
}

} // namespace ertrag
