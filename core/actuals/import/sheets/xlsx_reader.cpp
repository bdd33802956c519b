// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/xlsx_reader.h"

#include "core/actuals/import/sheets/xlsx_parts.h"
#include "core/actuals/import/sheets/xml_events.h"
#include "core/actuals/import/text/refusal.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

namespace ertrag
{
namespace
{

using Attributes = QHash<QString, QString>;
constexpr size_t mostRows = 1048576, mostColumns = 16384, mostStrings = 5000000;

class Workbook : public XmlEvents
{
public:
    QString relation; ///< of the sheet to read
    bool from1904 = false;

    void start(const QString& name, const Attributes& a) override
    {
        if (name == QLatin1String("workbookPr")) {
            const QString flag = a.value(QStringLiteral("date1904"));
            from1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
        }
        if (name != QLatin1String("sheet"))
            return;
        if (relation.isEmpty() || a.value(QStringLiteral("name")) == QLatin1String("Raw Data Report"))
            relation = a.value(QStringLiteral("r:id"));
    }
    void end(const QString&) override {}
    void text(const QString&) override {}
};

class Relations : public XmlEvents
{
public:
    QHash<QString, QString> targets;

    void start(const QString& name, const Attributes& a) override
    {
        if (name != QLatin1String("Relationship") || a.value(QStringLiteral("TargetMode")) == QLatin1String("External"))
            return;
        const QString target = a.value(QStringLiteral("Target"));
        targets.insert(a.value(QStringLiteral("Id")),
                       target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target);
    }
    void end(const QString&) override {}
    void text(const QString&) override {}
};

class Strings : public XmlEvents
{
public:
    std::vector<QString> all;

    void start(const QString& name, const Attributes&) override
    {
        if (name == QLatin1String("si") && all.size() < mostStrings)
            all.emplace_back();
        if (name == QLatin1String("rPh"))
            m_phonetic = true;
        m_inText = name == QLatin1String("t") && !m_phonetic;
    }
    void end(const QString& name) override
    {
        m_inText = false;
        if (name == QLatin1String("rPh"))
            m_phonetic = false;
    }
    void text(const QString& text) override
    {
        if (m_inText && !all.empty())
            all.back() += text;
    }

private:
    bool m_inText = false, m_phonetic = false;
};

class Styles : public XmlEvents
{
public:
    std::vector<bool> isDate; ///< by cell style

    void start(const QString& name, const Attributes& a) override
    {
        const int format = a.value(QStringLiteral("numFmtId")).toInt();
        if (name == QLatin1String("numFmt") && looksLikeDate(a.value(QStringLiteral("formatCode"))))
            m_dateFormats.insert(format);
        if (name == QLatin1String("cellXfs"))
            m_inCells = true;
        if (name == QLatin1String("xf") && m_inCells)
            isDate.push_back(
                (format >= 14 && format <= 22 && format != 18 && format != 19 && format != 20 && format != 21) ||
                m_dateFormats.contains(format));
    }
    void end(const QString& name) override
    {
        if (name == QLatin1String("cellXfs"))
            m_inCells = false;
    }
    void text(const QString&) override {}

private:
    static bool looksLikeDate(QString code)
    {
        static const QRegularExpression literal(QStringLiteral("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."));
        code.remove(literal);
        return code.contains(QLatin1Char('y'), Qt::CaseInsensitive) &&
               code.contains(QLatin1Char('d'), Qt::CaseInsensitive);
    }
    QSet<int> m_dateFormats;
    bool m_inCells = false;
};

class Sheet : public XmlEvents
{
public:
    Sheet(const Strings& strings, const Styles& styles, bool from1904)
        : m_strings(strings), m_styles(styles), m_from1904(from1904)
    {
    }
    RawTable table;
    bool tooLarge = false;

