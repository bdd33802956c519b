// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/table_import.h"

#include "core/actuals/import/rows/figure_reader.h"
#include "core/actuals/import/rows/row_days.h"
#include "core/actuals/import/rows/row_queue.h"
#include "core/actuals/import/rows/shop_payments.h"
#include "core/actuals/import/rows/total_rows.h"
#include "core/actuals/import/text/refusal.h"

#include <algorithm>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;
constexpr size_t mostTotals = 50, mostUnnamed = 64;

bool isLarge(const TextSource& source)
{
    return source.size() > (1 << 20);
}

/// Takes the rows of a file one after another: which of them count, and what they add up to.
class AddingUp
{
public:
    AddingUp(TextSource& source, ReadingPlan& plan, const ImportChoices& choices, ImportReport& report,
             size_t mostRows);

    bool take(const TableRow& row);
    std::optional<Error> finish();                                                 ///< after the last row
    bool disproved() const { return m_figures.disproved() || m_days.disproved(); } ///< read again by the corrected plan
    bool cancelled() const { return m_cancelled; }
    bool enough() const { return m_mostRows > 0 && m_row > m_mostRows; }
    const std::optional<Error>& fault() const { return m_fault; }

private:
    bool outside(const TableRow& row, size_t index);
    void takeRow(const TableRow& row);
    void takeFigures(const TableRow& row, UnderstoodRow& understood);
    void takeNames(const TableRow& row, UnderstoodRow& understood);
    bool namesEmpty(const TableRow& row);
    bool readCurrency(const TableRow& row);
    void skip(SkipReason reason, int line);
    void keepTotal(const RowFigures& figures, int line);
    void add(const UnderstoodRow& row);
    void decideUnnamed();
    void compareTotals();
    std::optional<Error> whyNothing() const;

    TextSource& m_source;
    ReadingPlan& m_plan;
    const ImportChoices& m_choices;
    ImportReport& m_report;
    CellReader m_cells;
    FigureReader m_figures;
    RowDays m_days;
    ShopPayments m_payments;
    TotalRows m_namedTotals;
    RowStore m_store;
    RowQueue m_queue;         ///< into the store
    std::vector<int> m_names; ///< columns that name a row
    std::string m_lastCurrency;
    std::vector<UnderstoodRow> m_unnamed, m_totals;
    size_t m_row = 0, m_section = 0;
    size_t m_mostRows; ///< 0 = all
    int m_dataRows = 0;
    bool m_cancelled = false;
    std::optional<Error> m_fault;
};

AddingUp::AddingUp(TextSource& source, ReadingPlan& plan, const ImportChoices& choices, ImportReport& report,
                   size_t mostRows)
    : m_source(source), m_plan(plan), m_choices(choices), m_report(report), m_cells(source, plan),
      m_figures(m_cells, plan), m_days(m_cells, plan), m_payments(m_cells, plan),
      m_namedTotals(plan.map.platform->totalWords), m_queue(m_store, isLarge(source) && mostRows == 0),
      m_mostRows(mostRows)
{
    m_report.rowsTaken = 0;
    m_report.first = m_report.last = QDate();
    m_report.rowsSkipped.clear();
    m_report.batch.rows.clear();
    m_store.setColumns(m_figures.columns());
    for (size_t i = 0; i < plan.map.meanings.size(); ++i)
        if (const M m = plan.map.meanings[i]; m == M::Campaign || m == M::Label || m == M::Channel)
            m_names.push_back(int(i));
    if (isLarge(source) && mostRows == 0)
        m_store.reserve(size_t(source.size() / 110));
}

void AddingUp::skip(SkipReason reason, int line)
{
    auto& all = m_report.rowsSkipped;
    const auto found = std::find_if(all.begin(), all.end(), [&](const SkippedRows& s) { return s.reason == reason; });
    if (found != all.end())
        ++found->count;
    else
        all.push_back({reason, 1, line});
}

bool AddingUp::take(const TableRow& row)
{
    const size_t index = m_row++;
    if ((index & 4095) == 0 && m_choices.cancelled && m_choices.cancelled->load(std::memory_order_relaxed))
        m_cancelled = true;
    if (m_cancelled || enough())
        return false;
    while (m_section < m_plan.sections.size() && index >= m_plan.sections[m_section].endRow)
        ++m_section;
    if (!outside(row, index))
        takeRow(row);
    return !disproved() && !m_fault;
}

