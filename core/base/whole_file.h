// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <optional>

namespace ertrag
{

/// Why a file could not be written: Error::detail of FileNotWritable.
enum class WriteFailure {
    Full,      ///< no space, or no more is allowed
    NoFolder,  ///< its folder is not there (any more)
    Protected, ///< the file, its folder or the disk
    NoAnswer,  ///< the disk reports an error
    NotAFile,  ///< something else has that name
    TooLarge   ///< it would be refused when it is read again
};
Error notWritten(const QString& path, WriteFailure why);
/// Of an error that notWritten() made; nothing for others.
std::optional<WriteFailure> writeFailureOf(const Error& error);

/// What a file is written with: the system's calls, -1 and errno if they fail. Tests put in calls that fail.
class FileCalls
{
public:
    FileCalls() = default;
    FileCalls(const FileCalls&) = delete;
    FileCalls& operator=(const FileCalls&) = delete;
    virtual ~FileCalls() = default;

    virtual int create(const QByteArray& path) const; ///< a new file; its descriptor
    virtual qint64 write(int file, const char* bytes, qint64 size) const;
    virtual int sync(int file) const;
    virtual int close(int file) const;
    virtual int rename(const QByteArray& from, const QByteArray& to) const;
};
inline const FileCalls systemFiles{};

/// The one way in which a file that is no book is written: the new content is at `path` as a whole and on the disk, or
/// what was there before is as it was and nothing lies beside it. A link is followed; the file keeps its permissions.
/// Errors: FileNotWritable with its WriteFailure, FileNameTooLong.
Done writeWhole(const QString& path, const QByteArray& content, const FileCalls& calls = systemFiles);

} // namespace ertrag
