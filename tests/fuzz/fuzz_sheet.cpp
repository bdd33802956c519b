// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/workbook_sheets.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>
#include <cstdio>
#include <cstdlib>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace ertrag
{
namespace
{

const QStringList excelParts{QStringLiteral("xl/worksheets/sheet1.xml"), QStringLiteral("xl/workbook.xml"),
                             QStringLiteral("xl/sharedStrings.xml"), QStringLiteral("xl/styles.xml"),
                             QStringLiteral("xl/_rels/workbook.xml.rels")};
const QStringList openParts{QStringLiteral("content.xml"), QStringLiteral("mimetype"),
                            QStringLiteral("META-INF/manifest.xml")};

/// A workbook whose parts are these, uncompressed: mutating a packed one ends at its check sums.
QByteArray workbookOf(const QList<QByteArray>& parts)
{
    const QStringList& names = parts.front().contains("office:") ? openParts : excelParts;
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.open(QuaZip::mdCreate);
    for (qsizetype i = 0; i < std::min(parts.size(), names.size()); ++i) {
        if (parts[i].isEmpty())
            continue;
        QuaZipFile part(&zip);
        part.open(QIODevice::WriteOnly, QuaZipNewInfo(names[i]), nullptr, 0, 0, 0);
        part.write(parts[i]);
    }
    zip.close();
    return buffer.data();
}

} // namespace

void fuzzSheet(const QByteArray& bytes)
{
    QBuffer workbook;
    workbook.setData(bytes.startsWith("PK") ? bytes : workbookOf(bytes.split('\0')));
    workbook.open(QIODevice::ReadOnly);
    char* written = nullptr;
    size_t size = 0;
    std::FILE* const memory = open_memstream(&written, &size);
    bool read = false;
    qint64 told = 0;
    {
        SheetText out(memory);
        if (const auto sheets = readWorkbook(workbook, out)) {
            out.flush();
            read = true;
            for (const auto& sheet : sheets.value().sheets)
                told += sheet.bytes;
        }
    }
    std::fclose(memory);
    const QByteArray text(written, qsizetype(size));
    std::free(written);
    if (!read)
        return;
    require(told <= text.size(), "sheets that are longer than what was written");
    if (text.size() < 1 << 20)
        fuzzCsv(text);
}

} // namespace ertrag
