// SPDX-License-Identifier: GPL-3.0-or-later
// What is damaged in a book stays where it is: its campaign is refused by name, the others go on, nothing of it is
// lost.
#include "core/book/database.h"
#include "tests/core/book/saved_book.h"

namespace ertrag
{
namespace
{

struct Damage {
    const char* what;
    const char* statement; ///< hurts campaign b alone
};
const Damage damages[] = {
    {"Day", "UPDATE day_figure SET cost = cost * 2 WHERE import = 2"},
    {"Import", "UPDATE import SET rate = 2 WHERE number = 2"},
    {"SourceRows", "UPDATE source_rows SET body = zeroblob(10) WHERE content_hash = 'hash-3-2'"},
    {"Answers", "UPDATE campaign SET body = replace(body, 'Wochenende', 'wochenende') WHERE id = 'b'"},
    {"Month", "UPDATE typed_month SET ad_costs = 1 WHERE campaign = 'b' AND month = '2026-01'"},
    {"Version", "UPDATE version SET body = replace(body, 'Wochenende', 'wochenende') WHERE campaign = 'b'"},
    {"ImportOfAVersion", "UPDATE day_figure SET clicks = 9 WHERE import = 4"},
    {"Link", "DELETE FROM campaign_import WHERE campaign = 'b'"},
};

/// Campaigns a, b and c; b has import 2, and a version of it import 4.
class HurtCampaigns : public SavedBook, public testing::WithParamInterface<Damage>
{
protected:
    HurtCampaigns()
    {
        Result<BookFile> book = BookFile::open(path);
        for (const CampaignState& added : {b, c})
            EXPECT_TRUE(book.value().save(added.plan, added.actuals).ok());
        EXPECT_TRUE(book.value().saveVersion(before, QStringLiteral("Stand")).ok());
    }
    std::vector<HurtCampaign> hurtB() const { return {{b.plan.id, b.plan.name}}; }
    void expectRefused(const Error& error) const
    {
        EXPECT_EQ(error.code, ErrorCode::BookDamaged);
        EXPECT_EQ(error.subject, path);
        EXPECT_EQ(error.detail, b.plan.name) << "says which";
    }
    Error checkError() const { return BookFile::open(path, false).value().check().error(); }
    /// All rows that belong to b.
    QByteArray evidence() const
    {
        const SQLite::Database raw(path.toStdString(), SQLite::OPEN_READONLY);
        QByteArray all;
        for (const char* select :
             {"SELECT * FROM day_figure WHERE import IN (2, 4)", "SELECT * FROM import WHERE number IN (2, 4)",
              "SELECT * FROM source_rows WHERE content_hash IN ('hash-3-2', 'hash-3-9')",
              "SELECT * FROM typed_month WHERE campaign = 'b'", "SELECT * FROM version",
              "SELECT * FROM campaign_import WHERE campaign = 'b'", "SELECT * FROM campaign WHERE id = 'b'"}) {
            SQLite::Statement row(raw, select);
            while (row.executeStep())
                for (int i = 0; i < row.getColumnCount(); ++i)
                    all += QByteArray::fromStdString(row.getColumn(i).getString()) + '|';
        }
        return all;
    }

