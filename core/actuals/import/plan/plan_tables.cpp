// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/plan/plan_tables.h"

#include "core/actuals/import/sheets/sheet_process.h"
#include "core/actuals/import/text/csv_reader.h"
#include "core/actuals/import/text/opened_file.h"
#include "core/actuals/import/text/refusal.h"

#include <QBuffer>
#include <QCoreApplication>

namespace ertrag
{
namespace
{

constexpr qint64 largestPlan = 4 << 20;

/// Of a text that says something.
Result<RawTable> tableOf(TextSource& source, bool workbook)
{
    const QChar separator = workbook ? QLatin1Char(',') : separatorFromEvidence(source.start());
    if (separator.unicode() > 127)
        return refusal(ErrorCode::ImportUnknownFormat);
    bool whole = false;
    Result<RawTable> table = readBeginning(source, separator.toLatin1(), whole);
    if (table && !whole)
        return refusal(ErrorCode::FileTooLarge, QString::number(source.size()), QString::number(largestPlan));
    return table;
}

std::optional<Error> addTable(std::unique_ptr<QIODevice> device, const QString& sheet, QDate serialsFrom,
                              std::vector<PlanTable>& tables)
{
    const bool workbook = serialsFrom.isValid();
    Result<TextSource> source = TextSource::of(std::move(device));
    if (!source)
        return source.error();
    if (source.value().saysNothing())
        return std::nullopt;
    Result<RawTable> table = tableOf(source.value(), workbook);
    if (!table)
        return table.error();
    tables.push_back({sheet, std::move(table).value()});
    if (workbook)
        tables.back().table.serialsFrom = serialsFrom;
    return std::nullopt;
}

std::optional<Error> addSheets(const QString& path, const QString& sheetReader, std::vector<PlanTable>& tables)
{
    const QString program = sheetReader.isEmpty() ? QCoreApplication::applicationFilePath() : sheetReader;
    const Result<SheetTexts> texts = readSheetsApart(path, program, nullptr);
    if (!texts)
        return texts.error();
    for (const SheetTexts::Sheet& sheet : texts.value().sheets) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(sheet.text);
        buffer->open(QIODevice::ReadOnly);
        if (auto error = addTable(std::move(buffer), sheet.name, texts.value().serialsFrom, tables))
            return error;
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<PlanTable>> readPlanTables(const QString& path, const QString& sheetReader)
{
    Result<OpenedFile> opened = openFile(path);
    if (!opened)
        return opened.error();
    std::vector<PlanTable> tables;
    const auto error = opened.value().workbook ? addSheets(path, sheetReader, tables)
                                               : addTable(std::move(opened.value().file), {}, {}, tables);
    if (error)
        return *error;
    if (tables.empty())
        return Error{ErrorCode::FileEmpty, path, {}, {}};
    return tables;
}

} // namespace ertrag
