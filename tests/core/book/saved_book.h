// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/opening.h"
#include "tests/core/book/sample_books.h"

#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace ertrag
{

/// A book with one campaign, closed; `content` is what it holds.
class SavedBook : public testing::Test
{
protected:
    SavedBook()
    {
        Result<BookFile> book = BookFile::create(path);
        EXPECT_TRUE(book.value().save(state.plan, state.actuals).ok());
        content = contentOf(book.value());
    }
    void change(const std::string& statement) const
    {
        SQLite::Database raw(path.toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Statement(raw, statement).executeStep();
    }
    void writeLock(const QString& machine, qint64 pid, qint64 started, qint64 heartbeatAgoMs) const
    {
        SQLite::Database raw(path.toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Statement row(raw, "INSERT OR REPLACE INTO lock VALUES (1, 'other', 'laden', ?, ?, ?, ?, ?)");
        const qint64 beat = QDateTime::currentMSecsSinceEpoch() - heartbeatAgoMs;
        row.bind(1, machine.toStdString());
        row.bind(2, int64_t(pid));
        row.bind(3, int64_t(started));
        row.bind(4, int64_t(1'700'000'000'000));
        row.bind(5, int64_t(beat));
        row.exec();
    }
    OpenedAs opened() const { return BookFile::openOrRead(path).value().opening().as; }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("firm.ertrag"));
    CampaignState state = sampleState(QStringLiteral("a"), QStringLiteral("Metzgerei"));
    QByteArray content;
};

} // namespace ertrag