    CampaignState b = sampleState(QStringLiteral("b"), QStringLiteral("Advent"), 3, 2);
    CampaignState before = sampleState(QStringLiteral("b"), QStringLiteral("Advent"), 3, 9);
    CampaignState c = sampleState(QStringLiteral("c"), QStringLiteral("Ostern"), 3, 4);
};

TEST_P(HurtCampaigns, AreNamedWhenTheBookIsOpenedAndChecked)
{
    EXPECT_EQ(BookFile::openOrRead(path).value().opening().hurt, std::vector<HurtCampaign>()) << "whole before";
    change(GetParam().statement);
    EXPECT_EQ(BookFile::openOrRead(path).value().opening().hurt, hurtB());
    expectRefused(checkError());
}

TEST_P(HurtCampaigns, AreNeitherReadNorWritten)
{
    change(GetParam().statement);
    const QByteArray there = evidence();
    {
        Result<BookFile> book = BookFile::open(path);
        ASSERT_TRUE(book.ok());
        expectRefused(book.value().load(QStringLiteral("b")).error());
        expectRefused(book.value().save(b.plan, {}).error());
        expectRefused(book.value().saveVersion(b, QStringLiteral("x")).error());
        expectRefused(book.value().remove(QStringLiteral("b")).error());
        expectRefused(book.value().removeVersion(1).error());
        EXPECT_EQ(book.value().versions(QStringLiteral("b")).size(), 1u);
    }
    EXPECT_EQ(evidence(), there);
    expectRefused(BookFile::open(path, false).value().load(QStringLiteral("b")).error());
}

TEST_P(HurtCampaigns, LeaveTheOthersToGoOn)
{
    change(GetParam().statement);
    const QByteArray there = evidence();
    state.plan.name = QStringLiteral("Neu");
    for (int round = 0; round < 2; ++round) {
        Result<BookFile> book = BookFile::open(path);
        ASSERT_TRUE(book.ok());
        ASSERT_TRUE(book.value().save(state.plan, state.actuals).ok());
        ASSERT_TRUE(book.value().saveVersion(state, QStringLiteral("x")).ok());
        EXPECT_EQ(book.value().load(QStringLiteral("a")).value(), state);
        EXPECT_EQ(book.value().load(QStringLiteral("c")).value(), c);
        const CampaignState added = sampleState(QStringLiteral("d%1").arg(round), QStringLiteral("Advent"), 3, 7);
        EXPECT_TRUE(book.value().save(added.plan, added.actuals).ok());
        EXPECT_TRUE(book.value().remove(added.plan.id).ok());
    }
    EXPECT_EQ(evidence().left(there.size() / 2), there.left(there.size() / 2)) << "nothing is tidied away";
    expectRefused(checkError());
}

INSTANTIATE_TEST_SUITE_P(Each, HurtCampaigns, testing::ValuesIn(damages),
                         [](const auto& tested) { return tested.param.what; });

class HurtBook : public HurtCampaigns
{
};

TEST_F(HurtBook, DoesNotHealThroughAnotherCampaignsImportNorSpreadsIntoIt)
{
    for (const char* statement : {damages[0].statement, damages[2].statement})
        change(statement);
    CampaignState other = sampleState(QStringLiteral("c"), QStringLiteral("Ostern"), 3, 2); // b's file
    {
        Result<BookFile> book = BookFile::open(path);
        ASSERT_TRUE(book.value().save(other.plan, other.actuals).ok());
    }
    for (int times = 0; times < 2; ++times) {
        Result<BookFile> book = BookFile::open(path);
        ASSERT_TRUE(book.ok());
        EXPECT_EQ(book.value().opening().hurt, hurtB());
        const Result<CampaignState> read = book.value().load(QStringLiteral("c"));
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value(), other);
        const Result<FileRows> rows = book.value().sourceRows(*read.value().actuals.imports[0], 0, 100);
        ASSERT_TRUE(rows.ok());
        EXPECT_EQ(rows.value().rows, other.actuals.imports[0]->fileRows->rows);
        ASSERT_TRUE(book.value().save(other.plan, other.actuals).ok()) << "the same file again";
    }
    const SQLite::Database raw(path.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement same(raw, "SELECT count(*) FROM import WHERE content_hash = 'hash-3-2'");
    same.executeStep();
    EXPECT_EQ(same.getColumn(0).getInt(), 2) << "the damaged one, and one that holds";
}

TEST_F(HurtBook, OfWhichNothingIsWholeIsNotWrittenTo)
{
    change("UPDATE campaign SET body = replace(body, 'Wochenende', 'wochenende')");
    const QByteArray bytes = bytesOf(path);
    EXPECT_EQ(BookFile::open(path).error().code, ErrorCode::BookDamaged);
    EXPECT_EQ(BookFile::openOrRead(path).error().detail, state.plan.name);
    EXPECT_TRUE(BookFile::open(path, false).ok()) << "can be looked at";
    EXPECT_EQ(bytesOf(path), bytes);
}

TEST_F(HurtBook, WithSeveralHurtCampaignsNamesThemAll)
{
    change("UPDATE day_figure SET cost = 7 WHERE import IN (2, 4)");
    change("UPDATE campaign SET body = replace(body, 'Wochenende', 'wochenende') WHERE id = 'a'");
    EXPECT_EQ(checkError().detail, QStringLiteral("Metzgerei, Advent")) << "import 4 is the version's or c's";
}

TEST_F(HurtBook, IsSavedWithAllThatIsWhole)
{
    change(damages[2].statement);
    change("UPDATE day_figure SET clicks = 9 WHERE import = 1");
    const QString fresh = folder.filePath(QStringLiteral("new.ertrag"));
    const Result<Salvage> salvage = BookFile::salvage(path, fresh);
    ASSERT_TRUE(salvage.ok());
    EXPECT_EQ(salvage.value().saved, (QStringList{state.plan.name, b.plan.name, c.plan.name}));
    EXPECT_EQ(salvage.value().withoutImports, (QStringList{state.plan.name, b.plan.name}));
    const Result<BookFile> book = BookFile::open(fresh, false);
    EXPECT_TRUE(book.value().check().ok());
    EXPECT_EQ(book.value().load(QStringLiteral("a")).value().actuals.typed, state.actuals.typed);
    EXPECT_TRUE(book.value().load(QStringLiteral("a")).value().actuals.imports.empty());
    EXPECT_EQ(book.value().load(QStringLiteral("b")).value(), b) << "its figures are whole, only its rows are not";
    const std::vector<BookVersion> versions = book.value().versions(QStringLiteral("b"));
    ASSERT_EQ(versions.size(), 1u);
    EXPECT_EQ(book.value().loadVersion(versions[0].number).value(), before);
    EXPECT_EQ(book.value().sourceRows(*c.actuals.imports[0], 0, 100).value().rows,
              c.actuals.imports[0]->fileRows->rows);
}

TEST_F(HurtBook, KeepsTheRowsOfAFileThatWasReadInAnotherWay)
{
    CampaignState again = sampleState(QStringLiteral("c"), QStringLiteral("Ostern"), 3, 4);
    auto batch = std::make_shared<ImportBatch>(*again.actuals.imports[0]);
    auto rows = std::make_shared<FileRows>(*batch->fileRows);
    for (FileRows::Row& row : rows->rows)
        ++row.first, ++row.last;
    for (ImportedRow& row : batch->rows)
        row.first = row.last = row.first.addDays(1);
    batch->fileRows = rows;
    again.actuals.imports = {batch};
    {
        Result<BookFile> book = BookFile::open(path);
        ASSERT_TRUE(book.value().save(again.plan, again.actuals).ok());
    }
    const Result<BookFile> book = BookFile::open(path);
    EXPECT_EQ(book.value().sourceRows(*batch, 0, 100).value().rows, rows->rows);
    EXPECT_TRUE(book.value().check().ok());
}

} // namespace
} // namespace ertrag
