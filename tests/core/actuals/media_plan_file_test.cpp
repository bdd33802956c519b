// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/plan/media_plan_effects.h"
#include "tests/core/actuals/export_files.h"
#include "tests/core/actuals/workbook_files.h"

using namespace ertrag;

namespace
{

using Values = std::vector<double>;

class MediaPlanFileTest : public ExportFiles
{
protected:
    MediaPlanFileTest()
    {
        plan.start = Month::of(2026, 1);
        plan.months = 3;
        plan.economics.toolsPerMonth = Money::fromUnits(40);
        addChannel("instagram", "instagram", {}, 100);
        addChannel("google_business_profile", "google_business_profile", {}, 50);
        addChannel("shop", {}, "Schaufenster", 10);
        plan.duties.agency = Agency{};
    }
    void addChannel(const char* id, const char* kind, const char* name, double budget)
    {
        Channel channel;
        channel.id = QString::fromUtf8(id);
        channel.kind = QString::fromUtf8(kind);
        channel.name = QString::fromUtf8(name);
        channel.adBudgetPerMonth = Money::fromUnits(budget);
        channel.slot = plan.nextChannelSlot++;
        plan.channels.push_back(channel);
    }
    Result<MediaPlanFile> plan_(const QByteArray& content, const PlanChoices& choices = {},
                                const char* name = "plan.csv")
    {
        return readMediaPlan(write(QLatin1String(name), content), choices);
    }
    /// Expects a file without a question.
    MediaPlanFile read(const QByteArray& content, const PlanChoices& choices = {}, const char* name = "plan.csv")
    {
        Result<MediaPlanFile> file = plan_(content, choices, name);
        EXPECT_TRUE(file.ok()) << (file.ok() ? 0 : int(file.error().code)) << " "
                               << (file.ok() ? "" : file.error().detail.toStdString());
        if (!file.ok())
            return {};
        EXPECT_EQ(file.value().question.ask, ImportAsk::Nothing);
        return std::move(file).value();
    }
    Error refused(const QByteArray& content, const PlanChoices& choices = {})
    {
        const Result<MediaPlanFile> file = plan_(content, choices);
        EXPECT_FALSE(file.ok());
        return file.ok() ? Error{} : file.error();
    }
    MediaPlanEffects effects(const MediaPlanFile& file)
    {
        Result<MediaPlanEffects> found = mediaPlanEffects(plan, file);
        EXPECT_TRUE(found.ok()) << (found.ok() ? 0 : int(found.error().code));
        return found.ok() ? std::move(found).value() : MediaPlanEffects{};
    }
    static Values after(const MediaPlanEffects& effects, const char* path)
    {
        for (const PlanEffect& each : effects.figures)
            if (each.before.path == QLatin1String(path))
                return each.after;
        return {};
    }
    static constexpr const char* instagram = "channels/instagram.ad_budget_per_month";
    static constexpr const char* google = "channels/google_business_profile.ad_budget_per_month";

