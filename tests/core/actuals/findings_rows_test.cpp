// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that mean something else than a row of figures: totals, payouts, refunds, amounts in another currency or with a
// minus, rows that cannot be read. The small files of ../shared are compared where they are; the others are invented.
#include "tests/core/actuals/export_files.h"

#include <cmath>

using namespace ertrag;

namespace
{

class FindingsRows : public ExportFiles
{
protected:
    static QString input(const char* name)
    {
        const QString given = qEnvironmentVariable("ERTRAG_SHARED");
        return (given.isEmpty() ? QStringLiteral(ERTRAG_SOURCE_DIR) + QStringLiteral("/../shared") : given) +
               QStringLiteral("/findings/inputs/") + QLatin1String(name);
    }
    static ImportReport shared(const char* name, ImportChoices choices = {})
    {
        choices.today = QDate(2026, 9, 30);
        choices.currency = QStringLiteral("EUR");
        Result<ImportReport> report = readExport(input(name), choices);
        EXPECT_TRUE(report.ok()) << (report.ok() ? 0 : int(report.error().code));
        return report ? std::move(report).value() : ImportReport();
    }
    static SkippedRows skipped(const ImportReport& report, SkipReason reason)
    {
        for (const SkippedRows& rows : report.rowsSkipped)
            if (rows.reason == reason)
                return rows;
        return {};
    }
    static std::optional<ImportWarning> warning(const ImportReport& report, WarningKind kind)
    {
        for (const ImportWarning& each : report.warnings)
            if (each.kind == kind)
                return each;
        return std::nullopt;
    }
    Error refused(const QByteArray& content)
    {
        const Result<ImportReport> report = read(content);
        EXPECT_FALSE(report.ok());
        return report.ok() ? Error() : report.error();
    }
    /// As the file tells it.
    QString currencyOf(const QByteArray& content)
    {
        const Result<ImportReport> report = read(content);
        EXPECT_TRUE(report.ok());
        return report.ok() ? report.value().currency : QString();
    }
};

#define REQUIRE_SHARED(name)                                                                                           \
    if (!QFile::exists(input(name)))                                                                                   \
    GTEST_SKIP() << "absent, not compared: " << name

// Currency beside the amounts.

TEST_F(FindingsRows, CurrenciesMixedInCellsAreRefused)
{
    REQUIRE_SHARED("a06-mixed-currency-in-cells.csv");
    const Result<ImportReport> report = readExport(input("a06-mixed-currency-in-cells.csv"));
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code, ErrorCode::ImportCurrency);
    EXPECT_EQ(report.error().detail, QStringLiteral("USD"));
    EXPECT_EQ(report.error().allowed, QStringLiteral("EUR"));
    EXPECT_EQ(report.error().line, 3);
}

TEST_F(FindingsRows, AnySignOrCodeOnAnySideIsACurrency)
{
    const std::pair<const char*, const char*> cells[] = {{"40 EUR", "EUR"},
                                                         {"EUR 40", "EUR"},
                                                         {"\xE2\x82\xAC"
                                                          "40",
                                                          "EUR"},
                                                         {"40,00 \xE2\x82\xAC", "EUR"},
                                                         {"Fr. 40.00", "CHF"},
                                                         {"CHF 40", "CHF"},
                                                         {"40 z\xC5\x82", "PLN"},
                                                         {"\xC2\xA3"
                                                          "40",
                                                          "GBP"},
                                                         {"\xC2\xA5"
                                                          "4000",
                                                          "JPY"},
                                                         {"US$40", "USD"},
                                                         {"$40.00 CAD", "CAD"},
                                                         {"40.00 eur", "EUR"},
                                                         {"-\xE2\x82\xAC"
                                                          "40",
                                                          "EUR"},
                                                         {"40 kr", ""},
                                                         {"40", ""}};
    for (const auto& [cell, code] : cells)
        EXPECT_EQ(currencyOf("Day,Campaign,Cost,Clicks\n2026-03-02,A,\"" + QByteArray(cell) + "\",1\n2026-03-03,A,\"" +
                             QByteArray(cell) + "\",1\n"),
                  QLatin1String(code))
            << cell;
}