/// Lines above, between and below the tables.
bool AddingUp::outside(const TableRow& row, size_t index)
{
    if (m_section < m_plan.sections.size() && index > m_plan.sections[m_section].headingRow)
        return false;
    if (index <= m_plan.sections.front().headingRow || m_section < m_plan.sections.size())
        return true;
    const auto filled =
        std::count_if(row.cells.begin(), row.cells.end(), [](std::string_view c) { return !trimmed(c).empty(); });
    if (filled == 0)
        return true;
    skip(filled == 1 || isComment(row.cells.front()) ? SkipReason::Footnote : SkipReason::OtherTable, row.line);
    return true;
}

bool AddingUp::namesEmpty(const TableRow& row)
{
    return !m_names.empty() &&
           std::all_of(m_names.begin(), m_names.end(), [&](int name) { return m_cells.cell(row, name).empty(); });
}

bool AddingUp::readCurrency(const TableRow& row)
{
    const std::string_view bytes = m_cells.cell(row, M::Currency);
    if (bytes.size() != 3 || bytes == m_lastCurrency)
        return true;
    m_lastCurrency.assign(bytes);
    const QString code = m_source.textOf(bytes).toUpper();
    if (!std::all_of(code.begin(), code.end(), [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); }))
        return true;
    if (m_plan.currency.isEmpty())
        m_plan.currency = code;
    if (code == m_plan.currency)
        return true;
    m_fault = Error{ErrorCode::ImportCurrency, {}, code, m_plan.currency, row.line};
    return false;
}

void AddingUp::keepTotal(const RowFigures& figures, int line)
{
    skip(SkipReason::Total, line);
    if (m_totals.size() >= mostTotals)
        return;
    UnderstoodRow total;
    total.figures = figures;
    total.line = line;
    m_totals.push_back(total);
}

void AddingUp::takeRow(const TableRow& row)
{
    const auto& cells = row.cells;
    const auto filled = [](std::string_view c) { return !trimmed(c).empty() && trimmed(c) != "\"\""; };
    if (std::none_of(cells.begin(), cells.end(), filled))
        return skip(SkipReason::Empty, row.line);
    if ((cells.size() == 1 && m_plan.map.meanings.size() > 1) || isComment(cells.front()))
        return skip(SkipReason::Footnote, row.line);
    UnderstoodRow understood;
    understood.line = row.line;
    const bool total = m_namedTotals.isNamed(row, m_cells);
    if (!m_figures.read(row, m_plan.sections[m_section].value, understood.figures)) {
        // A line below the heading that explains the columns in words.
        const bool words = m_dataRows == 0 && !total && !m_days.of(row);
        return skip(words ? SkipReason::Footnote : total ? SkipReason::Total : SkipReason::BrokenNumber, row.line);
    }
    if (total)
        return keepTotal(understood.figures, row.line);
    ++m_dataRows;
    takeFigures(row, understood);
}

void AddingUp::takeFigures(const TableRow& row, UnderstoodRow& understood)
{
    for (int i = FileRows::Impressions; i < FileRows::figureCount; ++i)
        if (understood.figures[size_t(i)] < 0 && i != FileRows::Revenue)
            return skip(SkipReason::Negative, row.line);
    m_figures.readResults(row, understood.figures);
    if (m_plan.map.platform->kind == SourceKind::Shop)
        if (const auto reason = m_payments.count(row, understood.figures))
            return skip(*reason, row.line);
    if (!readCurrency(row))
        return;
    if (const auto span = m_days.of(row))
        understood.span = *span;
    takeNames(row, understood);
    if (m_unnamed.size() < mostUnnamed && namesEmpty(row))
        m_unnamed.push_back(understood);
    else
        add(understood);
}

void AddingUp::takeNames(const TableRow& row, UnderstoodRow& understood)
{
    understood.campaign = m_store.nameOf(m_cells.cell(row, M::Campaign), m_source);
    understood.channel = m_store.nameOf(m_cells.cell(row, M::Channel), m_source);
    if (const QString& channel = m_plan.sections[m_section].channel; understood.channel == 0 && !channel.isEmpty())
        understood.channel = m_store.nameOf(channel.toStdString(), m_source);
}

