// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text_decoding.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace ertrag {
namespace {

constexpr std::array<char16_t, 32> upperC1 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) c = QChar(upperC1[c.unicode() - 0x80]);
    return text;
}

/// Western text in UTF-16 has a zero in almost every second byte; other text has none.
int zeroesAt(const QByteArray& bytes, int parity)
{
    int zeroes = 0;
    const int length = int(std::min<qsizetype>(bytes.size(), 400));
    for (int i = parity; i < length; i += 2) zeroes += bytes[i] == '\0';
    return length < 4 ? 0 : zeroes * 200 / length;
}

QString decode(const QByteArray& bytes, QStringConverter::Encoding encoding, int skip)
{
    return QStringDecoder(encoding, QStringDecoder::Flag::Stateless).decode(QByteArrayView(bytes).sliced(skip));
}

} // namespace

DecodedText decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) return {decode(bytes, QStringConverter::Utf8, 3), QStringLiteral("UTF-8")};
    if (bytes.startsWith("\xFF\xFE")) return {decode(bytes, QStringConverter::Utf16LE, 2), QStringLiteral("UTF-16LE")};
    if (bytes.startsWith("\xFE\xFF")) return {decode(bytes, QStringConverter::Utf16BE, 2), QStringLiteral("UTF-16BE")};
    if (zeroesAt(bytes, 1) > 60) return {decode(bytes, QStringConverter::Utf16LE, 0), QStringLiteral("UTF-16LE")};
    if (zeroesAt(bytes, 0) > 60) return {decode(bytes, QStringConverter::Utf16BE, 0), QStringLiteral("UTF-16BE")};
    QStringDecoder utf8(QStringConverter::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError()) return {text, QStringLiteral("UTF-8")};
    return {fromWindows1252(bytes), QStringLiteral("Windows-1252")};
}

} // namespace ertrag
