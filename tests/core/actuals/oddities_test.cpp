// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts met in published exports, written by hand with invented figures.
#include "core/actuals/import/import_answers.h"
#include "tests/core/actuals/export_files.h"

#include <QStringEncoder>

using namespace ertrag;

namespace
{

class Oddities : public ExportFiles
{
};

int skipped(const ImportReport& report, SkipReason reason)
{
    for (const SkippedRows& rows : report.rowsSkipped)
        if (rows.reason == reason)
            return rows.count;
    return 0;
}

QByteArray utf16(const char* text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(text));
}

TEST_F(Oddities, TabsInUtf16CalledCsv)
{
    const auto report = taken(
        utf16("Campaign report\n1 May 2026 - 31 May "
              "2026\nCampaign\tCost\tImpr.\tClicks\nA\t1,204.50\t10,679\t31\nTotal: Account\t1,204.50\t10,679\t31\n"));
    EXPECT_EQ(report.encoding, QStringLiteral("UTF-16LE"));
    EXPECT_EQ(report.sums.cost, 1204.5);
    EXPECT_EQ(report.sums.impressions, 10679);
    EXPECT_EQ(skipped(report, SkipReason::Total), 1);
}

TEST_F(Oddities, TotalsInTheMiddleAndInTheThirdCell)
{
    const auto report = taken("Day,Campaign,Cost,Clicks,Impr.\n2026-05-01,A,10,1,100\n,,Total: "
                              "Search,1,100\n2026-05-01,Total,10,1,100\n2026-05-02,Total Rewards,20,2,200\n");
    EXPECT_EQ(report.sums.cost, 30);
    EXPECT_EQ(skipped(report, SkipReason::Total), 2);
    EXPECT_EQ(report.columns[2].firstValues,
              (QStringList{QStringLiteral("10"), QStringLiteral("20")})); // no total among the first rows
}

TEST_F(Oddities, SoftHyphensInTitlesTotalFirstAndAFootnote)
{
    const auto report =
        taken("Vi\xC2\xAD"
              "deo,Vi\xC2\xAD"
              "deotitel,Auf\xC2\xADru\xC2\xAD"
              "fe,Da\xC2\xADtum\nGe\xC2\xADsamt,,330,\nx1,\"Sau, frisch\",100,2026-05-01\nx2,Wurst,200,2026-05-02\nDie "
              "besten Ergebnisse werden angezeigt\n");
    EXPECT_EQ(report.platform, QStringLiteral("youtube"));
    EXPECT_EQ(report.sums.views, 300);
    EXPECT_EQ(report.ownTotalVerdict, TotalVerdict::MoreThanListed);
    EXPECT_EQ(skipped(report, SkipReason::Footnote), 1);
}

TEST_F(Oddities, TheMeasureOnlyInTheLineAboveAndTwoBlocks)
{
    const auto report =
        taken(utf16("sep=,\n\"Facebook "
                    "visits\"\n\"Date\",\"Primary\"\n\"2026-05-01T00:00:00\",\"5\"\n\"2026-05-02T01:00:00\","
                    "\"7\"\n\n\"Instagram profile visits\"\n\"Date\",\"Primary\"\n\"2026-05-01T00:00:00\",\"2\"\n"));
    EXPECT_EQ(report.sums.visits, 14);
    ASSERT_EQ(report.batch.rows.size(), 3u);
    EXPECT_EQ(report.batch.rows[0].channel, QStringLiteral("Facebook"));
    EXPECT_EQ(report.batch.rows[2].channel, QStringLiteral("Instagram"));
}

TEST_F(Oddities, CommentLinesNthDaysAndFurtherTables)
{
    const auto report =
        taken("# ---\n# Start date: 20260228\n# End date: 20260302\nNth day,Sessions\n0000,3\n0001,4\n0002,5\n\n# "
              "Start date: 20260228\nCountry,Sessions\nAustria,12\n");
    EXPECT_EQ(report.sums.visits, 12);
    EXPECT_EQ(report.last, QDate(2026, 3, 2));
    EXPECT_EQ(skipped(report, SkipReason::OtherTable), 2);
}

TEST_F(Oddities, ThePeriodOnlyInTheFilesName)
{
    const auto report = read("Campaign Name,Cost,Clicks\nA,\"\xE2\x82\xAC"
                             "1,622.60\",12\n",
                             {}, QStringLiteral("Campaigns(2026.05.05-2026.05.24).csv"));
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report.value().first, QDate(2026, 5, 5));
    EXPECT_EQ(report.value().last, QDate(2026, 5, 24));
    EXPECT_EQ(report.value().currency, QStringLiteral("EUR"));
    EXPECT_EQ(report.value().sums.cost, 1622.6);
}

