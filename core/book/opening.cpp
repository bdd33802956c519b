// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/opening.h"

#include "core/book/database.h"
#include "core/book/import_rows.h"
#include "core/book/safe_copy.h"
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
        return refusal(ErrorCode::BookDamaged, path);
    return wholeChecksumHolds(database) ? Done(Nothing{}) : refusal(ErrorCode::BookDamaged, path);
}

/// Refuses a book in which there is nothing to go on with.
Result<std::vector<HurtCampaign>> findHurt(SQLite::Database& database, const QString& path)
{
    std::vector<HurtCampaign> hurt = WholeParts().hurt(database);
    const int campaigns = database.execAndGet("SELECT count(*) FROM campaign").getInt();
    if (!hurt.empty() && int(hurt.size()) == campaigns)
        return refusal(ErrorCode::BookDamaged, path, hurt.front().name);
    return hurt;
}

/// SQLite's journal is the book's name and eight bytes more; it takes no longer paths than 512 bytes.
bool leavesRoomForJournal(const QString& path)
{
    const QFileInfo file(path);
    return QFile::encodeName(file.fileName()).size() + 8 <= 255 &&
           QFile::encodeName(file.absoluteFilePath()).size() + 8 <= 512;
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
        return refusal(ErrorCode::BookDamaged, path);
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
    return opened;
}

/// Not while a campaign is hurt: what seems to be used by nobody may be its evidence.
void takeOutUnused(SQLite::Database& database)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (removeUnusedImports(database))
        storeBook(database, loadBook(database));
    transaction.commit();
}

bool isReadOnly(const Error& error)
{
    return error.code == ErrorCode::BookReadOnly || error.code == ErrorCode::FileNotWritable;
}

/// As what a book is opened that cannot be written for that reason; nothing = it is not opened.
std::optional<OpenedAs> readableAs(ErrorCode why)
{
    switch (why) {
    case ErrorCode::BookReadOnly:
        return OpenedAs::ReadOnlyFile;
    case ErrorCode::BookLocked:
        return OpenedAs::OpenElsewhere;
    case ErrorCode::FileNameTooLong:
        return OpenedAs::NameTooLong;
    default:
        return std::nullopt;
    }
}

/// Why the file cannot be written, found by trying; nothing if it is open for writing in `opened`.
std::optional<Error> tryWriting(const QString& path, FormatAge age, const BookFormats& formats, OpenedBook& opened)
{
    if (!leavesRoomForJournal(path))
        return refusal(ErrorCode::FileNameTooLong, path);
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

/// `database` is the connection that looked at it.
Result<OpenedBook> writableOrNot(const QString& path, BookAccess access, std::unique_ptr<SQLite::Database> database,
                                 FormatAge age, const BookFormats& formats)
{
    // An older form is looked at when it has been taken to today's.
    auto hurt = age == FormatAge::Older ? std::vector<HurtCampaign>{} : findHurt(*database, path);
    if (!hurt)
        return hurt.error();
    OpenedBook opened;
    const std::optional<Error> why = tryWriting(path, age, formats, opened);
    const std::optional<OpenedAs> readable = why ? readableAs(why->code) : std::nullopt;
    if (why && (access == BookAccess::Write || !readable))
        return *why;
    if (why) {
        opened.opening.as = *readable;
        Result<OpenedBook> reading = forReading(std::move(database), age, opened.opening, formats);
        if (!reading)
            return reading;
        opened = std::move(reading).value();
    }
    if (age == FormatAge::Older)
        hurt = findHurt(*opened.database, path);
    if (!hurt && opened.lock)
        opened.lock->release(*opened.database);
    if (!hurt)
        return hurt.error();
    if (hurt.value().empty() && opened.lock)
        takeOutUnused(*opened.database);
    opened.opening.hurt = std::move(hurt).value();
    return opened;
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
        return access == BookAccess::Read ? forReading(std::move(database), age, {}, formats)
                                          : writableOrNot(path, access, std::move(database), age, formats);
    });
}

Result<OpenedBook> createBook(const QString& path)
{
    if (!leavesRoomForJournal(path))
        return refusal(ErrorCode::FileNameTooLong, path);
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
