// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/opening.h"

#include "core/book/campaign_rows.h"
#include "core/book/database.h"
#include "core/book/safe_copy.h"
#include "core/book/version_rows.h"
#include "core/book/whole_checksum.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace ertrag
{

namespace
{

Error refusal(ErrorCode code, const QString& path, const QString& detail = {})
{
    return {code, path, detail, {}, 0};
}

int bigEndian(const unsigned char* bytes)
{
    return bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3];
}

/// The first 100 bytes, read before SQLite believes them: a header that asks for a write-ahead log would make it put
/// files beside the book.
Done checkHeader(SQLite::Database& database, const QString& path)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    unsigned char header[100] = {};
    if (!file || !file->pMethods || file->pMethods->xRead(file, header, sizeof header, 0) != SQLITE_OK)
        return refusal(ErrorCode::BookNotABook, path);
    const bool ours =
        QByteArrayView(reinterpret_cast<const char*>(header), 16) == QByteArrayView("SQLite format 3\0", 16) &&
        bigEndian(header + 68) == bookApplicationId && header[18] == 1 && header[19] == 1;
    return ours ? Done(Nothing{}) : refusal(ErrorCode::BookNotABook, path);
}

/// A program that was killed while writing leaves its journal; only a connection that may write can roll it back,
/// and a read-only one refuses the file until that is done.
void rollBackAfterCrash(const QString& path)
{
    const QFileInfo journal(path + QStringLiteral("-journal"));
    if (journal.size() == 0 || !QFileInfo(path).isWritable())
        return;
    connectTo(path, SQLite::OPEN_READWRITE)->execAndGet("SELECT count(*) FROM sqlite_schema");
}

/// A connection that has found a book of ours in the file.
Result<std::pair<std::unique_ptr<SQLite::Database>, FormatAge>> look(const QString& path, const BookFormats& formats)
{
    auto database = connectTo(path, SQLite::OPEN_READONLY);
    if (const Done header = checkHeader(*database, path); !header)
        return header.error();
    rollBackAfterCrash(path);
    const Result<FormatAge> age = checkSchema(*database, path, formats);
    if (!age)
        return age.error();
    return std::pair(std::move(database), age.value());
}

Done checkWhole(SQLite::Database& database, const QString& path)
{
    const std::string verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok")
        return refusal(ErrorCode::BookDamaged, path, QString::fromStdString(verdict));
    return wholeChecksumHolds(database) ? Done(Nothing{})
                                        : refusal(ErrorCode::BookDamaged, path, QStringLiteral("whole_checksum"));
}

/// Every campaign's and version's own checksum: what is damaged anywhere is not written to.
void checkDocuments(SQLite::Database& database)
{
    SQLite::Statement row(database, "SELECT id FROM campaign");
    while (row.executeStep())
        loadCampaign(database, textAt(row, 0));
    for (const qint64 number : allVersions(database))
        loadVersion(database, number);
}

Result<OpenedBook> forReading(std::unique_ptr<SQLite::Database> database, FormatAge age, BookOpening opening,
                              const BookFormats& formats)
{
    if (age == FormatAge::Older) { // what may not be written is taken to today's form in memory
        auto memory = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(*memory, *database).executeStep(-1);
        migrate(*memory, formats);
        database = std::move(memory);
    }
    return OpenedBook{std::move(database), std::move(opening), std::nullopt};
}

/// The file as it was, then the migration in one transaction; the content's whole checksum must not change by it.
Done upgrade(SQLite::Database& database, const QString& path, const BookFormats& formats, BookOpening& opening)
{
    const QString backup = backupPath(path, database.execAndGet("PRAGMA user_version").getInt());
    if (const Done copied = copySafely(database, backup); !copied)
        return copied;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    migrate(database, formats);
    if (!wholeChecksumHolds(database))
        return refusal(ErrorCode::BookDamaged, path, QStringLiteral("upgrade"));
    transaction.commit();
    opening.as = OpenedAs::Upgraded;
    opening.backup = backup;
    return Nothing{};
}

