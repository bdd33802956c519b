// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book_file.h"

#include "core/actuals/actuals_json.h"
#include "core/book/schema.h"
#include "core/campaign/campaign_json.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace ertrag {

namespace {

std::string digest(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().toStdString();
}

Error translate(const SQLite::Exception& failure, const QString& path)
{
    const QString what = QString::fromUtf8(failure.what());
    switch (failure.getErrorCode()) {
    case SQLITE_NOTADB: return {ErrorCode::BookNotABook, path, what, {}, 0};
    case SQLITE_CORRUPT: return {ErrorCode::BookDamaged, path, what, {}, 0};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::BookLocked, path, what, {}, 0};
    case SQLITE_READONLY: return {ErrorCode::BookReadOnly, path, what, {}, 0};
    case SQLITE_FULL:
    case SQLITE_IOERR: return {ErrorCode::BookFull, path, what, {}, 0};
    case SQLITE_CANTOPEN: return {ErrorCode::FileNotWritable, path, what, {}, 0};
    default: return {ErrorCode::BookDamaged, path, what, {}, 0};
    }
}

/// Nothing that the library throws leaves this file.
template <class T, class F> Result<T> guarded(const QString& path, F&& work)
{
    try {
        return work();
    } catch (const SQLite::Exception& failure) {
        return translate(failure, path);
    }
}

/// A program that was killed while writing leaves its journal; only a connection that may write can roll it back,
/// and a read-only one refuses the file until that is done.
void rollBackAfterCrash(const QString& path)
{
    const QFileInfo journal(path + QStringLiteral("-journal"));
    if (!journal.exists() || journal.size() == 0 || !QFileInfo(path).isWritable())
        return;
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE, 2000);
    harden(database, false);
    database.execAndGet("SELECT count(*) FROM sqlite_schema");
}

Done lookFirst(const QString& path)
{
    rollBackAfterCrash(path);
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY, 2000);
    harden(database, false);
    if (Done schema = checkSchema(database, path); !schema)
        return schema;
    const std::string verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok")
        return Error{ErrorCode::BookDamaged, path, QString::fromStdString(verdict), {}, 0};
    return Nothing{};
}

} // namespace

BookFile::BookFile(QString path, std::unique_ptr<SQLite::Database> database)
    : m_path(std::move(path)), m_database(std::move(database))
{
}
BookFile::BookFile(BookFile&&) noexcept = default;
BookFile& BookFile::operator=(BookFile&&) noexcept = default;
BookFile::~BookFile() = default;

Result<BookFile> BookFile::create(const QString& path)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileExists, path, {}, {}, 0};
    return guarded<BookFile>(path, [&]() -> Result<BookFile> {
        auto database = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 2000);
        writeSchema(*database);
        harden(*database, true);
        return BookFile(path, std::move(database));
    });
}

Result<BookFile> BookFile::open(const QString& path, bool forWriting)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {}, {}, 0};
    if (file.size() == 0)
        return Error{ErrorCode::BookNotABook, path, {}, {}, 0};
    return guarded<BookFile>(path, [&]() -> Result<BookFile> {
        if (Done looked = lookFirst(path); !looked)
            return looked.error();
        if (forWriting && !file.isWritable())
            return Error{ErrorCode::BookReadOnly, path, {}, {}, 0};
        const int mode = forWriting ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
        auto database = std::make_unique<SQLite::Database>(path.toStdString(), mode, 2000);
        harden(*database, forWriting);
        return BookFile(path, std::move(database));
    });
}

std::vector<BookEntry> BookFile::campaigns() const
{
    std::vector<BookEntry> entries;
    SQLite::Statement rows(*m_database, "SELECT id, name FROM campaign ORDER BY position");
    while (rows.executeStep())
        entries.push_back({QString::fromStdString(rows.getColumn(0).getString()),
                           QString::fromStdString(rows.getColumn(1).getString())});
    return entries;
}

Result<QByteArray> BookFile::text(const QString& id, const char* column) const
{
    return guarded<QByteArray>(m_path, [&]() -> Result<QByteArray> {
        const std::string name(column);
        SQLite::Statement row(*m_database, "SELECT " + name + ", " + name + "_sha256 FROM campaign WHERE id = ?");
        row.bind(1, id.toStdString());
        if (!row.executeStep())
            return Error{ErrorCode::CampaignUnknown, id, {}, {}, 0};
        const QByteArray stored = QByteArray::fromStdString(row.getColumn(0).getString());
        if (digest(stored) != row.getColumn(1).getString())
            return Error{ErrorCode::BookDamaged, m_path, id, {}, 0};
        return stored;
    });
}

Result<Campaign> BookFile::loadPlan(const QString& id) const
{
    const Result<QByteArray> stored = text(id, "plan");
    if (!stored)
        return stored.error();
    return campaignFromJson(stored.value(), m_path);
}

Result<Actuals> BookFile::loadActuals(const QString& id) const
{
    const Result<QByteArray> stored = text(id, "actuals");
    if (!stored)
        return stored.error();
    return actualsFromObject(QJsonDocument::fromJson(stored.value()).object());
}

Done BookFile::save(const Campaign& plan, const Actuals& actuals)
{
    return guarded<Nothing>(m_path, [&]() -> Done {
        const QByteArray planText = toJson(plan);
        const QByteArray actualsText = QJsonDocument(actualsToObject(actuals)).toJson(QJsonDocument::Compact);
        SQLite::Transaction transaction(*m_database);
        SQLite::Statement row(*m_database,
                              "INSERT INTO campaign (id, name, plan, plan_sha256, actuals, actuals_sha256) "
                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO UPDATE SET name = ?2, plan = ?3, "
                              "plan_sha256 = ?4, actuals = ?5, actuals_sha256 = ?6");
        row.bind(1, plan.id.toStdString());
        row.bind(2, plan.name.toStdString());
        row.bind(3, planText.toStdString());
        row.bind(4, digest(planText));
        row.bind(5, actualsText.toStdString());
        row.bind(6, digest(actualsText));
        row.exec();
        transaction.commit();
        return Nothing{};
    });
}

Done BookFile::remove(const QString& id)
{
    return guarded<Nothing>(m_path, [&]() -> Done {
        SQLite::Statement row(*m_database, "DELETE FROM campaign WHERE id = ?");
        row.bind(1, id.toStdString());
        if (row.exec() == 0)
            return Error{ErrorCode::CampaignUnknown, id, {}, {}, 0};
        return Nothing{};
    });
}

Done BookFile::check() const
{
    return guarded<Nothing>(m_path, [&]() -> Done {
        const std::string verdict = m_database->execAndGet("PRAGMA integrity_check(1)").getString();
        if (verdict != "ok")
            return Error{ErrorCode::BookDamaged, m_path, QString::fromStdString(verdict), {}, 0};
        for (const BookEntry& entry : campaigns()) {
            if (const Result<Campaign> plan = loadPlan(entry.id); !plan)
                return plan.error();
            if (const Result<Actuals> actuals = loadActuals(entry.id); !actuals)
                return actuals.error();
        }
        return Nothing{};
    });
}

Done BookFile::copyTo(const QString& path) const
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::FileExists, path, {}, {}, 0};
    return guarded<Nothing>(path, [&]() -> Done {
        SQLite::Database target(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 2000);
        target.exec("PRAGMA synchronous = EXTRA");
        SQLite::Backup copy(target, *m_database);
        copy.executeStep(-1);
        return Nothing{};
    });
}

} // namespace ertrag