    Campaign plan;
};

TEST_F(MediaPlanFileTest, ReadsAGermanTableWithTitleCurrencyAndSums)
{
    const MediaPlanFile file = read("Mediaplan Frühjahr\n\n"
                                    "Kanal;Jan 26;Feb 26;Mrz 26;Summe\n"
                                    "Instagram Ads;1.250,00 €;1.000,50 €;900,00 €;3.150,50 €\n"
                                    "Google Unternehmensprofil;100,00 €;;50,00 €;150,00 €\n"
                                    "Schaufenster;5,00 €;5,00 €;5,00 €;15,00 €\n"
                                    "Agentur;300,00 €;300,00 €;300,00 €;900,00 €\n"
                                    "Tools;20,00 €;20,00 €;20,00 €;60,00 €\n"
                                    "Summe;1.675,00 €;1.325,50 €;1.275,00 €;4.275,50 €\n");
    EXPECT_TRUE(file.differences.empty());
    EXPECT_EQ(file.sumsChecked, 7);
    EXPECT_EQ(file.currencies, QStringList(QStringLiteral("EUR")));
    ASSERT_EQ(file.rows.size(), 5u);
    const MediaPlanEffects found = effects(file);
    EXPECT_EQ(after(found, instagram), (Values{1250, 1000.5, 900}));
    EXPECT_EQ(after(found, google), (Values{100, 0, 50}));
    EXPECT_EQ(found.figures[1].emptyCells, 1);
    EXPECT_EQ(after(found, "channels/shop.ad_budget_per_month"), (Values{5, 5, 5}));
    EXPECT_EQ(after(found, "duties.agency.retainer_per_month_amount"), (Values{300, 300, 300}));
    EXPECT_EQ(after(found, "economics.tools_per_month_amount"), (Values{20, 20, 20}));
    EXPECT_TRUE(found.left.empty());
    EXPECT_TRUE(found.outside.empty());
    EXPECT_TRUE(found.monthsKept.empty());
}

TEST_F(MediaPlanFileTest, ReadsAnEnglishTable)
{
    const MediaPlanFile file = read("Channel\t2026-01\t2026-02\t2026-03\tTotal\n"
                                    "Insta\t1,250.00\t1,000.50\t900.00\t3,150.50\n"
                                    "Google Business Profile\t100\t0\t50\t150\n",
                                    {}, "plan.tsv");
    const MediaPlanEffects found = effects(file);
    EXPECT_EQ(after(found, instagram), (Values{1250, 1000.5, 900}));
    EXPECT_EQ(after(found, google), (Values{100, 0, 50}));
}

TEST_F(MediaPlanFileTest, KnowsTheNamesThatTheGridItselfShows)
{
    for (const char* tools : {"Werkzeuge", "Tools"}) {
        const MediaPlanEffects found =
            effects(read("Kanal;2026-01;2026-02;2026-03\n" + QByteArray(tools) + ";10;20;30\n"));
        EXPECT_EQ(after(found, "economics.tools_per_month_amount"), (Values{10, 20, 30})) << tools;
        EXPECT_TRUE(found.left.empty()) << tools;
    }
    for (const char* content : {"Fotos und Material", "Photos and material"})
        EXPECT_TRUE(effects(read("Kanal;2026-01;2026-02;2026-03\n" + QByteArray(content) + ";10;20;30\n")).left.empty())
            << content;
}

TEST_F(MediaPlanFileTest, ReadsMonthsHoweverTheyAreWritten)
{
    for (const char* titles :
         {"Jan 26;Feb 26;Mrz 26", "Januar 2026;Februar 2026;März 2026", "01.2026;02.2026;03.2026",
          "2026-01;2026-02;2026-03", "01/26;02/26;03/26", "1/2026;2/2026;3/2026", "Jan;Feb;Mär",
          "Monat 1;Monat 2;Monat 3", "M1;M2;M3", "Jan. '26;Feb. '26;Mrz. '26", "Jan-26;Feb-26;Mar-26",
          "01.01.2026;01.02.2026;01.03.2026", "01/01/2026;02/01/2026;03/01/2026", "01/01/2026;01/02/2026;01/03/2026",
          "January;February;March"}) {
        const MediaPlanFile file = read("Kanal;" + QByteArray(titles) + "\nInstagram;10;20;30\n");
        EXPECT_EQ(after(effects(file), instagram), (Values{10, 20, 30})) << titles;
    }
}

TEST_F(MediaPlanFileTest, ReadsDaysAndNumbersOfAWorkbook)
{
    const auto month = [](int m) { return dayCell(QDate(2026, m, 1)); };
    const std::vector<BookSheet> sheets{
        {QStringLiteral("Notizen"), {{textCell(QStringLiteral("Entwurf"))}}},
        {QStringLiteral("Plan"),
         {{textCell(QStringLiteral("Mediaplan"))},
          {textCell(QStringLiteral("Kanal")), month(1), month(2), month(3), textCell(QStringLiteral("Gesamt"))},
          {textCell(QStringLiteral("Instagram")), numberCell(1234.5), numberCell(0), numberCell(7),
           numberCell(1241.5)}}}};
    for (const QByteArray& book : {xlsxOf(sheets), odsOf(sheets)}) {
        const MediaPlanFile file = read(book, {}, "plan.xlsx");
        EXPECT_EQ(file.sheet, QStringLiteral("Plan"));
        EXPECT_TRUE(file.differences.empty());
        EXPECT_EQ(after(effects(file), instagram), (Values{1234.5, 0, 7}));
    }
}

TEST_F(MediaPlanFileTest, AsksWhichOfTwoSheets)
{
    const std::vector<std::vector<BookCell>> rows{
        {textCell(QStringLiteral("Kanal")), textCell(QStringLiteral("Jan 26")), textCell(QStringLiteral("Feb 26"))},
        {textCell(QStringLiteral("Instagram")), numberCell(1), numberCell(2)}};
    const QByteArray book = xlsxOf({{QStringLiteral("A"), rows}, {QStringLiteral("B"), rows}});
    const Result<MediaPlanFile> open = plan_(book, {}, "plan.xlsx");
    ASSERT_TRUE(open.ok());
    EXPECT_EQ(open.value().question.ask, ImportAsk::Sheet);
    EXPECT_EQ(open.value().question.names, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    PlanChoices choices;
    choices.sheet = QStringLiteral("b");
    EXPECT_EQ(read(book, choices, "plan.xlsx").sheet, QStringLiteral("B"));
    choices.sheet = QStringLiteral("C");
    const Result<MediaPlanFile> none = plan_(book, choices, "plan.xlsx");
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().code, ErrorCode::ImportSheet);
}

TEST_F(MediaPlanFileTest, SaysWhereASumIsAnother)
{
    const MediaPlanFile file = read("Kanal;Jan 26;Feb 26;Gesamt\n"
                                    "Instagram;10;20;31\n"
                                    "Google Unternehmensprofil;1;2;3\n"
                                    "Gesamt;11;25;36\n");
    ASSERT_EQ(file.differences.size(), 2u);
    const PlanDifference row{QStringLiteral("Instagram"), 2, QStringLiteral("Gesamt"), 31, 30};
    const PlanDifference column{QStringLiteral("Gesamt"), 4, QStringLiteral("Feb 26"), 25, 22};
    EXPECT_EQ(file.differences[0], row);
    EXPECT_EQ(file.differences[1], column);
    EXPECT_EQ(file.rows.size(), 2u);
}

TEST_F(MediaPlanFileTest, KnowsSumsOfParts)
{
    const MediaPlanFile file = read("Position;Jan 26;Feb 26\n"
                                    "Werbebudget;;\nInstagram;10;20\nGoogle Unternehmensprofil;1;2\n"
                                    "Zwischensumme;11;22\nKosten;;\nTools;4;4\nContent;1;1\n"
                                    "Summe Kosten;5;5\nGesamtsumme;16;27\n");
    EXPECT_TRUE(file.differences.empty());
    EXPECT_EQ(file.sumsChecked, 3);
    EXPECT_EQ(file.rows.size(), 4u);
}

TEST_F(MediaPlanFileTest, KnowsSumsAboveTheirLines)
{
    const MediaPlanFile file = read("Position;Jan 26;Feb 26\nGesamt;16;27\n"
                                    "Werbebudget;11;22\nInstagram;10;20\nGoogle Unternehmensprofil;1;2\n"
                                    "Kosten;5;5\nTools;4;4\nContent;1;1\n");
    EXPECT_TRUE(file.differences.empty());
    EXPECT_EQ(file.rows.size(), 4u);
    EXPECT_EQ(file.sumsChecked, 3);
    const MediaPlanFile alone = read("Position;Jan 26;Feb 26\nWerbebudget;11;22\nTools;4;4\n");
    ASSERT_EQ(alone.rows.size(), 2u); // a sum of nothing: a line without a channel
    EXPECT_EQ(effects(alone).left.front().why, RowLeft::Unknown);
}

TEST_F(MediaPlanFileTest, TakesPostsAndHoursBelowTheirHeadings)
{
    const MediaPlanFile file = read("Kanal;Jan 26;Feb 26;Mrz 26\n"
                                    "Beiträge;;;\nInstagram;4;5;6\n"
                                    "Stunden pro Woche;;;\nInstagram;2;2;2,5\n"
                                    "Werbebudget;;;\nInstagram;100;200;300\n"
                                    "Google Unternehmensprofil Stunden;1;1;1\n");
    const MediaPlanEffects found = effects(file);
    EXPECT_EQ(after(found, "channels/instagram.organic.posts_per_month"), (Values{4, 5, 6}));
    EXPECT_EQ(after(found, "channels/instagram.hours_per_week"), (Values{2, 2, 2.5}));
    EXPECT_EQ(after(found, instagram), (Values{100, 200, 300}));
    ASSERT_EQ(found.left.size(), 1u); // of a week or of a month?
    EXPECT_EQ(found.left[0].why, RowLeft::OpenHours);
    const MediaPlanEffects beside = effects(read("Kanal;Art;Jan 26;Feb 26;Mrz 26\n"
                                                 "Instagram;Posts;4;5;6\nInstagram;Ads;100;200;300\n"));
    EXPECT_EQ(after(beside, "channels/instagram.organic.posts_per_month"), (Values{4, 5, 6}));
    EXPECT_EQ(after(beside, instagram), (Values{100, 200, 300}));
}

TEST_F(MediaPlanFileTest, ListsWhatIsNotInThePlanWithItsSum)
{
    const MediaPlanEffects found = effects(read("Kanal;Jan 26;Feb 26;Mrz 26\n"
                                                "Instagram;1;1;1\nTikTok;10;20;30\nGoogle Ads;5;5;5,5\n"));
    const std::vector<LeftRow> left{{QStringLiteral("TikTok"), 3, RowLeft::NotInPlan, PlanUnit::Money, 60},
                                    {QStringLiteral("Google Ads"), 4, RowLeft::Unknown, PlanUnit::Money, 15.5}};
    EXPECT_EQ(found.left, left);
    ASSERT_EQ(found.figures.size(), 1u);
}

TEST_F(MediaPlanFileTest, AddsTwoRowsOfOneChannel)
{
    const MediaPlanEffects found = effects(read("Kanal;Maßnahme;Jan 26;Feb 26;Mrz 26\n"
                                                "Instagram;Reels;1;2;3\nInstagram;Stories;10;;30\nFacebook;;;;\n"));
    ASSERT_EQ(found.figures.size(), 1u);
    EXPECT_EQ(found.figures[0].after, (Values{11, 2, 33}));
    EXPECT_EQ(found.figures[0].rows,
              (QStringList{QStringLiteral("Instagram, Reels"), QStringLiteral("Instagram, Stories")}));
    EXPECT_TRUE(found.left.empty()); // a row without a figure says nothing
}

TEST_F(MediaPlanFileTest, KeepsMonthsThatTheFileDoesNotHaveAndNamesThoseOutside)
{
    const MediaPlanEffects found = effects(read("Kanal;Dez 25;Jan 26;Feb 26\nInstagram;500;1;2\nTikTok;9;9;9\n"));
    EXPECT_EQ(after(found, instagram), (Values{1, 2, 100}));
    EXPECT_EQ(found.monthsKept, std::vector<int>{2});
    ASSERT_EQ(found.outside.size(), 1u);
    EXPECT_EQ(found.outside[0].column.title, QStringLiteral("Dez 25"));
    EXPECT_EQ(found.outside[0].sum, 500);
    const auto other = mediaPlanEffects(plan, read("Kanal;Jan 27;Feb 27\nInstagram;5;1\n"));
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().code, ErrorCode::PlanMonths);
}

