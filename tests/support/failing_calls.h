// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whole_file.h"

#include <algorithm>
#include <cerrno>

namespace ertrag
{

/// The system's calls, of which one fails: the n-th of its kind, with that errno. Writes are cut to 64 KiB.
class FailingCalls : public FileCalls
{
public:
    enum class Call { None, Create, Write, Sync, Close, Rename };

    void fail(Call call, int n, int code)
    {
        m_call = call;
        m_left = n;
        m_code = code;
        synced = 0;
    }
    mutable int synced = 0;

    int create(const QByteArray& path) const override { return fails(Call::Create) ? -1 : FileCalls::create(path); }
    qint64 write(int file, const char* bytes, qint64 size) const override
    {
        return fails(Call::Write) ? -1 : FileCalls::write(file, bytes, std::min(size, qint64(65536)));
    }
    int sync(int file) const override
    {
        ++synced;
        return fails(Call::Sync) ? -1 : FileCalls::sync(file);
    }
    int close(int file) const override
    {
        const int closed = FileCalls::close(file);
        return fails(Call::Close) ? -1 : closed;
    }
    int rename(const QByteArray& from, const QByteArray& to) const override
    {
        return fails(Call::Rename) ? -1 : FileCalls::rename(from, to);
    }

private:
    bool fails(Call call) const
    {
        if (call != m_call || m_left-- != 0)
            return false;
        errno = m_code;
        return true;
    }

    Call m_call = Call::None;
    mutable int m_left = 0;
    int m_code = 0;
};

} // namespace ertrag
