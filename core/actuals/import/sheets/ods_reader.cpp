// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/cell_format.h"
#include "core/actuals/import/sheets/workbook_sheets.h"
#include "core/actuals/import/text/refusal.h"

#include <algorithm>
#include <set>

namespace ertrag
{
namespace
{

/// The styles that matter: which tables are not shown, and which cells show a date without its day.
class OdsStyles
{
public:
    void start(std::string_view name, const XmlAttributes& a)
    {
        if (name == "date-style")
            m_dateStyle = a.value("style:name"), m_day = m_month = false;
        else if (name == "day")
            m_day = true;
        else if (name == "month")
            m_month = true;
        else if (name == "style")
            beginStyle(a);
        else if (name == "table-properties" && a.value("table:display") == "false")
            m_hidden.insert(m_style);
    }
    void end(std::string_view name)
    {
        if (name == "date-style" && m_month && !m_day)
            m_monthFormats.insert(m_dateStyle);
    }
    bool hides(std::string_view style) const { return m_hidden.contains(std::string(style)); }
    bool showsMonth(const std::string& style) const { return m_months.contains(style); }

private:
    void beginStyle(const XmlAttributes& a)
    {
        m_style = a.value("style:name");
        if (m_monthFormats.contains(std::string(a.value("style:data-style-name"))))
            m_months.insert(m_style);
    }

    std::string m_dateStyle, m_style;
    bool m_day = false, m_month = false;
    std::set<std::string> m_monthFormats, m_months, m_hidden;
};

/// One cell, from its beginning to its end.
class OdsCell
{
public:
    void begin(const XmlAttributes& a, const std::string& style, bool covered)
    {
        m_type = covered ? std::string_view("covered") : a.value("office:value-type");
        m_value = a.value(m_type == "date"      ? "office:date-value"
                          : m_type == "boolean" ? "office:boolean-value"
                          : m_type == "string"  ? "office:string-value"
                                                : "office:value");
        m_currency = a.value("office:currency");
        m_style = a.value("table:style-name").empty() ? style : std::string(a.value("table:style-name"));
        m_repeated = size_t(std::max(1, a.number("table:number-columns-repeated")));
        m_text.clear();
    }
    void addText(std::string_view text) { m_text += text; }
    void addBlanks(int count) { m_text.append(size_t(std::clamp(count, 1, 1000)), ' '); }
    void beginParagraph()
    {
        if (!m_text.empty())
            m_text += ' ';
    }
    size_t repeated() const { return m_repeated; }
    size_t size() const { return m_text.size(); }

    std::string shown(const OdsStyles& styles) const
    {
        if (m_type == "float" || m_type == "currency")
            return numberCell(m_value, {CellFormat::Kind::Number, m_currency});
        if (m_type == "percentage")
            return numberCell(m_value, {CellFormat::Kind::Percent, {}});
        if (m_type == "date")
            return m_value.substr(0, styles.showsMonth(m_style) && m_value.substr(7, 3) == "-01" ? 7 : 10);
        if (m_type == "boolean")
            return m_value == "true" ? "TRUE" : "FALSE";
        return m_type == "covered" ? std::string() : m_value.empty() ? m_text : m_value;
    }

private:
    std::string m_type, m_value, m_currency, m_style, m_text;
    size_t m_repeated = 1;
};

class OdsContent : public XmlEvents
{
public:
    OdsContent(SheetText& out, WorkbookSheets& found) : m_out(out), m_found(found) {}

