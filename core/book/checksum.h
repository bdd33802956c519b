// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <optional>

namespace ertrag
{

/// BLAKE2b-256 over values in a fixed order; each is preceded by its kind or length, so that no two sequences of
/// values give the same bytes. It finds accidents; it is no signature.
class Checksum
{
public:
    Checksum& add(const QByteArray& bytes);
    Checksum& add(const QString& text) { return add(text.toUtf8()); }
    Checksum& add(qint64 number);
    Checksum& add(std::optional<double> figure); ///< absent differs from every number
    QByteArray result() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Blake2b_256); }

private:
    QByteArray m_bytes;
};

} // namespace ertrag
