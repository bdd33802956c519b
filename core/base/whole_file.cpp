// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace ertrag
{

namespace
{

constexpr const char* failureKeys[] = {"full", "no_folder", "protected", "no_answer", "not_a_file", "too_large"};
constexpr qsizetype longestName = 255; ///< bytes, on all usual disks

WriteFailure failureOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return WriteFailure::Full;
    case ENOENT:
    case ENOTDIR:
        return WriteFailure::NoFolder;
    case EACCES:
    case EPERM:
    case EROFS:
        return WriteFailure::Protected;
    default:
        return WriteFailure::NoAnswer;
    }
}

/// The file beside the target that becomes it in the end. Its name is short, whatever the target's is.
class Part
{
public:
    Part(const QString& target, const FileCalls& calls)
        : m_target(QFile::encodeName(target)), m_folder(QFile::encodeName(QFileInfo(target).absolutePath())),
          m_path(m_folder + "/.ertrag-" + QUuid::createUuid().toByteArray(QUuid::Id128)), m_calls(calls)
    {
    }
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    ~Part()
    {
        if (m_file >= 0)
            m_calls.close(m_file);
        if (m_created)
            ::unlink(m_path.constData());
    }

    /// False with errno.
    bool becomes(const QByteArray& content) { return create() && write(content) && finish(); }

private:
    bool create()
    {
        m_file = m_calls.create(m_path);
        m_created = m_file >= 0;
        struct stat old = {};
        if (m_created && ::stat(m_target.constData(), &old) == 0)
            (void)::fchmod(m_file, old.st_mode & 07777); // not every disk knows permissions
        return m_created;
    }
    bool write(const QByteArray& content)
    {
        for (qint64 at = 0; at < content.size();) {
            const qint64 written = m_calls.write(m_file, content.constData() + at, content.size() - at);
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            at += written;
        }
        return true;
    }
    bool finish()
    {
        // Some disks say only here that there was no space for it.
        const bool synced = m_calls.sync(m_file) == 0;
        const int failed = errno;
        const bool closed = m_calls.close(std::exchange(m_file, -1)) == 0;
        if (!synced)
            errno = failed;
        if (!synced || !closed || m_calls.rename(m_path, m_target) != 0)
            return false;
        m_created = false;
        syncFolder();
        return true;
    }
    /// The file is there; that its new name survives a power failure cannot be had on every disk.
    void syncFolder() const
    {
        const int folder = ::open(m_folder.constData(), O_RDONLY | O_CLOEXEC);
        if (folder < 0)
            return;
        m_calls.sync(folder);
        ::close(folder);
    }

    QByteArray m_target, m_folder, m_path;
    const FileCalls& m_calls;
    int m_file = -1;
    bool m_created = false;
};

} // namespace

Error notWritten(const QString& path, WriteFailure why)
{
    return {ErrorCode::FileNotWritable, path, QLatin1String(failureKeys[int(why)]), {}, 0};
}

std::optional<WriteFailure> writeFailureOf(const Error& error)
{
    const auto found = std::find_if(std::begin(failureKeys), std::end(failureKeys),
                                    [&](const char* key) { return error.detail == QLatin1String(key); });
    if (error.code != ErrorCode::FileNotWritable || found == std::end(failureKeys))
        return std::nullopt;
    return WriteFailure(found - std::begin(failureKeys));
}

int FileCalls::create(const QByteArray& path) const
{
    return ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
}

qint64 FileCalls::write(int file, const char* bytes, qint64 size) const
{
    return ::write(file, bytes, size_t(size));
}

int FileCalls::sync(int file) const
{
    return ::fsync(file);
}

int FileCalls::close(int file) const
{
    return ::close(file);
}

int FileCalls::rename(const QByteArray& from, const QByteArray& to) const
{
    return std::rename(from.constData(), to.constData());
}

Done writeWhole(const QString& path, const QByteArray& content, const FileCalls& calls)
{
    const QFileInfo file(path);
    if (QFile::encodeName(file.fileName()).size() > longestName)
        return Error{ErrorCode::FileNameTooLong, path, {}, {}, 0};
    if (file.fileName().isEmpty() || (file.exists() && !file.isFile()))
        return notWritten(path, WriteFailure::NotAFile);
    if (file.exists() && !file.isWritable())
        return notWritten(path, WriteFailure::Protected);
    Part part(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath(), calls);
    if (part.becomes(content))
        return Nothing{};
    if (errno == ENAMETOOLONG)
        return Error{ErrorCode::FileNameTooLong, path, {}, {}, 0};
    return notWritten(path, failureOf(errno));
}

} // namespace ertrag