    void start(const QString& name, const Attributes& a) override
    {
        if (name == QLatin1String("row"))
            newRow(a.value(QStringLiteral("r")).toInt());
        if (name == QLatin1String("c")) {
            m_type = a.value(QStringLiteral("t"));
            m_style = a.value(QStringLiteral("s")).toUInt();
            m_column = columnOf(a.value(QStringLiteral("r")));
            m_text.clear();
        }
        m_inValue = name == QLatin1String("v") || name == QLatin1String("t");
    }
    void end(const QString& name) override
    {
        m_inValue = false;
        if (name == QLatin1String("c"))
            put();
    }
    void text(const QString& text) override
    {
        if (m_inValue)
            m_text += text;
    }

private:
    void newRow(int number)
    {
        if (table.rows.size() >= mostRows) {
            tooLarge = true;
            return;
        }
        table.rows.emplace_back();
        table.lines.push_back(number > 0 ? number : int(table.rows.size()));
    }
    size_t columnOf(const QString& reference) const
    {
        size_t column = 0;
        for (const QChar c : reference) {
            if (c < QLatin1Char('A') || c > QLatin1Char('Z') || column > mostColumns)
                break;
            column = column * 26 + size_t(c.unicode() - 'A' + 1);
        }
        return column ? column - 1 : (table.rows.empty() ? 0 : table.rows.back().size());
    }
    QString value() const
    {
        if (m_type == QLatin1String("s")) {
            const size_t at = m_text.toULongLong();
            return at < m_strings.all.size() ? m_strings.all[at] : QString();
        }
        const bool number = m_type.isEmpty() || m_type == QLatin1String("n");
        if (!number || m_text.isEmpty() || m_style >= m_styles.isDate.size() || !m_styles.isDate[m_style])
            return m_text;
        // Excel's first epoch counts a 29 February 1900 that never was; later days fit 1899-12-30.
        const QDate epoch = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
        return epoch.addDays(qint64(m_text.toDouble())).toString(Qt::ISODate);
    }
    void put()
    {
        if (table.rows.empty() || tooLarge)
            return;
        if (m_column >= mostColumns) {
            tooLarge = true;
            return;
        }
        auto& row = table.rows.back();
        if (row.size() <= m_column)
            row.resize(m_column + 1);
        row[m_column] = value();
    }

    const Strings& m_strings;
    const Styles& m_styles;
    bool m_from1904, m_inValue = false;
    QString m_type, m_text;
    size_t m_style = 0, m_column = 0;
};

} // namespace

Result<RawTable> readXlsx(const QByteArray& bytes)
{
    Result<XlsxParts> inflated = inflateXlsx(bytes);
    if (!inflated)
        return inflated.error();
    auto& parts = inflated.value().parts;
    Workbook workbook;
    Relations relations;
    Strings strings;
    Styles styles;
    const auto read = [&](const QString& name, XmlEvents& events) {
        return !parts.contains(name) || readXml(parts[name], events);
    };
    if (!read(QStringLiteral("xl/workbook.xml"), workbook) ||
        !read(QStringLiteral("xl/_rels/workbook.xml.rels"), relations) ||
        !read(QStringLiteral("xl/sharedStrings.xml"), strings) || !read(QStringLiteral("xl/styles.xml"), styles))
        return refusal(ErrorCode::ImportBroken, QStringLiteral("xml"));
    const QString sheetName = relations.targets.value(workbook.relation, QStringLiteral("xl/worksheets/sheet1.xml"));
    if (!parts.contains(sheetName))
        return refusal(ErrorCode::ImportNoTable, sheetName);
    Sheet sheet(strings, styles, workbook.from1904);
    if (!read(sheetName, sheet))
        return refusal(ErrorCode::ImportBroken, sheetName);
    if (sheet.tooLarge)
        return refusal(ErrorCode::FileTooLarge, sheetName, QString::number(mostRows));
    sheet.table.plainNumbers = true;
    return std::move(sheet.table);
}

} // namespace ertrag
