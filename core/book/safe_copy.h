// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace SQLite
{
class Database;
}

namespace ertrag
{

/// A whole copy that is there completely or not at all: written beside `path`, looked through, synced, renamed, the
/// folder synced. Nobody has the copy open. Errors: FileExists, FileNotWritable, BookFull, BookDamaged.
Done copySafely(SQLite::Database& from, const QString& path);

/// "firm.ertrag" and 1000 give "firm-1000.ertrag" in the same folder, with a further number if that is taken.
QString backupPath(const QString& path, int version);

} // namespace ertrag
