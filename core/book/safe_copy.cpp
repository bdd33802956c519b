// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/safe_copy.h"

#include "core/book/database.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace ertrag
{

namespace
{

bool syncPath(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = fsync(file) == 0;
    close(file);
    return synced;
}

/// VACUUM INTO attaches the new file, which no other statement of ours may.
void vacuumInto(SQLite::Database& from, const QString& path)
{
    sqlite3_limit(from.getHandle(), SQLITE_LIMIT_ATTACHED, 1);
    const auto bounded = qScopeGuard([&] { sqlite3_limit(from.getHandle(), SQLITE_LIMIT_ATTACHED, 0); });
    SQLite::Statement copy(from, "VACUUM INTO ?");
    bindText(copy, 1, path);
    copy.exec();
}

Done finish(const QString& part, const QString& path)
{
    {
        const auto copy = connectTo(part, SQLite::OPEN_READWRITE);
        prepareWriting(*copy);
        copy->exec("DELETE FROM lock");
        const std::string verdict = copy->execAndGet("PRAGMA quick_check(1)").getString();
        if (verdict != "ok")
            return Error{ErrorCode::BookDamaged, path, QString::fromStdString(verdict), {}, 0};
    }
    if (!syncPath(part) || !QFile::rename(part, path) || !syncPath(QFileInfo(path).absolutePath()))
        return Error{ErrorCode::FileNotWritable, path, {}, {}, 0};
    return Nothing{};
}

} // namespace

Done copySafely(SQLite::Database& from, const QString& path)
{
    const QFileInfo target(path);
    if (target.exists())
        return Error{ErrorCode::FileExists, path, {}, {}, 0};
    const QString part =
        target.absolutePath() + QStringLiteral("/.ertrag-") + QUuid::createUuid().toString(QUuid::Id128);
    const Done copied = guarded<Nothing>(path, [&]() -> Done {
        vacuumInto(from, part);
        return finish(part, path);
    });
    QFile::remove(part);
    QFile::remove(part + QStringLiteral("-journal"));
    return copied;
}

QString backupPath(const QString& path, int version)
{
    const QFileInfo file(path);
    const QString base =
        file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('-') + QString::number(version);
    QString found = base + QStringLiteral(".ertrag");
    for (int number = 2; QFileInfo::exists(found); ++number)
        found = base + QLatin1Char('-') + QString::number(number) + QStringLiteral(".ertrag");
    return found;
}

} // namespace ertrag
