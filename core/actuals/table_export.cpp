// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/table_export.h"

#include <QBuffer>
#include <algorithm>
#include <charconv>
#include <cstring>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace ertrag
{
namespace
{

bool runs(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == QLatin1Char('\''))
        ++at;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        for (const char16_t start :
             {u'=', u'+', u'-', u'@', u'\t', u'\r', u'\n', u'\0', u'\uFF1D', u'\uFF0B', u'\uFF0D', u'\uFF20'})
            if (c == start)
                return true;
        if (!text[at].isSpace())
            return false;
    }
    return false;
}

/// The shortest digits that give the same number back.
QByteArray digits(double number)
{
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number);
    return QByteArray(buffer, qsizetype(end.ptr - buffer));
}

QByteArray csvText(const QString& text)
{
    const QByteArray bytes = guarded(text).toUtf8();
    const bool plain = std::none_of(bytes.begin(), bytes.end(), [](char c) { return std::strchr(",\";\n\r\t", c); });
    return plain && bytes == bytes.trimmed() ? bytes : '"' + QByteArray(bytes).replace("\"", "\"\"") + '"';
}

QByteArray csvCell(const ExportCell& cell)
{
    switch (cell.kind) {
    case ExportCell::Kind::Text:
        return csvText(cell.text);
    case ExportCell::Kind::Number:
        return digits(cell.number);
    case ExportCell::Kind::Day:
        return cell.day.toString(Qt::ISODate).toLatin1();
    case ExportCell::Kind::Empty:
        break;
    }
    return {};
}

QByteArray xlsxText(const QString& text)
{
    // What XML cannot hold is left out; texts with blanks at their ends keep them.
    QString allowed = guarded(text);
    allowed.removeIf([](QChar c) { return c.unicode() < 32 && c != QLatin1Char('\t') && c != QLatin1Char('\n'); });
    return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + allowed.toHtmlEscaped().toUtf8() + "</t></is></c>";
}

QByteArray xlsxCell(const ExportCell& cell)
{
    switch (cell.kind) {
    case ExportCell::Kind::Text:
        return xlsxText(cell.text);
    case ExportCell::Kind::Number:
        return "<c><v>" + digits(cell.number) + "</v></c>";
    case ExportCell::Kind::Day:
        return xlsxText(cell.day.toString(Qt::ISODate));
    case ExportCell::Kind::Empty:
        break;
    }
    return "<c/>";
}