TEST_F(FindingsRows, OtherPairsOfCurrenciesAreRefusedWithTheirLine)
{
    const Error swiss = refused("Day,Campaign,Cost\n2026-03-02,A,40 EUR\n2026-03-03,A,35 CHF\n2026-03-04,A,25 EUR\n");
    EXPECT_EQ(swiss.code, ErrorCode::ImportCurrency);
    EXPECT_EQ(swiss.detail, QStringLiteral("CHF"));
    EXPECT_EQ(swiss.line, 3);
    EXPECT_EQ(refused("Day,Campaign,Cost (EUR)\n2026-03-02,A,10\n2026-03-03,A,$20\n").detail, QStringLiteral("USD"));
    EXPECT_EQ(refused("Day,Campaign,Cost,Conv. value\n2026-03-02,A,$10,\xE2\x82\xAC"
                      "20\n")
                  .detail,
              QStringLiteral("EUR"));
    EXPECT_EQ(refused("Day,Campaign,Cost (EUR),Conv. value (USD)\n2026-03-02,A,10,20\n").detail, QStringLiteral("USD"));
    EXPECT_EQ(refused("Day,Campaign,Cost\n2026-03-02,A,10 kr\n2026-03-03,A,20 EUR\n").code, ErrorCode::ImportCurrency);
}

TEST_F(FindingsRows, DollarsAreThoseThatTheFileNames)
{
    EXPECT_EQ(currencyOf("Day,Campaign,Cost\n2026-03-02,A,$10\n2026-03-03,A,$20\n"), QStringLiteral("USD"));
    EXPECT_EQ(currencyOf("Day,Campaign,Cost (CAD)\n2026-03-02,A,$10\n"), QStringLiteral("CAD"));
    EXPECT_EQ(currencyOf("Day,Campaign,Currency,Cost\n2026-03-02,A,AUD,$10\n"), QStringLiteral("AUD"));
    EXPECT_EQ(currencyOf("Day,Campaign,Cost\n2026-03-02,A,10 kr\n2026-03-03,A,20 SEK\n"), QStringLiteral("SEK"));
    EXPECT_EQ(refused("Day,Campaign,Currency,Cost\n2026-03-02,A,EUR,$10\n").detail, QStringLiteral("USD"));
}

// Totals.

TEST_F(FindingsRows, AGrandTotalInACellBehindTheTitlesIsNotCounted)
{
    REQUIRE_SHARED("a10-ga4-grand-total-without-day.csv");
    const ImportReport report = shared("a10-ga4-grand-total-without-day.csv");
    EXPECT_EQ(report.question.ask, ImportAsk::Nothing); // the line above the titles holds the period
    EXPECT_EQ(report.first, QDate(2026, 3, 1));
    EXPECT_EQ(report.last, QDate(2026, 3, 31));
    EXPECT_EQ(report.sums.visits, 12);
    EXPECT_EQ(report.sums.revenue, 90);
    EXPECT_EQ(report.sums.conversions, 3);
    EXPECT_EQ(report.ownTotalVerdict, TotalVerdict::Equal);
    EXPECT_EQ(skipped(report, SkipReason::Total).count, 1);
}