TEST_F(Oddities, WithoutDaysOneQuestionIsAsked)
{
    const QByteArray file = "Campaign Name,Cost,Clicks\nA,5.50,12\n";
    EXPECT_EQ(read(file).value().question.ask, ImportAsk::Period);
    ImportChoices choices;
    choices.first = QDate(2026, 5, 1);
    choices.last = QDate(2026, 5, 31);
    EXPECT_EQ(taken(file, choices).batch.rows[0].last, QDate(2026, 5, 31));
}

TEST_F(Oddities, CommaDecimalsBetweenCommasAndBrazilianMoney)
{
    const auto report = taken("Relat\xC3\xB3rio de campanha\n5 de maio de 2026 - 15 de maio de "
                              "2026\nCampanha,Custo,Cliques,CTR\nA,\"R$\xC2\xA0"
                              "118,99\",34,\"6,55%\"\nB,\"-R$20,30\",1,\"0,10%\"\n");
    EXPECT_NEAR(*report.sums.cost, 98.69, 1e-9);
    EXPECT_EQ(report.currency, QStringLiteral("BRL"));
}

TEST_F(Oddities, PointsAreThousandsWhereOnlyPeopleAreCounted)
{
    const auto report = taken("Tag\tKampagne\tKosten\tImpressionen\tKlicks\n01.05.2026\tA\t12\t6.111\t7\n");
    EXPECT_EQ(report.sums.impressions, 6111);
}

TEST_F(Oddities, AnAmountThatNothingSettlesIsAsked)
{
    const QByteArray file = "Datum;Kosten\n01.05.2026;1.245\n02.05.2026;2.500\n";
    const auto open = read(file).value();
    ASSERT_EQ(open.question.ask, ImportAsk::Decimals);
    EXPECT_EQ(open.question.sample, QStringLiteral("1.245"));
    EXPECT_EQ(open.question.numbers, (std::vector<double>{1.245, 1245}));
    ImportChoices comma;
    comma.decimals = DecimalStyle::Comma;
    EXPECT_EQ(taken(file, comma).sums.cost, 3745);
}

TEST_F(Oddities, ADayThatNothingSettlesIsAsked)
{
    const QByteArray file = "Date,Spend,Campaign\n3/4/2026,1.50,A\n5/6/2026,2.50,A\n";
    const auto open = read(file).value();
    ASSERT_EQ(open.question.ask, ImportAsk::DateOrder);
    EXPECT_EQ(open.question.days, (std::vector<QDate>{QDate(2026, 4, 3), QDate(2026, 3, 4)}));
    ImportChoices month;
    month.dateOrder = SlashOrder::MonthFirst;
    EXPECT_EQ(taken(file, month).first, QDate(2026, 3, 4));
}

TEST_F(Oddities, NeighbouringDaysSettleTheirOrder)
{
    const auto report =
        taken("Date,Spend,Campaign\n5/1/2026,1,A\n5/2/2026,1,A\n5/3/2026,1,A\n5/4/2026,1,A\n5/5/2026,1,A\n");
    EXPECT_EQ(report.first, QDate(2026, 5, 1));
    EXPECT_EQ(report.last, QDate(2026, 5, 5));
}

TEST_F(Oddities, DaysWithoutAYearAcrossNewYear)
{
    const QByteArray file = "\"Date\",\"Video Views\",\"Profile Views\"\n\"December 30\",\"5\",\"0\"\n\"December "
                            "31\",\"undefined\",\"0\"\n\"January 1\",\"7\",\"1\"\n";
    const auto open = read(file).value();
    ASSERT_EQ(open.question.ask, ImportAsk::Year);
    EXPECT_EQ(open.first, QDate(2025, 12, 30));
    EXPECT_EQ(open.last, QDate(2026, 1, 1));
    ImportChoices year;
    year.year = 2025;
    EXPECT_EQ(taken(file, year).last, QDate(2025, 1, 1));
}

TEST_F(Oddities, WeeksAreSplitByDays)
{
    const auto report =
        taken("week,campaign_name,cost,clicks\n2026-04-27,A,70,7\n2026-05-04,A,140,14\n2026-05-11,A,7,1\n");
    EXPECT_EQ(report.daysPerRow, 7);
    EXPECT_EQ(report.last, QDate(2026, 5, 17));
    EXPECT_EQ(report.batch.rows[0].last, QDate(2026, 5, 3));
}

