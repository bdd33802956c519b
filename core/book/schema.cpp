// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace ertrag {

namespace {

constexpr const char* campaignTable =
    "CREATE TABLE campaign (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
    "plan TEXT NOT NULL, plan_sha256 TEXT NOT NULL, actuals TEXT NOT NULL, actuals_sha256 TEXT NOT NULL)";

int pragma(SQLite::Database& database, const char* question) { return database.execAndGet(question).getInt(); }

} // namespace

void writeSchema(SQLite::Database& database)
{
    database.exec("PRAGMA page_size = 4096");
    SQLite::Transaction transaction(database);
    database.exec(campaignTable);
    database.exec("PRAGMA application_id = " + std::to_string(bookApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(bookVersion));
    transaction.commit();
}

void harden(SQLite::Database& database, bool forWriting)
{
    sqlite3* handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
    database.exec("PRAGMA foreign_keys = ON");
    if (!forWriting)
        return;
    database.exec("PRAGMA journal_mode = DELETE");
    database.exec("PRAGMA synchronous = EXTRA");
    database.exec("PRAGMA secure_delete = ON");
}

Done checkSchema(SQLite::Database& database, const QString& path)
{
    if (pragma(database, "PRAGMA application_id") != bookApplicationId)
        return Error{ErrorCode::BookNotABook, path, {}, {}, 0};
    const int version = pragma(database, "PRAGMA user_version");
    if (version > bookVersion)
        return Error{ErrorCode::BookTooNew, path, QString::number(version), QString::number(bookVersion), 0};
    SQLite::Statement rows(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    int known = 0;
    while (rows.executeStep()) {
        if (rows.getColumn(0).getString() != campaignTable)
            return Error{ErrorCode::BookNotABook, path, QString::fromStdString(rows.getColumn(0).getString()), {}, 0};
        ++known;
    }
    if (known != 1)
        return Error{ErrorCode::BookNotABook, path, {}, {}, 0};
    return Nothing{};
}

} // namespace ertrag
