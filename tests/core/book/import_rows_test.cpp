// SPDX-License-Identifier: GPL-3.0-or-later
// What an imported file may say in the book, and that it is written once.
#include "core/book/database.h"
#include "core/book/import_rows.h"
#include "core/book/source_rows.h"
#include "tests/core/book/saved_book.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ertrag
{
namespace
{

class ImportRows : public SavedBook
{
protected:
    /// Written and read again.
    ImportBatchPtr cameBack(const ImportBatch& wanted)
    {
        return loadImport(*database, imports.store(*database, std::make_shared<ImportBatch>(wanted)));
    }
    int count(const char* table) const
    {
        return database->execAndGet(std::string("SELECT count(*) FROM ") + table).getInt();
    }

    std::unique_ptr<SQLite::Database> database = connectTo(path, SQLite::OPEN_READWRITE);
    StoredImports imports;
    ImportBatch batch = *state.actuals.imports[0];
};

TEST_F(ImportRows, ComeBackWithEveryText)
{
    batch = {
        .contentHash = QStringLiteral("h"),
        .fileName = QStringLiteral("f.csv"),
        .platform = QStringLiteral("table"),
        .kind = SourceKind::Shop,
        .language = QStringLiteral("de"),
        .currency = QStringLiteral("USD"),
        .rate = 0.9,
        .channel = QStringLiteral("c"),
        .zone = QStringLiteral("UTC"),
        .shape = QStringLiteral("s"),
        .columns = {{QStringLiteral("Tag"), QStringLiteral("day")}, {QStringLiteral("Summe"), QStringLiteral("cost")}},
        .importedOn = QDate(2026, 3, 1),
        .rows = {},
        .fileRows = nullptr};
    EXPECT_EQ(*cameBack(batch), batch);
}

// A program that does not know answers and accounts must keep them: for it they are columns without a meaning.
TEST_F(ImportRows, ComeBackWithAnswersAndAccounts)
{
    batch.accounts = {QStringLiteral("id:1"), QStringLiteral("id:2")};
    batch.names = {{QStringLiteral("Wurst, \"fein\""), QStringLiteral("=neu"), true},
                   {QStringLiteral("a"), QStringLiteral("b"), false}};
    batch.newest = true;
    EXPECT_EQ(*cameBack(batch), batch);
    const QString columns = QString::fromStdString(
        database->execAndGet("SELECT columns FROM import ORDER BY number DESC LIMIT 1").getString());
    for (const auto& entry : QJsonDocument::fromJson(columns.toUtf8()).array())
        EXPECT_TRUE(entry.toArray().size() == 2 && entry.toArray()[0].isString() && entry.toArray()[1].isString());
}

// The same file read in another way has other rows, and they are the ones that lead to its figures.
TEST_F(ImportRows, OfACorrectionReplaceTheFirstOnes)
{
    const auto rowsOf = [](double cost) {
        auto rows = std::make_shared<FileRows>();
        rows->rows = {{1, 1, 2, 0, 0}};
        rows->figures[FileRows::Cost] = {cost};
        return rows;
    };
    batch.contentHash = QStringLiteral("corrected");
    batch.fileRows = rowsOf(119);
    imports.store(*database, std::make_shared<ImportBatch>(batch));
    batch.rows[0].cost = 100;
    batch.fileRows = rowsOf(100);
    imports.store(*database, std::make_shared<ImportBatch>(batch));
    const FileRows found = loadSourceRows(*database, batch, 0, 10);
    ASSERT_EQ(found.rows.size(), 1u);
    EXPECT_EQ(found.figures[FileRows::Cost], std::vector<double>{100});
}

TEST_F(ImportRows, ComeBackWithEveryFigureOfADay)
{
    ImportedRow day = batch.rows[0];
    day.campaign = QStringLiteral("k");
    day.channel = QStringLiteral("instagram");
    day.cost = 0.1;
    day.impressions = 2;
    day.clicks = 3;
    day.leads = 4;
    day.conversions = 5;
    day.revenue = 6;
    day.visits = 7;
    day.views = 8;
    batch.rows = {day};
    EXPECT_EQ(*cameBack(batch), batch);
    batch.rows[0] = {day.first, day.last, 9, 4, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    EXPECT_EQ(*cameBack(batch), batch) << "nothing said";
}

TEST_F(ImportRows, AreOfAKnownKind)
{
    for (const SourceKind kind : {SourceKind::Ads, SourceKind::Organic, SourceKind::Table}) {
        batch.kind = kind;
        EXPECT_EQ(cameBack(batch)->kind, kind);
    }
    for (const int kind : {-1, int(SourceKind::Table) + 1}) {
        batch.kind = SourceKind(kind);
        EXPECT_THROW(cameBack(batch), SQLite::Exception) << kind;
    }
}

TEST_F(ImportRows, SpanTenYearsAtMostAndNotBackwards)
{
    ImportedRow& day = batch.rows[0];
    for (const int days : {0, 1, 3660}) {
        day.last = day.first.addDays(days);
        EXPECT_EQ(cameBack(batch)->rows[0].last, day.last) << days;
    }
    for (const int days : {-1, 3661}) {
        day.last = day.first.addDays(days);
        EXPECT_THROW(cameBack(batch), SQLite::Exception) << days;
    }
}

TEST_F(ImportRows, HaveDays)
{
    const QDate good = batch.rows[0].first;
    batch.rows[0].first = QDate();
    EXPECT_THROW(cameBack(batch), SQLite::Exception);
    batch.rows[0].first = good;
    batch.rows[0].last = QDate();
    EXPECT_THROW(cameBack(batch), SQLite::Exception);
}

TEST_F(ImportRows, ThatAreMissingAreDamage)
{
    EXPECT_THROW(loadImport(*database, 77), SQLite::Exception);
}

TEST_F(ImportRows, OfEqualContentAreOneImport)
{
    const auto one = std::make_shared<ImportBatch>(batch), other = std::make_shared<ImportBatch>(batch);
    EXPECT_EQ(imports.store(*database, one), 1) << "the book has it";
    EXPECT_EQ(imports.store(*database, other), 1);
    EXPECT_EQ(StoredImports().store(*database, other), 1);
    EXPECT_EQ(count("import"), 1);
    EXPECT_EQ(count("day_figure"), 40);
    other->channel = QStringLiteral("c");
    EXPECT_EQ(StoredImports().store(*database, other), 2);
}

TEST_F(ImportRows, AtTheAddressOfAnOlderImportAreTheirOwn)
{
    ImportBatch place = batch;
    const auto leave = [](const ImportBatch*) {};
    EXPECT_EQ(imports.store(*database, ImportBatchPtr(&place, leave)), 1);
    place.channel = QStringLiteral("c");
    EXPECT_EQ(imports.store(*database, ImportBatchPtr(&place, leave)), 2);
}

TEST_F(ImportRows, ThatNobodyUsesAreTakenOutWithTheirDaysAndRows)
{
    EXPECT_FALSE(removeUnusedImports(*database));
    const ImportBatchPtr unused = sampleState({}, {}, 3, 2).actuals.imports[0];
    imports.store(*database, unused);
    EXPECT_EQ(count("source_rows"), 2);
    EXPECT_TRUE(removeUnusedImports(*database));
    EXPECT_EQ(count("import"), 1);
    EXPECT_EQ(count("day_figure"), 40);
    EXPECT_EQ(count("source_rows"), 1);
}

} // namespace
} // namespace ertrag
