// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/currency_sign.h"
#include "core/actuals/import/columns/date_style.h"
#include "core/actuals/import/import_file.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

QString fixture(const char* name)
{
    return QStringLiteral(ERTRAG_SOURCE_DIR) + QStringLiteral("/tests/data/exports/") + QLatin1String(name);
}

TEST(ImportTraps, AnUnnamedFirstRowThatAddsUpIsATotal)
{
    const auto read = readExport(fixture("meta-de-tage.csv"));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().rowsTaken, 2);
    EXPECT_DOUBLE_EQ(*read.value().sums.cost, 30.75);
    EXPECT_TRUE(read.value().ownTotalVerdict == TotalVerdict::Equal);
    EXPECT_EQ(read.value().first, QDate(2026, 5, 1));
    EXPECT_EQ(read.value().last, QDate(2026, 5, 2));
    EXPECT_EQ(read.value().language, QStringLiteral("de"));
}

TEST(ImportTraps, OldEncodingCommaAndACampaignCalledLikeATotal)
{
    const auto read = readExport(fixture("google-de-1252.csv"));
    ASSERT_TRUE(read.ok());
    const ImportReport& report = read.value();
    EXPECT_EQ(report.encoding, QStringLiteral("Windows-1252"));
    EXPECT_EQ(report.separator, QLatin1Char(';'));
    ASSERT_EQ(report.rowsTaken, 2);
    EXPECT_EQ(report.batch.rows[0].campaign, QStringLiteral("Gesamtpaket Brand"));
    EXPECT_EQ(report.batch.rows[1].campaign, QStringLiteral("Tr\u00FCffel"));
    EXPECT_DOUBLE_EQ(*report.sums.cost, 1245.80);
    EXPECT_DOUBLE_EQ(*report.sums.impressions, 2000);
    EXPECT_FALSE(report.batch.rows[1].cost.has_value());
}

TEST(ImportTraps, NumbersAsTheyStand)
{
    EXPECT_DOUBLE_EQ(readNumber(QStringLiteral("US$1,622.60"), DecimalStyle::Point).value, 1622.60);
    EXPECT_DOUBLE_EQ(readNumber(QStringLiteral("7,57E-03"), DecimalStyle::Comma).value, 0.00757);
    EXPECT_EQ(readNumber(QStringLiteral("< 10%"), DecimalStyle::Point).kind, CellKind::Missing);
    EXPECT_EQ(readNumber(QStringLiteral("1.2.3"), DecimalStyle::Point).kind, CellKind::Broken);
    EXPECT_FALSE(provenStyle(QStringLiteral("1.245")).has_value());
    EXPECT_EQ(currenciesIn(QStringLiteral("\u20AC920.23")), QStringList(QStringLiteral("EUR")));
}

TEST(ImportTraps, DatesAsTheyStand)
{
    EXPECT_EQ(readDay(QStringLiteral("Thu, 5 Feb 2026"), SlashOrder::DayFirst), QDate(2026, 2, 5));
    EXPECT_EQ(readDay(QStringLiteral("Mo., 1. Sept. 2026"), SlashOrder::DayFirst), QDate(2026, 9, 1));
    EXPECT_EQ(readDay(QStringLiteral("3/4/2026"), SlashOrder::MonthFirst), QDate(2026, 3, 4));
    EXPECT_FALSE(readDay(QStringLiteral("00 - 01"), SlashOrder::DayFirst).isValid());
    EXPECT_EQ(spanInFileName(QStringLiteral("Time_series(2026.02.05-2026.02.10).csv"))->last, QDate(2026, 2, 10));
}

} // namespace
