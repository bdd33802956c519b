// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <atomic>
#include <future>

namespace ertrag
{

/// MurmurHash3 x64 128 (Austin Appleby, public domain) of bytes and their number. It tells files apart by chance 1 in
/// 2^64; it is no protection against forgery, which would gain nobody anything here.
class ContentHash
{
public:
    void add(const char* bytes, size_t size);
    uint64_t size() const { return m_size; } ///< bytes so far
    QString hex() const;

private:
    static constexpr size_t step = 16;
    void mix(const char* bytes, size_t steps);

    uint64_t m_h1 = 0, m_h2 = 0, m_size = 0;
    std::array<char, step> m_rest{}; ///< the last ones, fewer than a step
};

/// The hash of a file, worked out beside the reading; empty if it cannot be read to its end or it was cancelled.
std::future<QString> contentHashOf(const QString& path, const std::atomic<bool>* cancelled);

} // namespace ertrag