    void start(std::string_view name, const XmlAttributes& a) override
    {
        ++m_depth;
        if (name == "tracked-changes" || name == "dde-links")
            m_ignored = m_ignored ? m_ignored : m_depth;
        if (m_ignored)
            return;
        if (name == "table")
            beginTable(a);
        else if (m_tables == 0)
            beforeTables(name, a);
        else if (m_tables == 1 && m_shown)
            inTable(name, a);
    }
    void end(std::string_view name) override
    {
        if (m_ignored == m_depth)
            m_ignored = 0;
        else if (!m_ignored)
            endPart(name);
        --m_depth;
        if (m_out.tooLarge() || m_cell.size() > SheetText::longestCell)
            refuseAsTooLarge();
    }
    void text(std::string_view text) override
    {
        if (m_paragraph > 0)
            m_cell.addText(text);
    }

private:
    void beginTable(const XmlAttributes& a)
    {
        if (++m_tables > 1)
            return;
        m_shown = !m_styles.hides(a.value("table:style-name"));
        m_columnStyles.clear();
        const std::string_view name = a.value("table:name");
        m_name = QString::fromUtf8(name.data(), qsizetype(name.size()));
        if (m_shown)
            m_out.beginSheet();
    }
    void beforeTables(std::string_view name, const XmlAttributes& a)
    {
        m_styles.start(name, a);
        if (name != "null-date")
            return;
        const std::string_view day = a.value("table:date-value");
        const QDate epoch = QDate::fromString(QString::fromUtf8(day.data(), qsizetype(day.size())), Qt::ISODate);
        m_found.serialsFrom = epoch.isValid() ? epoch : m_found.serialsFrom;
    }
    void inTable(std::string_view name, const XmlAttributes& a)
    {
        if (name == "table-column")
            addColumns(a);
        else if (name == "table-row")
            beginRow(a);
        else if (name == "table-cell" || name == "covered-table-cell")
            beginCell(a, name != "table-cell");
        else if (m_paragraph > 0 && name == "s")
            m_cell.addBlanks(a.number("text:c"));
        else if (m_paragraph > 0 && (name == "tab" || name == "line-break"))
            m_cell.addBlanks(1);
        else if (name == "p" && m_cellDepth > 0 && m_depth == m_cellDepth + 1) // not of a note or a drawing
            m_cell.beginParagraph(), m_paragraph = m_depth;
    }
    void endPart(std::string_view name)
    {
        if (name == "table" && --m_tables == 0 && m_shown)
            m_found.sheets.push_back({m_name, m_out.bytes()});
        else if (m_tables == 0)
            m_styles.end(name);
        else if (m_depth == m_paragraph)
            m_paragraph = 0;
        else if (m_depth == m_cellDepth)
            put();
        else if (m_tables == 1 && m_shown && name == "table-row")
            m_out.endRow(m_rowsRepeated);
    }
    void addColumns(const XmlAttributes& a)
    {
        const size_t repeated = size_t(std::max(1, a.number("table:number-columns-repeated")));
        const size_t room = SheetText::mostColumns - std::min(SheetText::mostColumns, m_columnStyles.size());
        m_columnStyles.insert(m_columnStyles.end(), std::min(repeated, room),
                              std::string(a.value("table:default-cell-style-name")));
    }
    void beginRow(const XmlAttributes& a)
    {
        m_rowStyle = a.value("table:default-cell-style-name");
        m_rowsRepeated = std::max(1, a.number("table:number-rows-repeated"));
        m_column = 0;
        m_out.beginRow(0);
    }
    void beginCell(const XmlAttributes& a, bool covered)
    {
        const bool known = m_rowStyle.empty() && m_column < m_columnStyles.size();
        m_cell.begin(a, known ? m_columnStyles[m_column] : m_rowStyle, covered);
        m_cellDepth = m_depth;
    }
    void put()
    {
        const std::string shown = m_cell.shown(m_styles);
        const size_t from = m_column;
        m_column += m_cell.repeated();
        m_cellDepth = 0;
        for (size_t column = from; !shown.empty() && column < m_column && !m_out.tooLarge(); ++column)
            m_out.put(column, shown);
    }

    SheetText& m_out;
    WorkbookSheets& m_found;
    OdsStyles m_styles;
    OdsCell m_cell;
    QString m_name;
    std::vector<std::string> m_columnStyles;
    std::string m_rowStyle;
    bool m_shown = false;
    int m_depth = 0, m_tables = 0;
    int m_ignored = 0, m_cellDepth = 0, m_paragraph = 0; ///< the depth of what one is in; 0 = in none
    int m_rowsRepeated = 1;
    size_t m_column = 0;
};

const char* kindOf(const QByteArray& type)
{
    return type.contains("opendocument.text") ? "ODT" : type.contains("opendocument.presentation") ? "ODP" : "ODF";
}

} // namespace

Result<WorkbookSheets> readOds(WorkbookZip& zip, SheetText& out)
{
    const QByteArray type = zip.start(QStringLiteral("mimetype"));
    if (type.contains("opendocument") && !type.contains("spreadsheet"))
        return refusal(ErrorCode::ImportOtherKind, QLatin1String(kindOf(type)));
    if (zip.start(QStringLiteral("META-INF/manifest.xml")).contains("encryption-data"))
        return refusal(ErrorCode::ImportProtected);
    WorkbookSheets found;
    OdsContent content(out, found);
    if (const auto error = zip.read(QStringLiteral("content.xml"), content))
        return *error;
    if (found.sheets.empty())
        return refusal(ErrorCode::ImportNoTable, QStringLiteral("ods"));
    return found;
}

} // namespace ertrag
