// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/text/csv_reader.h"

#include "core/actuals/import/text/refusal.h"
#include "core/actuals/import/text/row_reader.h"

#include <algorithm>
#include <map>

namespace ertrag
{
namespace
{

constexpr char16_t quote = u'"';

class Scanner
{
public:
    Scanner(const QString& text, QChar separator)
        : m_at(text.constData()), m_end(m_at + text.size()), m_separator(separator)
    {
    }

    bool atEnd() const { return m_at == m_end; }
    int line() const { return m_line; }
    bool unclosed() const { return m_unclosed; }

    std::vector<QString> row()
    {
        std::vector<QString> cells;
        while (true) {
            cells.push_back(cell());
            if (atEnd())
                return cells;
            if (*m_at == m_separator) {
                ++m_at;
                continue;
            }
            lineBreak();
            return cells;
        }
    }

private:
    bool breakHere() const { return *m_at == QLatin1Char('\n') || *m_at == QLatin1Char('\r'); }
    void lineBreak()
    {
        if (*m_at == QLatin1Char('\r') && m_at + 1 != m_end && m_at[1] == QLatin1Char('\n'))
            ++m_at;
        ++m_at;
        ++m_line;
    }
    QString cell()
    {
        QString text;
        if (!atEnd() && *m_at == quote)
            text = quoted();
        const QChar* from = m_at;
        while (!atEnd() && *m_at != m_separator && !breakHere())
            ++m_at;
        if (text.isNull())
            return QString(from, m_at - from);
        return text.append(from, m_at - from);
    }
    QString quoted()
    {
        QString text = QStringLiteral("");
        ++m_at;
        while (!atEnd()) {
            if (*m_at == quote) {
                ++m_at;
                if (atEnd() || *m_at != quote)
                    return text;
            } else if (*m_at == QLatin1Char('\n')) {
                ++m_line;
            }
            text.append(*m_at++);
        }
        m_unclosed = true;
        return text;
    }

    const QChar* m_at;
    const QChar* m_end;
    QChar m_separator;
    int m_line = 1;
    bool m_unclosed = false;
};

/// As the titles of a table are.
bool wordsOnly(const std::vector<QString>& cells)
{
    const auto number = [](const QString& cell) {
        const auto figure = [](QChar c) { return c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char(','); };
        return !cell.isEmpty() && cell[0].isDigit() && std::all_of(cell.begin(), cell.end(), figure);
    };
    return std::none_of(cells.begin(), cells.end(), [&](const QString& cell) { return number(cell.trimmed()); });
}

struct Width {
    int rows = 0;
    bool titled = false; ///< the first row of this width could be a heading
};

qint64 weightOf(const Width& width)
{
    return !width.titled ? 1 : width.rows == 1 ? 1000 : 1000000;
}

// Cells are counted, not rows: a line of text above the table has a comma or two, and decimal commas cut rows of
// another separator into many cells, but below no title.
qint64 evidenceFor(const QString& text, QChar separator)
{
    Scanner scanner(text, separator);
    std::map<size_t, Width> widths;
    for (int i = 0; i < 60 && !scanner.atEnd(); ++i) {
        const std::vector<QString> cells = scanner.row();
        Width& width = widths[cells.size()];
        if (++width.rows == 1)
            width.titled = wordsOnly(cells);
    }
    qint64 best = 0;
    for (const auto& [cells, width] : widths)
        if (cells > 1)
            best = std::max(best, width.rows * qint64(cells - 1) * weightOf(width));
    return best;
}

} // namespace

QChar separatorFromEvidence(const QString& text)
{
    if (text.size() > 4 && text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return text[4];
    QChar best = QLatin1Char(',');
    qint64 most = 0;
    // In doubt no comma: it stands in texts and numbers as well.
    for (const char c : {'\t', ';', '|', ','}) {
        const qint64 evidence = evidenceFor(text, QLatin1Char(c));
        if (evidence > most) {
            most = evidence;
            best = QLatin1Char(c);
        }
    }
    return best;
}

Result<RawTable> readBeginning(TextSource& source, char separator, bool& whole)
{
    constexpr qint64 smallFile = 4 << 20, beginning = 256 << 10;
    constexpr size_t mostCells = 400000;
    const qint64 most = source.size() <= smallFile ? smallFile * 2 : beginning;
    for (const bool lenient : {false, true}) {
        RawTable table;
        table.separator = QLatin1Char(separator);
        table.encoding = source.encoding();
        qint64 bytes = 0;
        size_t cells = 0;
        std::string scratch;
        RowReader reader(source, separator, lenient);
        const auto end = reader.read([&](const TableRow& row) {
            std::vector<QString> texts;
            for (const std::string_view raw : row.cells) {
                texts.push_back(source.textOf(unquoted(raw, scratch)));
                bytes += qint64(raw.size()) + 1;
            }
            cells += texts.size();
            table.rows.push_back(std::move(texts));
            table.lines.push_back(row.line);
            return bytes < most && cells < mostCells;
        });
        if (end == RowReader::End::QuoteInside)
            continue;
        whole = end == RowReader::End::Finished;
        if (whole || end == RowReader::End::Stopped)
            return table;
        Error error = refusal(ErrorCode::ImportBroken,
                              end == RowReader::End::Unclosed ? QStringLiteral("\"") : QStringLiteral("row"));
        error.line = reader.line();
        return error;
    }
    return refusal(ErrorCode::ImportBroken, QStringLiteral("row"));
}

} // namespace ertrag