TEST_F(FindingsRows, ATotalIsOneAtAnyPlaceAndInAnyLanguage)
{
    const QByteArray title = "Segment,Sessions,Purchase revenue,Conversions\n";
    const QByteArray rows[] = {"new,8,60,2\n", "old,4,30,1\n"};
    for (const char* name : {"Grand total", "Gesamtsumme", "Gesamt", "Summe", "Insgesamt", "Total", "Totale",
                             "TOTAL:", "Total g\xC3\xA9n\xC3\xA9ral"})
        for (const QByteArray& total :
             {QByteArray(QByteArray(name) + ",12,90,3\n"), QByteArray(",12,90,3," + QByteArray(name) + "\n")})
            for (const QByteArray& file :
                 {QByteArray(title + total + rows[0] + rows[1]), QByteArray(title + rows[0] + total + rows[1]),
                  QByteArray(title + rows[0] + rows[1] + total)}) {
                const ImportReport report = taken("# 20260301-20260331\n" + file);
                EXPECT_EQ(report.sums.visits, 12) << file.constData();
                EXPECT_EQ(report.sums.revenue, 90) << file.constData();
                EXPECT_EQ(report.ownTotalVerdict, TotalVerdict::Equal) << file.constData();
            }
}

TEST_F(FindingsRows, ATotalWithoutAnyNameIsOneIfItAddsUp)
{
    const QByteArray title = "# 20260301-20260331\nSegment,Sessions,Purchase revenue,Conversions\n";
    EXPECT_EQ(taken(title + ",12,90,3\nnew,8,60,2\nold,4,30,1\n").sums.visits, 12);
    EXPECT_EQ(taken(title + "new,8,60,2\nold,4,30,1\n,12,90,3\n").sums.visits, 12);
    EXPECT_EQ(taken(title + ",11,90,3\nnew,8,60,2\nold,4,30,1\n").sums.visits, 23); // visits of nobody knows whom
}

TEST_F(FindingsRows, TotalsAmongDaysAreToldByTheirEmptyDay)
{
    const QByteArray title = "By Day,Campaign name,Cost,Impressions,Clicks (destination)\n";
    const ImportReport german = taken(title + "2026-05-01,Reels,4.50,900,12\n2026-05-02,Reels,5.50,1100,9\nGesamt von "
                                              "2 Ergebnissen,,10.00,2000,21\n");
    EXPECT_EQ(german.sums.cost, 10);
    EXPECT_EQ(skipped(german, SkipReason::Total).count, 1);
    EXPECT_EQ(german.ownTotalVerdict, TotalVerdict::Equal);
    EXPECT_FALSE(losesMoney(german.warnings));
    const ImportReport more = taken(title + "2026-05-01,Reels,4.50,900,12\n2026-05-02,Reels,5.50,1100,9\nTotal of 9 "
                                            "results,,30.00,6000,63\n");
    EXPECT_EQ(more.ownTotalVerdict, TotalVerdict::MoreThanListed);
    EXPECT_FALSE(losesMoney(more.warnings));
}

TEST_F(FindingsRows, SubtotalsOfCampaignsAreTotals)
{
    const ImportReport report =
        taken("Campaign name,Day,Amount spent (EUR),Impressions\n,,60.00,600\nA,,30.00,300\nA,2026-05-01,10.00,100\nA,"
              "2026-05-02,20.00,200\nB,,30.00,300\nB,2026-05-01,30.00,300\n");
    EXPECT_EQ(report.sums.cost, 60);
    EXPECT_EQ(skipped(report, SkipReason::Total).count, 3);
    EXPECT_EQ(report.ownTotalVerdict, TotalVerdict::Equal);
    EXPECT_FALSE(losesMoney(report.warnings));
    const ImportReport pivot = taken("# 20260301-20260331\nCampaign,Cost,Clicks\nA,10,1\nA,20,2\nA "
                                     "Ergebnis,30,3\nB,5,1\nB Ergebnis,5,1\nGesamtergebnis,35,4\n");
    EXPECT_EQ(pivot.sums.cost, 35);
    EXPECT_EQ(pivot.rowsTaken, 3);
}

TEST_F(FindingsRows, CampaignsMayBeCalledLikeTotals)
{
    const ImportReport report = taken("Day,Campaign name,Amount spent (EUR),Impressions\n2026-05-01,A,10,100\n2026-05-"
                                      "01,Total Rewards,10,100\n2026-05-02,Gesamt-Paket,5,50\n");
    EXPECT_EQ(report.sums.cost, 25);
    EXPECT_EQ(report.rowsTaken, 3);
}

