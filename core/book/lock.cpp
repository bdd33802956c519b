// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/lock.h"

#include "core/book/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QUuid>
#include <cstdlib>
#include <set>
#include <unistd.h>

namespace ertrag
{

namespace
{

constexpr qint64 silenceMs = 5 * 60 * 1000;

/// The locks that this program holds: a row of ours that is not among them is left from a write that failed.
std::set<QString>& held()
{
    static std::set<QString> tokens;
    return tokens;
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

BookLock::BookLock(BookLock&& other) noexcept : m_token(std::exchange(other.m_token, {})) {}

BookLock& BookLock::operator=(BookLock&& other) noexcept
{
    std::swap(m_token, other.m_token);
    return *this;
}

BookLock::~BookLock()
{
    forget();
}

void BookLock::forget()
{
    held().erase(m_token);
    m_token.clear();
}

QString thisMachine()
{
    char space[64] = {};
    const ssize_t size = readlink("/proc/self/ns/pid", space, sizeof space - 1);
    return QString::fromLatin1(QSysInfo::bootUniqueId()) + QLatin1Char(' ') +
           QString::fromLatin1(space, size > 0 ? size : 0);
}

qint64 processStart(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    // The second field is the program's name in brackets and may hold blanks; the start is the 22nd.
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const bool gone = fields.value(0) == "Z" || fields.value(0) == "X";
    return gone ? 0 : fields.value(19).toLongLong();
}

std::optional<LockHolder> BookLock::holder(SQLite::Database& database)
{
    SQLite::Statement row(database,
                          "SELECT host, machine, pid, started, since, heartbeat, token FROM lock WHERE id = 1");
    if (!row.executeStep())
        return std::nullopt;
    LockHolder found;
    found.host = textAt(row, 0);
    found.pid = row.getColumn(2).getInt64();
    found.sameMachine = textAt(row, 1) == thisMachine();
    found.since = QDateTime::fromMSecsSinceEpoch(row.getColumn(4).getInt64(), Qt::UTC);
    if (found.sameMachine && found.pid == QCoreApplication::applicationPid() && !held().contains(textAt(row, 6)))
        return std::nullopt;
    const bool holds = found.sameMachine ? processStart(found.pid) == row.getColumn(3).getInt64()
                                         : std::abs(now() - row.getColumn(5).getInt64()) < silenceMs;
    return holds ? std::optional(found) : std::nullopt;
}

std::optional<LockHolder> BookLock::take(SQLite::Database& database)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (auto other = holder(database))
        return other;
    m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    SQLite::Statement row(database,
                          "INSERT OR REPLACE INTO lock (id, token, host, machine, pid, started, since, heartbeat) "
                          "VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?6)");
    bindText(row, 1, m_token);
    bindText(row, 2, QSysInfo::machineHostName());
    bindText(row, 3, thisMachine());
    row.bind(4, int64_t(QCoreApplication::applicationPid()));
    row.bind(5, int64_t(processStart(QCoreApplication::applicationPid())));
    row.bind(6, int64_t(now()));
    row.exec();
    transaction.commit();
    held().insert(m_token);
    return std::nullopt;
}

bool BookLock::beat(SQLite::Database& database) const
{
    SQLite::Statement row(database, "UPDATE lock SET heartbeat = ?1 WHERE token = ?2");
    row.bind(1, int64_t(now()));
    bindText(row, 2, m_token);
    return row.exec() == 1;
}

void BookLock::release(SQLite::Database& database)
{
    SQLite::Statement row(database, "DELETE FROM lock WHERE token = ?1");
    bindText(row, 1, m_token);
    forget();
    row.exec();
}

} // namespace ertrag
