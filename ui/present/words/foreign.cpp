// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/foreign.h"

#include <algorithm>

namespace ertrag
{
namespace
{

constexpr QChar isolate(0x2068), endOfIsolate(0x2069);

/// Marks, embeddings, overrides and isolates.
bool turnsDirection(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isBlank(char32_t c)
{
    return c == '\n' || c == '\r' || c == '\t' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
}

QString shown(char32_t c)
{
    if (isBlank(c))
        return QStringLiteral(" ");
    if (c < 0x20)
        return QChar(0x2400 + int(c));
    if (c == 0x7f)
        return QChar(0x2421);
    if (turnsDirection(c) || (c >= 0x80 && c < 0xa0))
        return QStringLiteral("\u27e8U+%1\u27e9").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    return c >= 0xd800 && c < 0xe000 ? QString(QChar::ReplacementCharacter) : QString::fromUcs4(&c, 1);
}

bool readFromRight(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return !turnsDirection(c) && (direction == QChar::DirR || direction == QChar::DirAL);
}

QString inner(const QString& text)
{
    const bool isolated = text.size() >= 2 && text.front() == isolate && text.back() == endOfIsolate;
    return isolated ? text.mid(1, text.size() - 2) : text;
}

} // namespace

QString foreign(const QString& text)
{
    QString result;
    bool fromRight = false;
    const auto characters = inner(text).toStdU32String();
    for (const char32_t c : characters) {
        result += shown(c);
        fromRight = fromRight || readFromRight(c);
    }
    return fromRight ? isolate + result + endOfIsolate : result;
}

} // namespace ertrag
