// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book_file.h"

#include "core/actuals/actuals_json.h"
#include "core/book/campaign_rows.h"
#include "core/book/database.h"
#include "core/book/import_rows.h"
#include "core/book/safe_copy.h"
#include "core/book/source_rows.h"
#include "core/book/storable.h"
#include "core/book/whole_checksum.h"
#include "core/campaign/campaign_json.h"
#include "core/campaign/currencies.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <sqlite3.h>

namespace ertrag
{

namespace
{

QJsonObject objectOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Renamed, replaced or removed from outside while it was open: what is written would go nowhere.
bool hasMoved(SQLite::Database& database)
{
    int moved = 0;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Error unknown(const QString& id)
{
    return {ErrorCode::CampaignUnknown, id, {}, {}, 0};
}

QString nameOf(SQLite::Database& database, const QString& id)
{
    SQLite::Statement row(database, "SELECT name FROM campaign WHERE id = ?");
    bindText(row, 1, id);
    return row.executeStep() ? textAt(row, 0) : QString();
}

/// It need not be written again, unless its texts had to be fitted.
ImportBatchPtr readImport(SQLite::Database& database, qint64 number, StoredImports& imports)
{
    const ImportBatchPtr stored = loadImport(database, number), fit = withFittedTexts(stored);
    if (fit == stored)
        imports.know(fit, number);
    return fit;
}

/// The amounts of the other campaigns have as many decimals as the company's currency.
Done keepsDecimals(SQLite::Database& database, const BookRecord& book, const Campaign& plan)
{
    const QString before = objectOf(book.company).value(QStringLiteral("currency")).toString();
    SQLite::Statement others(database, "SELECT 1 FROM campaign WHERE id <> ?");
    bindText(others, 1, plan.id);
    if (currencyDecimals(before) == currencyDecimals(plan.company.currency) || !others.executeStep())
        return Nothing{};
    return Error{ErrorCode::ValueOutOfRange, QStringLiteral("company.currency"), plan.company.currency, before, 0};
}

/// The body of a version.
Result<CampaignState> stateFrom(const QByteArray& body, const QString& path)
{
    const Result<JsonFile> file = parseJsonFile(body, path);
    if (!file)
        return file.error();
    Result<Campaign> plan = campaignFromFile(file.value(), JsonFrom::Book);
    if (!plan)
        return plan.error();
    Result<Actuals> actuals = actualsFromObject(file.value().root.value(QStringLiteral("actuals")).toObject(),
                                                currencyDecimals(plan.value().company.currency), {}, JsonFrom::Book);
    if (!actuals)
        return actuals.error();
    return CampaignState{std::move(plan).value(), std::move(actuals).value()};
}

} // namespace

BookFile::BookFile(QString path, OpenedBook opened) : m_path(std::move(path)), m_opened(std::move(opened)) {}
BookFile::BookFile(BookFile&&) noexcept = default;

BookFile& BookFile::operator=(BookFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_opened, other.m_opened);
    std::swap(m_imports, other.m_imports);
    std::swap(m_whole, other.m_whole);
    return *this;
}

BookFile::~BookFile()
{
    if (!m_opened.database || !m_opened.lock || hasMoved(*m_opened.database))
        return;
    // Not given back, it is found to be dead the next time.
    (void)guarded<Nothing>(m_path, [&]() -> Done {
        m_opened.lock->release(*m_opened.database);
        return Nothing{};
    });
}

Result<BookFile> BookFile::create(const QString& path)
{
    Result<OpenedBook> opened = createBook(path);
    return opened ? Result<BookFile>(BookFile(path, std::move(opened).value())) : opened.error();
}

Result<BookFile> BookFile::open(const QString& path, bool forWriting)
{
    Result<OpenedBook> opened = openBook(path, forWriting ? BookAccess::Write : BookAccess::Read);
    return opened ? Result<BookFile>(BookFile(path, std::move(opened).value())) : opened.error();
}

Result<BookFile> BookFile::openOrRead(const QString& path)
{
    Result<OpenedBook> opened = openBook(path, BookAccess::WriteOrRead);
    return opened ? Result<BookFile>(BookFile(path, std::move(opened).value())) : opened.error();
}

/// One transaction that also says that this program is still here; `work` returns the Done of its own, and the book's
/// row if it changed.
template <class F> Done BookFile::write(F&& work)
{
    if (!m_opened.lock)
        return Error{m_opened.opening.as == OpenedAs::OpenElsewhere ? ErrorCode::BookLocked : ErrorCode::BookReadOnly,
                     m_path,
                     m_opened.opening.holder.host,
                     {},
                     0};
    const Done written = guarded<Nothing>(m_path, [&]() -> Done {
        SQLite::Database& database = *m_opened.database;
        if (hasMoved(database))
            return Error{ErrorCode::BookMoved, m_path, {}, {}, 0};
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        if (!m_opened.lock->beat(database)) {
            const auto holder = BookLock::holder(database);
            return Error{ErrorCode::BookLocked, m_path, holder ? holder->host : QString(), {}, 0};
        }
        BookRecord record = loadBook(database);
        if (Done done = work(database, record); !done)
            return done;
        storeBook(database, record);
        transaction.commit();
        return Nothing{};
    });
    written ? m_imports.keep() : m_imports.forget();
    return written;
}

Done BookFile::stillHere()
{
    return write([](SQLite::Database&, BookRecord&) { return Done(Nothing{}); });
}

std::vector<BookEntry> BookFile::campaigns() const
{
    std::vector<BookEntry> entries;
    (void)guarded<Nothing>(m_path, [&]() -> Done {
        SQLite::Statement rows(*m_opened.database, "SELECT id, name FROM campaign ORDER BY position");
        while (rows.executeStep())
            entries.push_back({textAt(rows, 0), textAt(rows, 1)});
        return Nothing{};
    });
    return entries;
}

QString BookFile::current() const
{
    const auto record =
        guarded<BookRecord>(m_path, [&]() -> Result<BookRecord> { return loadBook(*m_opened.database); });
    const std::vector<BookEntry> entries = campaigns();
    for (const BookEntry& entry : entries)
        if (record && entry.id == record.value().current)
            return entry.id;
    return entries.empty() ? QString() : entries.back().id;
}

Done BookFile::setCurrent(const QString& id)
{
    return write([&](SQLite::Database&, BookRecord& record) {
        record.current = id;
        return Done(Nothing{});
    });
}

Result<Campaign> BookFile::loadPlan(const QString& id) const
{
    return guarded<Campaign>(m_path, [&]() -> Result<Campaign> {
        const auto found = loadCampaign(*m_opened.database, id);
        if (!found)
            return unknown(id);
        if (found->schemaVersion > campaignSchemaVersion)
            return Error{ErrorCode::JsonSchemaTooNew, m_path, {}, {}, 0};
        QJsonObject object = objectOf(found->body);
        object.insert(QStringLiteral("company"), objectOf(loadBook(*m_opened.database).company));
        return campaignFromObject(object, {}, QStringLiteral("campaign"), JsonFrom::Book);
    });
}

Result<Actuals> BookFile::loadActuals(const QString& id) const
{
    return guarded<Actuals>(m_path, [&]() -> Result<Actuals> {
        const auto found = loadCampaign(*m_opened.database, id);
        if (!found)
            return unknown(id);
        Result<Actuals> actuals = typedActuals(*found);
        if (!actuals)
            return actuals;
        for (const qint64 number : found->imports)
            actuals.value().imports.push_back(readImport(*m_opened.database, number, m_imports));
        return actuals;
    });
}

Done BookFile::save(const Campaign& plan, const Actuals& actuals)
{
    if (const Done storable = checkStorable({plan, actuals}, m_imports); !storable)
        return storable;
    if (const Done whole = isWhole(plan.id); !whole)
        return whole;
    return write([&](SQLite::Database& database, BookRecord& record) -> Done {
        if (const Done kept = keepsDecimals(database, record, plan); !kept)
            return kept;
        storeCampaign(database, {plan, actuals}, m_imports);
        record.company = companyText(plan);
        record.current = plan.id;
        return Nothing{};
    });
}

Done BookFile::remove(const QString& id)
{
    if (const Done whole = isWhole(id); !whole)
        return whole;
    return write([&](SQLite::Database& database, BookRecord&) -> Done {
        if (!removeCampaign(database, id))
            return unknown(id);
        removeVersionsOf(database, id);
        return Nothing{};
    });
}

Result<qint64> BookFile::saveVersion(const CampaignState& state, const QString& name)
{
    return keepVersion(state, name, QDateTime::currentDateTimeUtc());
}

Result<qint64> BookFile::keepVersion(const CampaignState& state, const QString& name, const QDateTime& savedAt)
{
    if (const Done named = checkStorable("version", name); !named)
        return named.error();
    if (const Done storable = checkStorable(state, m_imports); !storable)
        return storable.error();
    if (const Done whole = isWhole(state.plan.id); !whole)
        return whole.error();
    qint64 number = 0;
    const Done done = write([&](SQLite::Database& database, BookRecord&) {
        number = storeVersion(database, state, name, savedAt, m_imports);
        return Done(Nothing{});
    });
    return done ? Result<qint64>(number) : done.error();
}

std::vector<BookVersion> BookFile::versions(const QString& campaign) const
{
    std::vector<BookVersion> found;
    (void)guarded<Nothing>(m_path, [&]() -> Done {
        found = listVersions(*m_opened.database, campaign);
        return Nothing{};
    });
    return found;
}

Result<CampaignState> BookFile::loadVersion(qint64 number) const
{
    return guarded<CampaignState>(m_path, [&]() -> Result<CampaignState> {
        const auto found = ertrag::loadVersion(*m_opened.database, number);
        if (!found)
            return unknown(QString::number(number));
        Result<CampaignState> state = stateFrom(found->body, m_path);
        for (const qint64 import : found->imports)
            if (state)
                state.value().actuals.imports.push_back(readImport(*m_opened.database, import, m_imports));
        return state;
    });
}

Done BookFile::removeVersion(qint64 number)
{
    const auto campaign = guarded<std::optional<QString>>(
        m_path, [&]() -> Result<std::optional<QString>> { return campaignOfVersion(*m_opened.database, number); });
    if (campaign && campaign.value())
        if (const Done whole = isWhole(*campaign.value()); !whole)
            return whole;
    return write([&](SQLite::Database& database, BookRecord&) -> Done {
        if (!ertrag::removeVersion(database, number))
            return unknown(QString::number(number));
        return Nothing{};
    });
}

Result<FileRows> BookFile::sourceRows(const ImportBatch& batch, qint64 first, qint64 count) const
{
    return guarded<FileRows>(
        m_path, [&]() -> Result<FileRows> { return loadSourceRows(*m_opened.database, batch, first, count); });
}

Done BookFile::isWhole(const QString& id) const
{
    return guarded<Nothing>(m_path, [&]() -> Done {
        if (m_whole.campaign(*m_opened.database, id))
            return Nothing{};
        return Error{ErrorCode::BookDamaged, m_path, nameOf(*m_opened.database, id), {}, 0};
    });
}

Result<CampaignState> BookFile::load(const QString& id) const
{
    if (const Done whole = isWhole(id); !whole)
        return whole.error();
    Result<Campaign> plan = loadPlan(id);
    if (!plan)
        return plan.error();
    Result<Actuals> actuals = loadActuals(id);
    if (!actuals)
        return actuals.error();
    return CampaignState{std::move(plan).value(), std::move(actuals).value()};
}

Done BookFile::check() const
{
    return guarded<Nothing>(m_path, [&]() -> Done {
        SQLite::Database& database = *m_opened.database;
        const Error damage{ErrorCode::BookDamaged, m_path, {}, {}, 0};
        if (database.execAndGet("PRAGMA integrity_check(1)").getString() != "ok" || !wholeChecksumHolds(database))
            return damage;
        QStringList hurt;
        for (const HurtCampaign& campaign : WholeParts().hurt(database))
            hurt << campaign.name;
        if (!hurt.isEmpty())
            return Error{damage.code, m_path, hurt.join(QStringLiteral(", ")), {}, 0};
        for (const BookEntry& entry : campaigns()) {
            if (const Result<CampaignState> state = load(entry.id); !state)
                return state.error();
            for (const BookVersion& version : versions(entry.id))
                if (const Result<CampaignState> state = loadVersion(version.number); !state)
                    return state.error();
        }
        return Nothing{};
    });
}

Done BookFile::copyTo(const QString& path) const
{
    return copySafely(*m_opened.database, path);
}

} // namespace ertrag