TEST_F(FindingsRows, AnAmountWithoutADayThatEqualsAnotherIsNoTotal)
{
    const ImportReport report = taken("Datum;Kosten\n01.05.2026;5,00\n02.05.2026;5,00\n;5,00\n03.05.2026;5,00\n");
    EXPECT_EQ(report.sums.cost, 15);
    const SkippedRows undated = skipped(report, SkipReason::NoDate);
    EXPECT_EQ(undated.count, 1);
    EXPECT_EQ(undated.cost, 5);
    EXPECT_EQ(undated.firstLine, 4);
}

// Shops.

TEST_F(FindingsRows, OnlyChargesOfABalanceFileAreSales)
{
    REQUIRE_SHARED("a07-stripe-balance.csv");
    const ImportReport report = shared("a07-stripe-balance.csv");
    EXPECT_EQ(report.platform, QStringLiteral("stripe"));
    EXPECT_EQ(report.sums.conversions, 1);
    EXPECT_EQ(report.sums.revenue, 60);
    EXPECT_EQ(report.currency, QStringLiteral("EUR"));
    const SkippedRows payout = skipped(report, SkipReason::NoSale);
    EXPECT_EQ(payout.count, 1);
    EXPECT_EQ(payout.revenue, -57);
    EXPECT_EQ(payout.sample, QStringLiteral("payout"));
}

TEST_F(FindingsRows, TheKindsOfOtherBalanceFiles)
{
    const ImportReport stripe =
        taken("balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,source_id\n"
              "t1,2026-03-02 10:00:00,eur,200.00,6,194,charge,c1\nt2,2026-03-02 11:00:00,eur,90.00,3,87,charge,c2\n"
              "t3,2026-03-03 10:00:00,eur,-40.00,0,-40,refund,r1\nt4,2026-03-04 10:00:00,eur,-9.25,0,-9.25,fee,f1\n"
              "t5,2026-03-05 10:00:00,eur,-230,0,-230,payout,p1\nt6,2026-03-05 10:00:00,eur,-1,0,-1,transfer,x1\n");
    EXPECT_EQ(stripe.sums.conversions, 2);
    EXPECT_EQ(stripe.sums.revenue, 250);
    const ImportReport shopify =
        taken("Transaction Date,Type,Order,Card Brand,Payout Status,Payout Date,Amount,Fee,Net,Currency\n"
              "2026-03-03 10:00:00 +0100,refund,#11,visa,paid,2026-03-05,-30.00,0,-30.00,EUR\n"
              "2026-03-02 10:00:00 +0100,charge,#11,visa,paid,2026-03-05,80.00,2,78.00,EUR\n"
              "2026-03-02 10:00:00 +0100,charge,#12,visa,paid,2026-03-05,25.00,1,24.00,EUR\n"
              "2026-03-04 10:00:00 +0100,charge,#12,visa,paid,2026-03-05,25.00,1,24.00,EUR\n"
              "2026-03-05 10:00:00 +0100,payout,,,paid,2026-03-05,-96.00,0,-96.00,EUR\n");
    EXPECT_EQ(shopify.platform, QStringLiteral("shopify"));
    EXPECT_EQ(shopify.sums.conversions, 2); // #12 was paid in two parts
    EXPECT_EQ(shopify.sums.revenue, 100);
}

TEST_F(FindingsRows, RefundsAreTakenOffAlikeInAllShops)
{
    for (const char* name : {"b02-woo-refund-en.csv", "b03-woo-refund-de.csv"}) {
        REQUIRE_SHARED(name);
        const ImportReport report = shared(name);
        EXPECT_EQ(report.platform, QStringLiteral("woocommerce")) << name;
        EXPECT_EQ(report.sums.conversions, 2) << name;
        EXPECT_EQ(report.sums.revenue, 80) << name;
        EXPECT_EQ(report.last, QDate(2026, 3, 5)) << name; // the day on which it was paid back
    }
    const ImportReport paypal = shared("b04-paypal-refund.csv");
    EXPECT_EQ(paypal.platform, QStringLiteral("paypal"));
    EXPECT_EQ(paypal.sums.conversions, 1);
    EXPECT_EQ(paypal.sums.revenue, 1100);
    EXPECT_EQ(skipped(paypal, SkipReason::NoSale).count, 1); // Allgemeine Abbuchung
}

