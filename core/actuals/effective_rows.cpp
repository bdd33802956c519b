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

void keepRest(const ImportedRow& row, const DayCoverage& taken, std::vector<ImportedRow>& kept)
{
    const qint64 last = row.last.toJulianDay();
    for (qint64 day = row.first.toJulianDay(); day <= last; ++day) {
        if (taken.has(row.campaign, day))
            continue;
        const qint64 from = day;
        while (day < last && !taken.has(row.campaign, day + 1))
            ++day;
        const bool whole = from == row.first.toJulianDay() && day == last;
        kept.push_back(whole ? row : part(row, from, day));
    }
}

} // namespace

std::vector<std::vector<ImportedRow>> effectiveRows(const Actuals& actuals)
{
    std::vector<std::vector<ImportedRow>> result(actuals.imports.size());
    std::map<QString, DayCoverage> newer; // by platform
    for (size_t i = actuals.imports.size(); i-- > 0;) {
        const ImportBatch& batch = *actuals.imports[i];
        DayCoverage& taken = newer[batch.platform];
        if (!taken.touches(batch))
            result[i] = batch.rows;
        else
            for (const ImportedRow& row : batch.rows)
                keepRest(row, taken, result[i]);
        taken.add(batch);
    }
    return result;
}

} // namespace ertrag
