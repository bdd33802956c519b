// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actuals/workbook_files.h"

#include <QBuffer>
#include <gtest/gtest.h>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace ertrag
{
namespace
{

using Kind = BookCell::Kind;

const QByteArray styles =
    "<styleSheet><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/><numFmt numFmtId=\"165\" "
    "formatCode=\"mmm\\ yy\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0.00\\ [$\xE2\x82\xAC-407]\"/></numFmts>"
    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
    "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>";

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray digits(double number)
{
    return QByteArray::number(number, 'g', 17);
}

QByteArray reference(size_t column, size_t row)
{
    QByteArray letters;
    for (size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(char('A' + (left - 1) % 26));
    return letters + QByteArray::number(qulonglong(row + 1));
}

class Xlsx
{
public:
    explicit Xlsx(BookParts how) : m_how(how) {}
    QByteArray sheet(const BookSheet& sheet)
    {
        QByteArray xml = "<worksheet><sheetData>";
        for (size_t r = 0; r < sheet.rows.size(); ++r) {
            xml += "<row r=\"" + QByteArray::number(qulonglong(r + 1)) + "\">";
            for (size_t c = 0; c < sheet.rows[r].size(); ++c)
                xml += cell(sheet.rows[r][c], reference(c, r));
            xml += "</row>";
        }
        return xml + "</sheetData></worksheet>";
    }
    QByteArray strings() const { return "<sst>" + m_strings + "</sst>"; }

private:
    QByteArray cell(const BookCell& cell, const QByteArray& at)
    {
        const QByteArray epoch = m_how.from1904 ? "1904-01-01" : "1899-12-30";
        const qint64 serial = QDate::fromString(QString::fromLatin1(epoch), Qt::ISODate).daysTo(cell.day);
        switch (cell.kind) {
        case Kind::Empty:
            return {};
        case Kind::Text:
            return text(cell.text, at);
        case Kind::IsoDay:
            return "<c r=\"" + at + "\" t=\"d\"><v>" + cell.day.toString(Qt::ISODate).toLatin1() + "T00:00:00</v></c>";
        case Kind::Day:
        case Kind::Month:
            return value(at, cell.kind == Kind::Day ? "1" : "2", QByteArray::number(serial));
        case Kind::Euro:
            return value(at, "3", digits(cell.number));
        case Kind::Percent:
            return value(at, "4", digits(cell.number));
        case Kind::Number:
            break;
        }
        return value(at, "0", digits(cell.number));
    }
    static QByteArray value(const QByteArray& at, const char* style, const QByteArray& value)
    {
        return "<c r=\"" + at + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }
    QByteArray text(const QString& text, const QByteArray& at)
    {
        const QByteArray t = "<t xml:space=\"preserve\">" + escaped(text) + "</t>";
        if (!m_how.sharedStrings)
            return "<c r=\"" + at + "\" t=\"inlineStr\"><is>" + t + "</is></c>";
        m_strings += "<si>" + t + "<rPh><t>phonetic</t></rPh></si>";
        return "<c r=\"" + at + "\" t=\"s\"><v>" + QByteArray::number(m_count++) + "</v></c>";
    }
    BookParts m_how;
    QByteArray m_strings;
    int m_count = 0;
};

QByteArray odsCell(const BookCell& cell)
{
    const auto typed = [](const char* type, const QByteArray& value, const QByteArray& more = {}) -> QByteArray {
        return QByteArray("<table:table-cell office:value-type=\"") + type + "\" " + value + more +
               "><text:p>as shown</text:p></table:table-cell>";
    };
    const QByteArray number = "office:value=\"" + digits(cell.number) + "\"",
                     day = "office:date-value=\"" + cell.day.toString(Qt::ISODate).toLatin1() + "\"";
    switch (cell.kind) {
    case Kind::Empty:
        return "<table:table-cell/>";
    case Kind::Text:
        return "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p>"
               "</office:annotation><text:p>" +
               escaped(cell.text) + "</text:p></table:table-cell>";
    case Kind::Euro:
        return typed("currency", number, " office:currency=\"EUR\"");
    case Kind::Percent:
        return typed("percentage", number);
    case Kind::Day:
    case Kind::IsoDay:
        return typed("date", day, " table:style-name=\"ce1\"");
    case Kind::Month:
        return typed("date", day, " table:style-name=\"ce2\"");
    case Kind::Number:
        break;
    }
    return typed("float", number);
}

} // namespace

BookCell textCell(const QString& text)
{
    return {text.isEmpty() ? Kind::Empty : Kind::Text, text, 0, {}};
}

BookCell numberCell(double number)
{
    return {Kind::Number, {}, number, {}};
}

BookCell dayCell(QDate day)
{
    return {Kind::Day, {}, 0, day};
}

QByteArray zipped(const std::vector<std::pair<QString, QByteArray>>& parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    EXPECT_TRUE(zip.open(QuaZip::mdCreate));
    for (const auto& [name, content] : parts) {
        QuaZipFile part(&zip);
        const bool stored = name == QLatin1String("mimetype");
        EXPECT_TRUE(part.open(QIODevice::WriteOnly, QuaZipNewInfo(name), nullptr, 0, stored ? 0 : 8));
        part.write(content);
    }
    zip.close();
    return buffer.data();
}

QByteArray xlsxOf(const std::vector<BookSheet>& sheets, BookParts how)
{
    Xlsx xlsx(how);
    std::vector<std::pair<QString, QByteArray>> parts;
    QByteArray list, relations;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i + 1));
        const QByteArray state = sheets[i].state ? QByteArray(" state=\"") + sheets[i].state + "\"" : QByteArray();
        list += "<sheet name=\"" + escaped(sheets[i].name) + "\" sheetId=\"" + number + "\"" + state + " r:id=\"rId" +
                number + "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        parts.emplace_back(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1), xlsx.sheet(sheets[i]));
    }
    const QByteArray epoch = how.from1904 ? "<workbookPr date1904=\"1\"/>" : "";
    parts.emplace_back(QStringLiteral("xl/workbook.xml"),
                       "<workbook xmlns:r=\"r\">" + epoch + "<sheets>" + list + "</sheets></workbook>");
    parts.emplace_back(QStringLiteral("xl/_rels/workbook.xml.rels"),
                       "<Relationships>" + relations + "</Relationships>");
    parts.emplace_back(QStringLiteral("xl/styles.xml"), styles);
    parts.emplace_back(QStringLiteral("xl/sharedStrings.xml"), xlsx.strings());
    return zipped(parts);
}

