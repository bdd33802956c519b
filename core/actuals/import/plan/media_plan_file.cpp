// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/plan/media_plan_file.h"

#include "core/actuals/import/columns/column_map.h"
#include "core/actuals/import/columns/currency_sign.h"
#include "core/actuals/import/plan/plan_tables.h"
#include "core/actuals/import/plan/plan_totals.h"
#include "core/actuals/import/text/refusal.h"
#include "core/campaign/currencies.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr double cent = 0.011;

bool says(const QString& cell)
{
    return !cell.trimmed().isEmpty();
}

/// Without what may stand beside a number: a currency, a unit.
bool isAmount(const QString& cell)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[^\\p{L}\\d%]*(?:\\p{Sc}|US\\$|[A-Z]{3}|S?Fr\\.?|Euro?)?[^\\p{L}%]*(?:\\p{Sc}|[A-Za-z]{3}|S?"
                       "Fr\\.?|Euro|h|Std\\.?|Posts?|Stk\\.?)?\\s*$"));
    return pattern.match(cell.simplified()).hasMatch();
}

/// The table of one sheet becomes a plan.
class PlanReading
{
public:
    PlanReading(const RawTable& table, MonthHeading heading, const PlanChoices& choices)
        : m_table(table), m_heading(std::move(heading)), m_choices(choices)
    {
        m_file.months = m_heading.months;
        m_file.question = m_heading.question;
    }
    Result<MediaPlanFile> run();

private:
    using Cells = std::vector<QString>;
    using Values = std::vector<std::optional<double>>;
    QString cell(const Cells& cells, size_t column) const { return column < cells.size() ? cells[column] : QString(); }
    bool hasFigures(const Cells& cells) const;
    std::optional<Error> decideStyle();
    std::optional<Error> noteCurrencies();
    std::optional<Error> note(const QStringList& codes, const QString& said, int line);
    QStringList codesAbove(const QString& cell) const;
    std::optional<Error> readRow(size_t row);
    Result<Values> valuesOf(const Cells& cells, int line, PlanUnit unit) const;
    void take(PlanRow row);
    bool readHeading(const QStringList& names);
    QStringList namesOf(const Cells& cells) const;
    PlanUnit unitOfRow(const Cells& cells, const QStringList& names);
    Result<std::optional<double>> number(const QString& cell, int line) const;
    std::optional<Error> checkTotal(const PlanRow& row, const Cells& cells);
    void sumLeftColumns();

    const RawTable& m_table;
    MonthHeading m_heading;
    const PlanChoices& m_choices;
    MediaPlanFile m_file;
    DecimalStyle m_style = DecimalStyle::Comma;
    CurrencyEvidence m_currency;
    PlanUnit m_section = PlanUnit::Money;
    std::vector<StatedTotal> m_totals;
    size_t m_since = 0; ///< rows before the last total
};

bool PlanReading::hasFigures(const Cells& cells) const
{
    return std::any_of(m_heading.months.begin(), m_heading.months.end(),
                       [&](const MonthColumn& each) { return says(cell(cells, each.column)); });
}

std::optional<Error> PlanReading::decideStyle()
{
    Cells all;
    std::vector<int> lines;
    for (size_t row = m_heading.row + 1; row < m_table.rows.size(); ++row)
        for (size_t column = m_heading.months.front().column; column < m_table.rows[row].size(); ++column)
            if (isAmount(m_table.rows[row][column])) {
                all.push_back(m_table.rows[row][column]);
                lines.push_back(m_table.lines[row]);
            }
    const auto proven = provenStyle(all);
    m_style = m_choices.decimals.value_or(proven.value_or(DecimalStyle::Comma));
    for (size_t i = 0; i < all.size(); ++i) {
        const auto own = provenStyle(all[i]);
        if (proven && own && *own != m_style)
            return Error{ErrorCode::ImportAmbiguous, {}, all[i].trimmed(), {}, lines[i]};
        if (own && !proven && !m_choices.decimals) // as many say this as that
            return Error{ErrorCode::ImportAmbiguous, {}, all[i].trimmed(), {}, lines[i]};
        const double point = readNumber(all[i], DecimalStyle::Point).value,
                     comma = readNumber(all[i], DecimalStyle::Comma).value;
        if (!proven && !m_choices.decimals && point != comma && m_file.question.ask == ImportAsk::Nothing)
            m_file.question = {ImportAsk::Decimals, all[i].trimmed(), {}, {point, comma}};
    }
    return std::nullopt;
}

std::optional<Error> PlanReading::note(const QStringList& codes, const QString& said, int line)
{
    const QString before = m_currency.code();
    if (m_currency.add(codes))
        return std::nullopt;
    return Error{ErrorCode::ImportCurrency, {}, codes.value(0), before.isEmpty() ? said : before, line};
}

