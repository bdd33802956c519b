// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/xlsx_parts.h"

#include "core/actuals/import/text/refusal.h"

#include <QBuffer>
#include <QSet>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace ertrag
{
namespace
{

constexpr int mostEntries = 2000;
constexpr qint64 largestPart = 256ll << 20, largestSum = 512ll << 20, ratioFrom = 10ll << 20;
constexpr qint64 largestRatio = 200;

bool leaves(const QString& name)
{
    return name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name.contains(QLatin1Char(':')) ||
           name.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

bool needed(const QString& name)
{
    return name == QLatin1String("xl/workbook.xml") || name == QLatin1String("xl/_rels/workbook.xml.rels") ||
           name == QLatin1String("xl/sharedStrings.xml") || name == QLatin1String("xl/styles.xml") ||
           (name.startsWith(QLatin1String("xl/worksheets/")) && name.endsWith(QLatin1String(".xml")));
}

Result<QByteArray> inflate(QuaZip& zip, qint64 packed, qint64 room)
{
    QuaZipFile part(&zip);
    if (!part.open(QIODevice::ReadOnly))
        return refusal(ErrorCode::ImportBroken, zip.getCurrentFileName());
    QByteArray content;
    while (true) {
        const QByteArray block = part.read(1 << 16);
        if (block.isEmpty())
            break;
        content += block;
        const bool bomb = content.size() > ratioFrom && content.size() > largestRatio * std::max<qint64>(packed, 1);
        if (content.size() > largestPart || content.size() > room || bomb)
            return refusal(ErrorCode::FileTooLarge, zip.getCurrentFileName(), QString::number(largestPart));
    }
    part.close();
    if (part.getZipError() != UNZ_OK)
        return refusal(ErrorCode::ImportBroken, zip.getCurrentFileName());
    return content;
}

} // namespace

Result<XlsxParts> inflateXlsx(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return refusal(ErrorCode::ImportBroken, QStringLiteral("zip"));
    if (zip.getEntriesCount() > mostEntries)
        return refusal(ErrorCode::ImportBroken, QString::number(zip.getEntriesCount()), QString::number(mostEntries));
    XlsxParts result;
    QSet<QString> names;
    qint64 sum = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info) || leaves(info.name) || names.contains(info.name) || (info.flags & 1))
            return refusal(ErrorCode::ImportBroken, info.name);
        names.insert(info.name);
        if (!needed(info.name))
            continue;
        Result<QByteArray> content = inflate(zip, qint64(info.compressedSize), largestSum - sum);
        if (!content)
            return content.error();
        sum += content.value().size();
        result.parts[info.name] = std::move(content).value();
    }
    return result;
}

} // namespace ertrag
