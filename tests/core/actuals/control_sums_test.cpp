// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/import_file.h"

#include <QFile>
#include <cstdio>
#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

QString exportsFolder()
{
    const QString given = qEnvironmentVariable("ERTRAG_SHARED");
    return (given.isEmpty() ? QStringLiteral(ERTRAG_SOURCE_DIR) + QStringLiteral("/../shared") : given) +
           QStringLiteral("/exports/");
}

using Ask = ImportAsk;
constexpr double none = -1; ///< the file has no such column
constexpr double any = -2;  ///< published without a control sum

/// What the published list says; files without a control sum there are counted here for the first time.
struct Control {
    const char* file;
    const char* platform;
    const char* currency;
    Ask ask;
    int rows;
    double cost, impressions, clicks, leads, conversions, revenue, visits, views;
};

void expectSum(const std::optional<double>& sum, double expected, const char* what)
{
    if (expected == any)
        return;
    if (expected == none) {
        EXPECT_FALSE(sum.has_value()) << what;
        return;
    }
    ASSERT_TRUE(sum.has_value()) << what;
    EXPECT_NEAR(*sum, expected, 0.0051) << what;
}

ImportChoices answered(const ImportQuestion& question)
{
    ImportChoices choices;
    choices.today = QDate(2026, 9, 30);
    choices.first = QDate(2026, 5, 5);
    choices.last = QDate(2026, 5, 24);
    choices.currency = QStringLiteral("EUR"); // where the file does not say
    choices.withoutCost = question.ask == Ask::Costs;
    if (question.ask == Ask::Year)
        choices.year = question.days.at(0).year();
    if (question.ask == Ask::Columns)
        choices.titles = {{QStringLiteral("spent"), ColumnMeaning::Revenue},
                          {QStringLiteral("y"), ColumnMeaning::Revenue},
                          {QStringLiteral("date"), ColumnMeaning::Day}};
    return choices;
}

class ControlSums : public testing::TestWithParam<Control>
{
};

TEST_P(ControlSums, AreWhatThePublishedFilesHold)
{
    const Control& c = GetParam();
    const QString path = exportsFolder() + QString::fromUtf8(c.file);
    if (!QFile::exists(path)) {
        std::printf("absent, not compared: %s\n", c.file);
        return;
    }
    ImportChoices plain;
    plain.today = QDate(2026, 9, 30);
    Result<ImportReport> read = readExport(path, plain);
    ASSERT_TRUE(read.ok()) << int(read.error().code) << " " << read.error().detail.toStdString();
    ASSERT_EQ(int(read.value().question.ask), int(c.ask));
    EXPECT_EQ(read.value().currency.toStdString(), c.currency);
    if (c.ask != Ask::Nothing) { // one question, and none after it
        read = readExport(path, answered(read.value().question));
        ASSERT_TRUE(read.ok());
        ASSERT_EQ(read.value().question.ask, Ask::Nothing);
    }
    const ImportReport& report = read.value();
    EXPECT_EQ(report.platform.toStdString(), c.platform);
    EXPECT_EQ(report.rowsTaken, c.rows);
    int rows = 0;
    for (const ImportedRow& row : report.batch.rows) {
        rows += row.rows;
        EXPECT_TRUE(row.first.isValid() && row.last >= row.first && row.line > 0);
    }
    EXPECT_EQ(rows, c.rows);
    expectSum(report.sums.cost, c.cost, "cost");
    expectSum(report.sums.impressions, c.impressions, "impressions");
    expectSum(report.sums.clicks, c.clicks, "clicks");
    expectSum(report.sums.leads, c.leads, "leads");
    expectSum(report.sums.conversions, c.conversions, "conversions");
    expectSum(report.sums.revenue, c.revenue, "revenue");
    expectSum(report.sums.visits, c.visits, "visits");
    expectSum(report.sums.views, c.views, "views");
}

