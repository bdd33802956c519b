// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace SQLite
{
class Database;
}

namespace ertrag
{

inline constexpr int bookApplicationId = 0x45525447; ///< "ERTG"

/// One released form of the file. PRAGMA user_version = major * 1000 + minor. A newer minor form only adds columns
/// at the end, tables or indexes, so that older programs can go on; everything else is a new major one.
/// The table "lock" is the same in every form.
struct BookFormat {
    int version = 0;
    std::vector<std::string> objects;    ///< the SQL of every table and index, exactly as the file keeps it
    std::vector<std::string> fromBefore; ///< statements that turn the form before into this one
};
using BookFormats = std::vector<BookFormat>;

/// All forms, ascending; the last one is written.
const BookFormats& bookFormats();

/// Makes the tables of the form. Throws SQLite::Exception.
void writeSchema(SQLite::Database& database, const BookFormat& format);

enum class FormatAge { Ours, Older, NewerReadable };

/// The file must hold exactly the objects of its form; a newer minor form may hold more plain columns, tables and
/// indexes. A trigger, view, virtual table, generated column or check means that it is not a book.
/// Errors: BookNotABook, BookTooNew.
Result<FormatAge> checkSchema(SQLite::Database& database, const QString& path, const BookFormats& formats);

/// Takes the file to the last form inside the transaction that is open. Throws SQLite::Exception.
void migrate(SQLite::Database& database, const BookFormats& formats);

} // namespace ertrag
