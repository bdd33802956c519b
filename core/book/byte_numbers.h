// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ertrag
{

/// Numbers in as few bytes as they need: seven bits a byte, the sign last.
class ByteWriter
{
public:
    void number(quint64 value);
    void step(qint64 value); ///< small in both directions
    void text(const QString& words);
    void figure(double value); ///< NaN = absent; hundredths if that is exact, else the double
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Past the end everything is zero and broken() is true.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray& bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}
    quint64 number();
    qint64 step();
    QString text();
    double figure();
    bool broken() const { return m_broken; }
    bool finished() const { return !m_broken && m_at == m_end; }

private:
    const char* m_at;
    const char* m_end;
    bool m_broken = false;
};

} // namespace ertrag