TEST_F(MediaPlanFileTest, TakesMonthsWithoutAYearOnlyInTheOrderOfTheCampaign)
{
    const QByteArray months = "Kanal;Nov;Dez;Jan\nInstagram;1;2;3\n";
    EXPECT_EQ(effects(read(months)).question.ask, ImportAsk::Year); // the campaign begins in January
    plan.start = Month::of(2026, 11);
    EXPECT_EQ(after(effects(read(months)), instagram), (Values{1, 2, 3}));
    EXPECT_EQ(effects(read("Kanal;Dez;Nov\nInstagram;1;2\n")).question.ask, ImportAsk::Year);
    PlanChoices choices;
    choices.year = 2026;
    EXPECT_EQ(after(effects(read(months, choices)), instagram), (Values{1, 2, 3}));
    plan.months = 24; // November of which year?
    EXPECT_EQ(effects(read(months)).question.ask, ImportAsk::Year);
    plan.months = 3;
    const auto titled = mediaPlanEffects(plan, read("Mediaplan 2025\nKanal;Nov;Dez\nInstagram;1;2\n"));
    ASSERT_FALSE(titled.ok());
    EXPECT_EQ(titled.error().code, ErrorCode::PlanMonths);
    EXPECT_EQ(after(effects(read(";2026;;2027\nKanal;Nov;Dez;Jan\nInstagram;1;2;3\n")), instagram), (Values{1, 2, 3}));
}

