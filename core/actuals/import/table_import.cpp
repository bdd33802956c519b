// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/table_import.h"

#include "core/actuals/import/column_map.h"
#include "core/actuals/import/date_style.h"
#include "core/actuals/import/refusal.h"
#include "core/actuals/import/total_rows.h"

#include <algorithm>

namespace ertrag {
namespace {

using M = ColumnMeaning;
struct Measure {
    M meaning;
    std::optional<double> ImportSums::*sum;
    std::optional<double> ImportedRow::*row;
};
constexpr Measure measures[] = {{M::Cost, &ImportSums::cost, &ImportedRow::cost},
    {M::Impressions, &ImportSums::impressions, &ImportedRow::impressions}, {M::Clicks, &ImportSums::clicks, &ImportedRow::clicks},
    {M::Leads, &ImportSums::leads, &ImportedRow::leads}, {M::Conversions, &ImportSums::conversions, &ImportedRow::conversions},
    {M::Revenue, &ImportSums::revenue, &ImportedRow::revenue}};
constexpr M dateMeanings[] = {M::Day, M::Range, M::First, M::Last, M::RunFirst, M::RunLast};

/// Files are sorted by day or by campaign: what belongs together mostly stands together.
void addUpRow(std::vector<ImportedRow>& rows, const ImportedRow& row)
{
    const auto same = [&](const ImportedRow& r) { return r.first == row.first && r.last == row.last && r.campaign == row.campaign; };
    const auto found = std::find_if(rows.rbegin(), rows.rend(), same);
    if (found == rows.rend()) return rows.push_back(row);
    ++found->rows;
    for (const Measure& measure : measures)
        if (row.*(measure.row)) (*found).*(measure.row) = ((*found).*(measure.row)).value_or(0) + *(row.*(measure.row));
}

class TableImport {
public:
    TableImport(const RawTable& table, const QString& fileName, const ImportChoices& choices)
        : m_table(table), m_fileName(fileName), m_choices(choices) {}

    Result<ImportReport> run();

private:
    QString cell(size_t row, int column) const
    {
        const auto& cells = m_table.rows[row];
        return column >= 0 && size_t(column) < cells.size() ? cells[size_t(column)].trimmed() : QString();
    }
    QString cell(size_t row, M meaning) const { return cell(row, m_map.column(meaning)); }
    std::vector<QString> cellsOf(int column) const;
    void decideStyles();
    void decidePeriod();
    void readRows();
    std::optional<ReadRow> readRow(size_t row);
    bool namesEmpty(size_t row) const;
    std::optional<DaySpan> spanOf(size_t row) const;
    std::optional<Error> readCurrency();
    void takeRow(const ReadRow& read);
    void skip(SkipReason reason, size_t row);
    void setOwnTotal();
    void describeColumns();