TEST_F(FindingsRows, WhatTheShopBoughtItselfIsNoSaleAndNoRefund)
{
    const ImportReport report = taken(
        "\"Date\",\"Time\",\"TimeZone\",\"Name\",\"Type\",\"Status\",\"Currency\",\"Gross\",\"Fee\",\"Net\"\n"
        "\"2026-03-02\",\"10:00\",\"CET\",\"A\",\"Express Checkout "
        "Payment\",\"Completed\",\"EUR\",\"100.00\",\"-3\",\"97\"\n"
        "\"2026-03-03\",\"10:00\",\"CET\",\"A\",\"Payment Refund\",\"Completed\",\"EUR\",\"-25.00\",\"0\",\"-25\"\n"
        "\"2026-03-04\",\"10:00\",\"CET\",\"B\",\"Website Payment\",\"Completed\",\"EUR\",\"-70.00\",\"0\",\"-70\"\n"
        "\"2026-03-05\",\"10:00\",\"CET\",\"B\",\"Payment Refund\",\"Completed\",\"EUR\",\"70.00\",\"0\",\"70\"\n"
        "\"2026-03-06\",\"10:00\",\"CET\",\"\",\"General Withdrawal\",\"Completed\",\"EUR\",\"-60.00\",\"0\",\"-60\"\n"
        "\"2026-03-07\",\"10:00\",\"CET\",\"C\",\"Mobile Payment\",\"Pending\",\"EUR\",\"50.00\",\"0\",\"50\"\n");
    EXPECT_EQ(report.sums.conversions, 1);
    EXPECT_EQ(report.sums.revenue, 75);
    EXPECT_EQ(skipped(report, SkipReason::NoSale).count, 3);
    EXPECT_EQ(skipped(report, SkipReason::NotPaid).revenue, 50);
}

TEST_F(FindingsRows, CancelledOrdersAndFurtherItemsAreSaid)
{
    const ImportReport report = taken(
        "Name,Financial Status,Paid at,Currency,Total,Refunded Amount,Lineitem name,Cancelled at\n"
        "#12,paid,2026-05-02 17:24:41 +0200,EUR,50.00,0.00,Wurst,\n#12,,,,,,Senf,\n#12,,,,,,Brot,\n"
        "#11,paid,2026-05-01 09:00:00 +0200,EUR,80.00,0.00,Fleisch,2026-05-02 09:00:00 +0200\n"
        "#10,voided,2026-05-01 08:00:00 +0200,EUR,20.00,0.00,Speck,\n#9,pending,,EUR,9.00,0.00,Speck,\n#9,,,,,,Ei,\n");
    EXPECT_EQ(report.sums.conversions, 1);
    EXPECT_EQ(report.sums.revenue, 50);
    EXPECT_EQ(skipped(report, SkipReason::RepeatedOrder).count, 3);
    EXPECT_EQ(skipped(report, SkipReason::Cancelled).count, 2);
    EXPECT_EQ(skipped(report, SkipReason::Cancelled).revenue, 100);
    EXPECT_EQ(skipped(report, SkipReason::NotPaid).count, 1);
    EXPECT_FALSE(losesMoney(report.warnings));
}

TEST_F(FindingsRows, TwoOrdersOfOneAmountAreTwoOrders)
{
    const ImportReport report = taken("Name,Financial Status,Paid at,Currency,Total,Discount Code\n"
                                      "#12,paid,2026-05-02 17:24:41 +0200,EUR,50.00,MAI\n"
                                      "#11,paid,2026-05-01 09:00:00 +0200,EUR,50.00,\n");
    EXPECT_EQ(report.sums.conversions, 2);
    EXPECT_EQ(report.sums.revenue, 100);
}

