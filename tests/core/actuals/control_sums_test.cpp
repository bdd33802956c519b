// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/import_file.h"

#include <QFile>
#include <cstdio>
#include <gtest/gtest.h>

using namespace ertrag;

namespace {

QString exportsFolder()
{
    const QString given = qEnvironmentVariable("ERTRAG_SHARED");
    return (given.isEmpty() ? QStringLiteral(ERTRAG_SOURCE_DIR) + QStringLiteral("/../shared") : given) + QStringLiteral("/exports/");
}

constexpr double none = -1;
struct Control {
    const char* file;
    int rows;
    double cost, impressions, clicks, leads, conversions, revenue;
    double ownCost; ///< of the file's total row
    const char* currency;
    bool givenPeriod = false; ///< the file has no date
};

void expectSum(const std::optional<double>& sum, double expected, const char* what)
{
    if (expected == none) return;
    ASSERT_TRUE(sum.has_value()) << what;
    EXPECT_NEAR(*sum, expected, 0.0051) << what;
}

class ControlSums : public testing::TestWithParam<Control> {};

TEST_P(ControlSums, AreWhatThePublishedFilesHold)
{
    const Control& c = GetParam();
    const QString path = exportsFolder() + QString::fromUtf8(c.file);
    if (!QFile::exists(path)) {
        std::printf("absent, not compared: %s\n", c.file);
        return;
    }
    ImportChoices choices;
    if (c.givenPeriod) {
        const Result<ImportReport> without = readExport(path);
        ASSERT_FALSE(without.ok());
        EXPECT_EQ(without.error().code, ErrorCode::ImportNoDate);
        choices.first = QDate(2026, 5, 5);
        choices.last = QDate(2026, 5, 24);
    }
    const Result<ImportReport> read = readExport(path, choices);
    ASSERT_TRUE(read.ok()) << int(read.error().code) << " " << read.error().detail.toStdString();
    const ImportReport& report = read.value();
    EXPECT_EQ(report.rowsTaken, c.rows);
    int rows = 0;
    for (const ImportedRow& row : report.batch.rows) rows += row.rows;
    EXPECT_EQ(rows, c.rows);
    expectSum(report.sums.cost, c.cost, "cost");
    expectSum(report.sums.impressions, c.impressions, "impressions");
    expectSum(report.sums.clicks, c.clicks, "clicks");
    expectSum(report.sums.leads, c.leads, "leads");
    expectSum(report.sums.conversions, c.conversions, "conversions");
    expectSum(report.sums.revenue, c.revenue, "revenue");
    EXPECT_EQ(report.ownTotal.has_value(), c.ownCost != none);
    if (report.ownTotal) {
        expectSum(report.ownTotal->cost, c.ownCost, "own total");
        EXPECT_TRUE(report.ownTotalAgrees);
    }
    EXPECT_EQ(report.currency.toStdString(), c.currency);
}

const Control controls[] = {
    {"google-ads/en-campaign-report-gbp.csv", 2, 1164.10, 40585, 867, none, 74, 2127.81, 1164.09, "GBP"},
    {"google-ads/en-campaign-report-utf16.csv", 1, 365.22, 9380, 264, none, 25, 841.23, 365.22, "GBP"},
    {"google-ads/en-campaign-report-inr.csv", 2, 2565.93, 46168, 22061, none, 15, none, 2565.92, "INR"},
    {"google-ads/en-keyword-report-utf16.csv", 17, 0.12, 14, 1, none, 0, none, 0.12, "CAD"},
    {"google-ads/en-ad-report-wide.csv", 15, 117.06, 305, 17, none, 0, none, 117.06, "USD"},
    {"google-ads/pt-relatorio-de-campanha.csv", 3, 118.99, 519, 34, none, 14, none, 118.99, "BRL"},
    {"google-ads/pt-palavra-chave.csv", 17, 116.12, 488, 33, none, 13, none, none, "BRL"},
    {"google-ads/pt-card-campanhas.csv", 3, 299.85, none, 69, none, none, none, none, "BRL", true},
    {"google-ads/en-card-campaigns-eur.csv", 13, 4742.97, none, 8232, none, none, none, none, "EUR", true},
    {"google-ads/en-card-time-series.csv", 6, 139.67, 299, 91, none, none, none, none, "USD"},
    {"google-ads/en-card-time-series-hourly.csv", 24, none, none, none, none, none, none, none, "USD", true},
    {"google-ads/de-kampagnenbericht-sample.csv", 6, 24657.70, 1495410, 41460, none, 1255, 127750.00, 24657.70, ""},
    {"meta-ads/en-objective-idr.csv", 2, 21737841, 1991270, 25739, none, none, none, 21737841, "IDR"},
    {"meta-ads/en-objective-single-row-idr.csv", 1, 1175511, 117997, 1810, none, 33, none, none, "IDR"},
    {"meta-ads/en-region-by-month-uah.xlsx", 310, 77818.01, 3159843, none, none, none, none, 77818.01, "UAH"},
    {"meta-ads/de-facebook-2018-excel-semikolon.csv", 564, 161744.5762, 86296958, 435793, none, none, none, none, "EUR"},
    {"meta-ads/kag-conversion-data.csv", 1143, 58705.23, 213434828, 38165, 3264, 1079, none, none, ""},
    {"meta-ads/api-style-daily-try.csv", 2994, none, none, none, none, none, none, none, ""},
    {"meta-ads/en-usd-unquoted-dollars.csv", 100, none, none, none, none, none, none, none, "USD", true},
};
INSTANTIATE_TEST_SUITE_P(Published, ControlSums, testing::ValuesIn(controls));

TEST(ControlFiles, WithoutRowsAreRefused)
{
    const QString path = exportsFolder() + QStringLiteral("meta-ads/en-campaigns-no-data.csv");
    if (!QFile::exists(path)) return;
    const Result<ImportReport> read = readExport(path);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::ImportNoRows);
}

TEST(ControlFiles, PeriodsComeFromTheFile)
{
    const QString folder = exportsFolder() + QStringLiteral("google-ads/");
    if (!QFile::exists(folder + QStringLiteral("de-kampagnenbericht-sample.csv"))) return;
    const auto german = readExport(folder + QStringLiteral("de-kampagnenbericht-sample.csv"));
    EXPECT_EQ(german.value().first, QDate(2026, 7, 9));
    EXPECT_EQ(german.value().last, QDate(2026, 8, 8));
    EXPECT_EQ(german.value().decimals, DecimalStyle::Comma);
    const auto wide = readExport(folder + QStringLiteral("en-campaign-report-inr.csv"));
    EXPECT_EQ(wide.value().first, QDate(2025, 7, 8));
    EXPECT_EQ(wide.value().last, QDate(2025, 7, 31));
    const auto utf16 = readExport(folder + QStringLiteral("en-campaign-report-utf16.csv"));
    EXPECT_EQ(utf16.value().encoding, QStringLiteral("UTF-16LE"));
    EXPECT_EQ(utf16.value().separator, QLatin1Char('\t'));
}

} // namespace
