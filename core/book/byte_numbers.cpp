// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/byte_numbers.h"

#include "core/base/stored_values.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace ertrag
{

namespace
{

// In front of each figure: absent, a double, or the hundredths plus two.
constexpr quint64 absent = 0, asDouble = 1, hundredths = 2;
constexpr double exactBelow = 9e15, allWhole = 0x1p52;

quint64 folded(qint64 value)
{
    return (quint64(value) << 1) ^ quint64(value >> 63);
}
qint64 unfolded(quint64 value)
{
    return qint64(value >> 1) ^ -qint64(value & 1);
}

} // namespace

char* ByteWriter::room(size_t size)
{
    if (m_bytes.size() < m_size + size)
        m_bytes.resize(m_bytes.size() * 2 + size);
    return m_bytes.data() + m_size;
}

void ByteWriter::add(const void* from, size_t size)
{
    if (size > 0)
        std::memcpy(room(size), from, size);
    m_size += size;
}

void ByteWriter::number(quint64 value)
{
    constexpr size_t longest = 10;
    char* const from = room(longest);
    char* to = from;
    for (; value >= 0x80; value >>= 7)
        *to++ = char(value | 0x80);
    *to++ = char(value);
    m_size += size_t(to - from);
}

void ByteWriter::step(qint64 value)
{
    number(folded(value));
}

void ByteWriter::text(const QString& words)
{
    const QByteArray bytes = words.toUtf8();
    number(quint64(bytes.size()));
    add(bytes.constData(), size_t(bytes.size()));
}

void ByteWriter::figure(double value)
{
    if (std::isnan(value))
        return number(absent);
    const double scaled = value * 100;
    if (std::abs(scaled) < exactBelow) {
        // Hundredths are a whole number: zero has no sign there. If it is not the nearest one, the double stays.
        const double half = std::abs(scaled) < allWhole ? 0.5 : 0;
        const qint64 nearest = qint64(scaled + std::copysign(half, scaled));
        if (std::bit_cast<quint64>(double(nearest) / 100) == std::bit_cast<quint64>(value))
            return number(folded(nearest) + hundredths);
    }
    m_unfit |= !fits(value, largestCount);
    number(asDouble);
    add(&value, sizeof value);
}

quint64 ByteReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64 && m_at < m_end; shift += 7) {
        const quint64 byte = quint8(*m_at++);
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    m_broken = true;
    return 0;
}

qint64 ByteReader::step()
{
    return unfolded(number());
}

QString ByteReader::text()
{
    const quint64 size = number();
    if (size > quint64(m_end - m_at)) {
        m_broken = true;
        return {};
    }
    m_at += size;
    return QString::fromUtf8(m_at - size, qsizetype(size));
}

double ByteReader::figure()
{
    const quint64 kind = number();
    if (kind == absent)
        return std::numeric_limits<double>::quiet_NaN();
    if (kind != asDouble)
        return double(unfolded(kind - hundredths)) / 100;
    double value = 0;
    if (m_end - m_at < qint64(sizeof value)) {
        m_broken = true;
        return value;
    }
    std::memcpy(&value, m_at, sizeof value);
    m_at += sizeof value;
    m_broken |= !std::isfinite(value);
    return value;
}

} // namespace ertrag
