// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals.h"
#include "core/actuals/day_coverage.h"

namespace ertrag
{
namespace
{

ImportedRow part(const ImportedRow& row, qint64 first, qint64 last)
{
    ImportedRow piece = row;
    piece.first = QDate::fromJulianDay(first);
    piece.last = QDate::fromJulianDay(last);
    const double share = double(last - first + 1) / double(row.first.daysTo(row.last) + 1);
    for (auto figure : {&ImportedRow::cost, &ImportedRow::impressions, &ImportedRow::clicks, &ImportedRow::leads,
                        &ImportedRow::conversions, &ImportedRow::revenue, &ImportedRow::visits, &ImportedRow::views})
        if (piece.*figure)
            *(piece.*figure) *= share;
    return piece;
}

/// `campaign`: the row's, by the one name that stands for it.
void keepRest(const ImportBatch& batch, const ImportedRow& row, const QString& campaign, const DayCoverage& taken,
              std::vector<ImportedRow>& kept)
{
    const qint64 last = row.last.toJulianDay();
    for (qint64 day = row.first.toJulianDay(); day <= last; ++day) {
        if (taken.has(batch, campaign, day))
            continue;
        const qint64 from = day;
        while (day < last && !taken.has(batch, campaign, day + 1))
            ++day;
        const bool whole = from == row.first.toJulianDay() && day == last;
        kept.push_back(whole ? row : part(row, from, day));
    }
}

} // namespace

std::vector<std::vector<ImportedRow>> effectiveRows(const Actuals& actuals)
{
    std::vector<std::vector<ImportedRow>> result(actuals.imports.size());
    const CampaignIdentity names(actuals);
    std::map<QString, DayCoverage> newer; // by source
    const std::vector<size_t> order = newestLast(actuals);
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        const ImportBatch& batch = *actuals.imports[*i];
        const QString source = sourceKey(batch);
        DayCoverage& taken = newer.try_emplace(source, names).first->second;
        if (!taken.touches(batch))
            result[*i] = batch.rows;
        else
            for (const ImportedRow& row : batch.rows)
                keepRest(batch, row, names.of(source, row.campaign), taken, result[*i]);
        taken.add(batch);
    }
    return result;
}

} // namespace ertrag
