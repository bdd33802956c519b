// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/other_kind.h"

#include "core/actuals/import/text/refusal.h"

#include <utility>

namespace ertrag
{
namespace
{

const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr qint64 largestCompound = 50 << 20;

const std::pair<QByteArray, const char*> beginnings[] = {
    {"%PDF-", "PDF"}, {"\x89PNG\r\n", "PNG"}, {"\xFF\xD8\xFF", "JPEG"},
    {"GIF8", "GIF"},  {"{\\rtf", "RTF"},      {"\x1F\x8B", "GZIP"},
    {"Rar!", "RAR"},  {"7z\xBC\xAF", "7Z"},   {"SQLite format 3", "SQLITE"}};

/// The names of the streams in a compound file are UTF-16.
bool names(const QByteArray& bytes, const char* stream)
{
    QByteArray wide;
    for (const char* c = stream; *c; ++c) {
        wide += *c;
        wide += '\0';
    }
    return bytes.contains(wide);
}

Error refusalOfCompound(QIODevice& device)
{
    const QByteArray bytes = device.peek(largestCompound);
    if (names(bytes, "EncryptedPackage"))
        return refusal(ErrorCode::ImportProtected);
    return refusal(ErrorCode::ImportOtherKind,
                   names(bytes, "WordDocument") ? QStringLiteral("DOC") : QStringLiteral("XLS"));
}

/// Pages and trees of marks; a text that begins with a mark may still be a table.
QString markedUp(const QByteArray& start)
{
    QByteArray text = start.trimmed().toLower();
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.mid(3).trimmed();
    if (text.startsWith("<?xml"))
        return text.contains("<html") ? QStringLiteral("HTML") : QStringLiteral("XML");
    for (const char* mark : {"<!doctype html", "<html", "<head", "<body", "<table", "<meta"})
        if (text.startsWith(mark))
            return QStringLiteral("HTML");
    return {};
}

} // namespace

std::optional<Error> refusalOfOtherKind(QIODevice& device)
{
    const QByteArray start = device.peek(1024);
    if (start.startsWith(compound))
        return refusalOfCompound(device);
    for (const auto& [beginning, kind] : beginnings)
        if (start.startsWith(beginning))
            return refusal(ErrorCode::ImportOtherKind, QLatin1String(kind));
    if (start.startsWith("RIFF") && start.mid(8, 4) == "WEBP")
        return refusal(ErrorCode::ImportOtherKind, QStringLiteral("WEBP"));
    const QString marked = markedUp(start);
    return marked.isEmpty() ? std::nullopt : std::optional(refusal(ErrorCode::ImportOtherKind, marked));
}

} // namespace ertrag
