// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/table_import.h"

#include "core/actuals/import/refusal.h"
#include "core/actuals/import/row_reader.h"
#include "core/actuals/import/row_store.h"

#include <QRegularExpression>
#include <algorithm>
#include <unordered_set>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;

/// A column with figures: where, what, how written.
struct FigureColumn {
    int column = 0;
    FileRows::Figure figure = FileRows::Cost;
    double scale = 1;
    DecimalStyle style = DecimalStyle::Point;
};

const QChar softHyphen(0xAD);

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && uchar(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && uchar(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

/// "# Start date: ..."; "#1039" is the number of an order.
bool isComment(std::string_view cell)
{
    return cell.starts_with('#') && (cell.size() == 1 || cell[1] == ' ' || cell[1] == '-');
}

class AddingUp
{
public:
    AddingUp(TextSource& source, ReadingPlan& plan, const ImportChoices& choices, ImportReport& report);

    bool take(const TableRow& row);
    std::optional<Error> finish();                 ///< after the last row
    bool disproved() const { return m_disproved; } ///< the plan was corrected: read again
    bool cancelled() const { return m_cancelled; }
    const std::optional<Error>& fault() const { return m_fault; }

private:
    enum class Cell { Fine, Broken };
    std::string_view cell(const TableRow& row, int column);
    int column(M meaning) const { return m_columns[size_t(meaning)]; }
    bool has(M meaning) const { return column(meaning) >= 0; }
    QString text(const TableRow& row, int column) { return m_source.textOf(cell(row, column)).trimmed(); }
    void setFigureColumns();
    bool outside(const TableRow& row, size_t index);
    void takeRow(const TableRow& row);
    bool isNamedTotal(const TableRow& row);
    bool beginsLikeTotal(std::string_view bytes) const;
    bool namesEmpty(const TableRow& row);
    Cell readFigures(const TableRow& row, RowFigures& figures);
    Cell readSlowly(std::string_view bytes, const FigureColumn& column, double& value);
    void readResults(const TableRow& row, RowFigures& figures);
    bool payment(const TableRow& row, RowFigures& figures);
    bool readCurrency(const TableRow& row);
    std::optional<DaySpan> spanOf(const TableRow& row);
    std::optional<DaySpan> readDays(std::string_view bytes);
    std::optional<DaySpan> firstToLast(const TableRow& row);
    DaySpan widened(DaySpan span) const;
    void skip(SkipReason reason, int line);
    void keepTotal(const RowFigures& figures, int line);
    void add(const UnderstoodRow& row);
    void decideUnnamed();
    void compareTotals();

    TextSource& m_source;
    ReadingPlan& m_plan;
    const ImportChoices& m_choices;
    ImportReport& m_report;
    RowStore m_store;
    std::vector<FigureColumn> m_figures;
    std::vector<int> m_names; ///< columns that name a row
    std::string m_scratch, m_lastDay;
    std::optional<DaySpan> m_lastSpan;
    std::unordered_map<std::string, std::optional<DaySpan>> m_days;
    std::unordered_set<std::string> m_orders;
    QRegularExpression m_totalPattern;
    std::vector<std::string> m_totalStarts; ///< the total words, lower case
    std::string m_lastCurrency;
    std::vector<std::pair<UnderstoodRow, bool>> m_unnamed; ///< with whether it was the first row
    std::vector<UnderstoodRow> m_totals;
    size_t m_row = 0, m_section = 0;
    int m_dataRows = 0;
    std::array<int, size_t(M::Known) + 1> m_columns{}; ///< of m_plan.map.column(), which is asked for every row
    bool m_disproved = false, m_cancelled = false;
    std::optional<Error> m_fault;
};

AddingUp::AddingUp(TextSource& source, ReadingPlan& plan, const ImportChoices& choices, ImportReport& report)
    : m_source(source), m_plan(plan), m_choices(choices), m_report(report)
{
    m_report.rowsTaken = 0;
    m_report.first = m_report.last = QDate();
    m_report.rowsSkipped.clear();
    m_report.batch.rows.clear();
    setFigureColumns();
    for (size_t i = 0; i < plan.map.meanings.size(); ++i)
        if (const M m = plan.map.meanings[i]; m == M::Campaign || m == M::Label || m == M::Channel)
            m_names.push_back(int(i));
    const QStringList& words = plan.map.platform->totalWords;
    m_totalPattern = QRegularExpression(QStringLiteral("^(%1)\\s*($|[:-])").arg(words.join(QLatin1Char('|'))),
                                        QRegularExpression::CaseInsensitiveOption);
    for (const QString& word : words)
        m_totalStarts.push_back(word.toLower().toStdString());
    for (size_t meaning = 0; meaning < m_columns.size(); ++meaning)
        m_columns[meaning] = plan.map.column(M(meaning));
    if (source.size() > (1 << 20))
        m_store.reserve(size_t(source.size() / 110));
}

void AddingUp::setFigureColumns()
{
    std::array<bool, FileRows::figureCount> columns{};
    const auto add = [&](FileRows::Figure figure, int column) {
        if (figure == FileRows::figureCount)
            return;
        m_figures.push_back({column, figure, m_plan.map.scales[size_t(column)], m_plan.styles[size_t(column)]});
        columns[size_t(figure)] = true;
    };
    for (const auto& [meaning, list] : m_plan.map.used)
        for (const int column : list) {
            add(figureOf(meaning), column);
            if (meaning != M::Value)
                continue;
            // Blocks of one file may hold different measures: the column belongs to all of them.
            for (const TableSection& section : m_plan.sections)
                if (figureOf(section.value) != FileRows::figureCount)
                    columns[size_t(figureOf(section.value))] = true;
        }
    const bool shop = m_plan.map.platform->kind == SourceKind::Shop;
    if (shop || m_plan.map.has(M::Results))
        columns[FileRows::Conversions] = true;
    if (m_plan.map.has(M::Results))
        columns[FileRows::Leads] = true;
    m_store.setColumns(columns);
}

std::string_view AddingUp::cell(const TableRow& row, int at)
{
    if (at < 0 || size_t(at) >= row.cells.size())
        return {};
    return trimmed(unquoted(trimmed(row.cells[size_t(at)]), m_scratch));
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
    if (m_cancelled)
        return false;
    while (m_section < m_plan.sections.size() && index >= m_plan.sections[m_section].endRow)
        ++m_section;
    if (!outside(row, index))
        takeRow(row);
    return !m_disproved && !m_fault;
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

bool AddingUp::isNamedTotal(const TableRow& row)
{
    for (size_t i = 0; i < std::min<size_t>(3, row.cells.size()); ++i) {
        std::string_view bytes = trimmed(row.cells[i]);
        if (!bytes.empty() && bytes.front() == '"')
            bytes.remove_prefix(1);
        // Only what begins like one of the words is looked at closely.
        if (bytes.empty() || bytes.size() > 80 || !beginsLikeTotal(bytes))
            continue;
        if (m_totalPattern.match(text(row, int(i)).remove(softHyphen)).hasMatch())
            return true;
    }
    return false;
}

/// Letters of one of the words; YouTube puts soft hyphens between them, which the pattern then looks at.
bool AddingUp::beginsLikeTotal(std::string_view bytes) const
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    for (const std::string& word : m_totalStarts) {
        size_t same = 0;
        while (same < word.size() && same < bytes.size() && lower(bytes[same]) == word[same])
            ++same;
        if (same == word.size() || (same >= 1 && same < bytes.size() && bytes[same] == '\xC2'))
            return true;
    }
    return false;
}

bool AddingUp::namesEmpty(const TableRow& row)
{
    return !m_names.empty() &&
           std::all_of(m_names.begin(), m_names.end(), [&](int name) { return cell(row, name).empty(); });
}

AddingUp::Cell AddingUp::readSlowly(std::string_view bytes, const FigureColumn& from, double& value)
{
    const QString content = m_source.textOf(bytes);
    const CellNumber number = readNumber(content, from.style);
    if (number.kind == CellKind::Broken) {
        const auto proven = provenStyle(content);
        if (!m_plan.stylesProven && proven && *proven != from.style) {
            for (DecimalStyle& style : m_plan.styles)
                style = *proven;
            m_plan.stylesProven = m_disproved = true;
            if (m_plan.question.ask == ImportAsk::Decimals)
                m_plan.question = {};
        }
        return Cell::Broken;
    }
    if (number.kind == CellKind::Missing)
        return Cell::Fine;
    if (m_plan.currency.isEmpty() && (from.figure == FileRows::Cost || from.figure == FileRows::Revenue))
        m_plan.currency = currencyIn(content);
    value = number.value;
    return Cell::Fine;
}

AddingUp::Cell AddingUp::readFigures(const TableRow& row, RowFigures& figures)
{
    const M value = m_plan.sections[m_section].value;
    for (const FigureColumn& from : m_figures) {
        const std::string_view bytes = cell(row, from.column);
        if (bytes.empty())
            continue;
        double number = nothing;
        if (!readPlainNumber(bytes, from.style, number) && readSlowly(bytes, from, number) == Cell::Broken)
            return Cell::Broken;
        if (std::isnan(number))
            continue;
        double& figure = figures[size_t(from.figure)];
        figure = std::isnan(figure) ? number * from.scale : figure + number * from.scale;
    }
    if (const int at = column(M::Value); at >= 0 && figureOf(value) != FileRows::figureCount) {
        FigureColumn own{at, figureOf(value), 1, m_plan.styles[size_t(at)]};
        const std::string_view bytes = cell(row, at);
        double& figure = figures[size_t(own.figure)];
        if (!bytes.empty() && !readPlainNumber(bytes, own.style, figure))
            return readSlowly(bytes, own, figure);
    }
    return Cell::Fine;
}

// "Results" are of any kind; only purchases and leads count, and only where no column of their own counts them.
void AddingUp::readResults(const TableRow& row, RowFigures& figures)
{
    const int results = column(M::Results), kindColumn = column(M::ResultKind);
    if (results < 0 || kindColumn < 0)
        return;
    const QString kind = comparableTitle(text(row, kindColumn));
    double number = nothing;
    if (!readPlainNumber(cell(row, results), m_plan.styles[size_t(results)], number))
        return;
    for (const auto& [meaning, kinds] : m_plan.map.platform->resultKinds)
        if (!has(meaning) && kinds.contains(kind))
            figures[size_t(figureOf(meaning))] = number;
}

/// Of shops: whether the row is a payment that was not counted yet; each order counts once.
bool AddingUp::payment(const TableRow& row, RowFigures& figures)
{
    const PlatformTitles& platform = *m_plan.map.platform;
    if (platform.kind != SourceKind::Shop)
        return true;
    const auto counts = [&](M meaning, const QStringList& allowed) {
        const int at = column(meaning);
        return at < 0 || allowed.isEmpty() || allowed.contains(comparableTitle(text(row, at)));
    };
    const double revenue = figures[FileRows::Revenue];
    if (!counts(M::Status, platform.paid) || !counts(M::Kind, platform.payments) ||
        (platform.onlyPositive && !(revenue > 0))) {
        skip(SkipReason::NotPaid, row.line);
        return false;
    }
    if (const int order = column(M::Order); order >= 0 && !m_orders.emplace(cell(row, order)).second) {
        skip(SkipReason::RepeatedOrder, row.line);
        return false;
    }
    if (std::isnan(figures[FileRows::Conversions]))
        figures[FileRows::Conversions] = 1;
    double refund = 0;
    const int refunds = column(M::Refund);
    if (refunds >= 0 && readPlainNumber(cell(row, refunds), m_plan.styles[size_t(refunds)], refund))
        figures[FileRows::Revenue] -= refund;
    return true;
}

bool AddingUp::readCurrency(const TableRow& row)
{
    const std::string_view bytes = cell(row, column(M::Currency));
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

std::optional<DaySpan> AddingUp::readDays(std::string_view bytes)
{
    if (bytes == m_lastDay)
        return m_lastSpan;
    m_lastDay.assign(bytes);
    const auto known = m_days.find(m_lastDay);
    if (known != m_days.end())
        return m_lastSpan = known->second;
    const QString content = m_source.textOf(bytes);
    m_lastSpan = readSpan(content, m_plan.dates);
    const SlashOrder other = m_plan.dates.order == SlashOrder::DayFirst ? SlashOrder::MonthFirst : SlashOrder::DayFirst;
    if (!m_lastSpan && !m_plan.orderProven && readDay(content, other).isValid()) {
        m_plan.dates.order = other;
        m_plan.orderProven = m_disproved = true;
        if (m_plan.question.ask == ImportAsk::DateOrder)
            m_plan.question = {};
    }
    // Ten years at most: a row is counted day by day.
    if (m_lastSpan && m_lastSpan->first.daysTo(m_lastSpan->last) > 3660)
        m_lastSpan.reset();
    if (m_days.size() < 100000)
        m_days.emplace(m_lastDay, m_lastSpan);
    return m_lastSpan;
}

DaySpan AddingUp::widened(DaySpan span) const
{
    if (span.first != span.last || m_plan.daysPerRow == 1)
        return span;
    span.last = m_plan.daysPerRow == 7 ? span.first.addDays(6)
                                       : QDate(span.first.year(), span.first.month(), span.first.daysInMonth());
    return span;
}

// The run of an ad inside the reporting period is closer to its days than the period itself.
std::optional<DaySpan> AddingUp::firstToLast(const TableRow& row)
{
    const auto first = readDays(cell(row, column(M::First)));
    if (!has(M::Last))
        return first;
    const auto last = readDays(cell(row, column(M::Last)));
    if (!first || !last || first->first > last->last || first->first.daysTo(last->last) > 3660)
        return std::nullopt;
    DaySpan span{first->first, last->last};
    const auto inside = [&](const std::optional<DaySpan>& day) {
        return day && day->first >= span.first && day->first <= span.last;
    };
    const auto runFirst = readDays(cell(row, column(M::RunFirst)));
    const auto runLast = readDays(cell(row, column(M::RunLast)));
    if (inside(runFirst))
        span.first = runFirst->first;
    if (inside(runLast) && runLast->first >= span.first)
        span.last = runLast->first;
    return span;
}

std::optional<DaySpan> AddingUp::spanOf(const TableRow& row)
{
    for (const M meaning : {M::Day, M::Week}) {
        if (!has(meaning))
            continue;
        std::string_view bytes = cell(row, column(meaning));
        if (bytes.empty())
            if (const auto others = m_plan.map.fallbacks.find(meaning); others != m_plan.map.fallbacks.end())
                for (const int other : others->second)
                    if (bytes.empty())
                        bytes = cell(row, other);
        const auto span = readDays(bytes);
        return span ? std::optional(widened(*span)) : std::nullopt;
    }
    if (has(M::Range))
        if (const auto range = readDays(cell(row, column(M::Range)));
            range && (range->first != range->last || !has(M::First)))
            return widened(*range);
    double number = nothing;
    if (has(M::NthDay)) {
        if (!m_plan.dates.start.isValid() ||
            !readPlainNumber(cell(row, column(M::NthDay)), DecimalStyle::Point, number) || number > 4000)
            return std::nullopt;
        const QDate day = m_plan.dates.start.addDays(qint64(number));
        return DaySpan{day, day};
    }
    if (has(M::First))
        return firstToLast(row);
    return m_plan.period;
}

void AddingUp::keepTotal(const RowFigures& figures, int line)
{
    skip(SkipReason::Total, line);
    if (m_totals.size() >= 50)
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
    const bool total = isNamedTotal(row);
    if (readFigures(row, understood.figures) == Cell::Broken) {
        // A line below the heading that explains the columns in words.
        const bool words = m_dataRows == 0 && !total && !spanOf(row);
        return skip(words ? SkipReason::Footnote : total ? SkipReason::Total : SkipReason::BrokenNumber, row.line);
    }
    if (total)
        return keepTotal(understood.figures, row.line);
    ++m_dataRows;
    for (int i = FileRows::Impressions; i < FileRows::figureCount; ++i)
        if (understood.figures[size_t(i)] < 0 && i != FileRows::Revenue)
            return skip(SkipReason::Negative, row.line);
    readResults(row, understood.figures);
    if (!payment(row, understood.figures) || !readCurrency(row))
        return;
    if (const auto span = spanOf(row))
        understood.span = *span;
    understood.campaign = m_store.nameOf(cell(row, column(M::Campaign)), m_source);
    understood.channel = m_store.nameOf(cell(row, column(M::Channel)), m_source);
    if (const QString& channel = m_plan.sections[m_section].channel; understood.channel == 0 && !channel.isEmpty())
        understood.channel = m_store.nameOf(channel.toStdString(), m_source);
    if (m_unnamed.size() < 64 && namesEmpty(row))
        m_unnamed.emplace_back(understood, m_dataRows == 1);
    else
        add(understood);
}

void AddingUp::add(const UnderstoodRow& row)
{
    if (!row.span.first.isValid() && m_plan.question.ask != ImportAsk::Period)
        return skip(SkipReason::NoDate, row.line);
    m_store.add(row);
    if (!row.span.first.isValid())
        return;
    m_report.first = m_report.first.isValid() ? std::min(m_report.first, row.span.first) : row.span.first;
    m_report.last = m_report.last.isValid() ? std::max(m_report.last, row.span.last) : row.span.last;
}

/// A row without any name among named ones is a total if the others add up to it.
void AddingUp::decideUnnamed()
{
    const ImportSums others = sumsOf(m_store.sums());
    for (const auto& [row, first] : m_unnamed) {
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

std::optional<Error> AddingUp::finish()
{
    decideUnnamed();
    m_report.sums = sumsOf(m_store.sums());
    m_report.rowsTaken = m_store.count();
    compareTotals();
    const PlatformTitles& platform = *m_plan.map.platform;
    if (m_report.rowsTaken == 0) {
        if (m_dataRows == 0)
            return refusal(ErrorCode::ImportNoRows, platform.platform);
        if (platform.kind != SourceKind::Shop) {
            const bool dates = std::any_of(m_report.rowsSkipped.begin(), m_report.rowsSkipped.end(),
                                           [](const SkippedRows& s) { return s.reason == SkipReason::NoDate; });
            return refusal(dates ? ErrorCode::ImportNoDate : ErrorCode::ImportNoRows, platform.platform);
        }
        m_report.sums.conversions = m_report.sums.revenue = 0; // payments, but none that came in
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
                               ImportReport& report)
{
    bool lenient = false;
    for (int again = 0; again < 4; ++again) {
        AddingUp adding(source, plan, choices, report);
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
        if (end != RowReader::End::Finished)
            return brokenAt(end, reader.line());
        return adding.finish();
    }
    return refusal(ErrorCode::ImportBroken, QStringLiteral("row"));
}

} // namespace ertrag