void AddingUp::add(const UnderstoodRow& row)
{
    if (!row.span.first.isValid() && !m_plan.daysOpen)
        return skip(SkipReason::NoDate, row.line);
    m_queue.add(row);
    if (!row.span.first.isValid())
        return;
    m_report.first = m_report.first.isValid() ? std::min(m_report.first, row.span.first) : row.span.first;
    m_report.last = m_report.last.isValid() ? std::max(m_report.last, row.span.last) : row.span.last;
}

/// A row without any name among named ones is a total if the others add up to it.
void AddingUp::decideUnnamed()
{
    const ImportSums others = sumsOf(m_store.sums());
    for (const UnderstoodRow& row : m_unnamed) {
        if (m_store.count() > 0 && agree(others, sumsOf(row.figures), m_store.count()))
            keepTotal(row.figures, row.line);
        else
            add(row);
    }
}

void AddingUp::compareTotals()
{
    const int rows = m_store.count();
    for (const UnderstoodRow& total : m_totals) {
        const ImportSums figures = sumsOf(total.figures);
        const TotalVerdict verdict = verdictOf(m_report.sums, figures, rows);
        const bool fits = verdict == TotalVerdict::Equal || verdict == TotalVerdict::Rounding;
        if (m_report.ownTotal && !fits)
            continue;
        m_report.ownTotal = figures;
        m_report.ownTotalVerdict = verdict;
        const double reach = total.figures[FileRows::Reach];
        m_report.reach = std::isnan(reach) ? std::nullopt : std::optional(reach);
        if (fits)
            return;
    }
}

std::optional<Error> AddingUp::whyNothing() const
{
    const PlatformTitles& platform = *m_plan.map.platform;
    if (m_dataRows == 0)
        return refusal(ErrorCode::ImportNoRows, platform.platform);
    if (platform.kind == SourceKind::Shop)
        return std::nullopt; // payments, but none that came in
    const bool dates = std::any_of(m_report.rowsSkipped.begin(), m_report.rowsSkipped.end(),
                                   [](const SkippedRows& s) { return s.reason == SkipReason::NoDate; });
    return refusal(dates ? ErrorCode::ImportNoDate : ErrorCode::ImportNoRows, platform.platform);
}

std::optional<Error> AddingUp::finish()
{
    m_queue.finish();
    decideUnnamed();
    m_report.sums = sumsOf(m_store.sums());
    m_report.rowsTaken = m_store.count();
    compareTotals();
    if (m_report.rowsTaken == 0) {
        if (const auto error = whyNothing())
            return error;
        m_report.sums.conversions = m_report.sums.revenue = 0;
    }
    m_store.fill(m_report.batch);
    const auto& reach = m_report.batch.fileRows->figures[FileRows::Reach];
    if (m_report.rowsTaken == 1 && !reach.empty() && !std::isnan(reach[0]))
        m_report.reach = reach[0];
    if (!m_report.first.isValid())
        m_report.batch.rows.clear(), m_report.batch.fileRows.reset();
    return std::nullopt;
}

Error brokenAt(RowReader::End end, int line)
{
    Error error = refusal(ErrorCode::ImportBroken,
                          end == RowReader::End::Unclosed ? QStringLiteral("\"") : QStringLiteral("row"));
    error.line = line;
    return error;
}

} // namespace

std::optional<Error> addUpRows(TextSource& source, char separator, ReadingPlan& plan, const ImportChoices& choices,
                               ImportReport& report, size_t mostRows)
{
    bool lenient = false;
    for (int again = 0; again < 4; ++again) {
        AddingUp adding(source, plan, choices, report, mostRows);
        RowReader reader(source, separator, lenient);
        const RowReader::End end = reader.read([&](const TableRow& row) { return adding.take(row); });
        if (adding.fault())
            return adding.fault();
        if (adding.cancelled())
            return refusal(ErrorCode::Cancelled);
        if (adding.disproved())
            continue;
        if (end == RowReader::End::QuoteInside) {
            lenient = true;
            continue;
        }
        if (end != RowReader::End::Finished && !adding.enough())
            return brokenAt(end, reader.line());
        return adding.finish();
    }
    return refusal(ErrorCode::ImportBroken, QStringLiteral("row"));
}

} // namespace ertrag
