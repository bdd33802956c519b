// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/campaign_file.h"
#include "app/commands/json_output.h"
#include "app/commands/options.h"
#include "app/commands/study_output.h"
#include "core/actuals/actuals_edits.h"
#include "core/actuals/actuals_json.h"
#include "core/actuals/import/import_file.h"
#include "core/actuals/table_export.h"
#include "core/book/book_file.h"
#include "core/campaign/campaign_json.h"
#include "core/catalogue/trades.h"
#include "core/document/campaign_state.h"
#include "core/projection/simulate.h"
#include "core/review/comparison.h"
#include "ui/export/report.h"
#include "ui/present/number_text.h"
#include "ui/present/report_view.h"
#include "ui/present/wording.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>
#include <algorithm>
#include <cstdio>

namespace ertrag
{

namespace
{

using Work = CampaignState;

int refuse(const Error& error)
{
    std::fprintf(stderr, "ertrag: %s\n", qUtf8Printable(errorSentence(error)));
    return error.code == ErrorCode::Usage ? 2 : 1;
}

void print(const QJsonObject& object)
{
    std::fputs(QJsonDocument(object).toJson().constData(), stdout);
}

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {}, {}, 0};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, path, {}, {}, 0};
    const QByteArray content = file.readAll();
    if (content.trimmed().isEmpty())
        return Error{ErrorCode::FileEmpty, path, {}, {}, 0};
    return content;
}

/// A campaign file: {"campaign": ..., "actuals": ...}.
Result<Work> readCampaignFile(const QString& path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return content.error();
    return campaignStateFromJson(content.value(), path);
}

/// The campaign called `name`, by name or id; without a name the only one.
Result<QString> chooseCampaign(const BookFile& book, const QString& name)
{
    QStringList found;
    for (const BookEntry& entry : book.campaigns())
        if (name.isEmpty() || entry.name == name || entry.id == name)
            found << entry.id;
    if (found.isEmpty())
        return Error{ErrorCode::CampaignUnknown, name, {}, {}, 0};
    if (found.size() > 1)
        return Error{ErrorCode::CampaignAmbiguous, name, {}, {}, 0};
    return found.front();
}

Result<Work> readFromBook(const BookFile& book, const QString& name)
{
    const Result<QString> id = chooseCampaign(book, name);
    if (!id)
        return id.error();
    Result<Campaign> plan = book.loadPlan(id.value());
    if (!plan)
        return plan.error();
    Result<Actuals> actuals = book.loadActuals(id.value());
    if (!actuals)
        return actuals.error();
    return Work{std::move(plan).value(), std::move(actuals).value()};
}

/// The first plain argument: a book or a campaign file.
Result<Work> readWork(const Options& options)
{
    if (options.plain.isEmpty())
        return Error{ErrorCode::Usage, QStringLiteral("BOOK"), {}, {}, 0};
    const QString& path = options.plain.front();
    if (path.endsWith(QLatin1String(".json")))
        return readCampaignFile(path);
    const Result<BookFile> book = BookFile::open(path, false);
    if (!book)
        return book.error();
    return readFromBook(book.value(), options.text("campaign"));
}

Result<SimulationSettings> settingsOf(const Options& options)
{
    const Result<qint64> points = options.number("points", 16384, 64, 1048576);
    const Result<qint64> threads = options.number("threads", 1, 1, 64);
    const Result<qint64> seed = options.number("seed", 0, 0, 9007199254740991);
    for (const Result<qint64>* number : {&points, &threads, &seed})
        if (!*number)
            return number->error();
    if ((points.value() & (points.value() - 1)) != 0)
        return Error{ErrorCode::ValueOutOfRange, QStringLiteral("--points"), options.text("points"),
                     QStringLiteral("2^n"), 0};
    SimulationSettings settings;
    settings.points = int(points.value());
    settings.threads = int(threads.value());
    settings.related = !options.has("independent");
    if (options.has("seed"))
        settings.seed = quint64(seed.value());
    return settings;
}

