// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/packed_rows.h"

#include "core/book/byte_numbers.h"
#include "core/book/database.h"

#include <bit>
#include <limits>

namespace ertrag
{

namespace
{

/// The names that the rows of one pack use, in the order of their first use.
class NameList
{
public:
    NameList(const std::vector<QString>& all, size_t rows) : m_all(all), m_places(std::bit_ceil(rows * 4 + 1)) {}
    quint64 place(quint32 name)
    {
        const size_t mask = m_places.size() - 1;
        size_t at = (name * 0x9E3779B1u) & mask;
        while (m_places[at].number > 0 && m_places[at].name != name)
            at = (at + 1) & mask;
        if (m_places[at].number == 0) {
            m_places[at] = {name, ++m_count};
            m_texts.text(m_all[name]);
        }
        return m_places[at].number - 1;
    }
    QByteArray bytes() const
    {
        ByteWriter head;
        head.number(m_count);
        return head.bytes() + m_texts.bytes();
    }

private:
    struct Place {
        quint32 name = 0, number = 0; ///< from 1 on
    };
    const std::vector<QString>& m_all;
    std::vector<Place> m_places; ///< open addressing: a row has two names, so that half of it stays free
    quint32 m_count = 0;
    ByteWriter m_texts;
};

void packColumns(const FileRows& file, size_t from, size_t count, ByteWriter& body)
{
    for (const std::vector<double>& column : file.figures) {
        body.number(column.empty() ? 0 : 1);
        for (size_t i = from; !column.empty() && i < from + count; ++i)
            body.figure(column[i]);
    }
}

/// Where each name of the pack stands in `file`.
std::vector<quint32> takeNames(ByteReader& reader, quint64 count, FileRows& file, NamePlaces& known)
{
    for (size_t i = size_t(known.size()); i < file.names.size(); ++i)
        known.insert(file.names[i], quint32(i));
    std::vector<quint32> places;
    for (quint64 i = 0; i < count && !reader.broken(); ++i) {
        const QString text = reader.text();
        auto place = known.constFind(text);
        if (place == known.constEnd()) {
            place = known.insert(text, quint32(file.names.size()));
            file.names.push_back(text);
        }
        places.push_back(*place);
    }
    return places;
}

} // namespace

QByteArray packRows(const FileRows& file, size_t from, size_t count)
{
    NameList names(file.names, count);
    ByteWriter head, body;
    head.number(count);
    FileRows::Row last;
    for (size_t i = from; i < from + count; ++i) {
        const FileRows::Row& row = file.rows[i];
        body.number(names.place(row.campaign));
        body.number(names.place(row.channel));
        body.step(qint64(row.first) - last.first);
        body.step(qint64(row.last) - row.first);
        body.step(qint64(row.line) - last.line);
        last = row;
    }
    packColumns(file, from, count, body);
    if (body.unfit())
        unfit("source rows");
    return head.bytes() + names.bytes() + body.bytes();
}

namespace
{

/// False where the next step leaves what a row can hold: such a pack was never written.
template <class T> bool step(T from, ByteReader& reader, T& to)
{
    return !__builtin_add_overflow(from, reader.step(), &to);
}

} // namespace

bool unpackRows(const QByteArray& packed, FileRows& file, NamePlaces& known)
{
    ByteReader reader(packed);
    const quint64 count = reader.number(), named = reader.number();
    // Each row takes five bytes at least, each name one.
    if (reader.broken() || count > quint64(packed.size()) / 5 || named > quint64(packed.size()))
        return false;
    const std::vector<quint32> names = takeNames(reader, named, file, known);
    const size_t before = file.rows.size();
    FileRows::Row last;
    for (quint64 i = 0; i < count; ++i) {
        const quint64 campaign = reader.number(), channel = reader.number();
        if (reader.broken() || campaign >= names.size() || channel >= names.size())
            return false;
        if (!step(last.first, reader, last.first) || !step(last.first, reader, last.last) ||
            !step(last.line, reader, last.line))
            return false;
        last.campaign = names[campaign];
        last.channel = names[channel];
        file.rows.push_back(last);
    }
    for (std::vector<double>& column : file.figures) {
        const bool there = reader.number() == 1;
        if (there && column.empty())
            column.resize(before, std::numeric_limits<double>::quiet_NaN());
        for (quint64 i = 0; (there || !column.empty()) && i < count; ++i)
            column.push_back(there ? reader.figure() : std::numeric_limits<double>::quiet_NaN());
    }
    return reader.finished();
}

} // namespace ertrag
