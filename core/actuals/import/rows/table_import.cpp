// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/table_import.h"

#include "core/actuals/import/rows/figure_reader.h"
#include "core/actuals/import/rows/import_warnings.h"
#include "core/actuals/import/rows/own_totals.h"
#include "core/actuals/import/rows/row_currency.h"
#include "core/actuals/import/rows/row_days.h"
#include "core/actuals/import/rows/row_queue.h"
#include "core/actuals/import/rows/shop_payments.h"
#include "core/actuals/import/rows/skipped_rows.h"
#include "core/actuals/import/rows/total_candidates.h"
#include "core/actuals/import/text/refusal.h"

#include <algorithm>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;

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
    void takeBroken(const TableRow& row, const UnderstoodRow& understood);
    void takeFigures(const TableRow& row, TotalName name, UnderstoodRow& understood);
    void takeNames(const TableRow& row, UnderstoodRow& understood);
    bool isStaggered(const TableRow& row) const;
    void skip(SkipReason reason, int line) { skipRow(m_report.rowsSkipped, reason, line); }
    void keepTotal(const RowFigures& figures, int line);
    void add(const UnderstoodRow& row, const QString& sample);
    void decideCandidates();
    std::optional<Error> whyNothing() const;
    std::optional<Error> whyStaggered() const;

    TextSource& m_source;
    ReadingPlan& m_plan;
    const ImportChoices& m_choices;
    ImportReport& m_report;
    CellReader m_cells;
    FigureReader m_figures;
    RowDays m_days;
    ShopPayments m_payments;
    RowCurrency m_currency;
    TotalRows m_totalRows;
    RowStore m_store;
    RowQueue m_queue;   ///< into the store
    size_t m_given = 0; ///< rows given to it
    OwnTotals m_totals;
    TotalCandidates m_candidates;
    size_t m_row = 0, m_section = 0;
    size_t m_mostRows; ///< 0 = all
    int m_dataRows = 0;
    int m_rowsOfFigures = 0, m_staggered = 0; ///< readable or not; of them with more cells than titles
    struct {
        int line = 0, cells = 0;
    } m_firstStaggered;
    bool m_cancelled = false;
    std::optional<Error> m_fault;
};

AddingUp::AddingUp(TextSource& source, ReadingPlan& plan, const ImportChoices& choices, ImportReport& report,
                   size_t mostRows)
    : m_source(source), m_plan(plan), m_choices(choices), m_report(report), m_cells(source, plan),
      m_figures(m_cells, plan), m_days(m_cells, plan), m_payments(m_cells, plan), m_currency(m_cells, plan),
      m_totalRows(plan, m_cells, m_days), m_queue(m_store, isLarge(source) && mostRows == 0), m_mostRows(mostRows)
{
    m_report.rowsTaken = 0;
    m_report.first = m_report.last = QDate();
    m_report.rowsSkipped.clear();
    m_report.warnings.clear();
    m_report.batch.rows.clear();
    m_store.setColumns(m_figures.columns());
    if (isLarge(source) && mostRows == 0)
        m_store.reserve(size_t(source.size() / 110));
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

void AddingUp::keepTotal(const RowFigures& figures, int line)
{
    skip(SkipReason::Total, line);
    m_totals.keep(figures);
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
    const TotalName name = m_totalRows.nameOf(row);
    const bool readable = m_figures.read(row, m_plan.sections[m_section].value, understood.figures);
    if (const auto span = m_days.of(row))
        understood.span = *span;
    if (m_totalRows.isTotal(row, name, understood.span.first.isValid(), readable))
        return readable && name != TotalName::Average ? keepTotal(understood.figures, row.line)
                                                      : skip(SkipReason::Total, row.line);
    ++m_rowsOfFigures;
    if (isStaggered(row) && m_staggered++ == 0)
        m_firstStaggered = {row.line, int(cells.size())};
    if (!readable)
        return takeBroken(row, understood);
    ++m_dataRows;
    takeFigures(row, name, understood);
}

/// A number behind the last title; a remark there says nothing.
bool AddingUp::isStaggered(const TableRow& row) const
{
    const size_t titles = m_plan.titles.size();
    const auto number = [](std::string_view cell) {
        cell = trimmed(cell);
        return !cell.empty() && uchar(cell.front()) <= '9' && cell != "\"\"";
    };
    return row.cells.size() > titles && std::any_of(row.cells.begin() + qsizetype(titles), row.cells.end(), number);
}

void AddingUp::takeBroken(const TableRow& row, const UnderstoodRow& understood)
{
    const QString cell = m_cells.text(row, m_figures.broken());
    const bool words = std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u'#'; });
    // A line below the heading that explains the columns.
    if (words && m_dataRows == 0 && !understood.span.first.isValid())
        return skip(SkipReason::Footnote, row.line);
    const M meaning = m_plan.map.meanings[size_t(m_figures.broken())];
    skipRow(m_report.rowsSkipped, SkipReason::BrokenNumber, row.line, understood.figures, cell,
            meaning == M::Cost || meaning == M::Revenue);
}