// Costs with a minus.

TEST_F(FindingsRows, CostsWithAMinusCountAsCosts)
{
    REQUIRE_SHARED("a11-negative-costs.csv");
    ImportChoices choices;
    choices.titles = {{QStringLiteral("data"), ColumnMeaning::Day},
                      {QStringLiteral("descri\u00E7\u00E3o"), ColumnMeaning::Campaign},
                      {QStringLiteral("custos"), ColumnMeaning::Cost}};
    const ImportReport report = shared("a11-negative-costs.csv", choices);
    EXPECT_DOUBLE_EQ(report.sums.cost.value_or(0), 40);
    ASSERT_TRUE(warning(report, WarningKind::CostsTurned));
    EXPECT_DOUBLE_EQ(warning(report, WarningKind::CostsTurned)->cost.value_or(0), 40);
    EXPECT_DOUBLE_EQ(report.batch.rows[0].cost.value_or(0), 20.3);
    EXPECT_DOUBLE_EQ(report.batch.fileRows->figures[FileRows::Cost][0], 20.3);
    EXPECT_FALSE(warning(report, WarningKind::NegativeCosts));
}

TEST_F(FindingsRows, ACreditAmongCostsStaysOneAndIsSaid)
{
    const ImportReport report = taken("Day,Campaign name,Amount spent (EUR),Impressions\n2026-05-01,A,30,300\n2026-05-"
                                      "02,A,-5,0\n");
    EXPECT_EQ(report.sums.cost, 25);
    EXPECT_FALSE(warning(report, WarningKind::CostsTurned));
    ASSERT_TRUE(warning(report, WarningKind::NegativeCosts));
    EXPECT_EQ(warning(report, WarningKind::NegativeCosts)->cost, -5);
    EXPECT_EQ(warning(report, WarningKind::NegativeCosts)->line, 3);
    const ImportReport bill =
        taken("Datum;Kosten\n01.05.2026;-30,00\n02.05.2026;-20,00\n03.05.2026;5,00\nSumme;-45,00\n");
    EXPECT_EQ(bill.sums.cost, 45); // a credit among bills
    EXPECT_EQ(bill.ownTotalVerdict, TotalVerdict::Equal);
}

TEST_F(FindingsRows, AFileOfNothingButNegativeCostsHasFigures)
{
    EXPECT_EQ(taken("Day,Campaign,Cost\n2026-05-01,A,-340.03\n").sums.cost, 340.03);
    EXPECT_EQ(taken("Datum;Kosten\n01.05.2026;-12,50\n").sums.cost, 12.5);
    EXPECT_EQ(taken("Datum;Kosten\n01.05.2026;30,00\n02.05.2026;(12,50)\n").sums.cost, 17.5); // as accountants write
}

// Rows that cannot be read.

TEST_F(FindingsRows, ADayThatDoesNotExistIsNamedWithItsMoney)
{
    REQUIRE_SHARED("b09-impossible-date.csv");
    const ImportReport report = shared("b09-impossible-date.csv");
    EXPECT_EQ(report.sums.cost, 150);
    ASSERT_TRUE(warning(report, WarningKind::LostNoDate));
    const ImportWarning lost = *warning(report, WarningKind::LostNoDate);
    EXPECT_EQ(lost.rows, 1);
    EXPECT_EQ(lost.line, 3);
    EXPECT_EQ(lost.cost, 200);
    EXPECT_EQ(lost.sample, QStringLiteral("31.02.2026"));
    EXPECT_TRUE(losesMoney(report.warnings));
}