const Control controls[] = {
    {"ga4/de-channelgruppe-semikolon.csv", "ga4", "", Ask::Period, 4, none, none, none, none, none, none, 1368, none},
    {"ga4/en-by-date.csv", "ga4", "", Ask::Nothing, 241, none, none, none, none, none, none, none, none},
    {"ga4/en-snapshot-many-blocks.csv", "ga4", "", Ask::Nothing, 28, none, none, none, none, none, none, none, none},
    {"ga4/en-traffic-acquisition.csv", "ga4", "", Ask::Nothing, 13, none, none, none, none, 27, 21158.99, 17397, none},
    {"generic/business-daily-2024.csv", "table", "", Ask::Currency, 120, none, none, none, none, 9283, 3860956.12, none,
     none},
    {"generic/cdnow-transactions.csv", "table", "", Ask::Columns, 6919, none, none, none, none, none, 244091.94, none,
     none},
    {"generic/es-google-weekly.csv", "table", "", Ask::Currency, 1099, 3675182.55, 98069425, 1870704, 127935, none,
     16530913.59, none, 10129127},
    {"generic/facebook-daily-2024.csv", "table", "", Ask::Currency, 2122, 2171510.83, 55403087, 529233, none, none,
     10865922.1, none, none},
    {"generic/google-daily-2024.csv", "table", "", Ask::Currency, 2853, 4432774.68, 116471438, 1155181, none, none,
     16776065.49, none, none},
    {"google-ads/de-kampagnenbericht-sample.csv", "google-ads", "", Ask::Currency, 6, 24657.7, 1495410, 41460, none,
     1255, 127750, none, none},
    {"google-ads/en-ad-report-wide.csv", "google-ads", "USD", Ask::Nothing, 15, 117.06, 305, 17, none, 0, none, none,
     none},
    {"google-ads/en-campaign-report-gbp.csv", "google-ads", "GBP", Ask::Nothing, 2, 1164.1, 40585, 867, none, 74,
     2127.81, none, none},
    {"google-ads/en-campaign-report-inr.csv", "google-ads", "INR", Ask::Nothing, 2, 2565.93, 46168, 22061, none, 15,
     none, none, none},
    {"google-ads/en-campaign-report-utf16.csv", "google-ads", "GBP", Ask::Nothing, 1, 365.22, 9380, 264, none, 25,
     841.23, none, none},
    {"google-ads/en-card-campaigns-eur.csv", "google-ads", "EUR", Ask::Period, 13, 4742.97, none, 8232, none, none,
     none, none, none},
    {"google-ads/en-card-time-series-hourly.csv", "google-ads", "USD", Ask::Period, 24, 0, 0, 0, none, none, none, none,
     none},
    {"google-ads/en-card-time-series.csv", "google-ads", "USD", Ask::Nothing, 6, 139.67, 299, 91, none, none, none,
     none, none},
    {"google-ads/en-keyword-report-utf16.csv", "google-ads", "CAD", Ask::Nothing, 17, 0.12, 14, 1, none, 0, none, none,
     none},
    {"google-ads/pt-card-campanhas.csv", "google-ads", "BRL", Ask::Period, 3, 299.85, none, 69, none, none, none, none,
     none},
    {"google-ads/pt-palavra-chave.csv", "google-ads", "BRL", Ask::Nothing, 17, 116.12, 488, 33, none, 13, none, none,
     none},
    {"google-ads/pt-relatorio-de-campanha.csv", "google-ads", "BRL", Ask::Nothing, 3, 118.99, 519, 34, none, 14, none,
     none, none},
    {"linkedin-ads/connector-campaign-daily.csv", "linkedin-ads", "", Ask::Currency, 20, 530.62, 1359, 919, 0, 0, 0,
     none, none},
    {"linkedin-ads/en-campaign-daily-fixture.csv", "linkedin-ads", "", Ask::Currency, 6, 920, 17500, 165, 6, 5, none,
     none, none},
    {"matomo/de-visitssummary-utf16.csv", "matomo", "", Ask::Period, 1, none, none, none, none, 0, none, 2, none},
    {"matomo/en-ecommerce-report.tsv", "matomo", "USD", Ask::Period, 2, none, none, none, none, 4, 13361.11, 7, none},
    {"matomo/en-visitssummary-utf16.csv", "matomo", "", Ask::Period, 1, none, none, none, none, 0, none, 2, none},
    {"meta-ads/api-style-daily-try.csv", "meta-ads", "", Ask::Currency, 2994, 216404.48, 4773798, 76775, none, 406,
     688055.3, none, none},
    {"meta-ads/de-facebook-2018-excel-semikolon.csv", "meta-ads", "EUR", Ask::Nothing, 564, 161744.5762, 86296958,
     435793, none, none, none, none, none},
    {"meta-ads/en-objective-idr.csv", "meta-ads", "IDR", Ask::Nothing, 2, 21737841, 1991270, 25739, 520, none, none,
     none, none},
    {"meta-ads/en-objective-single-row-idr.csv", "meta-ads", "IDR", Ask::Nothing, 1, 1175511, 117997, 1810, none, 33,
     none, none, none},
    {"meta-ads/en-region-by-month-uah.xlsx", "meta-ads", "UAH", Ask::Nothing, 310, 77818.01, 3159843, none, none, none,
     none, none, none},
    {"meta-ads/en-usd-unquoted-dollars.csv", "table", "USD", Ask::Period, 100, 22395, 1383998, 50688, none, 1447, 55534,
     none, none},
    {"meta-ads/kag-conversion-data.csv", "meta-ads", "", Ask::Currency, 1143, 58705.23, 213434828, 38165, 3264, 1079,
     none, none, none},
    {"meta-insights/en-facebook-posts.csv", "meta-insights", "", Ask::Nothing, 261, none, 15982, 21, none, none, none,
     none, none},
    {"meta-insights/en-facebook-reach-utf16.csv", "meta-insights", "", Ask::Nothing, 105, none, none, none, none, none,
     none, none, none},
    {"meta-insights/en-facebook-views-utf16.csv", "meta-insights", "", Ask::Nothing, 105, none, 29981, none, none, none,
     none, none, none},
    {"meta-insights/en-reach-resaved-tab-utf16.csv", "meta-insights", "", Ask::Nothing, 484, none, none, none, none,
     none, none, none, none},
    {"meta-insights/en-views-semicolon.csv", "meta-insights", "", Ask::Nothing, 62, none, 761454, none, none, none,
     none, none, none},
    {"meta-insights/en-visits-two-blocks-utf16.csv", "meta-insights", "", Ask::Nothing, 484, none, none, none, none,
     none, none, 88535, none},
    {"microsoft-ads/en-doc-sample-with-header-footer.csv", "microsoft-ads", "", Ask::Costs, 5, none, none, 171, none,
     none, none, none, none},
    {"microsoft-ads/en-usd-training.csv", "table", "USD", Ask::Period, 100, 67990, 677472, 70189, none, 3518, 130115,
     none, none},
    {"mmm/meridian-national-all-channels.csv", "table", "", Ask::Currency, 156, 219492402.3505, 31120310199, none, none,
     65930714112.79, none, none, none},
    {"mmm/pymc-mmm-example.csv", "table", "", Ask::Columns, 179, none, none, none, none, none, 946005.6161, none, none},
    {"mmm/robyn-simulated-weekly.csv", "table", "", Ask::Currency, 208, 14529098.5123, 1695910319.5928, 3524603.0242,
     none, none, 379005696.6667, none, none},
    {"paypal/de-aktivitaeten-2025.csv", "paypal", "", Ask::Nothing, 0, none, none, none, none, 0, 0, none, none},
    {"pinterest/ads-connector-campaign-daily.csv", "pinterest-ads", "", Ask::Currency, 5, 12375, 82500, 2475, none, 248,
     24800, none, none},
    {"shopify/en-orders-eur-small.csv", "shopify", "EUR", Ask::Nothing, 39, none, none, none, none, 39, 245.58, none,
     none},
    {"stripe/en-payments-semicolon.csv", "stripe", "THB", Ask::Nothing, 622, none, none, none, none, 622, 284332.3,
     none, none},
    {"stripe/en-unified-payments-minimal.csv", "stripe", "", Ask::Currency, 3, none, none, none, none, 3, 17644, none,
     none},
    {"tiktok/ads-connector-campaign-hourly.csv", "tiktok-ads", "", Ask::Currency, 4, 444.792, 34470, 244, none, 2, 0.01,
     none, none},
    {"tiktok/en-business-suite-overview.csv", "tiktok", "", Ask::Nothing, 62, none, 521491, none, 0, none, none, none,
     none},
    {"tiktok/en-studio-overview.csv", "tiktok", "", Ask::Year, 7, none, 7919, none, none, none, none, none, none},
    {"tiktok/en-studio-viewers-undefined.csv", "tiktok", "", Ask::Year, 365, none, none, none, none, none, none, none,
     none},
    {"universal-analytics/en-traffic-by-day.csv", "universal-analytics", "", Ask::Nothing, 164, none, none, none, none,
     none, none, 10830, none},
    {"woocommerce/en-orders-by-item.csv", "woocommerce", "USD", Ask::Nothing, 44, none, none, none, none, 44, 34320.83,
     none, none},
    {"x/en-account-overview.csv", "x", "", Ask::Nothing, 7, none, 24749, none, none, none, none, none, none},
    {"youtube/de-gesamtwerte.csv", "youtube", "", Ask::Nothing, 366, none, none, none, none, none, none, none, 405712},
    {"youtube/de-tabellendaten.csv", "youtube", "", Ask::Period, 500, none, 3616943, none, none, none, none, none,
     401812},
    {"youtube/pt-dados-da-tabela.csv", "youtube", "USD", Ask::Period, 497, none, 172872965, none, none, none, 18429.033,
     none, 30226259},
};
INSTANTIATE_TEST_SUITE_P(Published, ControlSums, testing::ValuesIn(controls));

