// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/book/lock.h"
#include "core/book/schema.h"
#include "core/book/whole_parts.h"

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
    ReadOnlyFile,  ///< for reading, since the file or its folder does not allow writing
    NameTooLong    ///< for reading, since the journal beside it would have too long a name
};

struct BookOpening {
    OpenedAs as = OpenedAs::Ready;
    LockHolder holder;                   ///< of OpenElsewhere
    QString backup;                      ///< of Upgraded: the file as it was
    std::vector<HurtCampaign> hurt = {}; ///< what is damaged; not looked for by BookAccess::Read
};

enum class BookAccess {
    Read,
    Write,      ///< or refuse: BookLocked {detail: the computer that has it}, BookReadOnly, FileNameTooLong
    WriteOrRead ///< for writing if it can be, else for reading
};

struct OpenedBook {
    std::unique_ptr<SQLite::Database> database;
    BookOpening opening;
    std::optional<BookLock> lock; ///< set if it may be written
};

// What is damaged stays where it is. The file's structure and its whole checksum must hold, or the book is refused. A
// campaign is hurt if anything of it is not as it was written: answers, months, versions, imports, a row of their
// files. It is refused by its name wherever it is asked for, read or written, and nothing of it is taken out of the
// book; the others go on. What is whole of it comes out by BookFile::salvage(). A book of which every campaign is hurt
// is opened for reading alone. BookDamaged has the campaign's name in `detail`; empty = the book as a whole.

/// Looks read-only first; what is refused is left untouched.
Result<OpenedBook> openBook(const QString& path, BookAccess access, const BookFormats& formats = bookFormats());

/// A new file with its tables and its row; nobody else's file is replaced. Errors: FileExists, FileNotWritable,
/// BookFull.
Result<OpenedBook> createBook(const QString& path);

/// A connection for reading what is left of a damaged book: its structure is checked, its content is not.
Result<std::unique_ptr<SQLite::Database>> openDamaged(const QString& path);

} // namespace ertrag
