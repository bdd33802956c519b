// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace SQLite
{
class Database;
}

namespace ertrag
{

/// Who has the book open for writing.
struct LockHolder {
    QString host;
    qint64 pid = 0;
    bool sameMachine = false;
    QDateTime since; ///< UTC
};

/// The one row that says who writes: so that a second program opens for reading and knows whom to name. It holds when
/// its program runs on this machine, or was heard of in the last five minutes from another one.
/// All functions throw SQLite::Exception.
class BookLock
{
public:
    BookLock() = default;
    BookLock(BookLock&& other) noexcept;
    BookLock& operator=(BookLock&& other) noexcept;
    ~BookLock(); ///< from now on the row, if it is still there, holds nobody back in this program
    /// Takes it and returns nothing, or returns who has it.
    std::optional<LockHolder> take(SQLite::Database& database);
    /// Says that this program still runs. False: somebody else took it after a long silence of ours.
    bool beat(SQLite::Database& database) const;
    void release(SQLite::Database& database);
    static std::optional<LockHolder> holder(SQLite::Database& database);

private:
    void forget();
    QString m_token;
};

/// The computer, its start and the process space that `pid` belongs to: equal texts mean that a pid can be looked up
/// here.
QString thisMachine();
/// When the process began, in ticks since the computer's start; 0 = there is no such process.
qint64 processStart(qint64 pid);

} // namespace ertrag