QByteArray odsOf(const std::vector<BookSheet>& sheets)
{
    const QByteArray names =
        "xmlns:office=\"o\" xmlns:style=\"s\" xmlns:number=\"n\" xmlns:table=\"t\" xmlns:text=\"x\"";
    QByteArray xml =
        "<office:document-content " + names +
        "><office:automatic-styles><number:date-style style:name=\"N1\"><number:day/><number:month/><number:year/>"
        "</number:date-style><number:date-style style:name=\"N2\"><number:month/><number:year/></number:date-style>"
        "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
        "<style:style style:name=\"ce2\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>"
        "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/>"
        "</style:style><style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
        "table:display=\"false\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>";
    for (const BookSheet& sheet : sheets) {
        xml += "<table:table table:name=\"" + escaped(sheet.name) + "\" table:style-name=\"" +
               (sheet.state ? "ta2" : "ta1") + "\"><table:table-column table:number-columns-repeated=\"1024\"/>";
        for (const auto& row : sheet.rows) {
            xml += "<table:table-row>";
            for (const BookCell& cell : row)
                xml += odsCell(cell);
            xml += "<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>";
        }
        xml += "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
               "table:number-columns-repeated=\"1024\"/></table:table-row></table:table>";
    }
    xml += "</office:spreadsheet></office:body></office:document-content>";
    return zipped({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                   {QStringLiteral("content.xml"), xml},
                   {QStringLiteral("META-INF/manifest.xml"), "<manifest:manifest xmlns:manifest=\"m\"/>"}});
}

} // namespace ertrag