    const RawTable& m_table;
    QString m_fileName;
    const ImportChoices& m_choices;
    ColumnMap m_map;
    std::map<M, DecimalStyle> m_styles;
    SlashOrder m_order = SlashOrder::DayFirst;
    std::optional<DaySpan> m_period;
    std::vector<ReadRow> m_rows;
    std::set<size_t> m_totals;
    ImportReport m_report;
};

std::vector<QString> TableImport::cellsOf(int column) const
{
    std::vector<QString> cells;
    for (size_t row = m_map.headingRow + 1; row < m_table.rows.size(); ++row) cells.push_back(cell(row, column));
    return cells;
}

// A column without proof of its own ("1.245" only) follows the other columns, then the separator and the language.
void TableImport::decideStyles()
{
    const bool comma = m_table.separator == QLatin1Char(';') || m_map.platform->language != QLatin1String("en");
    int point = 0, commas = 0;
    for (const Measure& measure : measures) {
        const int column = m_map.column(measure.meaning);
        if (column < 0) continue;
        if (const auto style = provenStyle(cellsOf(column))) {
            m_styles[measure.meaning] = *style;
            ++(*style == DecimalStyle::Point ? point : commas);
        }
    }
    DecimalStyle rest = comma ? DecimalStyle::Comma : DecimalStyle::Point;
    if (point != commas) rest = point > commas ? DecimalStyle::Point : DecimalStyle::Comma;
    if (m_table.plainNumbers) m_styles.clear(), rest = DecimalStyle::Point;
    for (const Measure& measure : measures) m_styles.try_emplace(measure.meaning, rest);
    m_report.decimals = m_styles[M::Cost];

    std::vector<QString> dates;
    for (const M meaning : dateMeanings)
        for (const QString& text : cellsOf(m_map.column(meaning))) dates.push_back(text);
    const auto order = provenOrder(dates);
    m_order = order.value_or(m_map.platform->language == QLatin1String("en") ? SlashOrder::MonthFirst : SlashOrder::DayFirst);
    const bool slashes = std::any_of(dates.begin(), dates.end(), [](const QString& t) { return t.contains(QLatin1Char('/')); });
    m_report.dateOrderGuessed = slashes && !order;
}

void TableImport::decidePeriod()
{
    for (size_t row = 0; row < m_map.headingRow && !m_period; ++row) {
        QStringList cells;
        for (const QString& text : m_table.rows[row])
            if (!text.trimmed().isEmpty()) cells << text.trimmed();
        m_period = readSpan(cells.join(QStringLiteral(", ")), m_order);
    }
    if (!m_period) m_period = spanInFileName(m_fileName);
    if (!m_period && m_choices.first && m_choices.last) m_period = DaySpan{*m_choices.first, *m_choices.last};
}

// The run of an ad inside the reporting period is closer to its days than the period itself.
std::optional<DaySpan> TableImport::spanOf(size_t row) const
{
    if (m_map.column(M::Day) >= 0) return readSpan(cell(row, M::Day), m_order);
    if (m_map.column(M::Range) >= 0)
        if (const auto range = readSpan(cell(row, M::Range), m_order); range && range->first != range->last) return range;
    if (m_map.column(M::First) < 0 || m_map.column(M::Last) < 0) return m_period;
    DaySpan span{readDay(cell(row, M::First), m_order), readDay(cell(row, M::Last), m_order)};
    if (!span.first.isValid() || !span.last.isValid() || span.first > span.last) return std::nullopt;
    const DaySpan run{readDay(cell(row, M::RunFirst), m_order), readDay(cell(row, M::RunLast), m_order)};
    if (run.first.isValid() && run.first >= span.first && run.first <= span.last) span.first = run.first;
    if (run.last.isValid() && run.last >= span.first && run.last <= span.last) span.last = run.last;
    return span;
}

void TableImport::skip(SkipReason reason, size_t row)
{
    auto& all = m_report.rowsSkipped;
    const auto found = std::find_if(all.begin(), all.end(), [&](const SkippedRows& s) { return s.reason == reason; });
    if (found != all.end()) ++found->count;
    else all.push_back({reason, 1, m_table.lines[row]});
}

bool TableImport::namesEmpty(size_t row) const
{
    bool names = false;
    for (size_t i = 0; i < m_map.meanings.size(); ++i) {
        if (m_map.meanings[i] != M::Campaign && m_map.meanings[i] != M::Label) continue;
        if (!cell(row, int(i)).isEmpty()) return false;
        names = names || (row + 1 < m_table.rows.size() && !cell(row + 1, int(i)).isEmpty());
    }
    return names;
}

std::optional<ReadRow> TableImport::readRow(size_t row)
{
    const auto& cells = m_table.rows[row];
    const bool blank = std::all_of(cells.begin(), cells.end(), [](const QString& t) { return t.trimmed().isEmpty(); });
    if (blank) { skip(SkipReason::Empty, row); return std::nullopt; }
    if (cells.size() == 1 && m_map.meanings.size() > 2) { skip(SkipReason::Footnote, row); return std::nullopt; }
    ReadRow read{row, {}, {}, namesEmpty(row)};
    for (int i = 0; i < 3; ++i) read.labels << cell(row, i);
    for (const Measure& measure : measures) {
        const CellNumber number = readNumber(cell(row, measure.meaning), m_styles.at(measure.meaning));
        if (number.kind == CellKind::Broken) { skip(SkipReason::BrokenNumber, row); return std::nullopt; }
        if (number.kind == CellKind::Number) read.figures.*(measure.sum) = number.value;
        if (number.value < 0 && measure.meaning != M::Cost && measure.meaning != M::Revenue) {
            skip(SkipReason::Negative, row);
            return std::nullopt;
        }
    }
    return read;
}

void TableImport::readRows()
{
    for (size_t row = m_map.headingRow + 1; row < m_table.rows.size(); ++row)
        if (auto read = readRow(row)) m_rows.push_back(std::move(*read));
    m_totals = totalRows(m_rows, *m_map.platform);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_totals.contains(i)) skip(SkipReason::Total, m_rows[i].row);
        else takeRow(m_rows[i]);
    }
}