TEST_F(FindingsRows, AnAmountThatCannotBeReadIsNamed)
{
    REQUIRE_SHARED("b10-broken-number.csv");
    const ImportReport report = shared("b10-broken-number.csv");
    EXPECT_EQ(report.sums.cost, 100);
    ASSERT_TRUE(warning(report, WarningKind::LostBrokenNumber));
    const ImportWarning lost = *warning(report, WarningKind::LostBrokenNumber);
    EXPECT_EQ(lost.rows, 2);
    EXPECT_EQ(lost.line, 3);
    EXPECT_FALSE(lost.cost.has_value());
    EXPECT_EQ(lost.sample, QStringLiteral("#WERT!"));
    EXPECT_TRUE(losesMoney(report.warnings));
}

TEST_F(FindingsRows, RowsWithoutMoneyThatCannotBeReadAreNoLoss)
{
    const ImportReport report = taken("Day,Campaign name,Amount spent (EUR),Impressions\n2026-05-01,A,30,300\n2026-05-"
                                      "02,A,0,1.2.3\n2026-13-01,A,0,4\n");
    EXPECT_EQ(skipped(report, SkipReason::BrokenNumber).count, 1);
    EXPECT_EQ(skipped(report, SkipReason::NoDate).count, 1);
    EXPECT_TRUE(report.warnings.empty());
    const ImportReport money = taken("Day,Campaign name,Amount spent (EUR),Impressions\n2026-05-01,A,30,300\n2026-05-"
                                     "02,A,7,1.2.3\n2026-05-03,A,2,-4\n");
    EXPECT_EQ(warning(money, WarningKind::LostBrokenNumber)->cost, 7);
    EXPECT_EQ(warning(money, WarningKind::LostBrokenNumber)->sample, QStringLiteral("1.2.3"));
    EXPECT_EQ(warning(money, WarningKind::LostNegative)->cost, 2);
}

// What is strange.

TEST_F(FindingsRows, MoreClicksThanContactsIsSaid)
{
    const ImportReport report = taken("Day,Campaign name,Amount spent (EUR),Impressions,Link clicks\n2026-05-01,A,30,"
                                      "300,3\n2026-05-02,A,5,100,250\n");
    ASSERT_TRUE(warning(report, WarningKind::ClicksBeyondContacts));
    EXPECT_EQ(warning(report, WarningKind::ClicksBeyondContacts)->rows, 1);
    EXPECT_EQ(warning(report, WarningKind::ClicksBeyondContacts)->line, 3);
}

TEST_F(FindingsRows, AFileOfWhichNothingCountsIsCalledSo)
{
    const ImportReport report = taken(
        "# Start date: 20260501\nDate,Event count,Total users,Event count per user\n20260501,9,5,2\n20260502,9,7,1\n");
    EXPECT_EQ(report.rowsTaken, 2);
    ASSERT_TRUE(warning(report, WarningKind::NothingCounts));
    EXPECT_EQ(warning(report, WarningKind::NothingCounts)->titles,
              (QStringList{QStringLiteral("Event count"), QStringLiteral("Total users"),
                           QStringLiteral("Event count per user")}));
}

TEST_F(FindingsRows, StaggeredRowsAreRefusedWithTheirCells)
{
    const Error week =
        refused("Date,Visits,Unique visitors,Conversions\n2026-03-02,2026-03-08,12,9,1\n2026-03-09,2026-03-"
                "15,10,8,0\n");
    EXPECT_EQ(week.code, ErrorCode::ImportStaggered);
    EXPECT_EQ(week.detail, QStringLiteral("5"));
    EXPECT_EQ(week.allowed, QStringLiteral("4"));
    EXPECT_EQ(week.line, 2);
    // One row, or a remark without a title: the columns are still the right ones.
    EXPECT_EQ(taken("Day,Campaign,Cost\n2026-03-02,A,1\n2026-03-03,B,2,9\n").sums.cost, 3);
    EXPECT_EQ(taken("Day,Campaign,Cost\n2026-03-02,A,1,late\n2026-03-03,B,2,on time\n").sums.cost, 3);
}

} // namespace
