// SPDX-License-Identifier: GPL-3.0-or-later
// Whose file it is, which column counts, in which currency.
#include "core/actuals/actuals_edits.h"
#include "core/actuals/import/import_answers.h"
#include "tests/core/actuals/export_files.h"
#include "tests/core/actuals/finding_files.h"

#include <QStringEncoder>

using namespace ertrag;

namespace
{

using M = ColumnMeaning;

ImportChoices columns(std::map<QString, M> titles)
{
    ImportChoices choices;
    choices.titles = std::move(titles);
    return choices;
}

ImportChoices remembering(const Actuals& actuals, ImportChoices choices = {})
{
    choices.remembered = rememberedChoices(actuals);
    return choices;
}

const QString when = QStringLiteral("wann"), net = QStringLiteral("netto"), gross = QStringLiteral("brutto");

class WhichColumn : public ExportFiles
{
protected:
    Actuals withFirst(const QByteArray& content, const ImportChoices& choices)
    {
        return withImport({}, taken(content, choices).batch);
    }
    const QByteArray first = "Wann;Netto;Brutto\n2026-05-10;100,00;119,00\n",
                     second = "Wann;Netto;Brutto\n2026-05-12;50,00;59,50\n";
};

TEST_F(WhichColumn, NamedNowReplacesWhatWasRemembered)
{
    const Actuals actuals = withFirst(first, columns({{when, M::Day}, {gross, M::Cost}}));
    EXPECT_EQ(byMonth(actuals, 2).at(0).adCosts, 119);
    const auto report = taken(second, remembering(actuals, columns({{when, M::Day}, {net, M::Cost}})));
    EXPECT_EQ(report.sums.cost, 50) << "net, and nothing of the gross column that was remembered";
    EXPECT_EQ(taken(second, remembering(actuals)).sums.cost, 59.5) << "without a word the remembered one";
}

TEST_F(WhichColumn, TheLatestAnswerIsRemembered)
{
    Actuals actuals = withFirst(first, columns({{when, M::Day}, {gross, M::Cost}}));
    actuals = withImport(actuals, taken(second, remembering(actuals, columns({{when, M::Day}, {net, M::Cost}}))).batch);
    EXPECT_EQ(taken("Wann;Netto;Brutto\n2026-05-14;10,00;11,90\n", remembering(actuals)).sums.cost, 10);
}

TEST_F(WhichColumn, OfTheFilesThatWereFound)
{
    if (!QFile::exists(findingFile("a14-columns-corrected-2.csv")))
        GTEST_SKIP() << "not here: a14-columns-corrected-2.csv";
    ImportChoices one = columns({{when, M::Day}, {gross, M::Cost}}), two = columns({{when, M::Day}, {net, M::Cost}});
    one.currency = two.currency = QStringLiteral("EUR");
    const auto before = readExport(findingFile("a14-columns-corrected-1.csv"), one);
    two.remembered = rememberedChoices(withImport({}, before.value().batch));
    const ImportReport after = readExport(findingFile("a14-columns-corrected-2.csv"), two).value();
    EXPECT_EQ(after.sums.cost, 50);
    EXPECT_EQ(after.question.ask, ImportAsk::Nothing);
}

TEST_F(WhichColumn, TwoChosenForOneAreAskedAbout)
{
    ImportChoices both = columns({{when, M::Day}, {net, M::Cost}, {gross, M::Cost}});
    both.currency = QStringLiteral("EUR");
    const ImportReport open = read(first, both).value();
    ASSERT_EQ(open.question.ask, ImportAsk::Twice);
    EXPECT_EQ(open.question.names, (QStringList{QStringLiteral("Netto"), QStringLiteral("Brutto")}));
    EXPECT_EQ(open.question.columns, (std::vector<int>{1, 2}));
    EXPECT_EQ(open.question.meaning, M::Cost);
    EXPECT_EQ(open.sums.cost, 100) << "not added up while nobody said so";
    both.added = {M::Cost};
    EXPECT_EQ(taken(first, both).sums.cost, 219) << "added up when it was said";
}

TEST_F(WhichColumn, AddedUpOnceIsAddedUpInTheNextFile)
{
    ImportChoices both = columns({{when, M::Day}, {net, M::Cost}, {gross, M::Cost}});
    both.added = {M::Cost};
    EXPECT_EQ(taken(second, remembering(withFirst(first, both))).sums.cost, 109.5);
}

TEST_F(WhichColumn, TwoKnownCostsOfATableOfOnesOwnAreAskedAbout)
{
    const QByteArray file = "Datum;Kosten;Ausgaben;Klicks\n2026-05-12;50,00;59,50;4\n";
    const ImportReport open = read(file).value();
    ASSERT_EQ(open.question.ask, ImportAsk::Twice);
    EXPECT_EQ(open.question.names, (QStringList{QStringLiteral("Kosten"), QStringLiteral("Ausgaben")}));
    ImportChoices answer;
    answer.columns = {{1, M::None}, {2, M::Cost}};
    EXPECT_EQ(taken(file, answer).sums.cost, 59.5);
    EXPECT_EQ(
        taken("Day,Campaign name,Amount spent (EUR),Link clicks,Clicks (all)\n2026-05-01,A,3.50,2,9\n").sums.clicks, 2)
        << "of a platform's columns the first of its list counts";
}

class WhoseFile : public ExportFiles
{
protected:
    std::string platformOf(const QByteArray& content)
    {
        const auto report = read(content);
        return report.ok() ? report.value().platform.toStdString() : "refused";
    }
};

TEST_F(WhoseFile, WordsThatEverybodyUsesAreATableOfOnesOwn)
{
    for (const char* titles :
         {"Datum;Kampagne;Kosten;Klicks\n01.05.2026;A;3,50;2\n", "Kampagne;Datum;Kosten\nA;01.05.2026;3,50\n",
          "Tag;Kampagne;Kosten;Impressionen;Klicks;Conversions\n01.05.2026;A;3,50;20;2;1\n",
          "Date,Campaign,Cost,Clicks,Impressions,Conversions,Revenue\n2026-05-01,A,3.50,2,20,1,9\n",
          "Date,Campaign,Spend,Clicks,CPC,CTR,ROAS,ROI\n2026-05-01,A,3.50,2,1.75,2%,3,200%\n",
          "Date,Campaign,Spend,Revenue,Conversions,Status,Account\n2026-05-01,A,3.50,9,1,open,Huber\n",
          "Date,Sessions,Users,Revenue\n2026-05-01,12,9,3.50\n", "Order date,Orders,Revenue\n2026-05-01,3,90\n"})
        EXPECT_EQ(platformOf(titles), "table") << titles;
}

TEST_F(WhoseFile, TitlesThatNobodyElseHasSaySo)
{
    const std::pair<const char*, const char*> files[] = {
        {"google-ads",
         "Day,Campaign,Impressions,Clicks,Cost,Converted clicks,Avg. position\n2026-05-01,A,20,2,3.50,1,1.2\n"},
        {"google-ads", "Campaign,Day,Clicks,Impressions,CTR,Avg. CPC,Cost\nA,2026-05-01,2,20,10%,1.75,3.50\n"},
        {"google-ads", "Day,Campaign,Cost,Impr.,Clicks\n2026-05-01,A,3.50,20,2\n"},
        {"microsoft-ads", "Gregorian date,Campaign,Impressions,Clicks,Spend\n5/1/2026,A,20,2,3.50\n"},
        {"meta-ads", "Day,Campaign name,Amount spent (EUR),Impressions\n2026-05-01,A,3.50,1\n"},
        {"linkedin-ads", "Start Date (in UTC),Campaign Name,Total Spent,Impressions,Clicks\n5/1/2026,A,3.50,20,2\n"},
        {"tiktok-ads", "By Day,Campaign name,Cost,Impressions,Clicks (destination)\n2026-05-01,A,3.50,20,2\n"},
        {"amazon-ads", "Date,Campaign Name,Impressions,Clicks,Spend,14 Day Total Sales,14 Day Total Orders (#)\n"
                       "\"May 01, 2026\",A,20,2,3.50,9,1\n"}};
    for (const auto& [platform, content] : files)
        EXPECT_EQ(platformOf(content), platform) << content;
}

TEST_F(WhoseFile, AmazonKeepsSalesAndOrders)
{
    if (!QFile::exists(findingFile("b08-amazon-ads.csv")))
        GTEST_SKIP() << "not here: b08-amazon-ads.csv";
    const ImportReport report = readExport(findingFile("b08-amazon-ads.csv")).value();
    EXPECT_EQ(report.platform, QStringLiteral("amazon-ads"));
    EXPECT_EQ(report.sums.cost, 15);
    EXPECT_EQ(report.sums.revenue, 50);
    EXPECT_EQ(report.sums.conversions, 2);
    EXPECT_EQ(report.batch.kind, SourceKind::Ads) << "claims of the platform";
}

TEST_F(WhoseFile, ASourceColumnIsTheChannelRowByRow)
{
    const auto report = taken("shop,source,campaign,date,amount,currency\nh,meta-ads,A,2026-05-01,3.50,EUR\n"
                              "h,google-ads,B,2026-05-01,2.50,EUR\n");
    EXPECT_EQ(report.platform, QStringLiteral("table"));
    EXPECT_EQ(report.sums.cost, 6);
    ASSERT_EQ(report.batch.rows.size(), 2u);
    EXPECT_EQ(report.batch.rows[0].channel, QStringLiteral("meta-ads"));
    EXPECT_EQ(report.batch.rows[1].channel, QStringLiteral("google-ads"));
}

TEST_F(WhoseFile, NoTitleOfOwnTablesSpeaksForAPlatform)
{
    // A table of one's own that uses every word it may in each language stays one.
    for (const PlatformTitles& own : platformTitles()) {
        if (own.platform != QLatin1String("table"))
            continue;
        QStringList titles, cells;
        for (const auto& [meaning, list] : own.titles)
            if (!list.empty() && !list.front().ending && meaning != M::First && meaning != M::Last &&
                meaning != M::Week && meaning != M::Range) {
                titles << list.front().text;
                cells << (meaning == M::Day ? QStringLiteral("2026-05-01") : QStringLiteral("3"));
            }
        const QByteArray content =
            titles.join(QLatin1Char(';')).toUtf8() + '\n' + cells.join(QLatin1Char(';')).toUtf8() + '\n';
        EXPECT_EQ(platformOf(content), "table") << content.constData();
    }
}

class WhichSeparator : public ExportFiles
{
};

QByteArray utf16(const char* text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(text));
}

