// SPDX-License-Identifier: GPL-3.0-or-later
// What the beginning of a large file says at once.
#include "core/actuals/table_export.h"
#include "tests/core/actuals/export_files.h"

using namespace ertrag;

namespace
{

class Beginning : public ExportFiles
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("export.csv")); }
    static QByteArray large(const QByteArray& row,
                            const QByteArray& heading = "Day,Campaign name,Amount spent (EUR),Impressions")
    {
        QByteArray text = heading + '\n';
        while (text.size() < (5 << 20))
            text += row;
        return text;
    }
};

TEST_F(Beginning, SaysWhatTheColumnsAreAndNoFigures)
{
    const QByteArray text = large("2026-05-13,Grillpakete,1.50,100\n");
    const ImportReport whole = read(text).value();
    const auto beginning = readBeginningOf(path());
    ASSERT_TRUE(beginning.has_value());
    EXPECT_TRUE(beginning->partial);
    EXPECT_FALSE(whole.partial);
    EXPECT_EQ(beginning->columns, whole.columns);
    EXPECT_EQ(beginning->platform, whole.platform);
    EXPECT_EQ(beginning->encoding, whole.encoding);
    EXPECT_EQ(beginning->currency, whole.currency);
    EXPECT_EQ(beginning->sums, ImportSums());
    EXPECT_EQ(beginning->rowsTaken, 0);
    EXPECT_FALSE(beginning->first.isValid());
    EXPECT_TRUE(beginning->batch.rows.empty());
    EXPECT_FALSE(beginning->batch.fileRows);
}

TEST_F(Beginning, AsksOnlyWhatNoLaterRowCanAnswer)
{
    EXPECT_EQ(int(read(large("4/3/2026,Grillpakete,1.50,100\n")).value().question.ask), int(ImportAsk::DateOrder));
    EXPECT_EQ(int(readBeginningOf(path())->question.ask), int(ImportAsk::Nothing));
    const QByteArray costless =
        large("2026-05-13,Grillpakete,100,7\n", "Reporting starts,Campaign name,Impressions,Link clicks");
    EXPECT_EQ(int(read(costless).value().question.ask), int(ImportAsk::Costs));
    EXPECT_EQ(int(readBeginningOf(path())->question.ask), int(ImportAsk::Costs));
}

TEST_F(Beginning, IsNotThereForWorkbooksAndWhatCannotBeRead)
{
    const QByteArray sheet = toXlsx({{QStringLiteral("Day"), QStringLiteral("Campaign"), QStringLiteral("Cost")}, {}});
    (void)read(sheet);
    EXPECT_FALSE(readBeginningOf(path()).has_value());
    (void)read("Dear customers\n");
    EXPECT_FALSE(readBeginningOf(path()).has_value());
    EXPECT_FALSE(readBeginningOf(path() + QStringLiteral("x")).has_value());
}

} // namespace