Result<Projection> projectionOf(const Options& options, const Campaign& plan)
{
    const Result<SimulationSettings> settings = settingsOf(options);
    if (!settings)
        return settings.error();
    return simulate(plan, settings.value());
}

int create(const Options& options)
{
    const std::optional<Trade> trade = tradeFromKey(options.text("trade"));
    if (options.plain.size() != 1 || !trade)
        return refuse({ErrorCode::Usage, QStringLiteral("--trade"), {}, {}, 0});
    Result<Campaign> plan = campaignForTrade(*trade, options.text("language", QStringLiteral("de")),
                                             options.text("currency", QStringLiteral("EUR")));
    if (!plan)
        return refuse(plan.error());
    Result<BookFile> book = BookFile::create(options.plain.front());
    if (!book)
        return refuse(book.error());
    plan.value().start = Month::of(QDate::currentDate()) + 1; // a plan is for what lies ahead
    if (plan.value().id.isEmpty())
        plan.value().id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Done saved = book.value().save(plan.value(), {});
    return saved ? 0 : refuse(saved.error());
}

int load(const Options& options)
{
    if (options.plain.size() != 2)
        return refuse({ErrorCode::Usage, QStringLiteral("load"), {}, {}, 0});
    const Result<Work> work = readCampaignFile(options.plain[1]);
    if (!work)
        return refuse(work.error());
    Result<BookFile> book = BookFile::open(options.plain[0]);
    if (!book)
        return refuse(book.error());
    const Done saved = book.value().save(work.value().plan, work.value().actuals);
    return saved ? 0 : refuse(saved.error());
}

int save(const Options& options)
{
    if (!options.has("to"))
        return refuse({ErrorCode::Usage, QStringLiteral("--to"), {}, {}, 0});
    const Result<Work> work = readWork(options);
    if (!work)
        return refuse(work.error());
    const Done written = writeCampaignFile(options.text("to"), {work.value().plan, work.value().actuals});
    return written ? 0 : refuse(written.error());
}

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
Result<QJsonObject> importOne(const QString& path, const ImportChoices& choices, Work& work, double rate)
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
Done saveOver(const Options& options, const Work& before, const Work& after)
{
    Result<BookFile> book = BookFile::open(options.plain.front());
    if (!book)
        return book.error();
    const Result<Work> now = readFromBook(book.value(), options.text("campaign"));
    if (!now)
        return now.error();
    if (!(now.value() == before))
        return Error{ErrorCode::BookBusy, options.plain.front(), {}, {}, 0};
    return book.value().save(after.plan, after.actuals);
}

int import(const Options& options)
{
    if (options.plain.size() < 2)
        return refuse({ErrorCode::Usage, QStringLiteral("import"), {}, {}, 0});
    // For reading at first: a refused file leaves no trace in the book, not even that somebody had it open.
    Result<Work> work = readWork(options);
    if (!work)
        return refuse(work.error());
    const Work before = work.value();
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
    const Done saved = saveOver(options, before, work.value());
    return saved ? 0 : refuse(saved.error());
}

/// The imported figures that count, each with its file and line, as a table for other programs.
int exportFigures(const Options& options)
{
    if (!options.has("to"))
        return refuse({ErrorCode::Usage, QStringLiteral("--to"), {}, {}, 0});
    const Result<Work> work = readWork(options);
    if (!work)
        return refuse(work.error());
    const ExportTable table = exportOf(work.value().actuals);
    const QString path = options.text("to");
    QSaveFile file(path);
    const QByteArray content =
        path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? toXlsx(table) : toCsv(table);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit())
        return refuse({ErrorCode::FileNotWritable, path, file.errorString(), {}, 0});
    return 0;
}

