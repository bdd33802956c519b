// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/book_store.h"

#include <QFileInfo>

namespace ertrag
{

namespace
{

// Other computers believe that this program has ended after five minutes without a sign.
constexpr int heartbeatMs = 2 * 60 * 1000;

/// Where the one that was worked on last is hurt, the first that is not.
Result<CampaignState> currentOf(const BookFile& book)
{
    const QString id = book.current();
    if (id.isEmpty())
        return Error{ErrorCode::CampaignUnknown, book.path(), {}, {}, 0};
    const Result<CampaignState> current = book.load(id);
    if (current || current.error().code != ErrorCode::BookDamaged)
        return current;
    for (const BookEntry& entry : book.campaigns())
        if (const Result<CampaignState> other = book.load(entry.id); other)
            return other;
    return current;
}

/// Makes the book if there is none.
Done writeBook(const QString& path, const CampaignState& state)
{
    Result<BookFile> book = QFileInfo::exists(path) ? BookFile::open(path) : BookFile::create(path);
    return book ? book.value().save(state.plan, state.actuals) : Done(book.error());
}

Error noBook()
{
    return {ErrorCode::CampaignUnknown, {}, {}, {}, 0};
}

} // namespace

BookStore::BookStore(QObject* parent) : QObject(parent)
{
    m_heartbeat.setInterval(heartbeatMs);
    // If the lock is lost meanwhile, the next write says so; a write that runs is a sign of life itself.
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        const std::unique_lock alone(m_using, std::try_to_lock);
        if (alone && m_book && m_book->writable())
            (void)m_book->stillHere();
    });
}

Result<CampaignState> BookStore::open(const QString& path)
{
    const std::lock_guard alone(m_using);
    // The book that is open already is opened anew, or its own lock would keep it out.
    if (m_book && QFileInfo(path).canonicalFilePath() == QFileInfo(m_book->path()).canonicalFilePath())
        close();
    Result<BookFile> book = BookFile::openOrRead(path);
    if (!book)
        return book.error();
    Result<CampaignState> state = currentOf(book.value());
    if (state) {
        m_book = std::move(book).value();
        m_heartbeat.start();
    }
    return state;
}

Done BookStore::create(const QString& path, const CampaignState& state)
{
    const std::lock_guard alone(m_using);
    Result<BookFile> book = BookFile::create(path);
    if (!book)
        return book.error();
    if (const Done saved = book.value().save(state.plan, state.actuals); !saved)
        return saved;
    m_book = std::move(book).value();
    m_heartbeat.start();
    return Nothing{};
}

void BookStore::close()
{
    const std::lock_guard alone(m_using);
    m_heartbeat.stop();
    m_book.reset();
}

Done BookStore::write(const CampaignState& state)
{
    const std::lock_guard alone(m_using);
    return m_book ? m_book->save(state.plan, state.actuals) : Done(Nothing{});
}

std::vector<BookEntry> BookStore::campaigns() const
{
    const std::lock_guard alone(m_using);
    return m_book ? m_book->campaigns() : std::vector<BookEntry>{};
}

QString BookStore::current() const
{
    const std::lock_guard alone(m_using);
    return m_book ? m_book->current() : QString();
}

Result<CampaignState> BookStore::campaign(const QString& id) const
{
    const std::lock_guard alone(m_using);
    return m_book ? m_book->load(id) : noBook();
}

Result<CampaignState> BookStore::switchTo(const QString& id)
{
    const std::lock_guard alone(m_using);
    Result<CampaignState> state = campaign(id);
    if (state && m_book->writable())
        (void)m_book->setCurrent(id); // it only decides what is shown first the next time
    return state;
}

Done BookStore::add(const CampaignState& state)
{
    const std::lock_guard alone(m_using);
    return m_book ? m_book->save(state.plan, state.actuals) : noBook();
}

Done BookStore::remove(const QString& id)
{
    const std::lock_guard alone(m_using);
    if (!m_book)
        return noBook();
    if (m_book->campaigns().size() < 2)
        return Error{ErrorCode::ValueOutOfRange, id, QStringLiteral("0"), QStringLiteral("1.."), 0};
    return m_book->remove(id);
}

Result<qint64> BookStore::saveVersion(const CampaignState& state, const QString& name)
{
    const std::lock_guard alone(m_using);
    return m_book ? m_book->saveVersion(state, name) : noBook();
}

std::vector<BookVersion> BookStore::versions(const QString& campaign) const
{
    const std::lock_guard alone(m_using);
    return m_book ? m_book->versions(campaign) : std::vector<BookVersion>{};
}

Result<CampaignState> BookStore::version(qint64 number) const
{
    const std::lock_guard alone(m_using);
    return m_book ? m_book->loadVersion(number) : noBook();
}

Done BookStore::copyTo(const QString& path, const CampaignState& state) const
{
    const std::lock_guard alone(m_using);
    if (m_book)
        if (const Done copied = m_book->copyTo(path); !copied)
            return copied;
    return writeBook(path, state);
}

Done BookStore::moveTo(const QString& path, const CampaignState& state)
{
    const std::lock_guard alone(m_using);
    // The old file may not even be readable any more; then what is shown is what can be saved.
    if (const Done copied = copyTo(path, state); !copied)
        if (const Done written = QFileInfo::exists(path) ? copied : writeBook(path, state); !written)
            return written;
    const Result<CampaignState> opened = open(path);
    return opened ? Done(Nothing{}) : opened.error();
}

} // namespace ertrag
