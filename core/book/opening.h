// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/book/lock.h"
#include "core/book/schema.h"

#include <memory>

namespace ertrag
{

/// How a book was opened. What cannot be opened at all is an Error instead: FileNotFound, BookNotABook, BookDamaged,
/// BookTooNew.
enum class OpenedAs {
    Ready,         ///< as wanted
    Upgraded,      ///< from an older form, which is kept beside it
    NewerReadable, ///< a newer program of this major form wrote it: everything works, what is unknown is kept
    OpenElsewhere, ///< for reading, since another program writes it
    ReadOnlyFile   ///< for reading, since the file or its folder does not allow writing
};

struct BookOpening {
    OpenedAs as = OpenedAs::Ready;
    LockHolder holder; ///< of OpenElsewhere
    QString backup;    ///< of Upgraded: the file as it was
};

enum class BookAccess {
    Read,
    Write,      ///< or refuse: BookLocked {detail: the computer that has it}, BookReadOnly
    WriteOrRead ///< for writing if it can be, else for reading
};

struct OpenedBook {
    std::unique_ptr<SQLite::Database> database;
    BookOpening opening;
    std::optional<BookLock> lock; ///< set if it may be written
};

/// Looks read-only first; what is refused is left untouched. For writing every campaign and version must be whole; for
/// reading, what is damaged is refused when it is loaded.
Result<OpenedBook> openBook(const QString& path, BookAccess access, const BookFormats& formats = bookFormats());

/// A new file with its tables and its row; nobody else's file is replaced. Errors: FileExists, FileNotWritable,
/// BookFull.
Result<OpenedBook> createBook(const QString& path);

/// A connection for reading what is left of a damaged book: its structure is checked, its content is not.
Result<std::unique_ptr<SQLite::Database>> openDamaged(const QString& path);

} // namespace ertrag