TEST_F(MediaPlanFileTest, AsksHowNumbersAreWritten)
{
    const QByteArray content = "Kanal;Jan 26;Feb 26;Mrz 26\nInstagram;1.250;1.000;2.000\n";
    const Result<MediaPlanFile> open = plan_(content);
    ASSERT_TRUE(open.ok());
    EXPECT_EQ(open.value().question.ask, ImportAsk::Decimals);
    EXPECT_EQ(open.value().question.sample, QStringLiteral("1.250"));
    EXPECT_EQ(open.value().question.numbers, (Values{1.25, 1250}));
    PlanChoices choices;
    choices.decimals = DecimalStyle::Comma;
    EXPECT_EQ(after(effects(read(content, choices)), instagram), (Values{1250, 1000, 2000}));
    const Error both = refused("Kanal;Jan 26;Feb 26;Mrz 26\nInstagram;1.250,00;1,250.00;2.000,00\n");
    EXPECT_EQ(both.code, ErrorCode::ImportAmbiguous);
    EXPECT_EQ(both.detail, QStringLiteral("1,250.00"));
}

TEST_F(MediaPlanFileTest, RefusesWhatIsNoAmount)
{
    for (const char* cell : {"-20", "abc", "1,5k", "20 oder 30"}) {
        const Error error = refused("Kanal;Jan 26;Feb 26\nInstagram;1,5;" + QByteArray(cell) + "\n");
        EXPECT_EQ(error.code, ErrorCode::PlanNumber) << cell;
        EXPECT_EQ(error.detail, QString::fromUtf8(cell));
        EXPECT_EQ(error.line, 2);
    }
    EXPECT_EQ(refused("Angaben in TEUR\nKanal;Jan 26;Feb 26\nInstagram;1;2\n").code, ErrorCode::ImportAmbiguous);
    const MediaPlanFile dashes = read("Kanal;Jan 26;Feb 26;Mrz 26\nInstagram;1.250,- \u20AC;250,\u2013;-\n");
    EXPECT_EQ(after(effects(dashes), instagram), (Values{1250, 250, 0}));
}