int project(const Options& options)
{
    const Result<Work> work = readWork(options);
    if (!work)
        return refuse(work.error());
    const Result<Projection> projection = projectionOf(options, work.value().plan);
    if (!projection)
        return refuse(projection.error());
    QJsonObject output = projectionOutput(projection.value());
    const Result<SimulationSettings> settings = settingsOf(options);
    if (const Done added = addStudy(work.value().plan, projection.value(), settings.value(), output); !added)
        return refuse(added.error());
    print(output);
    return 0;
}

int compareWork(const Options& options)
{
    const Result<Work> work = readWork(options);
    if (!work)
        return refuse(work.error());
    const Result<Projection> projection = projectionOf(options, work.value().plan);
    if (!projection)
        return refuse(projection.error());
    print(comparisonOutput(compare(work.value().plan, work.value().actuals, projection.value())));
    return 0;
}

int report(const Options& options)
{
    if (!options.has("to") && !options.has("pictures"))
        return refuse({ErrorCode::Usage, QStringLiteral("--to"), {}, {}, 0});
    const Result<Work> work = readWork(options);
    if (!work)
        return refuse(work.error());
    const Result<Projection> projection = projectionOf(options, work.value().plan);
    if (!projection)
        return refuse(projection.error());
    const Company& company = work.value().plan.company;
    const NumberText numbers(options.text("language", QStringLiteral("de")),
                             company.country == Country::Switzerland ? QStringLiteral("CH") : QStringLiteral("DE"),
                             company.currency);
    const ReportView view = reportView(CampaignState{work.value().plan, work.value().actuals}, projection.value(),
                                       numbers, QDate::currentDate());
    const Done done =
        options.has("to") ? writeReport(options.text("to"), view) : writePictures(options.text("pictures"), view);
    return done ? 0 : refuse(done.error());
}

int check(const Options& options)
{
    if (options.plain.size() != 1)
        return refuse({ErrorCode::Usage, QStringLiteral("check"), {}, {}, 0});
    const Result<BookFile> book = BookFile::open(options.plain.front(), false);
    if (!book)
        return refuse(book.error());
    const Done checked = book.value().check();
    if (!checked)
        return refuse(checked.error());
    print({{QStringLiteral("book"), options.plain.front()},
           {QStringLiteral("campaigns"), int(book.value().campaigns().size())},
           {QStringLiteral("whole"), true}});
    return 0;
}

struct Command {
    const char* name;
    int (*run)(const Options&);
};
constexpr Command commands[] = {
    {"new", create},      {"load", load},           {"save", save},   {"import", import}, {"export", exportFigures},
    {"project", project}, {"compare", compareWork}, {"check", check}, {"report", report}};

} // namespace

bool isCommand(const QStringList& arguments)
{
    return !arguments.isEmpty() && std::any_of(std::begin(commands), std::end(commands), [&](const Command& command) {
        return arguments.front() == QLatin1String(command.name);
    });
}

int refuseUsage(const QString& what)
{
    return refuse({ErrorCode::Usage, what, {}, {}, 0});
}

int runCommand(const QStringList& arguments)
{
    const QStringList allowed{QStringLiteral("trade"),      QStringLiteral("language"), QStringLiteral("currency"),
                              QStringLiteral("campaign"),   QStringLiteral("to"),       QStringLiteral("points"),
                              QStringLiteral("seed"),       QStringLiteral("threads"),  QStringLiteral("pictures"),
                              QStringLiteral("first-day"),  QStringLiteral("last-day"), QStringLiteral("year"),
                              QStringLiteral("date-order"), QStringLiteral("decimals"), QStringLiteral("columns"),
                              QStringLiteral("rate")};
    const Result<Options> options = readOptions(arguments.mid(1), allowed);
    if (!options)
        return refuse(options.error());
    for (const Command& command : commands)
        if (arguments.front() == QLatin1String(command.name))
            return command.run(options.value());
    return 2;
}

} // namespace ertrag
