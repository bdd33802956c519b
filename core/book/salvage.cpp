// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals_check.h"
#include "core/book/book_file.h"
#include "core/book/campaign_rows.h"
#include "core/book/database.h"
#include "core/book/import_rows.h"
#include "core/book/source_rows.h"

#include <algorithm>
#include <limits>

namespace ertrag
{

namespace
{

constexpr qint64 everyRow = std::numeric_limits<qint32>::max();

/// An import with its file's rows; those alone may be lost.
struct Saved {
    ImportBatchPtr batch;
    bool withRows = false;
};

Result<Saved> savedImport(SQLite::Database& database, const QString& path, qint64 number)
{
    const auto stored =
        guarded<ImportBatchPtr>(path, [&]() -> Result<ImportBatchPtr> { return loadImport(database, number); });
    if (!stored)
        return stored.error();
    const auto rows = guarded<FileRows>(
        path, [&]() -> Result<FileRows> { return loadSourceRows(database, *stored.value(), 0, everyRow); });
    auto batch = std::make_shared<ImportBatch>(*withFittedTexts(stored.value()));
    if (rows && !rows.value().rows.empty())
        batch->fileRows = std::make_shared<const FileRows>(rows.value());
    return Saved{batch, rows.ok()};
}

/// False if one of them was not whole, or holds what an older program should not have kept.
bool addWhole(SQLite::Database& database, const QString& path, const std::vector<qint64>& numbers, Actuals& actuals)
{
    bool all = true;
    for (const qint64 number : numbers) {
        const Result<Saved> saved = savedImport(database, path, number);
        const bool fits = saved && !checkImport(*saved.value().batch, {});
        if (fits)
            actuals.imports.push_back(saved.value().batch);
        all = all && fits && saved.value().withRows;
    }
    return all;
}

bool isUnfit(const Error& error)
{
    return error.code == ErrorCode::ValueOutOfRange || error.code == ErrorCode::TextNotAllowed ||
           error.code == ErrorCode::EstimateOrder;
}

} // namespace

Done BookFile::salvageInto(BookFile& fresh, const BookEntry& entry, Salvage& salvage) const
{
    SQLite::Database& database = *m_opened.database;
    const Result<Campaign> plan = loadPlan(entry.id);
    const auto record = guarded<std::optional<CampaignRecord>>(
        m_path, [&]() -> Result<std::optional<CampaignRecord>> { return loadCampaign(database, entry.id); });
    Result<Actuals> actuals = record && record.value() ? typedActuals(*record.value()) : Result<Actuals>(Actuals{});
    if (!plan || !record || !record.value() || !actuals) {
        ++salvage.lost;
        return Nothing{};
    }
    const bool imports = addWhole(database, m_path, record.value()->imports, actuals.value());
    if (const Done saved = fresh.save(plan.value(), actuals.value()); !saved) {
        ++salvage.lost;
        return isUnfit(saved.error()) ? Done(Nothing{}) : saved;
    }
    salvage.saved << entry.name;
    if (!imports)
        salvage.withoutImports << entry.name;
    return salvageVersions(fresh, entry.id);
}

Done BookFile::salvageVersions(BookFile& fresh, const QString& id) const
{
    std::vector<BookVersion> found = versions(id);
    std::reverse(found.begin(), found.end());
    for (const BookVersion& version : found) {
        const Result<CampaignState> state = loadVersion(version.number);
        if (!state)
            continue;
        const auto kept = fresh.keepVersion(state.value(), version.name, version.savedAt);
        if (!kept && !isUnfit(kept.error()))
            return kept.error();
    }
    return Nothing{};
}

Result<Salvage> BookFile::salvage(const QString& path, const QString& to)
{
    auto left = openDamaged(path);
    if (!left)
        return left.error();
    const BookFile from(path, OpenedBook{std::move(left).value(), {}, std::nullopt});
    Result<BookFile> fresh = create(to);
    if (!fresh)
        return fresh.error();
    Salvage salvage;
    for (const BookEntry& entry : from.campaigns())
        if (const Done saved = from.salvageInto(fresh.value(), entry, salvage); !saved)
            return saved.error();
    return salvage;
}

} // namespace ertrag