TEST_F(Oddities, MonthsAndRangesInOneCell)
{
    const auto report = taken("Month,Campaign name,Amount spent (CHF),Impressions\n2026-02-01 - "
                              "2026-02-28,A,28,1\n2026-03-01 - 2026-03-11,A,11,1\n");
    EXPECT_EQ(report.currency, QStringLiteral("CHF"));
    EXPECT_EQ(report.batch.rows[1].last, QDate(2026, 3, 11));
    EXPECT_EQ(readSpan(QStringLiteral("Februar 2026"), {})->last, QDate(2026, 2, 28));
    EXPECT_EQ(readSpan(QStringLiteral("2026-W07"), {})->first, QDate(2026, 2, 9));
}

TEST_F(Oddities, BlankLikeCellsAreMissingNotNought)
{
    const auto report = taken("Day,Campaign,Cost,Clicks,Conversions,CTR\n2026-05-01,A, --,NA,< "
                              "10%,1.5%\n2026-05-02,A,3.25,\xE2\x80\x94,undefined,2.5%\n");
    EXPECT_EQ(report.sums.cost, 3.25);
    EXPECT_FALSE(report.sums.clicks.has_value());
    EXPECT_FALSE(report.sums.conversions.has_value());
    EXPECT_FALSE(report.batch.rows[0].cost.has_value());
}

TEST_F(Oddities, MoneyInMillionths)
{
    const auto report = taken("date,campaign_name,campaign_status,spend_in_micro_dollar,impression_1,clickthrough_"
                              "1\n2026-05-01,A,ACTIVE,2250000,10,1\n");
    EXPECT_EQ(report.platform, QStringLiteral("pinterest-ads"));
    EXPECT_DOUBLE_EQ(*report.sums.cost, 2.25);
}

TEST_F(Oddities, SeveralColumnsAreOneMeasureAndASecondRowExplains)
{
    const auto report = taken("Date,Business name,Google Search - Mobile,Google Search - Desktop,Google Maps - "
                              "Mobile,Google Maps - Desktop,Calls,Website clicks\n,Your shop,People who saw "
                              "it,same,same,same,Calls made,Clicks\n2026-05-01,Huber,10,20,30,40,2,3\n");
    EXPECT_EQ(report.platform, QStringLiteral("google-business-profile"));
    EXPECT_EQ(report.sums.impressions, 100);
    EXPECT_EQ(report.sums.leads, 2);
    EXPECT_EQ(skipped(report, SkipReason::Footnote), 1);
}

TEST_F(Oddities, OnlyPurchasesAndLeadsAmongResultsCount)
{
    const auto report = taken("Campaign name,Day,Results,Result indicator,Amount spent "
                              "(EUR)\nA,2026-05-01,40,actions:link_click,5\nB,2026-05-01,3,actions:offsite_conversion."
                              "fb_pixel_purchase,5\nC,2026-05-01,2,actions:lead,5\n");
    EXPECT_EQ(report.sums.conversions, 3);
    EXPECT_EQ(report.sums.leads, 2);
}

TEST_F(Oddities, EachPaidOrderCountsOnce)
{
    const auto report =
        taken("Name,Financial Status,Paid at,Currency,Total,Refunded Amount,Lineitem name,Email\n"
              "#12,paid,2026-05-02 17:24:41 +0200,EUR,50.00,0.00,Wurst,a@example.org\n#12,,,,,,Senf,a@example.org\n"
              "#11,partially_refunded,2026-05-01 09:00:00 "
              "+0200,EUR,80.00,30.00,Fleisch,b@example.org\n#10,pending,,EUR,99.00,0.00,Speck,c@example.org\n");
    EXPECT_EQ(report.sums.conversions, 2);
    EXPECT_EQ(report.sums.revenue, 100);
    EXPECT_EQ(report.batch.kind, SourceKind::Shop);
    EXPECT_EQ(report.batch.zone, QStringLiteral("+0200"));
    EXPECT_EQ(skipped(report, SkipReason::NotPaid), 1);
    EXPECT_EQ(skipped(report, SkipReason::RepeatedOrder), 1); // the second item of #12
}

