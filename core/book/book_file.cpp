// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book_file.h"

#include "core/actuals/actuals_json.h"
#include "core/book/campaign_rows.h"
#include "core/book/database.h"
#include "core/book/import_rows.h"
#include "core/book/safe_copy.h"
#include "core/book/source_rows.h"
#include "core/book/whole_checksum.h"
#include "core/campaign/campaign_json.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <sqlite3.h>

namespace ertrag
{

namespace
{

QJsonObject objectOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Renamed, replaced or removed from outside while it was open: what is written would go nowhere.
bool hasMoved(SQLite::Database& database)
{
    int moved = 0;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Error unknown(const QString& id)
{
    return {ErrorCode::CampaignUnknown, id, {}, {}, 0};
}

} // namespace

BookFile::BookFile(QString path, OpenedBook opened) : m_path(std::move(path)), m_opened(std::move(opened)) {}
BookFile::BookFile(BookFile&&) noexcept = default;

BookFile& BookFile::operator=(BookFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_opened, other.m_opened);
    std::swap(m_imports, other.m_imports);
    return *this;
}

BookFile::~BookFile()
{
    if (!m_opened.database || !m_opened.lock || hasMoved(*m_opened.database))
        return;
    // Not given back, it is found to be dead the next time.
    (void)guarded<Nothing>(m_path, [&]() -> Done {
        m_opened.lock->release(*m_opened.database);
        return Nothing{};
    });
}

Result<BookFile> BookFile::create(const QString& path)
{
    Result<OpenedBook> opened = createBook(path);
    return opened ? Result<BookFile>(BookFile(path, std::move(opened).value())) : opened.error();
}

Result<BookFile> BookFile::open(const QString& path, bool forWriting)
{
    Result<OpenedBook> opened = openBook(path, forWriting ? BookAccess::Write : BookAccess::Read);
    return opened ? Result<BookFile>(BookFile(path, std::move(opened).value())) : opened.error();
}

Result<BookFile> BookFile::openOrRead(const QString& path)
{
    Result<OpenedBook> opened = openBook(path, BookAccess::WriteOrRead);
    return opened ? Result<BookFile>(BookFile(path, std::move(opened).value())) : opened.error();
}

/// One transaction that also says that this program is still here; `work` returns the Done of its own, and the book's
/// row if it changed.
template <class F> Done BookFile::write(F&& work)
{
    if (!m_opened.lock)
        return Error{m_opened.opening.as == OpenedAs::OpenElsewhere ? ErrorCode::BookLocked : ErrorCode::BookReadOnly,
                     m_path,
                     m_opened.opening.holder.host,
                     {},
                     0};
    const Done written = guarded<Nothing>(m_path, [&]() -> Done {
        SQLite::Database& database = *m_opened.database;
        if (hasMoved(database))
            return Error{ErrorCode::BookMoved, m_path, {}, {}, 0};
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        if (!m_opened.lock->beat(database)) {
            const auto holder = BookLock::holder(database);
            return Error{ErrorCode::BookLocked, m_path, holder ? holder->host : QString(), {}, 0};
        }
        BookRecord record = loadBook(database);
        if (Done done = work(database, record); !done)
            return done;
        storeBook(database, record);
        transaction.commit();
        return Nothing{};
    });
    if (!written)
        m_imports.forget();
    return written;
}

Done BookFile::stillHere()
{
    return write([](SQLite::Database&, BookRecord&) { return Done(Nothing{}); });
}

std::vector<BookEntry> BookFile::campaigns() const
{
    std::vector<BookEntry> entries;
    (void)guarded<Nothing>(m_path, [&]() -> Done {
        SQLite::Statement rows(*m_opened.database, "SELECT id, name FROM campaign ORDER BY position");
        while (rows.executeStep())
            entries.push_back({textAt(rows, 0), textAt(rows, 1)});
        return Nothing{};
    });
    return entries;
}

QString BookFile::current() const
{
    const auto record =
        guarded<BookRecord>(m_path, [&]() -> Result<BookRecord> { return loadBook(*m_opened.database); });
    const std::vector<BookEntry> entries = campaigns();
    for (const BookEntry& entry : entries)
        if (record && entry.id == record.value().current)
            return entry.id;
    return entries.empty() ? QString() : entries.back().id;
}

Done BookFile::setCurrent(const QString& id)
{
    return write([&](SQLite::Database&, BookRecord& record) {
        record.current = id;
        return Done(Nothing{});
    });
}

Result<Campaign> BookFile::loadPlan(const QString& id) const
{
    return guarded<Campaign>(m_path, [&]() -> Result<Campaign> {
        const auto found = loadCampaign(*m_opened.database, id);
        if (!found)
            return unknown(id);
        if (found->schemaVersion > campaignSchemaVersion)
            return Error{ErrorCode::JsonSchemaTooNew, m_path, {}, {}, 0};
        QJsonObject object = objectOf(found->body);
        object.insert(QStringLiteral("company"), objectOf(loadBook(*m_opened.database).company));
        return campaignFromObject(object);
    });
}

Result<Actuals> BookFile::loadActuals(const QString& id) const
{
    return guarded<Actuals>(m_path, [&]() -> Result<Actuals> {
        const auto found = loadCampaign(*m_opened.database, id);
        if (!found)
            return unknown(id);
        Result<Actuals> actuals = actualsFromObject(objectOf(found->correction), 0);
        if (!actuals)
            return actuals;
        actuals.value().typed = found->typed;
        for (const qint64 number : found->imports)
            actuals.value().imports.push_back(loadImport(*m_opened.database, number));
        return actuals;
    });
}

Done BookFile::save(const Campaign& plan, const Actuals& actuals)
{
    return write([&](SQLite::Database& database, BookRecord& record) {
        storeCampaign(database, {plan, actuals}, m_imports);
        record.company = companyText(plan);
        record.current = plan.id;
        return Done(Nothing{});
    });
}

Done BookFile::remove(const QString& id)
{
    return write([&](SQLite::Database& database, BookRecord&) -> Done {
        if (!removeCampaign(database, id))
            return unknown(id);
        removeVersionsOf(database, id);
        return Nothing{};
    });
}

Result<qint64> BookFile::saveVersion(const CampaignState& state, const QString& name)
{
    qint64 number = 0;
    const Done done = write([&](SQLite::Database& database, BookRecord&) {
        number = storeVersion(database, state, name, QDateTime::currentDateTimeUtc(), m_imports);
        return Done(Nothing{});
    });
    return done ? Result<qint64>(number) : done.error();
}

std::vector<BookVersion> BookFile::versions(const QString& campaign) const
{
    std::vector<BookVersion> found;
    (void)guarded<Nothing>(m_path, [&]() -> Done {
        found = listVersions(*m_opened.database, campaign);
        return Nothing{};
    });
    return found;
}

Result<CampaignState> BookFile::loadVersion(qint64 number) const
{
    return guarded<CampaignState>(m_path, [&]() -> Result<CampaignState> {
        const auto found = ertrag::loadVersion(*m_opened.database, number);
        if (!found)
            return unknown(QString::number(number));
        Result<CampaignState> state = campaignStateFromJson(found->body, m_path);
        for (const qint64 import : found->imports)
            if (state)
                state.value().actuals.imports.push_back(loadImport(*m_opened.database, import));
        return state;
    });
}

Done BookFile::removeVersion(qint64 number)
{
    return write([&](SQLite::Database& database, BookRecord&) -> Done {
        if (!ertrag::removeVersion(database, number))
            return unknown(QString::number(number));
        return Nothing{};
    });
}

Result<FileRows> BookFile::sourceRows(const QString& contentHash, qint64 first, qint64 count) const
{
    return guarded<FileRows>(
        m_path, [&]() -> Result<FileRows> { return loadSourceRows(*m_opened.database, contentHash, first, count); });
}

Done BookFile::check() const
{
    return guarded<Nothing>(m_path, [&]() -> Done {
        const std::string verdict = m_opened.database->execAndGet("PRAGMA integrity_check(1)").getString();
        if (verdict != "ok" || !wholeChecksumHolds(*m_opened.database))
            return Error{ErrorCode::BookDamaged, m_path, QString::fromStdString(verdict), {}, 0};
        checkSourceRows(*m_opened.database);
        for (const BookEntry& entry : campaigns()) {
            if (const Result<Campaign> plan = loadPlan(entry.id); !plan)
                return plan.error();
            if (const Result<Actuals> actuals = loadActuals(entry.id); !actuals)
                return actuals.error();
        }
        for (const qint64 number : allVersions(*m_opened.database))
            if (const Result<CampaignState> version = loadVersion(number); !version)
                return version.error();
        return Nothing{};
    });
}

Done BookFile::copyTo(const QString& path) const
{
    return copySafely(*m_opened.database, path);
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
    for (const BookEntry& entry : from.campaigns()) {
        const Result<Campaign> plan = from.loadPlan(entry.id);
        const Result<Actuals> actuals = from.loadActuals(entry.id);
        if (!plan) {
            ++salvage.lost;
            continue;
        }
        if (const Done saved = fresh.value().save(plan.value(), actuals ? actuals.value() : Actuals{}); !saved)
            return saved.error();
        salvage.saved << entry.name;
        if (!actuals)
            salvage.withoutImports << entry.name;
    }
    return salvage;
}

} // namespace ertrag
