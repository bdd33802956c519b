// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/cell_format.h"
#include "core/actuals/import/sheets/shared_strings.h"
#include "core/actuals/import/sheets/workbook_sheets.h"
#include "core/actuals/import/text/refusal.h"

#include <QHash>
#include <charconv>
#include <map>

namespace ertrag
{
namespace
{

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

class Workbook : public XmlEvents
{
public:
    struct Sheet {
        QString name, relation;
    };
    std::vector<Sheet> shown;
    int all = 0;
    bool from1904 = false;

    void start(std::string_view name, const XmlAttributes& a) override
    {
        if (name == "workbookPr")
            from1904 = a.value("date1904") == "1" || a.value("date1904") == "true";
        if (name != "sheet")
            return;
        ++all;
        if (a.value("state") != "hidden" && a.value("state") != "veryHidden")
            shown.push_back({textOf(a.value("name")), textOf(a.value("r:id"))});
    }
};

class Relations : public XmlEvents
{
public:
    QHash<QString, QString> targets;

    void start(std::string_view name, const XmlAttributes& a) override
    {
        if (name != "Relationship" || a.value("TargetMode") == "External")
            return;
        const QString target = textOf(a.value("Target"));
        targets.insert(textOf(a.value("Id")),
                       target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target);
    }
};

class Styles : public XmlEvents
{
public:
    std::vector<CellFormat> formats; ///< by cell style

    void start(std::string_view name, const XmlAttributes& a) override
    {
        const int id = a.number("numFmtId");
        if (name == "numFmt")
            m_own[id] = formatOf(a.value("formatCode"));
        if (name == "cellXfs")
            m_inCells = true;
        if (name == "xf" && m_inCells)
            formats.push_back(m_own.contains(id) ? m_own[id] : builtInFormat(id));
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }

private:
    std::map<int, CellFormat> m_own;
    bool m_inCells = false;
};

/// What the cells of a workbook refer to.
struct Context {
    SharedStrings strings;
    Styles styles;
    QDate epoch;
};

class Sheet : public XmlEvents
{
public:
    Sheet(const Context& context, SheetText& out) : m_context(context), m_out(out) {}

    void start(std::string_view name, const XmlAttributes& a) override
    {
        if (name == "c")
            beginCell(a);
        else if (name == "row")
            beginRow(a.number("r"));
        else if (name == "rPh")
            m_phonetic = true;
        m_inValue = name == "v" || (name == "t" && !m_phonetic);
    }
    void end(std::string_view name) override
    {
        m_inValue = false;
        if (name == "c")
            put();
        else if (name == "rPh")
            m_phonetic = false;
        else if (name == "row")
            m_out.endRow();
        if (m_out.tooLarge())
            refuseAsTooLarge();
    }
    void text(std::string_view text) override
    {
        if (m_inValue)
            m_text += text;
        if (m_text.size() > SheetText::longestCell)
            refuseAsTooLarge();
    }

private:
    enum class Type { Number, Shared, Bool, Text };

    void beginRow(int number)
    {
        m_out.beginRow(number);
        m_next = 0;
    }
    void beginCell(const XmlAttributes& a)
    {
        const std::string_view type = a.value("t");
        m_type = type.empty() || type == "n" ? Type::Number
                 : type == "s"               ? Type::Shared
                 : type == "b"               ? Type::Bool
                                             : Type::Text;
        m_style = size_t(std::max(0, a.number("s")));
        m_column = columnOf(a.value("r"));
        m_text.clear();
    }
    size_t columnOf(std::string_view reference) const
    {
        size_t column = 0;
        for (const char c : reference) {
            if (c < 'A' || c > 'Z' || column > SheetText::mostColumns)
                break;
            column = column * 26 + size_t(c - 'A' + 1);
        }
        return column ? column - 1 : m_next;
    }
    const CellFormat& format() const
    {
        static const CellFormat plain;
        const auto& all = m_context.styles.formats;
        return m_style < all.size() ? all[m_style] : plain;
    }
    void put()
    {
        m_next = m_column + 1;
        if (m_type == Type::Number && !m_text.empty())
            return m_out.put(m_column, shownCell(m_text, format(), m_context.epoch));
        if (m_type == Type::Bool)
            return m_out.put(m_column, m_text == "1" ? "TRUE" : "FALSE");
        size_t number = size_t(-1);
        if (m_type == Type::Shared)
            std::from_chars(m_text.data(), m_text.data() + m_text.size(), number);
        m_out.put(m_column, m_type == Type::Shared ? m_context.strings.at(number) : std::string_view(m_text));
    }

    const Context& m_context;
    SheetText& m_out;
    Type m_type = Type::Number;
    std::string m_text;
    size_t m_style = 0, m_column = 0, m_next = 0;
    bool m_inValue = false, m_phonetic = false;
};

/// Name and part of each sheet that is shown. A workbook that does not tell has its first one.
std::vector<std::pair<QString, QString>> partsOf(const Workbook& workbook, const Relations& relations,
                                                 const WorkbookZip& zip)
{
    std::vector<std::pair<QString, QString>> parts;
    for (const Workbook::Sheet& sheet : workbook.shown)
        if (const QString part = relations.targets.value(sheet.relation);
            zip.has(part) && part.contains(QLatin1String("worksheets/")))
            parts.emplace_back(sheet.name, part);
    const QString first = QStringLiteral("xl/worksheets/sheet1.xml");
    if (parts.empty() && workbook.all < 2 && zip.has(first))
        parts.emplace_back(workbook.shown.empty() ? QString() : workbook.shown.front().name, first);
    return parts;
}

} // namespace

Result<WorkbookSheets> readXlsx(WorkbookZip& zip, SheetText& out)
{
    Workbook workbook;
    Relations relations;
    Context context;
    const std::pair<const char*, XmlEvents*> parts[] = {{"xl/workbook.xml", &workbook},
                                                        {"xl/_rels/workbook.xml.rels", &relations},
                                                        {"xl/sharedStrings.xml", &context.strings},
                                                        {"xl/styles.xml", &context.styles}};
    for (const auto& [name, events] : parts)
        if (const auto error = zip.read(QLatin1String(name), *events))
            return *error;
    WorkbookSheets found;
    if (workbook.from1904)
        found.serialsFrom = QDate(1904, 1, 1);
    // Excel's first epoch counts a 29 February 1900 that never was; later days fit 1899-12-30.
    context.epoch = found.serialsFrom;
    for (const auto& [name, part] : partsOf(workbook, relations, zip)) {
        Sheet sheet(context, out);
        out.beginSheet();
        if (const auto error = zip.read(part, sheet))
            return *error;
        found.sheets.push_back({name, out.bytes()});
    }
    if (found.sheets.empty())
        return refusal(ErrorCode::ImportNoTable, QStringLiteral("xlsx"));
    return found;
}

} // namespace ertrag
