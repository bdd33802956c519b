// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals_edits.h"

#include "core/actuals/corrected_months.h"
#include "core/actuals/file_sources.h"

#include <algorithm>
#include <set>
#include <tuple>

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

/// Whatever it is called and whenever it was imported.
bool saysTheSame(const ImportBatch& old, ImportBatch batch)
{
    batch.fileName = old.fileName;
    batch.importedOn = old.importedOn;
    return batch == old;
}

/// Of a file that is there: what nobody says anything about now stays as it was answered.
void keepAnswers(const ImportBatch& old, ImportBatch& batch)
{
    if (batch.channel.isEmpty())
        batch.channel = old.channel;
    if (batch.rate == 0 && batch.currency == old.currency)
        batch.rate = old.rate;
    batch.newest = batch.newest || old.newest;
}

/// The answers of earlier imports about names that stand in the batch.
void addKnownNames(const Actuals& actuals, ImportBatch& batch)
{
    std::set<QString> own;
    for (const ImportedRow& row : batch.rows)
        own.insert(row.campaign);
    const auto answered = [&](const CampaignNames& known) {
        return std::any_of(batch.names.begin(), batch.names.end(), [&](const CampaignNames& names) {
            return std::minmax(names.one, names.other) == std::minmax(known.one, known.other);
        });
    };
    // The later answer first: of two about the same names it is the one that holds.
    for (auto import = actuals.imports.rbegin(); import != actuals.imports.rend(); ++import)
        for (const CampaignNames& known : (*import)->names)
            if (sourceKey(**import) == sourceKey(batch) && (own.contains(known.one) || own.contains(known.other)) &&
                !answered(known))
                batch.names.push_back(known);
    std::sort(batch.names.begin(), batch.names.end(), [](const CampaignNames& a, const CampaignNames& b) {
        return std::tie(a.one, a.other) < std::tie(b.one, b.other);
    });
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
    const auto there = std::find_if(actuals.imports.begin(), actuals.imports.end(), [&](const ImportBatchPtr& old) {
        return !batch.contentHash.isEmpty() && old->contentHash == batch.contentHash;
    });
    addKnownNames(actuals, batch);
    if (there == actuals.imports.end()) {
        actuals.imports.push_back(std::make_shared<const ImportBatch>(std::move(batch)));
        return actuals;
    }
    keepAnswers(**there, batch);
    if (saysTheSame(**there, batch))
        return actuals;
    const bool becomesNewest = batch.newest && !(*there)->newest;
    *there = std::make_shared<const ImportBatch>(std::move(batch));
    if (becomesNewest)
        std::rotate(there, there + 1, actuals.imports.end());
    return actuals;
}

const ImportBatch* findImport(const Actuals& actuals, const QString& contentHash)
{
    for (const ImportBatchPtr& batch : actuals.imports)
        if (!contentHash.isEmpty() && batch->contentHash == contentHash)
            return batch.get();
    return nullptr;
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