TEST_F(MediaPlanFileTest, RefusesAnotherCurrency)
{
    for (const char* content :
         {"Kanal;Jan 26;Feb 26\nInstagram;1 CHF;2 CHF\n", "Kanal (CHF);Jan 26;Feb 26\nInstagram;1;2\n",
          "Alle Beträge in CHF\nKanal;Jan 26;Feb 26\nInstagram;1;2\n"}) {
        const auto error = mediaPlanEffects(plan, read(content));
        ASSERT_FALSE(error.ok()) << content;
        EXPECT_EQ(error.error().code, ErrorCode::PlanCurrency);
        EXPECT_EQ(error.error().detail, QStringLiteral("CHF"));
    }
    EXPECT_EQ(refused("Kanal;Jan 26;Feb 26\nInstagram;1 CHF;2 €\n").code, ErrorCode::ImportCurrency);
}

TEST_F(MediaPlanFileTest, TellsAnExportFromAPlan)
{
    EXPECT_EQ(refused("Kampagnenname;Tag;Ausgegebener Betrag (EUR);Impressionen\nGrill;2026-09-01;24,10;3010\n").code,
              ErrorCode::PlanIsExport);
    EXPECT_EQ(refused("Liebe Kunden\nSchöne Tage\n").code, ErrorCode::PlanNoMonths);
    EXPECT_EQ(refused("Kanal;Jan 26;Januar 2026\nInstagram;1;2\n").code, ErrorCode::ImportColumnsTwice);
    EXPECT_EQ(refused("Kanal;Jan 26;Feb 26\n").code, ErrorCode::ImportNoRows);
}

TEST_F(MediaPlanFileTest, LeavesQuartersAndRemarks)
{
    const MediaPlanFile file = read("Kanal;Jan 26;Feb 26;Mrz 26;Q1;Bemerkung\nInstagram;1;2;3;6;Start am 5.\n");
    ASSERT_EQ(file.leftColumns.size(), 2u);
    EXPECT_EQ(file.leftColumns[0].title, QStringLiteral("Q1"));
    EXPECT_EQ(file.leftColumns[0].sum, 6);
    EXPECT_EQ(file.leftColumns[1].sum, 0);
    EXPECT_EQ(after(effects(file), instagram), (Values{1, 2, 3}));
}

TEST_F(MediaPlanFileTest, IsOneEdit)
{
    const MediaPlanEffects found = effects(read("Kanal;Jan 26;Feb 26;Mrz 26\nInstagram;1;2;3\nTools;5;5;5\n"
                                                "Google Unternehmensprofil;50;50;50\n"));
    const PlanEdit edit = takeMediaPlan(found);
    EXPECT_EQ(edit.field, QStringLiteral("media_plan"));
    const Result<Campaign> done = edit.apply(plan);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done.value().channels[0].adBudgetByMonth,
              (MonthAmounts{Money::fromUnits(1), Money::fromUnits(2), Money::fromUnits(3)}));
    EXPECT_EQ(done.value().economics.toolsPerMonth, Money::fromUnits(5));
    EXPECT_FALSE(found.figures[2].changes());
    EXPECT_TRUE(found.changesAnything());
}

} // namespace
