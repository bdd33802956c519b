// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/workbook_sheets.h"

#include "core/actuals/import/text/refusal.h"

namespace ertrag
{
namespace
{

constexpr std::pair<const char*, const char*> others[] = {
    {"word/", "DOCX"}, {"ppt/", "PPTX"}, {"xl/workbook.bin", "XLSB"}, {"Index/", "NUMBERS"}, {"Index.zip", "NUMBERS"}};

} // namespace

Result<WorkbookSheets> readWorkbook(QIODevice& device, SheetText& out)
{
    Result<std::unique_ptr<WorkbookZip>> opened = WorkbookZip::open(device);
    if (!opened)
        return opened.error();
    WorkbookZip& zip = *opened.value();
    for (const auto& [folder, kind] : others)
        if (zip.hasFolder(QLatin1String(folder)))
            return refusal(ErrorCode::ImportOtherKind, QLatin1String(kind));
    if (zip.hasFolder(QStringLiteral("xl/")))
        return readXlsx(zip, out);
    if (zip.has(QStringLiteral("content.xml")))
        return readOds(zip, out);
    return refusal(ErrorCode::ImportOtherKind, QStringLiteral("ZIP"));
}

} // namespace ertrag