QByteArray sheetOf(const ExportTable& table)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet "
                     "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>";
    for (const QString& title : table.titles)
        xml += xlsxText(title);
    xml += "</row>";
    for (const auto& row : table.rows) {
        xml += "<row>";
        for (const ExportCell& cell : row)
            xml += xlsxCell(cell);
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

const std::pair<const char*, const char*> fixedParts[] = {
    {"[Content_Types].xml",
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types "
     "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
     "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
     "Extension=\"xml\" ContentType=\"application/xml\"/>"
     "<Override PartName=\"/xl/workbook.xml\" "
     "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
     "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
     "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"},
    {"_rels/.rels", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships "
                    "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    "<Relationship Id=\"rId1\" "
                    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                    "Target=\"xl/workbook.xml\"/></Relationships>"},
    {"xl/workbook.xml",
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workbook "
     "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
     "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Ertrag\" "
     "sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
    {"xl/_rels/workbook.xml.rels",
     "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships "
     "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
     "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
     "Target=\"worksheets/sheet1.xml\"/></Relationships>"}};

void put(QuaZip& zip, const QString& name, const QByteArray& content)
{
    QuaZipFile part(&zip);
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(2000, 1, 1), QTime(0, 0)); // the same table gives the same bytes
    if (part.open(QIODevice::WriteOnly, info))
        part.write(content);
}

constexpr std::pair<const char*, std::optional<double> ImportedRow::*> figures[] = {
    {"Cost", &ImportedRow::cost},
    {"Impressions", &ImportedRow::impressions},
    {"Clicks", &ImportedRow::clicks},
    {"Leads", &ImportedRow::leads},
    {"Conversions", &ImportedRow::conversions},
    {"Revenue", &ImportedRow::revenue},
    {"Visits", &ImportedRow::visits},
    {"Views", &ImportedRow::views}};

/// Nothing where each row of the file stands for itself.
std::optional<SourceLines> sourcesOf(const ImportBatch& batch, const std::vector<ImportedRow>& effective,
                                     const FileRowsOf& rowsOf)
{
    const bool several =
        std::any_of(effective.begin(), effective.end(), [](const ImportedRow& row) { return row.rows > 1; });
    const auto rows = !several ? nullptr : batch.fileRows ? batch.fileRows : rowsOf ? rowsOf(batch) : nullptr;
    return rows ? std::optional<SourceLines>(*rows) : std::nullopt;
}

ExportCell linesOf(const ImportedRow& row, const std::optional<SourceLines>& sources)
{
    const std::vector<int> lines = sources ? sources->of(row) : std::vector<int>{row.line};
    return lines.size() == 1 ? ExportCell::of(double(lines.front())) : ExportCell::of(linesText(lines));
}

/// Amounts in the book's currency; of another one without a rate there are none.
std::vector<ExportCell> cellsOf(const ImportedRow& row, const ImportBatch& batch, const QString& currency,
                                const std::optional<SourceLines>& sources)
{
    std::vector<ExportCell> cells{ExportCell::of(row.first), ExportCell::of(row.last), ExportCell::of(row.campaign),
                                  ExportCell::of(row.channel)};
    cells.push_back(batch.rate == 1  ? ExportCell::of(batch.currency)
                    : batch.rate > 0 ? ExportCell::of(currency)
                                     : ExportCell());
    for (const auto& [title, figure] : figures) {
        const bool money = figure == &ImportedRow::cost || figure == &ImportedRow::revenue;
        const bool known = row.*figure && (!money || batch.rate > 0);
        cells.push_back(known ? ExportCell::of(*(row.*figure) * (money ? batch.rate : 1)) : ExportCell());
    }
    cells.push_back(ExportCell::of(batch.fileName));
    cells.push_back(linesOf(row, sources));
    return cells;
}

/// What the file itself says of a row in another currency, and the rate that it counts by; empty for all others.
void addOriginal(const ImportedRow& row, const ImportBatch& batch, std::vector<ExportCell>& cells)
{
    const bool foreign = batch.rate != 1;
    for (const auto figure : {&ImportedRow::cost, &ImportedRow::revenue})
        cells.push_back(foreign && row.*figure ? ExportCell::of(*(row.*figure)) : ExportCell());
    cells.push_back(foreign ? ExportCell::of(batch.currency) : ExportCell());
    cells.push_back(foreign && batch.rate > 0 ? ExportCell::of(batch.rate) : ExportCell());
}

} // namespace

QString guarded(const QString& text)
{
    return runs(text) ? QLatin1Char('\'') + text : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(QLatin1Char('\'')) && runs(text) ? text.mid(1) : text;
}

ExportTable exportOf(const Actuals& actuals, const QString& currency, const FileRowsOf& rowsOf)
{
    ExportTable table;
    table.titles = {QStringLiteral("First day"), QStringLiteral("Last day"), QStringLiteral("Campaign"),
                    QStringLiteral("Channel"), QStringLiteral("Currency")};
    for (const auto& [title, figure] : figures)
        table.titles << QLatin1String(title);
    table.titles << QStringLiteral("Source file") << QStringLiteral("Source line");
    const bool foreign = std::any_of(actuals.imports.begin(), actuals.imports.end(),
                                     [](const ImportBatchPtr& batch) { return batch->rate != 1; });
    if (foreign)
        table.titles << QStringLiteral("Original cost") << QStringLiteral("Original revenue")
                     << QStringLiteral("Original currency") << QStringLiteral("Rate");
    const auto effective = effectiveRows(actuals);
    for (size_t i = 0; i < effective.size(); ++i) {
        const std::optional<SourceLines> sources = sourcesOf(*actuals.imports[i], effective[i], rowsOf);
        for (const ImportedRow& row : effective[i]) {
            table.rows.push_back(cellsOf(row, *actuals.imports[i], currency, sources));
            if (foreign)
                addOriginal(row, *actuals.imports[i], table.rows.back());
        }
    }
    return table;
}

QByteArray toCsv(const ExportTable& table)
{
    QByteArray text = "\xEF\xBB\xBF";
    for (qsizetype i = 0; i < table.titles.size(); ++i)
        text += (i ? "," : "") + csvText(table.titles[i]);
    text += "\r\n";
    for (const auto& row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i)
            text += (i ? "," : "") + csvCell(row[i]);
        text += "\r\n";
    }
    return text;
}

QByteArray toXlsx(const ExportTable& table)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return {};
    for (const auto& [name, content] : fixedParts)
        put(zip, QLatin1String(name), content);
    put(zip, QStringLiteral("xl/worksheets/sheet1.xml"), sheetOf(table));
    zip.close();
    return buffer.data();
}

} // namespace ertrag