TEST_F(Oddities, PersonalColumnsAreToldAndNotStored)
{
    const auto report = taken("Day,Campaign,Cost,Contact,Phone,Konto\n2026-05-01,A,3.50,hans@example.org,+43 660 "
                              "1234567,AT61 1904 3002 3457 3201\n");
    ASSERT_EQ(report.personal.size(), 3u);
    EXPECT_EQ(report.personal[0].kind, PersonalKind::Email);
    EXPECT_EQ(report.personal[2].kind, PersonalKind::Iban);
    EXPECT_FALSE(report.personal[0].taken);
    for (const QString& name : report.batch.fileRows->names)
        EXPECT_FALSE(name.contains(QLatin1Char('@')));
    ImportChoices taking;
    taking.columns[3] = ColumnMeaning::Campaign;
    EXPECT_TRUE(taken("Day,Campaign,Cost,Contact\n2026-05-01,A,3.50,hans@example.org\n", taking).personal.at(0).taken);
}

TEST_F(Oddities, AQuoteInsideACellIsNoQuote)
{
    const auto report =
        taken("Day,Campaign,Cost\n2026-05-01,Rohr 12\" breit,3.50\n2026-05-02,\"mit \"\"Senf\"\", scharf\",1.25\n");
    EXPECT_EQ(report.sums.cost, 4.75);
    EXPECT_EQ(report.batch.rows[0].campaign, QStringLiteral("Rohr 12\" breit"));
    EXPECT_EQ(report.batch.rows[1].campaign, QStringLiteral("mit \"Senf\", scharf"));
}

TEST_F(Oddities, LinesAreCountedThroughCellsWithLineBreaks)
{
    const auto report = taken("Day,Campaign,Cost\r\n2026-05-01,\"eins\nzwei\",1\r\n2026-05-02,B,2\r\n");
    EXPECT_EQ(report.batch.fileRows->rows[1].line, 4u);
    EXPECT_EQ(taken("Day,Campaign,Cost\r2026-05-01,A,1\r2026-05-02,B,2\r").batch.fileRows->rows[1].line, 3u);
}

TEST_F(Oddities, ChosenColumnsAreRememberedForTheNextFileOfThatShape)
{
    const QByteArray may = "Wann,Laden,Gegeben\n2026-05-01,Kiosk,3.50\n",
                     june = "Wann,Laden,Gegeben\n2026-06-01,Markt,4.50\n";
    EXPECT_EQ(read(may).value().question.ask, ImportAsk::Columns);
    ImportChoices choices;
    choices.columns = {{0, ColumnMeaning::Day}, {1, ColumnMeaning::Campaign}, {2, ColumnMeaning::Cost}};
    Actuals actuals;
    actuals.imports.push_back(std::make_shared<const ImportBatch>(taken(may, choices).batch));
    ImportChoices next;
    next.remembered = rememberedChoices(actuals);
    const auto report = taken(june, next);
    EXPECT_EQ(report.sums.cost, 4.5);
    EXPECT_EQ(report.batch.rows[0].campaign, QStringLiteral("Markt"));
}

TEST_F(Oddities, TitlesOfSixLanguages)
{
    const std::pair<const char*, const char*> files[] = {
        {"fr", "Jour,Nom de la campagne,Montant d\xC3\xA9pens\xC3\xA9 (EUR),Impressions\n2026-05-01,A,\"3,50\",1\n"},
        {"it", "Giorno,Nome della campagna,Importo speso (EUR),Impression\n2026-05-01,A,\"3,50\",1\n"},
        {"es", "D\xC3\xAD"
               "a,Nombre de la campa\xC3\xB1"
               "a,Importe gastado (EUR),Impresiones\n2026-05-01,A,\"3,50\",1\n"},
        {"pt", "Dia,Nome da campanha,Valor gasto (EUR),Impress\xC3\xB5"
               "es\n2026-05-01,A,\"3,50\",1\n"},
        {"de", "Tag,Kampagnenname,Ausgegebener Betrag (EUR),Impressionen\n2026-05-01,A,\"3,50\",1\n"},
        {"en", "Day,Campaign name,Amount spent (EUR),Impressions\n2026-05-01,A,3.50,1\n"}};
    for (const auto& [language, file] : files) {
        const auto report = taken(file);
        EXPECT_EQ(report.platform, QStringLiteral("meta-ads")) << language;
        EXPECT_EQ(report.language, QLatin1String(language));
        EXPECT_EQ(report.sums.cost, 3.5) << language;
    }
}

} // namespace
