// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checked_report.h"

#include "tests/fuzz/fuzz.h"

#include <cmath>

namespace ertrag
{
namespace
{

using Figure = std::optional<double>;

/// The sums that are told are those of the rows that would be stored, and all of them can be stored.
void checkFigures(const ImportReport& report)
{
    constexpr std::pair<Figure ImportSums::*, Figure ImportedRow::*> figures[] = {
        {&ImportSums::cost, &ImportedRow::cost},
        {&ImportSums::impressions, &ImportedRow::impressions},
        {&ImportSums::clicks, &ImportedRow::clicks},
        {&ImportSums::leads, &ImportedRow::leads},
        {&ImportSums::conversions, &ImportedRow::conversions},
        {&ImportSums::revenue, &ImportedRow::revenue},
        {&ImportSums::visits, &ImportedRow::visits},
        {&ImportSums::views, &ImportedRow::views}};
    for (const auto& [told, stored] : figures) {
        double sum = 0, size = 0;
        for (const ImportedRow& row : report.batch.rows)
            if (row.*stored) {
                require(std::isfinite(*(row.*stored)), "a figure that is not finite");
                sum += *(row.*stored);
                size += std::abs(*(row.*stored));
            }
        if (!report.batch.rows.empty() && report.sums.*told)
            require(std::abs(*(report.sums.*told) - sum) <= 1e-9 * std::max(1.0, size),
                    "a sum that its rows do not make");
    }
}

void checkRows(const ImportReport& report)
{
    int rows = 0;
    for (const ImportedRow& row : report.batch.rows) {
        require(row.first.isValid() && row.last.isValid() && row.first <= row.last, "days that are none");
        require(row.first >= report.first && row.last <= report.last, "a day outside the period that is told");
        require(row.line >= 1 && row.rows >= 1, "a row without a line");
        rows += row.rows;
    }
    if (!report.batch.rows.empty())
        require(rows == report.rowsTaken, "rows that were counted in another way than stored");
    for (const SkippedRows& skipped : report.rowsSkipped)
        require(skipped.count >= 1 && skipped.firstLine >= 1, "rows that were left out nowhere");
}

/// Nothing where only the user can know.
std::optional<ImportChoices> answered(const ImportQuestion& question, ImportChoices choices)
{
    switch (question.ask) {
    case ImportAsk::DateOrder:
        choices.dateOrder = SlashOrder::DayFirst;
        return choices;
    case ImportAsk::Decimals:
        choices.decimals = DecimalStyle::Comma;
        return choices;
    case ImportAsk::Year:
        choices.year = 2025;
        return choices;
    case ImportAsk::Costs:
        choices.withoutCost = true;
        return choices;
    case ImportAsk::Period:
        choices.first = QDate(2026, 3, 1);
        choices.last = QDate(2026, 3, 31);
        return choices;
    case ImportAsk::Currency:
        choices.currency = QStringLiteral("EUR");
        return choices;
    case ImportAsk::Sheet:
        choices.sheets = question.names;
        return choices;
    case ImportAsk::Columns:
    case ImportAsk::Twice:
    case ImportAsk::Nothing:
        break;
    }
    return std::nullopt;
}

} // namespace

void readAndCheck(const QString& path)
{
    ImportChoices choices;
    choices.today = QDate(2026, 9, 30);
    ImportAsk before = ImportAsk::Nothing;
    for (int answers = 0;; ++answers) {
        const Result<ImportReport> report = readExport(path, choices);
        if (!report)
            return;
        checkFigures(report.value());
        checkRows(report.value());
        const ImportQuestion& question = report.value().question;
        require(question.ask == ImportAsk::Nothing || question.ask != before, "asked again what was answered");
        before = question.ask;
        const auto next = answered(question, choices);
        if (!next)
            return;
        require(answers < 8, "asks without an end");
        choices = *next;
    }
}

} // namespace ertrag