TEST(ControlFiles, WithoutAnythingToTakeAreRefusedInOneSentence)
{
    const std::pair<const char*, ErrorCode> files[] = {
        {"meta-ads/en-campaigns-no-data.csv", ErrorCode::ImportNoRows},
        {"linkedin-ads/en-creative-report-header-only.csv", ErrorCode::ImportNoRows},
        {"x/ads-export-header-only.csv", ErrorCode::ImportNoRows},
        {"ga4/en-header-without-rows.csv", ErrorCode::ImportNoRows},
        {"ga4/en-dashboard-empty-blocks.csv", ErrorCode::ImportNoRows}};
    for (const auto& [file, code] : files) {
        const QString path = exportsFolder() + QLatin1String(file);
        if (!QFile::exists(path))
            continue;
        const Result<ImportReport> read = readExport(path);
        ASSERT_FALSE(read.ok()) << file;
        EXPECT_EQ(read.error().code, code) << file;
    }
}

TEST(ControlFiles, UnknownTitlesAreAskedAbout)
{
    const QString path = exportsFolder() + QStringLiteral("meta-insights/en-top-formats-sideways.csv");
    if (!QFile::exists(path))
        return;
    const auto read = readExport(path);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().question.ask, Ask::Columns);
    EXPECT_EQ(read.value().question.names.first(), QStringLiteral("Reels"));
}

