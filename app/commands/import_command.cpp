// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/json_output.h"
#include "app/commands/work_input.h"
#include "core/actuals/actuals_edits.h"
#include "core/actuals/import/import_file.h"
#include "core/book/book_file.h"

#include <QDate>
#include <QJsonArray>

namespace ertrag
{
namespace
{

Result<ImportChoices> importChoices(const Options& options)
{
    ImportChoices choices;
    choices.withoutCost = options.has("without-cost");
    for (const auto& [name, day] : {std::pair{"first-day", &choices.first}, {"last-day", &choices.last}}) {
        if (!options.has(name))
            continue;
        *day = QDate::fromString(options.text(name), Qt::ISODate);
        if (!(*day)->isValid())
            return Error{ErrorCode::ValueOutOfRange, QLatin1String("--") + QLatin1String(name), options.text(name),
                         QStringLiteral("yyyy-MM-dd"), 0};
    }
    if (options.has("year")) {
        const Result<qint64> year = options.number("year", 0, 1990, 2100);
        if (!year)
            return year.error();
        choices.year = int(year.value());
    }
    if (options.has("date-order"))
        choices.dateOrder =
            options.text("date-order") == QLatin1String("month-first") ? SlashOrder::MonthFirst : SlashOrder::DayFirst;
    if (options.has("decimals"))
        choices.decimals =
            options.text("decimals") == QLatin1String("comma") ? DecimalStyle::Comma : DecimalStyle::Point;
    for (const QString& pair : options.text("columns").split(QLatin1Char(','), Qt::SkipEmptyParts))
        choices.titles[comparableTitle(pair.section(QLatin1Char('='), 0, -2))] =
            meaningOfKey(pair.section(QLatin1Char('='), -1).trimmed());
    return choices;
}

/// What one file would add to the campaign. Errors: those of readExport(), and the question that the file leaves open.
Result<QJsonObject> importOne(const QString& path, const ImportChoices& choices, CampaignState& work, double rate)
{
    Result<ImportReport> report = readExport(path, choices);
    if (!report)
        return report.error();
    ImportBatch& batch = report.value().batch;
    const bool foreign = !batch.currency.isEmpty() && batch.currency != work.plan.company.currency;
    batch.rate = foreign ? rate : 1;
    QJsonObject output = importOutput(report.value());
    output.insert(QStringLiteral("already_imported"), findImport(work.actuals, batch.contentHash) != nullptr);
    output.insert(QStringLiteral("days_replaced"), overlap(work.actuals, batch).days);
    output.insert(QStringLiteral("money_counts"), batch.rate > 0);
    if (report.value().question.ask == ImportAsk::Nothing && !batch.rows.empty())
        work.actuals = withImport(work.actuals, batch);
    return output;
}

/// Only if nobody has changed the campaign since it was read. Errors: BookBusy and those of BookFile.
Done saveOver(const Options& options, const CampaignState& before, const CampaignState& after)
{
    Result<BookFile> book = BookFile::open(options.plain.front());
    if (!book)
        return book.error();
    const Result<CampaignState> now = readFromBook(book.value(), options.text("campaign"));
    if (!now)
        return now.error();
    if (!(now.value() == before))
        return Error{ErrorCode::BookBusy, options.plain.front(), {}, {}, 0};
    return book.value().save(after.plan, after.actuals);
}

} // namespace

int importFiles(const Options& options)
{
    if (options.plain.size() < 2)
        return refuseUsage(QStringLiteral("import"));
    // For reading at first: a refused file leaves no trace in the book, not even that somebody had it open.
    Result<CampaignState> work = readWork(options);
    if (!work)
        return refuse(work.error());
    const CampaignState before = work.value();
    Result<ImportChoices> choices = importChoices(options);
    if (!choices)
        return refuse(choices.error());
    choices.value().remembered = rememberedColumns(work.value().actuals);
    bool read = false;
    const double rate = options.text("rate").toDouble(&read);
    QJsonArray files;
    std::optional<Error> open;
    for (const QString& path : options.plain.mid(1)) {
        const Result<QJsonObject> output = importOne(path, choices.value(), work.value(), read ? rate : 0);
        if (!output)
            return refuse(output.error());
        files.append(output.value());
        if (!open && output.value().contains(QLatin1String("question")))
            open = questionError(output.value());
    }
    print({{QStringLiteral("files"), files}});
    if (open)
        return refuse(*open); // nothing of any file is taken
    if (options.has("dry-run"))
        return 0;
    return ended(saveOver(options, before, work.value()));
}

} // namespace ertrag
