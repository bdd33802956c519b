// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/content_hash.h"

#include <QByteArray>
#include <QFile>
#include <algorithm>
#include <bit>
#include <cstring>

namespace ertrag
{
namespace
{

constexpr uint64_t c1 = 0x87c37b91114253d5u, c2 = 0x4cf5ad432745937fu;

uint64_t finish(uint64_t k)
{
    k = (k ^ (k >> 33)) * 0xff51afd7ed558ccdu;
    k = (k ^ (k >> 33)) * 0xc4ceb9fe1a85ec53u;
    return k ^ (k >> 33);
}

QString hashNow(const QString& path, const std::atomic<bool>* cancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    ContentHash hash;
    QByteArray block(1 << 18, Qt::Uninitialized);
    while (!cancelled || !cancelled->load()) {
        const qint64 size = file.read(block.data(), block.size());
        if (size < 0)
            return {};
        if (size == 0)
            return hash.hex();
        hash.add(block.constData(), size_t(size));
    }
    return {};
}

} // namespace

void ContentHash::mix(const char* bytes, size_t steps)
{
    uint64_t h1 = m_h1, h2 = m_h2, k[2];
    for (; steps > 0; --steps, bytes += step) {
        std::memcpy(k, bytes, step);
        h1 = (std::rotl(h1 ^ (std::rotl(k[0] * c1, 31) * c2), 27) + h2) * 5 + 0x52dce729;
        h2 = (std::rotl(h2 ^ (std::rotl(k[1] * c2, 33) * c1), 31) + h1) * 5 + 0x38495ab5;
    }
    m_h1 = h1;
    m_h2 = h2;
}

void ContentHash::add(const char* bytes, size_t size)
{
    const size_t kept = m_size % step, joined = kept == 0 ? 0 : std::min(size, step - kept);
    std::copy_n(bytes, joined, m_rest.begin() + std::ptrdiff_t(kept));
    m_size += size;
    if (kept > 0 && kept + joined == step)
        mix(m_rest.data(), 1);
    size -= joined;
    mix(bytes + joined, size / step);
    if (const size_t rest = size % step)
        std::copy_n(bytes + joined + size - rest, rest, m_rest.begin());
}

QString ContentHash::hex() const
{
    uint64_t rest[2] = {0, 0}, h1 = m_h1, h2 = m_h2;
    if (const size_t kept = m_size % step) {
        std::memcpy(rest, m_rest.data(), kept);
        h2 ^= std::rotl(rest[1] * c2, 33) * c1;
        h1 ^= std::rotl(rest[0] * c1, 31) * c2;
    }
    h1 ^= m_size, h2 ^= m_size;
    h1 += h2, h2 += h1;
    h1 = finish(h1), h2 = finish(h2);
    h1 += h2, h2 += h1;
    return QStringLiteral("%1%2").arg(h1, 16, 16, QLatin1Char('0')).arg(h2, 16, 16, QLatin1Char('0'));
}

std::future<QString> contentHashOf(const QString& path, const std::atomic<bool>* cancelled)
{
    return std::async(std::launch::async, hashNow, path, cancelled);
}

} // namespace ertrag
