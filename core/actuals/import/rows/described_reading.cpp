// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/described_reading.h"

#include "core/actuals/import/columns/personal_data.h"
#include "core/base/stored_values.h"

#include <set>

namespace ertrag
{
namespace
{

/// Rows with days of their own that a period was given for.
int rowsOutside(const ImportChoices& choices, const ImportBatch& batch)
{
    if (!choices.first || !choices.last)
        return 0;
    int rows = 0;
    for (const ImportedRow& row : batch.rows)
        if (row.first < *choices.first || row.last > *choices.last)
            rows += row.rows;
    return rows;
}

void describeColumns(ImportReport& report, const RawTable& table, const ReadingPlan& plan)
{
    const size_t heading = plan.sections.front().headingRow,
                 end = std::min(plan.sections.front().endRow, table.rows.size());
    std::set<int> skipped, taken; // lines; which rows were taken is not known yet while the period is asked for
    for (const SkippedRows& rows : report.rowsSkipped)
        skipped.insert(rows.firstLine);
    if (const auto& rows = report.batch.fileRows)
        for (size_t i = 0; i < std::min<size_t>(3, rows->rows.size()); ++i)
            taken.insert(int(rows->rows[i].line));
    for (size_t i = 0; i < plan.titles.size(); ++i) {
        ImportColumn column{plan.titles[i], plan.map.meanings[i], false, {}};
        const auto used = plan.map.used.find(column.meaning);
        const bool stored = column.meaning != ColumnMeaning::Label && column.meaning != ColumnMeaning::Known &&
                            column.meaning != ColumnMeaning::None;
        const bool kindless = column.meaning == ColumnMeaning::Results && !plan.map.has(ColumnMeaning::ResultKind);
        column.used = stored && !kindless && used != plan.map.used.end() &&
                      std::find(used->second.begin(), used->second.end(), int(i)) != used->second.end();
        for (size_t row = heading + 1; row < end && column.firstValues.size() < 3; ++row)
            if (taken.empty() ? !skipped.contains(table.lines[row]) : taken.contains(table.lines[row]))
                column.firstValues << (i < table.rows[row].size() ? table.rows[row][i].trimmed() : QString());
        if (column.used)
            report.batch.columns.push_back({fitted(column.title, TextForm::OneLine), meaningKey(column.meaning)});
        report.columns.push_back(std::move(column));
    }
}

/// How many campaigns the rows name.
int campaignsOf(const ImportBatch& batch)
{
    std::set<QString> names;
    for (const ImportedRow& row : batch.rows)
        names.insert(row.campaign);
    return int(names.size());
}

} // namespace

void describeReading(ImportReport& report, const RawTable& table, const ReadingPlan& plan, const ImportChoices& choices)
{
    describeColumns(report, table, plan);
    const PlatformTitles& platform = *plan.map.platform;
    ImportBatch& batch = report.batch;
    report.question = plan.question;
    report.platform = batch.platform = platform.platform;
    report.platformName = platform.platformName;
    report.language = batch.language = plan.ownTitles ? QString() : platform.language;
    report.currency = batch.currency = plan.currency;
    report.daysPerRow = plan.daysPerRow;
    const int money = plan.map.column(plan.map.has(ColumnMeaning::Cost) ? ColumnMeaning::Cost : ColumnMeaning::Revenue);
    if (money >= 0)
        report.decimals = plan.styles[size_t(money)];
    report.personal = personalColumns(table, plan);
    report.campaigns = campaignsOf(batch);
    report.rowsOutsidePeriod = rowsOutside(choices, batch);
    batch.kind = platform.kind;
    batch.names = choices.names;
    batch.newest = choices.newest.value_or(false);
    batch.zone = plan.zone;
    batch.shape = shapeOf(plan.heading);
}

void forgetFigures(ImportReport& report)
{
    report.partial = true;
    report.first = report.last = QDate();
    report.campaigns = report.rowsTaken = 0;
    report.sums = {};
    report.reach.reset();
    report.ownTotal.reset();
    report.ownTotalVerdict = TotalVerdict::None;
    report.rowsSkipped.clear();
    report.warnings.clear();
    report.batch.rows.clear();
    report.batch.fileRows.reset();
    const ImportAsk ask = report.question.ask;
    if (ask == ImportAsk::Year || ask == ImportAsk::DateOrder || ask == ImportAsk::Decimals ||
        ask == ImportAsk::Currency)
        report.question = {};
}

} // namespace ertrag