TEST(ControlFiles, OwnTotalsAreComparedAndExplained)
{
    struct Total {
        const char* file;
        double cost;
        TotalVerdict verdict;
    };
    const Total totals[] = {{"google-ads/en-campaign-report-gbp.csv", 1164.09, TotalVerdict::Rounding},
                            {"google-ads/en-campaign-report-utf16.csv", 365.22, TotalVerdict::Equal},
                            {"google-ads/en-campaign-report-inr.csv", 2565.92, TotalVerdict::Rounding},
                            {"google-ads/en-keyword-report-utf16.csv", 0.12, TotalVerdict::Equal},
                            {"google-ads/en-ad-report-wide.csv", 117.06, TotalVerdict::Equal},
                            {"google-ads/pt-relatorio-de-campanha.csv", 118.99, TotalVerdict::Equal},
                            {"google-ads/de-kampagnenbericht-sample.csv", 24657.70, TotalVerdict::Equal},
                            {"meta-ads/en-objective-idr.csv", 21737841, TotalVerdict::Equal},
                            {"meta-ads/en-region-by-month-uah.xlsx", 77818.01, TotalVerdict::Equal},
                            {"youtube/de-tabellendaten.csv", none, TotalVerdict::MoreThanListed},
                            {"youtube/pt-dados-da-tabela.csv", none, TotalVerdict::MoreThanListed}};
    for (const Total& total : totals) {
        const QString path = exportsFolder() + QLatin1String(total.file);
        if (!QFile::exists(path))
            continue;
        const Result<ImportReport> read = readExport(path);
        ASSERT_TRUE(read.ok() && read.value().ownTotal.has_value()) << total.file;
        expectSum(read.value().ownTotal->cost, total.cost, total.file);
        EXPECT_EQ(read.value().ownTotalVerdict, total.verdict) << total.file;
    }
}

TEST(ControlFiles, ReachIsNeverAddedUp)
{
    const QString path = exportsFolder() + QStringLiteral("meta-ads/en-objective-idr.csv");
    if (!QFile::exists(path))
        return;
    const auto read = readExport(path);
    EXPECT_EQ(read.value().reach, 1241190); // of the total row; the rows would give 1,281,095
    EXPECT_EQ(read.value().batch.fileRows->figures[FileRows::Reach].size(), 2u);
}

TEST(ControlFiles, PeriodsComeFromTheFile)
{
    const QString folder = exportsFolder() + QStringLiteral("google-ads/");
    if (!QFile::exists(folder + QStringLiteral("de-kampagnenbericht-sample.csv")))
        return;
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
    const auto snapshot = readExport(exportsFolder() + QStringLiteral("ga4/en-snapshot-many-blocks.csv"));
    EXPECT_EQ(snapshot.value().last, QDate(2023, 5, 21)); // day 0027 after 24 April
}

} // namespace
