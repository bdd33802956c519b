// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/work_input.h"
#include "core/actuals/table_export.h"
#include "core/base/whole_file.h"
#include "core/book/book_file.h"
#include "ui/export/endings.h"

#include <limits>

namespace ertrag
{

namespace
{

/// The book keeps every row of its files; a campaign file has none.
FileRowsOf rowsOf(const QString& path)
{
    Result<BookFile> opened = BookFile::open(path, false);
    const auto book = opened ? std::make_shared<BookFile>(std::move(opened).value()) : nullptr;
    return [book](const ImportBatch& batch) -> std::shared_ptr<const FileRows> {
        if (!book)
            return nullptr;
        Result<FileRows> rows = book->sourceRows(batch, 0, std::numeric_limits<qint32>::max());
        return rows ? std::make_shared<const FileRows>(std::move(rows).value()) : nullptr;
    };
}

} // namespace

/// The imported figures that count, each with its file and lines, as a table for other programs.
Outcome exportFigures(const Options& options)
{
    if (!options.has("to"))
        return usageError(QStringLiteral("--to"));
    const QString path = options.text("to");
    if (!endsWithSuffix(path, QStringLiteral("csv")) && !endsWithSuffix(path, QStringLiteral("xlsx")))
        return unknownEnding(path, {QStringLiteral("csv"), QStringLiteral("xlsx")});
    const Result<CampaignState> work = readWork(options);
    if (!work)
        return work.error();
    const ExportTable table =
        exportOf(work.value().actuals, work.value().plan.company.currency, rowsOf(options.plain.front()));
    return writeWhole(path, endsWithSuffix(path, QStringLiteral("xlsx")) ? toXlsx(table) : toCsv(table));
}

} // namespace ertrag