Result<OpenedBook> forWriting(const QString& path, FormatAge age, const BookFormats& formats)
{
    OpenedBook opened;
    opened.database = connectTo(path, SQLite::OPEN_READWRITE);
    prepareWriting(*opened.database);
    opened.lock.emplace();
    if (const auto holder = opened.lock->take(*opened.database)) {
        opened.opening = {OpenedAs::OpenElsewhere, *holder, {}};
        opened.lock.reset();
        return opened;
    }
    if (age == FormatAge::NewerReadable)
        opened.opening.as = OpenedAs::NewerReadable;
    if (age == FormatAge::Older) {
        const Done upgraded =
            guarded<Nothing>(path, [&] { return upgrade(*opened.database, path, formats, opened.opening); });
        if (!upgraded) {
            opened.lock->release(*opened.database);
            return upgraded.error();
        }
    }
    SQLite::Transaction transaction(*opened.database, SQLite::TransactionBehavior::IMMEDIATE);
    if (removeUnusedImports(*opened.database))
        storeBook(*opened.database, loadBook(*opened.database));
    transaction.commit();
    return opened;
}

bool isReadOnly(const Error& error)
{
    return error.code == ErrorCode::BookReadOnly || error.code == ErrorCode::FileNotWritable;
}

/// Why the file cannot be written, found by trying; nothing if it is open for writing in `opened`.
std::optional<Error> tryWriting(const QString& path, FormatAge age, const BookFormats& formats, OpenedBook& opened)
{
    if (!QFileInfo(path).isWritable())
        return refusal(ErrorCode::BookReadOnly, path);
    Result<OpenedBook> writing = guarded<OpenedBook>(path, [&] { return forWriting(path, age, formats); });
    if (!writing)
        return isReadOnly(writing.error()) ? refusal(ErrorCode::BookReadOnly, path) : writing.error();
    opened = std::move(writing).value();
    if (opened.opening.as == OpenedAs::OpenElsewhere)
        return refusal(ErrorCode::BookLocked, path, opened.opening.holder.host);
    return std::nullopt;
}

} // namespace

Result<OpenedBook> openBook(const QString& path, BookAccess access, const BookFormats& formats)
{
    const QFileInfo file(path);
    if (!file.exists())
        return refusal(ErrorCode::FileNotFound, path);
    if (!file.isFile() || file.size() == 0)
        return refusal(ErrorCode::BookNotABook, path);
    if (!file.isReadable())
        return refusal(ErrorCode::FileNotReadable, path);
    return guarded<OpenedBook>(path, [&]() -> Result<OpenedBook> {
        auto looked = look(path, formats);
        if (!looked)
            return looked.error();
        auto [database, age] = std::move(looked).value();
        if (const Done whole = checkWhole(*database, path); !whole)
            return whole.error();
        if (access == BookAccess::Read)
            return forReading(std::move(database), age, {}, formats);
        if (age != FormatAge::Older)
            checkDocuments(*database);
        OpenedBook opened;
        const std::optional<Error> why = tryWriting(path, age, formats, opened);
        if (!why)
            return opened;
        const bool readable = why->code == ErrorCode::BookReadOnly || why->code == ErrorCode::BookLocked;
        if (access == BookAccess::Write || !readable)
            return *why;
        if (why->code == ErrorCode::BookReadOnly)
            opened.opening.as = OpenedAs::ReadOnlyFile;
        return forReading(std::move(database), age, opened.opening, formats);
    });
}

Result<OpenedBook> createBook(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::NewOnly))
        return refusal(QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::FileNotWritable, path);
    file.close();
    Result<OpenedBook> created = guarded<OpenedBook>(path, [&]() -> Result<OpenedBook> {
        OpenedBook opened;
        opened.database = connectTo(path, SQLite::OPEN_READWRITE);
        opened.database->exec("PRAGMA page_size = 4096");
        prepareWriting(*opened.database);
        SQLite::Transaction transaction(*opened.database);
        writeSchema(*opened.database, bookFormats().back());
        storeBook(*opened.database, {QUuid::createUuid().toString(QUuid::WithoutBraces), "{}", {}});
        transaction.commit();
        opened.lock.emplace();
        opened.lock->take(*opened.database);
        return opened;
    });
    if (!created)
        QFile::remove(path);
    return created;
}

Result<std::unique_ptr<SQLite::Database>> openDamaged(const QString& path)
{
    return guarded<std::unique_ptr<SQLite::Database>>(path, [&]() -> Result<std::unique_ptr<SQLite::Database>> {
        auto looked = look(path, bookFormats());
        if (!looked)
            return looked.error();
        return std::move(std::move(looked).value().first);
    });
}

} // namespace ertrag