TEST_F(WhichSeparator, CommasAboveTheTableDoNotOutvoteItsTabs)
{
    for (const char* name : {"b14-linkedin-preamble-commas.csv", "b13-linkedin-de.csv"})
        if (!QFile::exists(findingFile(name)))
            GTEST_SKIP() << "not here: " << name;
    const ImportReport report = readExport(findingFile("b14-linkedin-preamble-commas.csv")).value();
    EXPECT_EQ(report.separator, QLatin1Char('\t'));
    EXPECT_EQ(report.sums.cost, 1100.25);
    EXPECT_EQ(report.sums.clicks, 17);
    EXPECT_EQ(report.sums.leads, 2);
    const ImportReport german = readExport(findingFile("b13-linkedin-de.csv")).value();
    EXPECT_EQ(german.platform, QStringLiteral("linkedin-ads"));
    EXPECT_EQ(german.sums.cost, 1200);
}

TEST_F(WhichSeparator, IsTheOneOfTheTable)
{
    const auto english = taken(utf16("Account Performance Report (in UTC)\nReport Start: March 1, 2026, 12:00 AM\n"
                                     "Report End: March 31, 2026, 11:59 PM\nDate Generated: April 2, 2026, 8:12 AM\n\n"
                                     "Start Date (in UTC)\tCampaign Name\tCurrency\tTotal Spent\tImpressions\tClicks\n"
                                     "3/2/2026\tA\tEUR\t\"1,100.25\"\t4197\t17\n"));
    EXPECT_EQ(english.sums.cost, 1100.25);
    EXPECT_EQ(taken("Datum;Kosten;Umsatz\n01.05.2026;1.234,50;2.345,50\n02.05.2026;0,50;0,50\n").sums.cost, 1235);
    EXPECT_EQ(taken("Date;Cost;Revenue\n2026-05-01;1,234,500;2,345,678\n2026-05-02;1,234,500;2,345,678\n").sums.cost,
              2469000);
}

