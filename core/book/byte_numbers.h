// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace ertrag
{

/// Numbers in as few bytes as they need: seven bits a byte, the sign last.
class ByteWriter
{
public:
    void number(quint64 value);
    void step(qint64 value); ///< small in both directions
    void text(const QString& words);
    void figure(double value);             ///< NaN = absent; hundredths if that is exact, else the double
    bool unfit() const { return m_unfit; } ///< a figure was larger than any that may be stored
    QByteArray bytes() const { return QByteArray(m_bytes.data(), qsizetype(m_size)); }

private:
    char* room(size_t size); ///< behind what was written
    void add(const void* from, size_t size);

    std::vector<char> m_bytes; ///< with room at the end
    size_t m_size = 0;
    bool m_unfit = false;
};

/// Reads what ByteWriter wrote. Past the end everything is zero and broken() is true.
class ByteReader
{
public:
    explicit ByteReader(QByteArray bytes)
        : m_bytes(std::move(bytes)), m_at(m_bytes.constData()), m_end(m_at + m_bytes.size())
    {
    }
    quint64 number();
    qint64 step();
    QString text();
    double figure();
    bool broken() const { return m_broken; }
    bool finished() const { return !m_broken && m_at == m_end; }

private:
    QByteArray m_bytes;
    const char* m_at;
    const char* m_end;
    bool m_broken = false;
};

} // namespace ertrag