void TableImport::takeRow(const ReadRow& read)
{
    const auto span = spanOf(read.row);
    if (!span) return skip(SkipReason::NoDate, read.row);
    ImportedRow row;
    row.first = span->first;
    row.last = span->last;
    row.line = m_table.lines[read.row];
    row.campaign = cell(read.row, M::Campaign);
    for (const Measure& measure : measures) {
        row.*(measure.row) = read.figures.*(measure.sum);
        auto& sum = m_report.sums.*(measure.sum);
        if (row.*(measure.row)) sum = sum.value_or(0) + *(row.*(measure.row));
    }
    m_report.first = m_report.rowsTaken ? std::min(m_report.first, row.first) : row.first;
    m_report.last = m_report.rowsTaken ? std::max(m_report.last, row.last) : row.last;
    ++m_report.rowsTaken;
    addUpRow(m_report.batch.rows, row);
}

std::optional<Error> TableImport::readCurrency()
{
    QString code = currencyOfTitle(cell(m_map.headingRow, M::Cost));
    for (size_t row = m_map.headingRow + 1; row < m_table.rows.size(); ++row) {
        QString here = cell(row, M::Currency).toUpper();
        if (here.size() != 3 || !here[0].isLetter()) here = currencyIn(cell(row, M::Cost));
        if (here.isEmpty()) continue;
        if (code.isEmpty()) code = here;
        if (here != code) return Error{ErrorCode::ImportCurrency, {}, here, code, m_table.lines[row]};
    }
    m_report.currency = m_report.batch.currency = code;
    return std::nullopt;
}

void TableImport::setOwnTotal()
{
    const ImportSums sums = addUp(m_rows, m_totals);
    for (const size_t total : m_totals) {
        const bool fits = agree(sums, m_rows[total].figures, m_rows.size());
        if (m_report.ownTotal && !fits) continue;
        m_report.ownTotal = m_rows[total].figures;
        m_report.ownTotalAgrees = fits;
        if (fits) return;
    }
}

void TableImport::describeColumns()
{
    for (size_t i = 0; i < m_map.meanings.size(); ++i) {
        ImportColumn column{cell(m_map.headingRow, int(i)), m_map.meanings[i], false, {}};
        const bool stored = column.meaning != M::Label && column.meaning != M::Known && column.meaning != M::Reach;
        column.used = column.meaning != M::None && stored && m_map.column(column.meaning) == int(i);
        size_t taken = 0;
        for (size_t r = 0; r < m_rows.size() && taken < 3; ++r)
            if (!m_totals.contains(r)) column.firstValues << cell(m_rows[r].row, int(i)), ++taken;
        m_report.columns.push_back(std::move(column));
    }
    std::set<QString> names;
    for (const ImportedRow& row : m_report.batch.rows) names.insert(row.campaign);
    m_report.campaigns = int(names.size());
}

Result<ImportReport> TableImport::run()
{
    const auto map = findHeading(m_table);
    if (!map) return refusal(m_table.rows.size() < 2 ? ErrorCode::ImportNoTable : ErrorCode::ImportUnknownFormat);
    m_map = *map;
    choose(m_map, m_choices.columns);
    if (m_map.column(M::Cost) < 0) return refusal(ErrorCode::ImportNoCost, m_map.platform->platform);
    decideStyles();
    decidePeriod();
    if (auto error = readCurrency()) return *error;
    readRows();
    if (m_rows.size() == m_totals.size()) return refusal(ErrorCode::ImportNoRows, m_map.platform->platform);
    if (m_report.rowsTaken == 0) return refusal(ErrorCode::ImportNoDate, m_map.platform->platform);
    setOwnTotal();
    describeColumns();
    m_report.platform = m_report.batch.platform = m_map.platform->platform;
    m_report.platformName = m_map.platform->platformName;
    m_report.language = m_report.batch.language = m_map.platform->language;
    m_report.encoding = m_table.encoding.isEmpty() ? QStringLiteral("XLSX") : m_table.encoding;
    m_report.separator = m_table.separator;
    return std::move(m_report);
}

} // namespace

Result<ImportReport> importTable(const RawTable& table, const QString& fileName, const ImportChoices& choices)
{
    return TableImport(table, fileName, choices).run();
}

} // namespace ertrag