class WhichCurrency : public ExportFiles
{
protected:
    const QByteArray agency = "Datum;Kampagne;Kosten;Klicks\n01.05.2026;A;3,50;2\n";
};

TEST_F(WhichCurrency, IsAskedOnceForAFileOfAKind)
{
    const ImportReport open = read(agency).value();
    EXPECT_EQ(open.question.ask, ImportAsk::Currency);
    EXPECT_TRUE(open.currency.isEmpty());
    EXPECT_EQ(int(asError(open.question, QStringLiteral("a.csv")).code), int(ErrorCode::ImportCurrencyUnknown));
    ImportChoices francs;
    francs.currency = QStringLiteral("CHF");
    const ImportReport answered = taken(agency, francs);
    EXPECT_EQ(answered.batch.currency, QStringLiteral("CHF"));
    EXPECT_TRUE(answered.currencyChosen);
    const Actuals actuals = withImport({}, answered.batch);
    const auto next = read("Datum;Kampagne;Kosten;Klicks\n01.06.2026;A;4,50;2\n", remembering(actuals)).value();
    EXPECT_EQ(next.question.ask, ImportAsk::Nothing);
    EXPECT_EQ(next.currency, QStringLiteral("CHF"));
    EXPECT_TRUE(next.currencyChosen) << "shown, and can be changed";
    EXPECT_EQ(read("Datum;Kampagne;Ausgaben\n01.06.2026;A;4,50\n", remembering(actuals)).value().question.ask,
              ImportAsk::Currency)
        << "another heading is asked";
}