/// "alle Beträge in CHF", "Budget (EUR)", "€".
QStringList PlanReading::codesAbove(const QString& cell) const
{
    static const QRegularExpression code(QStringLiteral("(?:\\bin |[\\[(]|^)([A-Z]{3})(?:[\\])]|$|[ .,;])"));
    const auto match = code.match(cell.simplified());
    if (match.hasMatch() && isCurrency(match.captured(1)))
        return {match.captured(1)};
    return cell.contains(QChar(0x20AC)) ? QStringList(QStringLiteral("EUR")) : QStringList();
}

std::optional<Error> PlanReading::noteCurrencies()
{
    static const QRegularExpression thousands(
        QStringLiteral("\\bT ?\\x{20AC}|\\bTEUR\\b|\\bTsd\\b|\\bTCHF\\b|\\bkEUR\\b"));
    for (size_t row = 0; row < m_table.rows.size(); ++row)
        for (size_t column = 0; column < m_table.rows[row].size(); ++column) {
            const QString& text = m_table.rows[row][column];
            if (thousands.match(text).hasMatch())
                return Error{ErrorCode::ImportAmbiguous, {}, text.trimmed(), {}, m_table.lines[row]};
            const bool amount = row > m_heading.row && column >= m_heading.months.front().column;
            if (const auto error =
                    note(amount && isAmount(text) ? currenciesIn(text) : codesAbove(text), text, m_table.lines[row]))
                return error;
        }
    return std::nullopt;
}

QStringList PlanReading::namesOf(const Cells& cells) const
{
    QStringList names;
    for (size_t column = 0; column < m_heading.months.front().column && column < cells.size(); ++column) {
        const QString text = cells[column].simplified();
        const bool number = readNumber(cells[column], DecimalStyle::Point).kind != CellKind::Broken &&
                            !text.isEmpty() && isAmount(cells[column]);
        if (!text.isEmpty() && !number)
            names << text.left(200);
    }
    return names;
}

/// Whether it names a group of lines: what follows is of that unit. What says nothing of the kind leaves it as it is;
/// so does "Instagram | Ads", which is a line.
bool PlanReading::readHeading(const QStringList& names)
{
    PlanUnit section = m_section;
    for (const QString& name : names) {
        const NamedUnit unit = unitOf(name);
        const bool costs = planWords().costs.contains(squeezed(name));
        if (!costs && (!unit.told || !unit.rest.isEmpty()))
            return false;
        section = costs ? PlanUnit::Money : unit.unit;
    }
    m_section = section;
    return !names.isEmpty();
}

PlanUnit PlanReading::unitOfRow(const Cells& cells, const QStringList& names)
{
    for (const MonthColumn& each : m_heading.months)
        if (cell(cells, each.column).contains(QLatin1Char('%')))
            return PlanUnit::Share;
    for (const QString& name : names)
        if (const NamedUnit unit = unitOf(name); unit.told)
            return unit.unit;
    return m_section;
}

/// Nothing for an empty cell. Errors: PlanNumber.
Result<std::optional<double>> PlanReading::number(const QString& cell, int line) const
{
    const CellNumber read = readNumber(cell, m_style);
    if (read.kind == CellKind::Missing)
        return std::optional<double>();
    if (read.kind == CellKind::Broken || read.value < 0 || !isAmount(cell))
        return Error{ErrorCode::PlanNumber, {}, cell.trimmed(), {}, line};
    return std::optional(read.value);
}

Result<std::vector<std::optional<double>>> PlanReading::valuesOf(const Cells& cells, int line, PlanUnit unit) const
{
    Values values;
    if (unit == PlanUnit::Share) {
        values.resize(m_heading.months.size());
        return values;
    }
    for (const MonthColumn& each : m_heading.months) {
        const auto value = number(cell(cells, each.column), line);
        if (!value)
            return value.error();
        values.push_back(value.value());
    }
    return values;
}

std::optional<Error> PlanReading::readRow(size_t row)
{
    const Cells& cells = m_table.rows[row];
    const QStringList names = namesOf(cells);
    if (!hasFigures(cells)) {
        readHeading(names);
        return std::nullopt;
    }
    PlanRow plan{names, m_table.lines[row], unitOfRow(cells, names), {}};
    Result<Values> values = valuesOf(cells, plan.line, plan.unit);
    if (!values)
        return values.error();
    plan.values = std::move(values).value();
    if (const auto error = checkTotal(plan, cells))
        return error;
    take(std::move(plan));
    return std::nullopt;
}

void PlanReading::take(PlanRow row)
{
    const bool total = std::any_of(row.names.begin(), row.names.end(), isTotalName);
    if (const bool heading = readHeading(row.names); total || heading) {
        m_totals.push_back({std::move(row), m_file.rows.size(), m_since, !total});
        m_since = m_file.rows.size();
        return;
    }
    const bool says = std::any_of(row.values.begin(), row.values.end(), [](const auto& v) { return v.has_value(); });
    if (says || row.unit == PlanUnit::Share)
        m_file.rows.push_back(std::move(row));
}

