// SPDX-License-Identifier: GPL-3.0-or-later
// What a book keeps: campaigns, the company they share, imports with their rows, versions.
#include "tests/core/book/sample_books.h"

#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>
#include <cmath>
#include <cstring>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

class Contents : public testing::Test
{
protected:
    BookFile reopened()
    {
        {
            const BookFile closed = std::move(book);
        }
        return std::move(BookFile::open(path)).value();
    }
    void save(const CampaignState& state)
    {
        const Done saved = book.save(state.plan, state.actuals);
        ASSERT_TRUE(saved.ok());
    }
    CampaignState load(const char* id) const
    {
        return {book.loadPlan(text(id)).value(), book.loadActuals(text(id)).value()};
    }
    int count(const char* table) const
    {
        const SQLite::Database raw(path.toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement row(raw, std::string("SELECT count(*) FROM ") + table);
        row.executeStep();
        return row.getColumn(0).getInt();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("firm.ertrag"));
    BookFile book = std::move(BookFile::create(path)).value();
};

TEST_F(Contents, OfEachCampaignComeBack)
{
    const CampaignState a = sampleState(text("a"), text("Grill"), 40, 1), b = sampleState(text("b"), text("Advent"), 0);
    save(a);
    save(b);
    book = reopened();
    EXPECT_EQ(load("a"), a);
    EXPECT_EQ(load("b"), b);
    EXPECT_TRUE(book.check().ok());
}

TEST_F(Contents, RememberWhichCampaignWasWorkedOnLast)
{
    EXPECT_EQ(book.current(), QString());
    save(sampleState(text("a"), text("Grill"), 0));
    save(sampleState(text("b"), text("Advent"), 0));
    EXPECT_EQ(book.current(), text("b"));
    ASSERT_TRUE(book.setCurrent(text("a")).ok());
    book = reopened();
    EXPECT_EQ(book.current(), text("a"));
    ASSERT_TRUE(book.remove(text("a")).ok());
    EXPECT_EQ(book.current(), text("b"));
}

TEST_F(Contents, NameTheLastCampaignIfTheOneWorkedOnIsUnknown)
{
    save(sampleState(text("a"), text("Grill"), 0));
    save(sampleState(text("b"), text("Advent"), 0));
    ASSERT_TRUE(book.setCurrent(text("x")).ok());
    EXPECT_EQ(book.current(), text("b"));
}

TEST_F(Contents, OfNoCampaignAreRefusedByItsName)
{
    save(sampleState(text("a"), text("Grill"), 0));
    const Error unknown{ErrorCode::CampaignUnknown, text("x"), {}, {}, 0};
    EXPECT_EQ(book.loadPlan(text("x")).error(), unknown);
    EXPECT_EQ(book.loadActuals(text("x")).error(), unknown);
    EXPECT_EQ(book.remove(text("x")).error(), unknown);
    EXPECT_EQ(book.campaigns().size(), 1u);
    EXPECT_EQ(book.path(), path);
}

TEST_F(Contents, AreWrittenWholeAfterASaveThatFailed)
{
    const CampaignState state = sampleState(text("a"), text("Grill"), 40, 1);
    SQLite::Database raw(path.toStdString(), SQLite::OPEN_READWRITE);
    raw.exec("ALTER TABLE typed_month RENAME TO hidden"); // needed after the import was written
    EXPECT_FALSE(book.save(state.plan, state.actuals).ok());
    EXPECT_EQ(count("import"), 0);
    raw.exec("ALTER TABLE hidden RENAME TO typed_month");
    save(state);
    EXPECT_EQ(load("a"), state);
    EXPECT_EQ(count("import"), 1);
}

TEST_F(Contents, ShareOneCompany)
{
    CampaignState a = sampleState(text("a"), text("Grill"), 0);
    save(a);
    CampaignState b = sampleState(text("b"), text("Advent"), 0);
    b.plan.company.name = text("Metzgerei Huber");
    b.plan.company.vatRate = 0.07;
    save(b);
    EXPECT_EQ(load("a").plan.company, b.plan.company);
    a.plan.company = b.plan.company;
    EXPECT_EQ(load("a"), a);
}

TEST_F(Contents, OfATypedMonthAreExactlyWhatWasTyped)
{
    CampaignState state = sampleState(text("a"), text("a"), 0);
    state.actuals.typed[0].revenueNet = Money{0};
    state.actuals.typed[0].otherCosts = Money{-1};
    state.actuals.typed[1].orders = 0.1 + 0.2;
    state.actuals.typed[1].keyFigures = {{text("stars"), 4.55}, {text("nps"), -12}};
    save(state);
    EXPECT_EQ(load("a"), state) << "nothing said stays different from zero";
    state.actuals.typed.erase(state.actuals.typed.begin());
    save(state);
    EXPECT_EQ(load("a"), state);
    EXPECT_EQ(count("typed_month"), 1);
}

TEST_F(Contents, OfAnImportAreWrittenOnceWhateverIsUndone)
{
    const CampaignState with = sampleState(text("a"), text("a"), 40, 1), without = sampleState(text("a"), text("a"), 0);
    for (int i = 0; i < 3; ++i) {
        save(with);
        save(without);
    }
    EXPECT_EQ(load("a"), without);
    EXPECT_EQ(count("import"), 1) << "redo needs it";
    EXPECT_EQ(count("day_figure"), 40);
    save(with);
    EXPECT_EQ(count("import"), 1);
    EXPECT_EQ(load("a"), with);
    save(without);
    book = reopened();
    EXPECT_EQ(count("import"), 0) << "nobody can redo it any more";
    EXPECT_EQ(count("day_figure"), 0);
    EXPECT_EQ(count("source_rows"), 0);
    EXPECT_TRUE(book.check().ok());
}

TEST_F(Contents, OfAChangedImportAreTwoImportsOfOneFile)
{
    CampaignState state = sampleState(text("a"), text("a"), 40, 1);
    save(state);
    auto assigned = std::make_shared<ImportBatch>(*state.actuals.imports[0]);
    assigned->channel = text("instagram");
    assigned->rate = 0.95;
    assigned->fileRows.reset();
    state.actuals.imports = {assigned};
    save(state);
    book = reopened();
    EXPECT_EQ(load("a"), state);
    EXPECT_EQ(count("import"), 1);
    EXPECT_EQ(book.sourceRows(*assigned, 0, 10).value().rows.size(), 120u) << "the rows of the file are still there";
}

TEST_F(Contents, KnowEveryRowOfAFile)
{
    const CampaignState state = sampleState(text("a"), text("a"), 800, 3);
    save(state);
    const ImportBatch& batch = *state.actuals.imports[0];
    const FileRows found = book.sourceRows(batch, 0, 10000).value();
    EXPECT_EQ(found.rows.size(), 2400u);
    for (size_t i = 0; i < found.rows.size(); ++i) {
        const FileRows::Row &one = found.rows[i], &other = batch.fileRows->rows[i];
        ASSERT_TRUE(one.first == other.first && one.last == other.last && one.line == other.line);
        ASSERT_EQ(found.names[one.campaign], batch.fileRows->names[other.campaign]);
        ASSERT_EQ(found.names[one.channel], batch.fileRows->names[other.channel]);
    }
    for (size_t figure = 0; figure < FileRows::figureCount; ++figure) {
        const auto &one = found.figures[figure], &other = batch.fileRows->figures[figure];
        ASSERT_EQ(one.size(), other.size());
        if (!one.empty()) {
            EXPECT_EQ(std::memcmp(one.data(), other.data(), one.size() * sizeof(double)), 0) << "figure " << figure;
        }
    }
    const FileRows part = book.sourceRows(batch, 1100, 1).value();
    ASSERT_EQ(part.rows.size(), 1024u) << "the pack around it";
    EXPECT_EQ(part.rows[1100 - 1024].line, batch.fileRows->rows[1100].line);
    ImportBatch unknown;
    unknown.contentHash = text("unknown");
    EXPECT_TRUE(book.sourceRows(unknown, 0, 10).value().rows.empty());
}

TEST_F(Contents, OfAVersionComeBackWithTheirImports)
{
    CampaignState state = sampleState(text("a"), text("a"), 40, 1);
    save(state);
    const qint64 first = book.saveVersion(state, text("Vor der Besprechung")).value();
    CampaignState later = sampleState(text("a"), text("b"), 10, 2);
    later.actuals.typed.clear();
    save(later);
    const qint64 second = book.saveVersion(later, text("Danach")).value();
    book = reopened();
    const std::vector<BookVersion> versions = book.versions(text("a"));
    ASSERT_EQ(versions.size(), 2u);
    EXPECT_EQ(versions[0].number, second);
    EXPECT_EQ(versions[1].name, text("Vor der Besprechung"));
    EXPECT_LE(std::abs(versions[1].savedAt.secsTo(QDateTime::currentDateTimeUtc())), 60);
    EXPECT_EQ(book.loadVersion(first).value(), state);
    EXPECT_EQ(book.loadVersion(second).value(), later);
    EXPECT_EQ(load("a"), later);
    ASSERT_TRUE(book.removeVersion(first).ok());
    EXPECT_FALSE(book.loadVersion(first).ok());
    EXPECT_EQ(int(book.removeVersion(first).error().code), int(ErrorCode::CampaignUnknown));
    book = reopened();
    EXPECT_EQ(count("import"), 1) << "what only the removed version used is gone";
    EXPECT_TRUE(book.check().ok());
}

TEST_F(Contents, OfARemovedCampaignAreGoneWithItsVersions)
{
    const CampaignState a = sampleState(text("a"), text("a"), 40, 1), b = sampleState(text("b"), text("b"), 40, 2);
    save(a);
    save(b);
    ASSERT_TRUE(book.saveVersion(a, text("v")).ok());
    ASSERT_TRUE(book.remove(text("a")).ok());
    book = reopened();
    EXPECT_EQ(book.campaigns().size(), 1u);
    EXPECT_EQ(count("version"), 0);
    EXPECT_EQ(count("import"), 1);
    EXPECT_EQ(load("b"), b);
    EXPECT_FALSE(bytesOf(path).contains("hash-40-1")) << "removed content leaves the file";
}

TEST_F(Contents, OfACopyAreAllAndNobodyHasItOpen)
{
    const CampaignState a = sampleState(text("a"), text("a"), 40, 1);
    save(a);
    ASSERT_TRUE(book.saveVersion(a, text("v")).ok());
    const QString copy = folder.filePath(text("Kopie für „Huber“ #1 100%.ertrag"));
    ASSERT_TRUE(book.copyTo(copy).ok());
    const Result<BookFile> opened = BookFile::open(copy);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(contentOf(opened.value()), contentOf(book));
    EXPECT_TRUE(opened.value().check().ok());
    EXPECT_EQ(int(book.copyTo(folder.filePath(text("missing/copy.ertrag"))).error().code),
              int(ErrorCode::FileNotWritable));
}

} // namespace
} // namespace ertrag