TEST_F(WhichCurrency, IsNotAskedWhereTheFileSaysIt)
{
    ImportChoices francs;
    francs.currency = QStringLiteral("CHF");
    for (const char* content :
         {"Day,Campaign name,Amount spent (EUR),Impressions\n2026-05-01,A,3.50,1\n",
          "Datum;Kampagne;Kosten;Währung\n01.05.2026;A;3,50;EUR\n", "Datum;Kampagne;Kosten\n01.05.2026;A;3,50 €\n"})
        for (const ImportChoices& choices : {ImportChoices(), francs}) {
            const ImportReport report = read(content, choices).value();
            EXPECT_EQ(report.question.ask, ImportAsk::Nothing) << content;
            EXPECT_EQ(report.currency, QStringLiteral("EUR")) << content;
            EXPECT_FALSE(report.currencyChosen);
        }
}

TEST_F(WhichCurrency, IsNotAskedWithoutMoney)
{
    for (const char* content :
         {"Datum;Kampagne;Klicks;Anfragen\n01.05.2026;A;12;3\n", "Datum;Kampagne;Kosten;Klicks\n01.05.2026;A;0,00;2\n",
          "# Start date: 20260501\nNth day,Sessions,Total revenue\n0000,3,20\n"}) {
        ImportChoices choices;
        choices.first = QDate(2026, 5, 1);
        choices.last = QDate(2026, 5, 31);
        const auto report = read(content, choices);
        ASSERT_TRUE(report.ok()) << content;
        EXPECT_NE(report.value().question.ask, ImportAsk::Currency) << content;
    }
}

class WhichDays : public ExportFiles
{
protected:
    static ImportChoices week(ImportChoices choices = {})
    {
        choices.first = QDate(2025, 3, 3);
        choices.last = QDate(2025, 3, 9);
        choices.currency = QStringLiteral("EUR");
        return choices;
    }
    const QByteArray creatives = "Creative,First Ad Spend Date,Paid\nx,2025-01-24,10.50\ny,2025-03-08,4.50\n";
};

