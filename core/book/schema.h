// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace SQLite {
class Database;
}

namespace ertrag {

inline constexpr int bookApplicationId = 0x45525447; ///< "ERTG"
inline constexpr int bookVersion = 1;                ///< PRAGMA user_version

void writeSchema(SQLite::Database& database);
/// Settings that hold for every connection to a book (reliability.md 1.2 and 1.5).
void harden(SQLite::Database& database, bool forWriting);
/// The file must hold exactly our tables: any trigger, view or other table means that it is not a book.
Done checkSchema(SQLite::Database& database, const QString& path);

} // namespace ertrag
