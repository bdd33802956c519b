// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/database.h"

#include <QFileInfo>
#include <cmath>
#include <sqlite3.h>

namespace ertrag
{

namespace
{

constexpr int busyMs = 2000;

// The longest statements of ours fit; a file that wants more is not ours.
constexpr std::pair<int, int> limits[] = {{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
                                          {SQLITE_LIMIT_SQL_LENGTH, 100000},
                                          {SQLITE_LIMIT_COLUMN, 100},
                                          {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                          {SQLITE_LIMIT_COMPOUND_SELECT, 4},
                                          {SQLITE_LIMIT_FUNCTION_ARG, 8},
                                          {SQLITE_LIMIT_ATTACHED, 0},
                                          {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
                                          {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
                                          {SQLITE_LIMIT_TRIGGER_DEPTH, 1}};

ErrorCode codeOf(int code)
{
    switch (code) {
    case SQLITE_NOTADB:
        return ErrorCode::BookNotABook;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::BookBusy;
    case SQLITE_READONLY:
        return ErrorCode::BookReadOnly;
    case SQLITE_FULL:
        return ErrorCode::BookFull;
    case SQLITE_IOERR:
        return ErrorCode::BookNotWritten;
    case SQLITE_RANGE:
        return ErrorCode::ValueOutOfRange;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::FileNotWritable;
    default:
        return ErrorCode::BookDamaged;
    }
}

} // namespace

Error bookError(const SQLite::Exception& failure, const QString& path)
{
    const ErrorCode code = codeOf(failure.getErrorCode() & 0xff);
    const QString what = QString::fromUtf8(failure.what());
    if (code == ErrorCode::ValueOutOfRange)
        return {code, what, {}, {}, 0};
    // The detail of damage is the campaign that it is in.
    return {code, path, code == ErrorCode::BookDamaged ? QString() : what, {}, 0};
}

std::unique_ptr<SQLite::Database> connectTo(const QString& path, int flags)
{
    // Debian's SQLite reads a name that begins with "file:" as an address with options; an absolute path never does.
    auto database = std::make_unique<SQLite::Database>(QFileInfo(path).absoluteFilePath().toStdString(), flags, busyMs);
    sqlite3* handle = database->getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
    database->exec("PRAGMA cell_size_check = ON");
    database->exec("PRAGMA mmap_size = 0");
    return database;
}

void prepareWriting(SQLite::Database& database)
{
    database.exec("PRAGMA journal_mode = DELETE");
    database.exec("PRAGMA synchronous = EXTRA");
    database.exec("PRAGMA secure_delete = ON");
}

QByteArray blobAt(const SQLite::Statement& row, int column)
{
    const SQLite::Column found = row.getColumn(column);
    return QByteArray(static_cast<const char*>(found.getBlob()), found.getBytes());
}

std::optional<double> figureAt(const SQLite::Statement& row, int column)
{
    const SQLite::Column found = row.getColumn(column);
    if (found.isNull())
        return std::nullopt;
    if (!(found.isFloat() || found.isInteger()) || !std::isfinite(found.getDouble()))
        damaged("figure");
    return found.getDouble();
}

void bindText(SQLite::Statement& row, int index, const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isNull() || (text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate())) ||
            (text[i].isHighSurrogate() && (i + 1 == text.size() || !text[i + 1].isLowSurrogate())))
            unfit("text");
    row.bind(index, text.toStdString());
}

void bindBlob(SQLite::Statement& row, int index, const QByteArray& bytes)
{
    row.bind(index, static_cast<const void*>(bytes.constData()), int(bytes.size()));
}

void bindFigure(SQLite::Statement& row, int index, const std::optional<double>& figure)
{
    if (figure && !std::isfinite(*figure))
        unfit("figure");
    figure ? row.bind(index, *figure) : row.bind(index);
}

void damaged(const char* what)
{
    throw SQLite::Exception(what, SQLITE_CORRUPT);
}

bool isDamage(const SQLite::Exception& failure)
{
    return (failure.getErrorCode() & 0xff) == SQLITE_CORRUPT;
}

void unfit(const char* what)
{
    throw SQLite::Exception(what, SQLITE_RANGE);
}

} // namespace ertrag
