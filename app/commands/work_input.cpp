// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/work_input.h"

#include "core/book/book_file.h"
#include "core/campaign/campaign_json.h"

#include <QFile>

namespace ertrag
{
namespace
{

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {}, {}, 0};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, path, {}, {}, 0};
    if (file.size() > largestCampaignFile)
        return Error{ErrorCode::FileTooLarge, path, QString::number(file.size()), QString::number(largestCampaignFile),
                     0};
    const QByteArray content = file.readAll();
    if (content.trimmed().isEmpty())
        return Error{ErrorCode::FileEmpty, path, {}, {}, 0};
    return content;
}

Result<QString> chooseCampaign(const BookFile& book, const QString& name)
{
    QStringList found, called;
    for (const BookEntry& entry : book.campaigns()) {
        if (!name.isEmpty() && entry.name != name && entry.id != name)
            continue;
        found << entry.id;
        called << (entry.name.isEmpty() ? entry.id : entry.name); // either can be said
    }
    if (found.isEmpty())
        return Error{ErrorCode::CampaignUnknown, name, {}, {}, 0};
    if (found.size() > 1 && name.isEmpty())
        return Error{ErrorCode::CampaignNotSaid, book.path(), called.join(QStringLiteral(", ")), {}, 0};
    if (found.size() > 1)
        return Error{ErrorCode::CampaignAmbiguous, name, {}, found.join(QStringLiteral(", ")), 0};
    return found.front();
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

} // namespace

Result<CampaignState> readCampaignFile(const QString& path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content)
        return content.error();
    return campaignStateFromJson(content.value(), path);
}

Result<CampaignState> readFromBook(const BookFile& book, const QString& name)
{
    const Result<QString> id = chooseCampaign(book, name);
    if (!id)
        return id.error();
    return book.load(id.value());
}

Result<CampaignState> readWork(const Options& options)
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

Result<AssessedWork> assessWork(const Options& options, Depth depth)
{
    Result<CampaignState> work = readWork(options);
    if (!work)
        return work.error();
    const Result<SimulationSettings> settings = settingsOf(options);
    if (!settings)
        return settings.error();
    Result<Assessment> made = assess(std::move(work).value(), settings.value(), depth);
    if (!made)
        return made.error();
    return AssessedWork{std::move(made).value(), settings.value()};
}

} // namespace ertrag
