// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/text_decoding.h"

#include <algorithm>
#include <array>

namespace ertrag
{
namespace
{

constexpr std::array<char16_t, 32> upperC1 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                              0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/// Western text in UTF-16 has a zero in almost every second byte; other text has none.
int zeroesAt(const QByteArray& bytes, int parity)
{
    int zeroes = 0;
    const int length = int(std::min<qsizetype>(bytes.size(), 400));
    for (int i = parity; i < length; i += 2)
        zeroes += bytes[i] == '\0';
    return length < 4 ? 0 : zeroes * 200 / length;
}

} // namespace

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(upperC1[c.unicode() - 0x80]);
    return text;
}

QString encodingOf(const QByteArray& start)
{
    if (start.startsWith("\xFF\xFE") || zeroesAt(start, 1) > 60)
        return QStringLiteral("UTF-16LE");
    if (start.startsWith("\xFE\xFF") || zeroesAt(start, 0) > 60)
        return QStringLiteral("UTF-16BE");
    return QStringLiteral("UTF-8");
}

} // namespace ertrag
