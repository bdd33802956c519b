// SPDX-License-Identifier: GPL-3.0-or-later
// Flipped bits, missing ends, foreign bytes: what is not as it was written is never opened as good.
#include "tests/core/book/fault_vfs.h"
#include "tests/core/book/sample_books.h"

#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <random>

namespace ertrag
{
namespace
{

constexpr int page = 4096;

class Damage : public testing::Test
{
protected:
    Damage()
    {
        vfs.syncing = false;
        Result<BookFile> book = BookFile::create(path);
        for (const char* id : {"a", "b", "c"}) {
            const CampaignState state = sampleState(QString::fromUtf8(id), QString::fromUtf8(id), 200, id[0]);
            EXPECT_TRUE(book.value().save(state.plan, state.actuals).ok());
            EXPECT_TRUE(book.value().saveVersion(state, QStringLiteral("Stand")).ok());
        }
        content = contentOf(book.value());
        {
            BookFile closed = std::move(book.value());
        }
        whole = bytesOf(path);
    }

    enum class Found { Unchanged, Noticed, Silent };
    Found withChecksums(const QByteArray& bytes) const
    {
        EXPECT_TRUE(writeBytes(path, bytes));
        const Result<BookFile> book = BookFile::open(path, false);
        if (!book || !book.value().check())
            return Found::Noticed;
        return contentOf(book.value()) == content ? Found::Unchanged : Found::Silent;
    }
    /// What SQLite alone notices: every value of every table, and its own quick check.
    static QByteArray rawContent(const QString& file)
    {
        try {
            const SQLite::Database database(file.toStdString(), SQLite::OPEN_READONLY);
            SQLite::Statement check(database, "PRAGMA quick_check(1)");
            check.executeStep();
            QByteArray all = check.getColumn(0).getString() == "ok" ? "ok" : "bad";
            for (const char* table : {"book", "campaign", "typed_month", "import", "campaign_import", "day_figure",
                                      "source_rows", "version"}) {
                SQLite::Statement row(database, std::string("SELECT * FROM ") + table);
                while (row.executeStep())
                    for (int i = 0; i < row.getColumnCount(); ++i)
                        all += QByteArray::fromStdString(row.getColumn(i).getString()) + '|';
            }
            return all;
        } catch (const SQLite::Exception&) {
            return {};
        }
    }
    QByteArray flipped(qint64 bit) const
    {
        QByteArray bytes = whole;
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << bit % 8));
        return bytes;
    }

    FaultVfs vfs;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("firm.ertrag"));
    QByteArray content, whole;
};

TEST_F(Damage, OfAnyBitIsNoticed)
{
    std::mt19937 random(7);
    int noticed = 0, silent = 0, flips = 0, silentAlone = 0;
    ASSERT_TRUE(writeBytes(path, whole));
    const QByteArray rawWhole = rawContent(path);
    ASSERT_TRUE(rawWhole.startsWith("ok"));
    for (qint64 start = 0; start < whole.size(); start += page)
        for (int k = 0; k < 8; ++k, ++flips) {
            const QByteArray bytes = flipped(start * 8 + qint64(random() % (page * 8)));
            const Found found = withChecksums(bytes);
            noticed += found == Found::Noticed;
            silent += found == Found::Silent;
            const QByteArray raw = rawContent(path);
            silentAlone += raw.startsWith("ok") && raw != rawWhole;
        }
    EXPECT_EQ(silent, 0);
    EXPECT_GT(noticed, flips / 3);
    EXPECT_GT(silentAlone, flips / 5) << "the test must see what SQLite alone overlooks";
    std::printf("bit flips: %d on %lld pages, noticed %d, silent %d; SQLite alone would overlook %d\n", flips,
                static_cast<long long>(whole.size() / page), noticed, silent, silentAlone);
}

TEST_F(Damage, OfAWholePageIsNoticed)
{
    for (qint64 start = 0; start < whole.size(); start += page) {
        QByteArray bytes = whole;
        bytes.replace(start, page, QByteArray(page, '\0'));
        EXPECT_EQ(int(withChecksums(bytes)), int(Found::Noticed)) << "page at " << start;
    }
}

TEST_F(Damage, OfACutFileIsNoticed)
{
    std::mt19937 random(8);
    std::vector<qint64> lengths;
    for (qint64 length = 0; length < whole.size(); length += page)
        lengths.push_back(length);
    for (int i = 0; i < 300; ++i)
        lengths.push_back(qint64(random() % quint64(whole.size())));
    for (const qint64 length : lengths) {
        ASSERT_TRUE(writeBytes(path, whole.left(length)));
        EXPECT_FALSE(BookFile::open(path).ok()) << "cut to " << length;
        EXPECT_EQ(bytesOf(path).size(), length) << "a refused file is not touched";
    }
}

TEST_F(Damage, InOneCampaignLeavesTheOthersToBeSaved)
{
    QByteArray bytes = whole;
    const qint64 at = bytes.indexOf("\"b\"");
    ASSERT_GT(at, 0);
    bytes[at + 1] = 'B'; // the name of campaign b inside its own document
    ASSERT_TRUE(writeBytes(path, bytes));
    {
        const Result<BookFile> writing = BookFile::open(path);
        ASSERT_TRUE(writing.ok()) << "the others go on";
        EXPECT_EQ(writing.value().opening().hurt.size(), 1u);
        EXPECT_EQ(writing.value().opening().hurt[0].id, QStringLiteral("b"));
    }
    const Result<BookFile> reading = BookFile::open(path, false);
    EXPECT_EQ(int(reading.value().loadPlan(QStringLiteral("b")).error().code), int(ErrorCode::BookDamaged));
    EXPECT_TRUE(reading.value().loadPlan(QStringLiteral("a")).ok());

    const Result<Salvage> saved = BookFile::salvage(path, folder.filePath(QStringLiteral("new.ertrag")));
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(saved.value().saved, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    EXPECT_EQ(saved.value().lost, 1);
    const Result<BookFile> fresh = BookFile::open(folder.filePath(QStringLiteral("new.ertrag")), false);
    ASSERT_TRUE(fresh.ok());
    EXPECT_TRUE(fresh.value().check().ok());
    EXPECT_EQ(fresh.value().loadActuals(QStringLiteral("c")).value(),
              sampleState(QStringLiteral("c"), QStringLiteral("c"), 200, 'c').actuals);
}

} // namespace
} // namespace ertrag
