// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals_edits.h"

#include <algorithm>
#include <map>
#include <set>

namespace ertrag {
namespace {

using Days = std::set<qint64>; ///< Julian days
using Coverage = std::map<QString, Days>;

Coverage coverage(const ImportBatch& batch)
{
    Coverage covered;
    for (const ImportedRow& row : batch.rows)
        for (qint64 day = row.first.toJulianDay(); day <= row.last.toJulianDay(); ++day) covered[row.campaign].insert(day);
    return covered;
}

ImportedRow part(const ImportedRow& row, qint64 first, qint64 last)
{
    ImportedRow piece = row;
    piece.first = QDate::fromJulianDay(first);
    piece.last = QDate::fromJulianDay(last);
    const double share = double(last - first + 1) / double(row.first.daysTo(row.last) + 1);
    for (auto figure : {&ImportedRow::cost, &ImportedRow::impressions, &ImportedRow::clicks, &ImportedRow::leads,
                        &ImportedRow::conversions, &ImportedRow::revenue})
        if (piece.*figure) *(piece.*figure) *= share;
    return piece;
}

void keepRest(const ImportedRow& row, const Days& taken, std::vector<ImportedRow>& kept)
{
    const qint64 last = row.last.toJulianDay();
    for (qint64 day = row.first.toJulianDay(); day <= last; ++day) {
        if (taken.contains(day)) continue;
        const qint64 from = day;
        while (day < last && !taken.contains(day + 1)) ++day;
        const bool whole = from == row.first.toJulianDay() && day == last;
        kept.push_back(whole ? row : part(row, from, day));
    }
}

ImportBatchPtr without(const ImportBatchPtr& batch, const Coverage& covered)
{
    ImportBatch rest = *batch;
    rest.rows.clear();
    for (const ImportedRow& row : batch->rows) {
        const auto taken = covered.find(row.campaign);
        if (taken == covered.end()) rest.rows.push_back(row);
        else keepRest(row, taken->second, rest.rows);
    }
    if (rest.rows == batch->rows) return batch;
    return rest.rows.empty() ? nullptr : std::make_shared<const ImportBatch>(std::move(rest));
}

bool saysNothing(const TypedMonth& typed)
{
    TypedMonth empty;
    empty.month = typed.month;
    return typed == empty;
}

} // namespace

Actuals withImport(Actuals actuals, ImportBatch batch)
{
    const auto same = [&](const ImportBatchPtr& old) { return old->contentHash == batch.contentHash && !batch.contentHash.isEmpty(); };
    if (std::any_of(actuals.imports.begin(), actuals.imports.end(), same)) return actuals;
    const Coverage covered = coverage(batch);
    std::vector<ImportBatchPtr> imports;
    for (const ImportBatchPtr& old : actuals.imports) {
        const ImportBatchPtr rest = old->platform == batch.platform ? without(old, covered) : old;
        if (rest) imports.push_back(rest);
    }
    imports.push_back(std::make_shared<const ImportBatch>(std::move(batch)));
    actuals.imports = std::move(imports);
    return actuals;
}

ImportOverlap overlap(const Actuals& actuals, const ImportBatch& batch)
{
    ImportOverlap result;
    const Coverage covered = coverage(batch);
    Days days;
    for (const ImportBatchPtr& old : actuals.imports) {
        if (old->platform != batch.platform) continue;
        result.sameContent = result.sameContent || old->contentHash == batch.contentHash;
        const size_t before = days.size();
        for (const auto& [campaign, olderDays] : coverage(*old))
            if (const auto newer = covered.find(campaign); newer != covered.end())
                std::set_intersection(olderDays.begin(), olderDays.end(), newer->second.begin(), newer->second.end(), std::inserter(days, days.end()));
        if (days.size() > before) result.importedOn = std::max(result.importedOn, old->importedOn);
    }
    result.days = int(days.size());
    return result;
}

Actuals withoutImport(Actuals actuals, const QString& contentHash)
{
    std::erase_if(actuals.imports, [&](const ImportBatchPtr& batch) { return batch->contentHash == contentHash; });
    return actuals;
}

Actuals withTypedMonth(Actuals actuals, const TypedMonth& month)
{
    std::erase_if(actuals.typed, [&](const TypedMonth& typed) { return typed.month == month.month; });
    if (saysNothing(month)) return actuals;
    const auto after = std::find_if(actuals.typed.begin(), actuals.typed.end(), [&](const TypedMonth& typed) { return typed.month > month.month; });
    actuals.typed.insert(after, month);
    return actuals;
}

} // namespace ertrag
