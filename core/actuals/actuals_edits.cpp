// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals_edits.h"

#include "core/actuals/corrected_months.h"
#include "core/actuals/day_coverage.h"

#include <algorithm>

namespace ertrag
{
namespace
{

bool saysNothing(const TypedMonth& typed)
{
    TypedMonth empty;
    empty.month = typed.month;
    return typed == empty;
}

const QString importsField = QStringLiteral("actuals.imports");

} // namespace

ActualsEdit set(std::optional<Estimate> Correction::*field, std::optional<Estimate> value)
{
    return {fieldPath(field), [field, value](Actuals actuals) {
                Correction changed = actuals.correction;
                changed.*field = value;
                return withCorrection(std::move(actuals), changed);
            }};
}

ActualsEdit setKeyFigure(Month month, const QString& key, std::optional<double> value)
{
    return {keyFigurePath(month, key), [month, key, value](Actuals actuals) -> Result<Actuals> {
                TypedMonth typed = typedMonth(actuals, month);
                if (value)
                    typed.keyFigures[key] = *value;
                else
                    typed.keyFigures.erase(key);
                return withTypedMonth(std::move(actuals), typed);
            }};
}

ActualsEdit addImport(ImportBatch batch)
{
    return {importsField, [batch = std::move(batch)](Actuals actuals) -> Result<Actuals> {
                return withImport(std::move(actuals), batch);
            }};
}

ActualsEdit removeImport(const QString& contentHash)
{
    return {importsField, [contentHash](Actuals actuals) -> Result<Actuals> {
                return withoutImport(std::move(actuals), contentHash);
            }};
}

Actuals withImport(Actuals actuals, ImportBatch batch)
{
    if (findImport(actuals, batch.contentHash))
        return actuals;
    actuals.imports.push_back(std::make_shared<const ImportBatch>(std::move(batch)));
    return actuals;
}

const ImportBatch* findImport(const Actuals& actuals, const QString& contentHash)
{
    for (const ImportBatchPtr& batch : actuals.imports)
        if (!contentHash.isEmpty() && batch->contentHash == contentHash)
            return batch.get();
    return nullptr;
}

ImportOverlap overlap(const Actuals& actuals, const ImportBatch& batch)
{
    ImportOverlap result;
    result.sameContent = findImport(actuals, batch.contentHash) != nullptr;
    DayCoverage older;
    for (const ImportBatchPtr& old : actuals.imports)
        if (old->platform == batch.platform)
            older.add(*old);
    if (!older.touches(batch))
        return result;
    std::set<qint64> days;
    for (const ImportedRow& row : batch.rows)
        for (qint64 day = row.first.toJulianDay(); day <= row.last.toJulianDay(); ++day)
            if (older.has(row.campaign, day))
                days.insert(day);
    result.days = int(days.size());
    if (days.empty())
        return result;
    result.first = QDate::fromJulianDay(*days.begin());
    result.last = QDate::fromJulianDay(*days.rbegin());
    for (const ImportBatchPtr& old : actuals.imports)
        if (old->platform == batch.platform && !old->rows.empty())
            result.importedOn = std::max(result.importedOn, old->importedOn);
    return result;
}

Actuals withoutImport(Actuals actuals, const QString& contentHash)
{
    std::erase_if(actuals.imports, [&](const ImportBatchPtr& batch) { return batch->contentHash == contentHash; });
    return actuals;
}

Result<Actuals> withCorrection(Actuals actuals, const Correction& correction)
{
    if (const Done checked = checkCorrection(correction); !checked)
        return checked.error();
    actuals.correction = correction;
    return actuals;
}

TypedMonth typedMonth(const Actuals& actuals, Month month)
{
    const auto found =
        std::find_if(actuals.typed.begin(), actuals.typed.end(), [&](const TypedMonth& t) { return t.month == month; });
    if (found != actuals.typed.end())
        return *found;
    TypedMonth none;
    none.month = month;
    return none;
}

Actuals withTypedMonth(Actuals actuals, const TypedMonth& month)
{
    std::erase_if(actuals.typed, [&](const TypedMonth& typed) { return typed.month == month.month; });
    if (saysNothing(month))
        return actuals;
    const auto after = std::find_if(actuals.typed.begin(), actuals.typed.end(),
                                    [&](const TypedMonth& typed) { return typed.month > month.month; });
    actuals.typed.insert(after, month);
    return actuals;
}

} // namespace ertrag
