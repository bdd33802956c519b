// SPDX-License-Identifier: GPL-3.0-or-later
// What is the same for a checksum, what is not, and which bytes it is of: books that are on disks depend on these.
#include "core/book/checksum.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

QByteArray blake(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

TEST(Checksums, OfBytesAreOfTheirLengthAndThem)
{
    EXPECT_EQ(Checksum().add(QByteArray("ab")).result(), blake(QByteArray("\2\0\0\0\0\0\0\0ab", 10)));
    EXPECT_EQ(Checksum().add(QStringLiteral("ü")).result(), blake(QByteArray("\2\0\0\0\0\0\0\0\xc3\xbc", 10)));
}

TEST(Checksums, OfANumberAreOfItsBytesLowestFirst)
{
    EXPECT_EQ(Checksum().add(qint64(0x0102)).result(), blake(QByteArray("\2\1\0\0\0\0\0\0", 8)));
    EXPECT_EQ(Checksum().add(qint64(-1)).result(), blake(QByteArray(8, '\xff')));
}

TEST(Checksums, OfAFigureSayFirstWhetherItIsThere)
{
    EXPECT_EQ(Checksum().add(std::optional(1.0)).result(),
              blake(QByteArray("\1\0\0\0\0\0\0\0\0\0\0\0\0\0\xf0\x3f", 16)));
    EXPECT_EQ(Checksum().add(std::optional<double>()).result(), blake(QByteArray(16, '\0')));
    EXPECT_NE(Checksum().add(std::optional<double>()).result(), Checksum().add(std::optional(0.0)).result());
    EXPECT_EQ(Checksum().add(std::optional(-0.0)).result(), Checksum().add(std::optional(0.0)).result());
}

TEST(Checksums, TellWhereOneValueEndsAndTheNextBegins)
{
    EXPECT_NE(Checksum().add(QByteArray("ab")).add(QByteArray("c")).result(),
              Checksum().add(QByteArray("a")).add(QByteArray("bc")).result());
    EXPECT_NE(Checksum().add(qint64(1)).add(qint64(2)).result(), Checksum().add(qint64(2)).add(qint64(1)).result());
}

} // namespace
} // namespace ertrag