TEST_F(WhichDays, APeriodWinsOverAColumnThatOnlyLooksLikeDays)
{
    const QString paid = QStringLiteral("paid");
    const ImportReport given = taken(creatives, week(columns({{paid, M::Cost}})));
    EXPECT_EQ(given.first, QDate(2025, 3, 3));
    EXPECT_EQ(given.last, QDate(2025, 3, 9));
    EXPECT_EQ(given.sums.cost, 15);
    EXPECT_EQ(given.rowsOutsidePeriod, 0);
    const ImportReport said =
        taken(creatives, week(columns({{paid, M::Cost}, {QStringLiteral("first ad spend date"), M::Day}})));
    EXPECT_EQ(said.first, QDate(2025, 1, 24)) << "chosen as the day it is the day";
    EXPECT_EQ(said.rowsOutsidePeriod, 1) << "and what lies outside is told";
}

TEST_F(WhichDays, RealDaysWinAndWhatLiesOutsideIsTold)
{
    const ImportReport report = taken("Day,Campaign name,Amount spent (EUR),Impressions\n2025-03-03,A,1,1\n"
                                      "2025-03-04,A,2,1\n2025-03-10,A,4,1\n",
                                      week());
    EXPECT_EQ(report.first, QDate(2025, 3, 3));
    EXPECT_EQ(report.last, QDate(2025, 3, 10));
    EXPECT_EQ(report.rowsOutsidePeriod, 1);
}

TEST_F(WhichDays, OfTwoColumnsWithDaysNoneIsGuessed)
{
    const auto open = read("Anlage,Ende der Anzeige,Gezahlt\n2025-01-24,2025-03-01,10.50\n",
                           columns({{QStringLiteral("gezahlt"), M::Cost}}));
    EXPECT_EQ(open.value().question.ask, ImportAsk::Period);
}

TEST_F(WhichDays, AFileInAKnownLanguageNeedsNoOrder)
{
    const auto french =
        taken("Jour,Nom de la campagne,Montant d\xC3\xA9pens\xC3\xA9 (EUR),Impressions\n02/03/2026,A,\"3,50\",1\n");
    EXPECT_EQ(french.first, QDate(2026, 3, 2));
    EXPECT_EQ(read("Date,Spend,Campaign\n3/4/2026,1.50,A\n").value().question.ask, ImportAsk::DateOrder)
        << "English has both orders";
}

class UnknownTitles : public ExportFiles
{
};

TEST_F(UnknownTitles, AreListed)
{
    const ImportReport booking = read("Reservation number,Booker,Check-in,Price\n7,Huber,2026-05-01,90.50\n").value();
    ASSERT_EQ(booking.question.ask, ImportAsk::Columns);
    EXPECT_EQ(booking.question.names, (QStringList{QStringLiteral("Reservation number"), QStringLiteral("Booker"),
                                                   QStringLiteral("Check-in"), QStringLiteral("Price")}));
    const Error error = asError(booking.question, QStringLiteral("b.csv"));
    EXPECT_EQ(int(error.code), int(ErrorCode::ImportUnknownFormat));
    EXPECT_EQ(error.allowed, QStringLiteral("Reservation number, Booker, Check-in, Price"));
    EXPECT_EQ(read("Booker,Price\nwho,in euros\nHuber,90.50\n").value().question.names.first(),
              QStringLiteral("Booker"))
        << "a row that explains the titles";
    const auto letter = read("Betreff;Von\nGruss;Anna\n");
    EXPECT_TRUE(!letter.ok() && letter.error().code == ErrorCode::ImportUnknownFormat) << "no figures at all";
}

TEST_F(UnknownTitles, CanBeNamedWithoutAnyDays)
{
    const QByteArray mails = "Title,Emails Sent,Opens,Clicked\nMai,1200,300,41\nJuni,1300,310,52\n";
    EXPECT_EQ(read(mails).value().question.ask, ImportAsk::Columns);
    ImportChoices choices = columns({{QStringLiteral("clicked"), M::Clicks}});
    EXPECT_EQ(read(mails, choices).value().question.ask, ImportAsk::Period);
    choices.first = QDate(2026, 5, 1);
    choices.last = QDate(2026, 6, 30);
    EXPECT_EQ(taken(mails, choices).sums.clicks, 93);
}

} // namespace
