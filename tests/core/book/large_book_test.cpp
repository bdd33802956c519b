// SPDX-License-Identifier: GPL-3.0-or-later
// A million rows in a book. Times are printed, never tested.
#include "tests/core/book/sample_books.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

constexpr int days = 500, campaigns = 20, rowsADay = 100;

/// 100 rows a day in each of 20 campaigns: 1,000,000 rows, of which every figure is one.
ImportBatchPtr millionRows()
{
    auto rows = std::make_shared<FileRows>();
    auto batch = std::make_shared<ImportBatch>();
    batch->contentHash = QStringLiteral("million");
    batch->platform = QStringLiteral("meta-ads");
    for (int campaign = 1; campaign <= campaigns; ++campaign)
        rows->names.push_back(QStringLiteral("Kampagne %1").arg(campaign));
    for (int day = 0; day < days; ++day)
        for (int campaign = 1; campaign <= campaigns; ++campaign) {
            ImportedRow sum;
            sum.first = sum.last = QDate(2025, 1, 1).addDays(day);
            sum.line = int(rows->rows.size()) + 2;
            sum.rows = rowsADay;
            sum.campaign = rows->names[size_t(campaign)];
            sum.cost = 1.25 * rowsADay;
            sum.clicks = 7.0 * rowsADay;
            for (int i = 0; i < rowsADay; ++i) {
                const qint32 julian = qint32(sum.first.toJulianDay());
                rows->rows.push_back({julian, julian, quint32(rows->rows.size() + 2), quint32(campaign), 0});
                rows->figures[FileRows::Cost].push_back(1.25);
                rows->figures[FileRows::Clicks].push_back(7);
            }
            batch->rows.push_back(sum);
        }
    batch->fileRows = rows;
    return batch;
}

TEST(LargeBook, OpensAndAddsUp)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.ertrag"));
    CampaignState state = sampleState(QStringLiteral("a"), QStringLiteral("a"), 0);
    state.actuals.imports = {millionRows()};
    ASSERT_EQ(state.actuals.imports[0]->fileRows->rows.size(), 1'000'000u);
    QElapsedTimer timer;
    timer.start();
    {
        Result<BookFile> book = BookFile::create(path);
        ASSERT_TRUE(book.value().save(state.plan, state.actuals).ok());
        std::printf("a million rows: written in %lld ms, %lld MB\n", static_cast<long long>(timer.restart()),
                    static_cast<long long>(QFileInfo(path).size() >> 20));
        ASSERT_TRUE(book.value().save(state.plan, state.actuals).ok());
        std::printf("saved again in %lld ms\n", static_cast<long long>(timer.restart()));
    }
    timer.restart();
    const Result<BookFile> book = BookFile::open(path);
    ASSERT_TRUE(book.ok());
    const qint64 opened = timer.elapsed();
    const Result<Actuals> actuals = book.value().loadActuals(QStringLiteral("a"));
    ASSERT_TRUE(actuals.ok());
    const qint64 loaded = timer.elapsed();
    const std::vector<ActualMonth> months = byMonth(actuals.value(), 2);
    std::printf("opened in %lld ms, with its days %lld ms, by month %lld ms\n", static_cast<long long>(opened),
                static_cast<long long>(loaded), static_cast<long long>(timer.elapsed()));
    EXPECT_EQ(actuals.value(), state.actuals);
    ASSERT_EQ(months.size(), 17u);
    EXPECT_EQ(*months[1].adCosts, 28 * campaigns * rowsADay * 1.25);
    EXPECT_EQ(*months[1].clicks, 28 * campaigns * rowsADay * 7);
    timer.restart();
    EXPECT_TRUE(book.value().check().ok());
    std::printf("checked in %lld ms\n", static_cast<long long>(timer.elapsed()));
}

} // namespace
} // namespace ertrag
