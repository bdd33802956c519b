// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/content_hash.h"

#include <QByteArray>
#include <QFile>
#include <bit>
#include <cstring>

namespace ertrag
{
namespace
{

class Murmur
{
public:
    /// A multiple of 16 bytes, but for the last time.
    void add(const char* bytes, size_t size)
    {
        m_length += size;
        for (; size >= 16; bytes += 16, size -= 16) {
            uint64_t k1, k2;
            std::memcpy(&k1, bytes, 8);
            std::memcpy(&k2, bytes + 8, 8);
            mix(k1, k2);
        }
        if (size == 0)
            return;
        uint64_t rest[2] = {0, 0};
        std::memcpy(rest, bytes, size);
        m_h2 ^= std::rotl(rest[1] * c2, 33) * c1;
        m_h1 ^= std::rotl(rest[0] * c1, 31) * c2;
    }
    QString hex()
    {
        m_h1 ^= m_length, m_h2 ^= m_length;
        m_h1 += m_h2, m_h2 += m_h1;
        m_h1 = finish(m_h1), m_h2 = finish(m_h2);
        m_h1 += m_h2, m_h2 += m_h1;
        return QStringLiteral("%1%2").arg(m_h1, 16, 16, QLatin1Char('0')).arg(m_h2, 16, 16, QLatin1Char('0'));
    }

private:
    static constexpr uint64_t c1 = 0x87c37b91114253d5u, c2 = 0x4cf5ad432745937fu;
    void mix(uint64_t k1, uint64_t k2)
    {
        m_h1 = (std::rotl(m_h1 ^ (std::rotl(k1 * c1, 31) * c2), 27) + m_h2) * 5 + 0x52dce729;
        m_h2 = (std::rotl(m_h2 ^ (std::rotl(k2 * c2, 33) * c1), 31) + m_h1) * 5 + 0x38495ab5;
    }
    static uint64_t finish(uint64_t k)
    {
        k = (k ^ (k >> 33)) * 0xff51afd7ed558ccdu;
        k = (k ^ (k >> 33)) * 0xc4ceb9fe1a85ec53u;
        return k ^ (k >> 33);
    }
    uint64_t m_h1 = 0, m_h2 = 0, m_length = 0;
};

QString hashNow(const QString& path, const std::atomic<bool>* cancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    Murmur hash;
    QByteArray block(1 << 18, Qt::Uninitialized);
    qint64 filled = 0;
    while (true) {
        if (cancelled && cancelled->load())
            return {};
        const qint64 size = file.read(block.data() + filled, block.size() - filled);
        if (size < 0)
            return {};
        filled += size;
        if (size > 0 && filled < block.size())
            continue; // only whole blocks, but for the last
        hash.add(block.constData(), size_t(filled));
        if (size == 0)
            return hash.hex();
        filled = 0;
    }
}

} // namespace

std::future<QString> contentHashOf(const QString& path, const std::atomic<bool>* cancelled)
{
    return std::async(std::launch::async, hashNow, path, cancelled);
}

} // namespace ertrag
