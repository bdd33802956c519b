// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, texts and figures as bytes: how many they take, that they come back, and what is no such bytes.
#include "core/book/byte_numbers.h"

#include <bit>
#include <gtest/gtest.h>
#include <limits>

namespace ertrag
{
namespace
{

template <class T> struct Sized {
    T value;
    qsizetype bytes;
};

TEST(ByteNumbers, TakeABytePerSevenBits)
{
    const Sized<quint64> numbers[] = {{0, 1},           {127, 1},
                                      {128, 2},         {16'383, 2},
                                      {16'384, 3},      {(1ULL << 63) - 1, 9},
                                      {1ULL << 63, 10}, {std::numeric_limits<quint64>::max(), 10}};
    for (const auto& [value, bytes] : numbers) {
        ByteWriter writer;
        writer.number(value);
        EXPECT_EQ(writer.bytes().size(), bytes) << value;
        ByteReader reader(writer.bytes());
        EXPECT_EQ(reader.number(), value);
        EXPECT_TRUE(reader.finished()) << value;
    }
}

TEST(ByteNumbers, OfStepsAreSmallInBothDirections)
{
    const Sized<qint64> steps[] = {{0, 1},
                                   {63, 1},
                                   {-64, 1},
                                   {64, 2},
                                   {-65, 2},
                                   {std::numeric_limits<qint64>::max(), 10},
                                   {std::numeric_limits<qint64>::min(), 10}};
    for (const auto& [value, bytes] : steps) {
        ByteWriter writer;
        writer.step(value);
        EXPECT_EQ(writer.bytes().size(), bytes) << value;
        ByteReader reader(writer.bytes());
        EXPECT_EQ(reader.step(), value);
        EXPECT_TRUE(reader.finished()) << value;
    }
}

TEST(ByteNumbers, OfATextComeAfterItsLength)
{
    ByteWriter writer;
    writer.text(QStringLiteral("Würste"));
    writer.text({});
    EXPECT_EQ(writer.bytes(), QByteArray("\7W\xc3\xbcrste\0", 9));
    ByteReader reader(writer.bytes());
    EXPECT_EQ(reader.text(), QStringLiteral("Würste"));
    EXPECT_FALSE(reader.finished());
    EXPECT_EQ(reader.text(), QString());
    EXPECT_TRUE(reader.finished());
}

TEST(ByteNumbers, OfAFigureAreHundredthsWhereThatIsExact)
{
    constexpr double largestInHundredths = 89'999'999'999'999.0; // below 9e15 hundredths
    const Sized<double> figures[] = {
        {0, 1},    {0.01, 1}, {-0.01, 1}, {12.34, 2}, {1e6, 4},     {largestInHundredths, 8}, {-largestInHundredths, 8},
        {-0.0, 9}, {9e13, 9}, {-9e13, 9}, {0.001, 9}, {1.0 / 3, 9}, {0.1 + 0.2, 9},           {1e15, 9},
        {1e300, 9}};
    for (const auto& [value, bytes] : figures) {
        ByteWriter writer;
        writer.figure(value);
        EXPECT_EQ(writer.bytes().size(), bytes) << value;
        EXPECT_EQ(writer.unfit(), value == 1e300) << value;
        ByteReader reader(writer.bytes());
        EXPECT_EQ(std::bit_cast<quint64>(reader.figure()), std::bit_cast<quint64>(value)) << value;
        EXPECT_TRUE(reader.finished()) << value;
    }
}

TEST(ByteNumbers, ThatAreInfiniteMayNotBeStoredAndAreBroken)
{
    for (const double value : {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()}) {
        ByteWriter writer;
        writer.figure(value);
        EXPECT_TRUE(writer.unfit());
        writer.figure(1);
        EXPECT_TRUE(writer.unfit()) << "and stays so";
        ByteReader reader(writer.bytes());
        reader.figure();
        EXPECT_TRUE(reader.broken());
    }
}

TEST(ByteNumbers, OfAnAbsentFigureAreOneZero)
{
    ByteWriter writer;
    writer.figure(std::numeric_limits<double>::quiet_NaN());
    EXPECT_EQ(writer.bytes(), QByteArray("\0", 1));
    ByteReader reader(writer.bytes());
    EXPECT_TRUE(std::isnan(reader.figure()));
    EXPECT_TRUE(reader.finished());
}

TEST(ByteNumbers, ThatEndTooEarlyAreBrokenAndZero)
{
    ByteReader nothing{QByteArray()};
    EXPECT_TRUE(nothing.finished());
    EXPECT_EQ(nothing.number(), 0u);
    EXPECT_TRUE(nothing.broken());
    EXPECT_FALSE(nothing.finished()) << "at the end, but not of anything whole";

    const QByteArray unended("\x81", 1);
    ByteReader number(unended);
    EXPECT_EQ(number.number(), 0u);
    EXPECT_TRUE(number.broken());

    const QByteArray shortText("\3ab", 3), wholeText("\2ab", 3);
    ByteReader text(shortText);
    EXPECT_EQ(text.text(), QString());
    EXPECT_TRUE(text.broken());
    ByteReader whole(wholeText);
    EXPECT_EQ(whole.text(), QStringLiteral("ab"));
    EXPECT_FALSE(whole.broken());

    ByteWriter third;
    third.figure(1.0 / 3);
    const QByteArray shortFigure = third.bytes().chopped(1);
    ByteReader figure(shortFigure);
    EXPECT_EQ(figure.figure(), 0.0);
    EXPECT_TRUE(figure.broken());
}

TEST(ByteNumbers, LongerThanAnyNumberAreBroken)
{
    const QByteArray tenBytes = QByteArray(9, '\x80') + '\1', elevenBytes = QByteArray(10, '\x80') + '\1';
    ByteReader ten(tenBytes);
    EXPECT_EQ(ten.number(), 1ULL << 63);
    EXPECT_FALSE(ten.broken());
    ByteReader eleven(elevenBytes);
    EXPECT_EQ(eleven.number(), 0u);
    EXPECT_TRUE(eleven.broken());
}

} // namespace
} // namespace ertrag
