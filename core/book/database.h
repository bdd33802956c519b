// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <SQLiteCpp/SQLiteCpp.h>
#include <memory>
#include <optional>

namespace ertrag
{

// What every statement of this room uses. SQLiteCpp throws; nothing that it throws leaves the room.

Error bookError(const SQLite::Exception& failure, const QString& path);

template <class T, class F> Result<T> guarded(const QString& path, F&& work)
{
    try {
        return work();
    } catch (const SQLite::Exception& failure) {
        return bookError(failure, path);
    }
}

/// A connection with the settings of every book, before its first look at the file (reliability.md 1.2, 1.5).
std::unique_ptr<SQLite::Database> connectTo(const QString& path, int flags);
/// Rollback journal, synchronous = EXTRA, secure_delete: for a connection that writes.
void prepareWriting(SQLite::Database& database);

inline QString textAt(const SQLite::Statement& row, int column)
{
    return QString::fromStdString(row.getColumn(column).getString());
}
QByteArray blobAt(const SQLite::Statement& row, int column);
std::optional<double> figureAt(const SQLite::Statement& row, int column); ///< throws if it is no finite number
/// What would not come back as it is is not bound: half a surrogate pair and NUL in a text, a figure that is no number.
/// They throw it as ValueOutOfRange; what a field may hold is asked before (stored_values.h).
void bindText(SQLite::Statement& row, int index, const QString& text);
void bindBlob(SQLite::Statement& row, int index, const QByteArray& bytes);
void bindFigure(SQLite::Statement& row, int index, const std::optional<double>& figure);

/// Thrown for content that no program of ours wrote.
[[noreturn]] void damaged(const char* what);
bool isDamage(const SQLite::Exception& failure);
/// Thrown for what may not be stored.
[[noreturn]] void unfit(const char* what);

} // namespace ertrag
