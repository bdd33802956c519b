// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/checksum.h"

#include <QtEndian>
#include <bit>

namespace ertrag
{

Checksum& Checksum::add(const QByteArray& bytes)
{
    add(qint64(bytes.size()));
    m_bytes.append(bytes);
    return *this;
}

Checksum& Checksum::add(qint64 number)
{
    const qint64 stored = qToLittleEndian(number);
    m_bytes.append(reinterpret_cast<const char*>(&stored), sizeof stored);
    return *this;
}

Checksum& Checksum::add(std::optional<double> figure)
{
    // Zero has two signs but is one figure.
    return add(qint64(figure ? 1 : 0)).add(figure ? std::bit_cast<qint64>(*figure + 0.0) : qint64(0));
}

} // namespace ertrag