void AddingUp::takeFigures(const TableRow& row, TotalName name, UnderstoodRow& understood)
{
    const auto leave = [&](SkipReason reason, const QString& sample) {
        skipRow(m_report.rowsSkipped, reason, row.line, understood.figures, sample);
    };
    for (int i = FileRows::Impressions; i < FileRows::figureCount; ++i)
        if (understood.figures[size_t(i)] < 0 && i != FileRows::Revenue)
            return leave(SkipReason::Negative, m_cells.text(row, m_cells.column(meaningOf(FileRows::Figure(i)))));
    m_figures.readResults(row, understood.figures);
    const bool shop = m_plan.map.platform->kind == SourceKind::Shop;
    if (shop)
        if (const auto reason = m_payments.count(row, understood.figures))
            return leave(*reason, m_payments.kindOf(row));
    if ((m_fault = m_currency.read(row, m_figures.currencies())))
        return;
    takeNames(row, understood);
    const QString day = understood.span.first.isValid() ? QString() : m_cells.textOf(m_days.cellOf(row));
    if (shop || !m_totalRows.mayBeTotal(row, name, understood.span.first.isValid()))
        return add(understood, day);
    TotalCandidate candidate{understood, name, m_days.ofRows(), day, m_given};
    if (const auto oldest = m_candidates.keep(std::move(candidate)))
        add(oldest->row, oldest->sample);
}

void AddingUp::takeNames(const TableRow& row, UnderstoodRow& understood)
{
    understood.campaign = m_store.nameOf(m_cells.cell(row, M::Campaign), m_source);
    understood.channel = m_store.nameOf(m_cells.cell(row, M::Channel), m_source);
    if (const QString& channel = m_plan.sections[m_section].channel; understood.channel == 0 && !channel.isEmpty())
        understood.channel = m_store.nameOf(channel.toStdString(), m_source);
}

void AddingUp::add(const UnderstoodRow& row, const QString& sample)
{
    if (!row.span.first.isValid() && !m_plan.daysOpen)
        return skipRow(m_report.rowsSkipped, SkipReason::NoDate, row.line, row.figures, sample);
    m_queue.add(row);
    ++m_given;
    if (!row.span.first.isValid())
        return;
    m_report.first = m_report.first.isValid() ? std::min(m_report.first, row.span.first) : row.span.first;
    m_report.last = m_report.last.isValid() ? std::max(m_report.last, row.span.last) : row.span.last;
}

void AddingUp::decideCandidates()
{
    const auto kinds = m_candidates.decide(m_store);
    for (size_t i = 0; i < kinds.size(); ++i) {
        const TotalCandidate& candidate = m_candidates.all()[i];
        // Called a total and without a day: no row of figures, even if rows are missing to make it up.
        const bool called = candidate.name != TotalName::None && candidate.amongDays && !candidate.hasDay();
        if (kinds[i] == TotalKind::All || (called && kinds[i] == TotalKind::Row))
            keepTotal(candidate.row.figures, candidate.row.line);
        else if (kinds[i] == TotalKind::Some)
            skip(SkipReason::Total, candidate.row.line);
        else
            add(candidate.row, candidate.sample);
    }
}

std::optional<Error> AddingUp::whyNothing() const
{
    const PlatformTitles& platform = *m_plan.map.platform;
    const bool dates = std::any_of(m_report.rowsSkipped.begin(), m_report.rowsSkipped.end(),
                                   [](const SkippedRows& s) { return s.reason == SkipReason::NoDate; });
    const auto broken = std::find_if(m_report.rowsSkipped.begin(), m_report.rowsSkipped.end(),
                                     [](const SkippedRows& s) { return s.reason == SkipReason::BrokenNumber; });
    if (m_dataRows == 0 && broken != m_report.rowsSkipped.end()) {
        Error error = refusal(ErrorCode::ImportRowsLost, broken->sample, QString::number(broken->count));
        error.line = broken->firstLine;
        return error;
    }
    if (m_dataRows == 0)
        return refusal(ErrorCode::ImportNoRows, platform.platform);
    if (platform.kind == SourceKind::Shop)
        return std::nullopt; // payments, but none that came in
    return refusal(dates ? ErrorCode::ImportNoDate : ErrorCode::ImportNoRows, platform.platform);
}

/// Every row has more numbers than there are titles: nobody knows which title belongs to which.
std::optional<Error> AddingUp::whyStaggered() const
{
    if (m_staggered == 0 || m_staggered < m_rowsOfFigures)
        return std::nullopt;
    Error error = refusal(ErrorCode::ImportStaggered, QString::number(m_firstStaggered.cells),
                          QString::number(m_plan.titles.size()));
    error.line = m_firstStaggered.line;
    return error;
}

std::optional<Error> AddingUp::finish()
{
    m_queue.finish();
    decideCandidates();
    if (const auto error = whyStaggered())
        return error;
    const bool turned = costsStandBelowZero(m_plan, m_store.rows());
    if (turned) {
        m_store.turnCosts();
        m_totals.turnCosts();
    }
    m_report.sums = sumsOf(m_store.sums());
    m_report.rowsTaken = m_store.count();
    m_totals.compare(m_report);
    if (m_report.rowsTaken == 0) {
        if (const auto error = whyNothing())
            return error;
        m_report.sums.conversions = m_report.sums.revenue = 0;
    }
    m_report.warnings = warningsOf(m_report, m_plan, m_store.rows(), turned);
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