/// The column of sums: those of a row. Hours a week have a mean there, if anything.
std::optional<Error> PlanReading::checkTotal(const PlanRow& row, const Cells& cells)
{
    if (row.unit != PlanUnit::Money && row.unit != PlanUnit::Posts)
        return std::nullopt;
    for (const size_t column : m_heading.totals) {
        const auto stated = number(cell(cells, column), row.line);
        if (!stated)
            return stated.error();
        if (!stated.value())
            continue;
        ++m_file.sumsChecked;
        if (std::abs(*stated.value() - row.sum()) > cent)
            m_file.differences.push_back(
                {row.name(), row.line, m_table.rows[m_heading.row][column].simplified(), *stated.value(), row.sum()});
    }
    return std::nullopt;
}

/// Quarters, remarks: nothing is taken of them, and what they sum up to is said.
void PlanReading::sumLeftColumns()
{
    for (const size_t column : m_heading.others) {
        LeftColumn left{m_table.rows[m_heading.row][column].simplified().left(200), 0};
        for (size_t row = m_heading.row + 1; row < m_table.rows.size(); ++row)
            if (const QString& text = cell(m_table.rows[row], column); isAmount(text))
                left.sum += readNumber(text, m_style).value;
        m_file.leftColumns.push_back(left);
    }
}

Result<MediaPlanFile> PlanReading::run()
{
    if (const QStringList twice = sameMonths(m_file.months); !twice.isEmpty())
        return refusal(ErrorCode::ImportColumnsTwice, twice.join(QStringLiteral(", ")));
    for (const auto step : {&PlanReading::noteCurrencies, &PlanReading::decideStyle})
        if (const auto error = (this->*step)())
            return *error;
    for (size_t row = m_heading.row + 1; row < m_table.rows.size(); ++row)
        if (const auto error = readRow(row))
            return *error;
    checkTotals(m_totals, m_file);
    if (m_file.rows.empty())
        return refusal(ErrorCode::ImportNoRows);
    sumLeftColumns();
    m_file.currencies = m_currency.codes();
    return std::move(m_file);
}

struct Found {
    const PlanTable* table = nullptr;
    MonthHeading heading;
};

std::vector<Found> plansOf(const std::vector<PlanTable>& tables, const PlanChoices& choices)
{
    std::vector<Found> plans;
    for (const PlanTable& each : tables)
        if (auto heading = findMonths(each.table, choices))
            plans.push_back({&each, std::move(*heading)});
    return plans;
}

QStringList sheetsOf(const std::vector<Found>& plans)
{
    QStringList names;
    for (const Found& each : plans)
        names << each.table->sheet;
    return names;
}

/// Days and figures below known titles.
bool isExport(const std::vector<PlanTable>& tables)
{
    return std::any_of(tables.begin(), tables.end(), [](const PlanTable& each) { return findHeading(each.table); });
}

Result<MediaPlanFile> readPlan(const QString& path, const PlanChoices& choices)
{
    const auto tables = readPlanTables(path, choices.sheetReader);
    if (!tables)
        return tables.error();
    std::vector<Found> plans = plansOf(tables.value(), choices);
    if (plans.empty())
        return refusal(isExport(tables.value()) ? ErrorCode::PlanIsExport : ErrorCode::PlanNoMonths);
    const QStringList sheets = sheetsOf(plans);
    if (!choices.sheet.isEmpty()) {
        const auto other = [&](const Found& each) {
            return each.table->sheet.trimmed().compare(choices.sheet.trimmed(), Qt::CaseInsensitive) != 0;
        };
        plans.erase(std::remove_if(plans.begin(), plans.end(), other), plans.end());
    }
    if (plans.empty())
        return refusal(ErrorCode::ImportSheet, sheets.join(QStringLiteral(", ")));
    Result<MediaPlanFile> file = PlanReading(plans.front().table->table, plans.front().heading, choices).run();
    if (file)
        file.value().sheet = plans.front().table->sheet;
    if (file && plans.size() > 1)
        file.value().question = {ImportAsk::Sheet, {}, {}, {}, sheets};
    return file;
}

} // namespace

double PlanRow::sum() const
{
    double all = 0;
    for (const auto& value : values)
        all += value.value_or(0);
    return all;
}

Result<MediaPlanFile> readMediaPlan(const QString& path, const PlanChoices& choices)
{
    Result<MediaPlanFile> file = readPlan(path, choices);
    const QString name = QFileInfo(path).fileName();
    if (file) {
        file.value().fileName = name;
        return file;
    }
    Error error = file.error();
    error.subject = error.subject.isEmpty() ? name : error.subject;
    return error;
}

} // namespace ertrag
