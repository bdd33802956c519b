// SPDX-License-Identifier: GPL-3.0-or-later
// What a book would refuse when it is read it does not write: it names the field, and stays as it was.
#include "core/book/database.h"
#include "core/book/import_rows.h"
#include "core/book/whole_checksum.h"
#include "tests/core/book/saved_book.h"

#include <limits>
#include <random>

namespace ertrag
{
namespace
{

constexpr double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();

class Storable : public SavedBook
{
protected:
    ImportBatch& import()
    {
        auto batch = std::make_shared<ImportBatch>(*state.actuals.imports[0]);
        batch->contentHash = QStringLiteral("other");
        state.actuals.imports[0] = batch;
        return *batch;
    }
    CampaignState inBook = state;
    /// The field that it is refused for; empty if it is stored.
    QString refused()
    {
        const CampaignState wanted = state;
        state = sampleState(QStringLiteral("a"), QStringLiteral("Metzgerei"));
        Result<BookFile> book = BookFile::open(path);
        const Done saved = book.value().save(wanted.plan, wanted.actuals);
        if (saved)
            inBook = wanted;
        EXPECT_EQ(book.value().load(QStringLiteral("a")).value(), inBook);
        EXPECT_TRUE(book.value().check().ok());
        return saved ? QString() : saved.error().subject;
    }
};

TEST_F(Storable, AreFiguresOfASensibleSize)
{
    for (const double bad : {inf, -inf, nan, 1.1e12, 1e308}) {
        import().rows[3].cost = bad;
        EXPECT_EQ(refused(), QStringLiteral("actuals.imports/0.rows/3.cost")) << bad;
        import().rows[0].clicks = bad * 1e3;
        EXPECT_EQ(refused(), QStringLiteral("actuals.imports/0.rows/0.clicks")) << bad;
        import().rate = bad;
        EXPECT_EQ(refused(), QStringLiteral("actuals.imports/0.rate")) << bad;
        state.actuals.typed[0].newCustomers = bad * 1e3;
        EXPECT_EQ(refused(), QStringLiteral("actuals.typed/2026-01.new_customers")) << bad;
        state.actuals.typed[1].keyFigures[QStringLiteral("stars")] = bad;
        EXPECT_EQ(refused(), QStringLiteral("actuals.typed/2026-02.key_figures.stars")) << bad;
    }
    state.actuals.typed[0].revenueNet = Money{std::numeric_limits<qint64>::max()};
    EXPECT_EQ(refused(), QStringLiteral("actuals.typed/2026-01.revenue_net"));
    import().rows[3].cost = -1e12;
    import().rows[3].clicks = 1e15;
    EXPECT_EQ(refused(), QString());
}

TEST_F(Storable, AreDaysThatCanBe)
{
    import().rows[2].last = QDate();
    EXPECT_EQ(refused(), QStringLiteral("actuals.imports/0.rows/2.last"));
    import().rows[2].first = QDate(1969, 12, 31);
    EXPECT_EQ(refused(), QStringLiteral("actuals.imports/0.rows/2.first"));
    ImportedRow& row = import().rows[2];
    row.last = row.first.addDays(3661);
    EXPECT_EQ(refused(), QStringLiteral("actuals.imports/0.rows/2.last"));
    state.actuals.typed[1].month = Month{-1};
    EXPECT_EQ(refused(), QStringLiteral("actuals.typed/.month"));
    std::swap(state.actuals.typed[0], state.actuals.typed[1]);
    EXPECT_EQ(refused(), QStringLiteral("actuals.typed/2026-01.month"));
}

TEST_F(Storable, AreTextsThatComeBack)
{
    const QString half(QChar(0xd800)), bell = QStringLiteral("a\ab"), lines = QStringLiteral("a\nb");
    for (const QString& bad : {half, bell, QString(QChar(u'\0')), lines}) {
        state.plan.name = bad;
        EXPECT_EQ(refused(), QStringLiteral("name"));
        import().fileName = bad;
        EXPECT_EQ(refused(), QStringLiteral("actuals.imports/0.file_name"));
        import().rows[1].campaign = bad;
        EXPECT_EQ(refused(), QStringLiteral("actuals.imports/0.rows/1.campaign"));
    }
    for (const QString& bad : {half, bell}) {
        state.actuals.typed[0].note = bad;
        EXPECT_EQ(refused(), QStringLiteral("actuals.typed/2026-01.note"));
        state.plan.goals.goalInOwnWords = bad;
        EXPECT_EQ(refused(), QStringLiteral("goals.goal_in_own_words"));
    }
    state.actuals.typed[0].note = lines;
    state.plan.goals.goalInOwnWords = lines;
    EXPECT_EQ(refused(), QString()) << "these may have several lines";
    state.plan.name = QString(201, u'n');
    EXPECT_EQ(refused(), QStringLiteral("name"));
    Result<BookFile> book = BookFile::open(path);
    EXPECT_EQ(book.value().saveVersion(state, bell).error().code, ErrorCode::TextNotAllowed);
    EXPECT_TRUE(book.value().versions(QStringLiteral("a")).empty());
}

TEST_F(Storable, IsNoRowOfAFileThatIsNoNumber)
{
    ImportBatch& batch = import();
    for (const double bad : {inf, -inf, 1e300}) {
        auto rows = std::make_shared<FileRows>(*batch.fileRows);
        rows->figures[FileRows::Cost][7] = bad;
        batch.fileRows = rows;
        Result<BookFile> book = BookFile::open(path);
        EXPECT_EQ(book.value().save(state.plan, state.actuals).error().code, ErrorCode::ValueOutOfRange) << bad;
        EXPECT_TRUE(book.value().check().ok());
        EXPECT_EQ(contentOf(book.value()), content);
    }
}

TEST_F(Storable, IsBoundOnlyWhatComesBack)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Statement row(database, "SELECT ?");
    for (const double bad : {inf, -inf, nan})
        EXPECT_THROW(bindFigure(row, 1, bad), SQLite::Exception) << bad;
    EXPECT_NO_THROW(bindFigure(row, 1, 1e308));
    for (const QString& bad : {QString(QChar(0xd800)), QString(QChar(0xdc00)),
                               QString(QStringLiteral("a") + QChar(0xd800) + u'b'), QString(QChar(u'\0'))})
        EXPECT_THROW(bindText(row, 1, bad), SQLite::Exception);
    EXPECT_NO_THROW(bindText(row, 1, QStringLiteral("\U0001F969\n\a")));
}

TEST_F(Storable, WhatAnOlderProgramStoredIsReadAndCanBeWrittenAgain)
{
    import().rows[0].campaign = QStringLiteral("Grill\tplatte");
    import().fileName = QStringLiteral("a\nb.csv");
    {
        const auto database = connectTo(path, SQLite::OPEN_READWRITE);
        StoredImports imports;
        const qint64 number = imports.store(*database, state.actuals.imports[0]);
        EXPECT_EQ(loadImport(*database, number)->rows[0].campaign, QStringLiteral("Grill\tplatte"));
        const ImportBatchPtr fit = withFittedTexts(loadImport(*database, number));
        EXPECT_EQ(fit->rows[0].campaign, QStringLiteral("Grill platte"));
        EXPECT_EQ(fit->fileName, QStringLiteral("a b.csv"));
        EXPECT_EQ(withFittedTexts(fit), fit);
        state.actuals.imports = {fit};
        storeBook(*database, loadBook(*database));
    }
    EXPECT_EQ(refused(), QString());
}

TEST_F(Storable, IsNoCurrencyInWhichTheOtherCampaignsCannotBeRead)
{
    CampaignState yen = sampleState(QStringLiteral("b"), QStringLiteral("Tokio"), 0);
    yen.plan.company.currency = QStringLiteral("JPY");
    Result<BookFile> book = BookFile::open(path);
    EXPECT_EQ(book.value().save(yen.plan, yen.actuals).error(),
              (Error{ErrorCode::ValueOutOfRange, QStringLiteral("company.currency"), QStringLiteral("JPY"),
                     QStringLiteral("EUR"), 0}));
    EXPECT_EQ(contentOf(book.value()), content);
    yen.plan.company.currency = QStringLiteral("CHF");
    EXPECT_TRUE(book.value().save(yen.plan, yen.actuals).ok());
    ASSERT_TRUE(book.value().remove(QStringLiteral("b")).ok());
    yen.plan.company.currency = QStringLiteral("JPY");
    yen.plan.id = QStringLiteral("a");
    EXPECT_TRUE(book.value().save(yen.plan, yen.actuals).ok()) << "the only campaign of the book";
}

/// Random states with values at and beyond what may be: either refused by a field's name, or the same when read again.
TEST_F(Storable, OrRefusedIsEveryState)
{
    std::mt19937 random(11);
    const double figures[] = {0, 1, 0.1, 1e12, -1e12, 1e15, 1e16, 1e300, inf, -inf, nan, 5e-324, -0.0, 123456789.125};
    const QString texts[] = {QStringLiteral("Grill"), {},
                             QStringLiteral("a\tb"),  QStringLiteral("a\nb"),
                             QString(QChar(0xdc00)),  QString(QChar(u'\0')),
                             QString(10001, u'x'),    QStringLiteral("\U0001F969 <b>"),
                             QStringLiteral("\u202E")};
    const QDate days[] = {{2026, 1, 1}, {1970, 1, 1}, {2200, 12, 31}, {1969, 12, 31}, {9999, 1, 1}, {}};
    const auto of = [&](const auto& list) { return list[random() % std::size(list)]; };
    const auto sometimes = [&](auto& value, const auto& list) {
        if (random() % 12 == 0)
            value = of(list);
    };
    int stored = 0, refusedOnes = 0;
    for (int i = 0; i < 400; ++i) {
        state = sampleState(QStringLiteral("a"), QStringLiteral("Metzgerei"), 3, i);
        ImportBatch& batch = import();
        batch.contentHash = QStringLiteral("h%1").arg(i);
        batch.fileRows.reset();
        sometimes(state.plan.name, texts);
        sometimes(state.plan.goals.goalInOwnWords, texts);
        sometimes(state.actuals.typed[0].note, texts);
        sometimes(state.actuals.typed[0].hours, figures);
        sometimes(batch.rate, figures);
        sometimes(batch.channel, texts);
        ImportedRow& row = batch.rows[random() % 3];
        sometimes(row.cost, figures);
        sometimes(row.conversions, figures);
        sometimes(row.campaign, texts);
        if (random() % 12 == 0)
            row.first = row.last = of(days);
        refused().isEmpty() ? ++stored : ++refusedOnes;
    }
    EXPECT_GT(stored, 80);
    EXPECT_GT(refusedOnes, 80);
}

} // namespace
} // namespace ertrag
