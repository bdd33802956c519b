// SPDX-License-Identifier: GPL-3.0-or-later
// What counts after corrections, renamed campaigns, stray rows and typed months: one test for each way to a wrong
// figure that was found, with the small file that showed it where it is at hand.
#include "core/actuals/actuals_edits.h"
#include "core/actuals/actuals_json.h"
#include "core/actuals/file_sources.h"
#include "core/actuals/import_effects.h"
#include "core/campaign/campaign_json.h"
#include "core/catalogue/resource_file.h"
#include "core/projection/model/cash_inputs.h"
#include "core/review/comparison.h"
#include "tests/core/actuals/export_files.h"

using namespace ertrag;

namespace
{

class FindingsCounts : public ExportFiles
{
protected:
    FindingsCounts()
    {
        const QJsonObject file = readResource(QStringLiteral(":/samples/butcher.json")).value();
        plan = campaignFromObject(file[QLatin1String("campaign")].toObject()).value();
        sample = actualsFromObject(file[QLatin1String("actuals")].toObject(), 2).value();
    }
    /// A file of the findings as a batch; nothing where they are not at hand.
    std::optional<ImportBatch> finding(const char* name, const ImportChoices& choices = {})
    {
        const QString given = qEnvironmentVariable("ERTRAG_SHARED");
        const QString folder = given.isEmpty() ? QStringLiteral(ERTRAG_SOURCE_DIR "/../shared") : given;
        Result<ImportReport> report =
            readExport(folder + QStringLiteral("/findings/inputs/") + QLatin1String(name), withToday(choices));
        if (!report)
            return std::nullopt;
        EXPECT_EQ(report.value().question.ask, ImportAsk::Nothing);
        return report.value().batch;
    }
    ImportBatch batch(const QByteArray& content, const ImportChoices& choices = {}, const char* name = "datei.csv")
    {
        Result<ImportReport> report = readExport(write(QLatin1String(name), content), withToday(choices));
        EXPECT_TRUE(report.ok() && report.value().question.ask == ImportAsk::Nothing) << content.toStdString();
        return report ? report.value().batch : ImportBatch{};
    }
    static ImportChoices withToday(ImportChoices choices)
    {
        choices.today = QDate(2026, 11, 29);
        if (choices.currency.isEmpty())
            choices.currency = QStringLiteral("EUR");
        return choices;
    }
    /// In units of the book's currency.
    static double cost(const Actuals& actuals, int month)
    {
        for (const ActualMonth& entry : byMonth(actuals, 2))
            if (entry.month == Month::of(2026, month))
                return entry.adCosts.value_or(0);
        return 0;
    }
    static double costOfAll(const Actuals& actuals)
    {
        double sum = 0;
        for (const ActualMonth& entry : byMonth(actuals, 2))
            sum += entry.adCosts.value_or(0);
        return sum;
    }
    static ImportBatch withRate(ImportBatch batch, double rate)
    {
        batch.rate = rate;
        return batch;
    }
    Projection projection() const
    {
        Projection result;
        result.likely = cashRun(cashInputs(plan));
        result.byMonth.resize(result.likely.months.size());
        return result;
    }
    Campaign plan;
    Actuals sample;
};

const QByteArray meta = "Day,Campaign name,Amount spent (EUR),Impressions,Link clicks\n";
const QByteArray dollars =
    "Day,Campaign name,Amount spent (USD),Impressions,Link clicks\n2026-03-02,A,100.00,1000,10\n";

// a08
TEST_F(FindingsCounts, ARateGivenLaterCounts)
{
    const ImportBatch file = finding("a08-usd-rate-later.csv").value_or(batch(dollars));
    const Actuals unknown = withImport({}, withRate(file, 0));
    EXPECT_TRUE(effectsOf({}, withRate(file, 0), plan).rateMissing);
    EXPECT_EQ(cost(unknown, 3), 0);
    const ImportEffects effects = effectsOf(unknown, withRate(file, 0.9), plan);
    EXPECT_TRUE(effects.alreadyThere && effects.correction && !effects.rateMissing);
    EXPECT_EQ(effects.daysReplaced, 1);
    const Actuals known = withImport(unknown, withRate(file, 0.9));
    EXPECT_EQ(known.imports.size(), 1u);
    EXPECT_NEAR(cost(known, 3), 90, 1e-9);
    EXPECT_NEAR(cost(withImport(known, withRate(file, 0.5)), 3), 50, 1e-9);
    // Asked again without a rate: what was answered stays, and the reply says that nothing changed.
    EXPECT_EQ(withImport(known, withRate(file, 0)), known);
    EXPECT_TRUE(effectsOf(known, withRate(file, 0), plan).nothing());
    EXPECT_EQ(effectsOf(known, withRate(file, 0.9), plan).daysReplaced, 0);
}

// a13
TEST_F(FindingsCounts, AnotherDateOrderReplacesTheFirst)
{
    const QByteArray text = meta + "03/04/2026,Spring,10.00,1000,10\n05/04/2026,Spring,20.00,2000,20\n";
    ImportChoices american, european;
    american.dateOrder = SlashOrder::MonthFirst;
    european.dateOrder = SlashOrder::DayFirst;
    const ImportBatch wrong = finding("a13-date-order-corrected.csv", american).value_or(batch(text, american));
    const ImportBatch right = finding("a13-date-order-corrected.csv", european).value_or(batch(text, european));
    const Actuals first = withImport({}, wrong);
    EXPECT_EQ(cost(first, 3), 10);
    EXPECT_EQ(cost(first, 5), 20);
    const ImportEffects effects = effectsOf(first, right, plan);
    EXPECT_TRUE(effects.correction);
    EXPECT_EQ(effects.daysReplaced, 2) << "two days lose their figures";
    const Actuals corrected = withImport(first, right);
    EXPECT_EQ(cost(corrected, 4), 30);
    EXPECT_EQ(costOfAll(corrected), 30);
}

TEST_F(FindingsCounts, AnotherColumnOrPeriodReplacesTheFirst)
{
    const QByteArray text = "Wann;Netto;Brutto\n2026-05-10;100,00;119,00\n";
    const auto reads = [](const char* taken) {
        ImportChoices choices;
        choices.titles = {{QStringLiteral("wann"), ColumnMeaning::Day}, {QLatin1String(taken), ColumnMeaning::Cost}};
        return choices;
    };
    const Actuals gross = withImport({}, batch(text, reads("brutto")));
    EXPECT_EQ(cost(gross, 5), 119);
    EXPECT_EQ(cost(withImport(gross, batch(text, reads("netto"))), 5), 100);

    const QByteArray total = "Campaign name,Amount spent (EUR)\nA,62.00\n";
    const auto from = [](int month) {
        ImportChoices choices;
        choices.first = QDate(2026, month, 1);
        choices.last = choices.first->addDays(choices.first->daysInMonth() - 1);
        return choices;
    };
    const Actuals may = withImport({}, batch(total, from(5)));
    EXPECT_EQ(cost(may, 5), 62);
    const Actuals march = withImport(may, batch(total, from(3)));
    EXPECT_EQ(cost(march, 3), 62);
    EXPECT_EQ(costOfAll(march), 62);
}

TEST_F(FindingsCounts, ACorrectionStaysAtItsPlace)
{
    const ImportBatch old = batch(meta + "2026-05-01,A,10,100,1\n2026-05-02,A,20,200,2\n", {}, "alt.csv");
    const ImportBatch fresh = batch(meta + "2026-05-02,A,30,300,3\n", {}, "neu.csv");
    const Actuals both = withImport(withImport({}, old), fresh);
    EXPECT_EQ(cost(both, 5), 40);
    EXPECT_NEAR(cost(withImport(both, withRate(old, 2)), 5), 2 * 10 + 30, 1e-9) << "the newer file still wins on 2 May";
}

// a09: with the months of the sample
TEST_F(FindingsCounts, OneRowFarAheadMakesNoMonthActual)
{
    const ImportBatch stray = finding("a09-one-row-far-month.csv").value_or(batch(meta + "2026-12-02,A,1.00,10,1\n"));
    const Comparison before = compare(plan, sample, projection());
    const Comparison after = compare(plan, withImport(sample, stray), projection());
    ASSERT_TRUE(before.roi.has_value());
    for (size_t t = 7; t < 12; ++t)
        EXPECT_FALSE(after.months[t].net || after.months[t].cost) << t;
    EXPECT_EQ(after.roi, before.roi);
    EXPECT_EQ(after.planRoi, before.planRoi);
    EXPECT_EQ(after.cost, before.cost);
    EXPECT_TRUE(after.missing.empty());
    EXPECT_EQ(after.notYet, std::vector<Month>{Month::of(2026, 12)});
}

TEST_F(FindingsCounts, AGapBeforeAMonthThatSaysWhatCameBackIsStillMissing)
{
    Actuals actuals = sample;
    TypedMonth october;
    october.month = Month::of(2026, 10);
    october.newCustomers = 20;
    const Comparison c = compare(plan, withTypedMonth(actuals, october), projection());
    EXPECT_EQ(c.missing, (std::vector<Month>{Month::of(2026, 8), Month::of(2026, 9)}));
    EXPECT_FALSE(c.roi.has_value());
}

// Part of a month: the sample's March without its typed ad costs, and a file that has two days of it.
TEST_F(FindingsCounts, TwoDaysAreNotTheWholeMonth)
{
    Actuals actuals = sample;
    TypedMonth march = typedMonth(actuals, Month::of(2026, 3));
    march.adCosts.reset();
    actuals = withTypedMonth(actuals, march);
    const ImportBatch twoDays = batch(meta + "2026-03-01,A,100,1000,10\n2026-03-02,A,100,1000,10\n");
    const Comparison plans = compare(plan, actuals, projection());
    const Comparison part = compare(plan, withImport(actuals, twoDays), projection());
    const double planned = projection().likely.months[2].cost.ads;
    const double factor = cashInputs(plan).boughtCostFactor;
    // 200 for two days, the plan's ads for the other 29.
    EXPECT_NEAR(*part.months[2].cost - *plans.months[2].cost, 200 * factor - planned * 2 / 31, 1e-9);
    EXPECT_NEAR(part.open.ads - plans.open.ads, -planned * 2 / 31, 1e-9) << "and they are named as not entered";
    EXPECT_EQ(effectsOf(actuals, twoDays, plan).parts, (std::vector<PartOfMonth>{{Month::of(2026, 3), 2}}));

    // A file that goes on to the end of the month, or nearly: pauses in it cost nothing.
    const ImportBatch whole =
        batch(meta + "2026-03-01,A,100,1000,10\n2026-03-14,A,50,1000,10\n2026-03-27,A,100,1000,10\n");
    const Comparison full = compare(plan, withImport(actuals, whole), projection());
    EXPECT_NEAR(*full.months[2].cost - *plans.months[2].cost, 250 * factor - planned, 1e-9);
    EXPECT_TRUE(effectsOf(actuals, whole, plan).parts.empty());
}

// b11
TEST_F(FindingsCounts, DaysOutsideTheCampaignAreSaid)
{
    const ImportBatch file = finding("b11-days-outside.csv")
                                 .value_or(batch(meta + "2025-12-02,A,100.00,1000,10\n2025-12-03,A,100.00,1000,10\n"));
    const ImportEffects effects = effectsOf(sample, file, plan);
    EXPECT_EQ(effects.outside.days, 2);
    EXPECT_EQ(effects.outside.first, QDate(2025, 12, 2));
    EXPECT_EQ(effects.outside.last, QDate(2025, 12, 3));
    EXPECT_EQ(effects.outside.cost, 200);
    EXPECT_EQ(compare(plan, withImport(sample, file), projection()), compare(plan, sample, projection()));
    EXPECT_EQ(effectsOf(sample, batch(meta + "2026-03-02,A,1,1,1\n"), plan).outside, DaysOfFile{});
}

// b12
TEST_F(FindingsCounts, ATypedMonthThatStaysIsSaidWithBothAmounts)
{
    const ImportBatch file = finding("b12-month-typed.csv").value_or(batch(meta + "2026-03-02,A,2500.00,10000,100\n"));
    const ImportEffects effects = effectsOf(sample, file, plan);
    EXPECT_EQ(effects.typed, (std::vector<TypedStays>{{Month::of(2026, 3), true, 250, 2500}}));
    EXPECT_EQ(cost(withImport(sample, file), 3), 250);
    EXPECT_TRUE(effectsOf({}, file, plan).typed.empty());
}

// Replacing goes by file, account and campaign.
TEST_F(FindingsCounts, AnotherPlatformReplacesNothing)
{
    ImportBatch amazon = batch(meta + "2026-03-02,A,5.00,1000,10\n2026-03-03,A,10.00,2000,20\n");
    amazon.platform = QStringLiteral("table");
    amazon.shape = QStringLiteral("amazon");
    ImportBatch tiktok =
        batch("Day,Amount spent (EUR),Impressions\n2026-03-02,100.00,1000\n2026-03-03,100.00,2000\n", {}, "tiktok.csv");
    tiktok.platform = QStringLiteral("tiktok-ads");
    EXPECT_EQ(cost(withImport(withImport({}, amazon), tiktok), 3), 215);
    // Two tables of one's own have nothing in common but that nobody knows them.
    tiktok.platform = QStringLiteral("table");
    EXPECT_EQ(cost(withImport(withImport({}, amazon), tiktok), 3), 215);
    tiktok.shape = amazon.shape;
    EXPECT_EQ(cost(withImport(withImport({}, amazon), tiktok), 3), 200) << "the same table, later";
}

// b08 with a TikTok file of the same two days that names no campaign.
TEST_F(FindingsCounts, AnAmazonFileKeepsItsCostsBesideTikTok)
{
    const std::optional<ImportBatch> amazon = finding("b08-amazon-ads.csv");
    if (!amazon)
        GTEST_SKIP() << "the files of the findings are not at hand";
    ImportBatch tiktok =
        batch("Day,Amount spent (EUR),Impressions\n2026-03-02,100.00,1000\n2026-03-03,100.00,2000\n", {}, "tiktok.csv");
    tiktok.platform = QStringLiteral("tiktok-ads");
    EXPECT_NE(amazon->platform, tiktok.platform);
    EXPECT_EQ(cost(withImport(withImport({}, *amazon), tiktok), 3), 215);
}

TEST_F(FindingsCounts, AnotherAccountReplacesNothing)
{
    const QByteArray head = "Day,Account ID,Amount spent (EUR),Impressions\n";
    const ImportBatch one = batch(head + "2026-03-02,act_1,15,100\n2026-03-03,act_1,5,100\n", {}, "eins.csv");
    const ImportBatch two = batch(head + "2026-03-02,act_2,200,900\n2026-03-03,act_2,100,900\n", {}, "zwei.csv");
    ASSERT_EQ(one.accounts.size(), 1u) << one.platform.toStdString() << int(one.kind);
    EXPECT_TRUE(one.accounts[0].startsWith(QStringLiteral("id:")));
    EXPECT_FALSE(one.accounts[0].contains(QStringLiteral("act_1"))) << "not stored as it is";
    const Actuals both = withImport(withImport({}, one), two);
    EXPECT_EQ(cost(both, 3), 320);
    EXPECT_EQ(effectsOf(withImport({}, one), two, plan).daysThere, 0);
    const ImportBatch later = batch(head + "2026-03-02,act_1,16,100\n2026-03-03,act_1,5,100\n", {}, "drei.csv");
    EXPECT_EQ(cost(withImport(both, later), 3), 321);
}

// An older file behind a newer one.
TEST_F(FindingsCounts, AnOlderFileImportedLaterDoesNotWin)
{
    const ImportBatch march = batch(meta + "2026-03-20,A,10,100,1\n2026-03-21,A,10,100,1\n", {}, "maerz.csv");
    const ImportBatch april =
        batch(meta + "2026-03-21,A,12,120,1\n2026-03-22,A,10,100,1\n2026-04-02,A,10,100,1\n", {}, "april.csv");
    const Actuals inOrder = withImport(withImport({}, march), april);
    EXPECT_EQ(costOfAll(inOrder), 10 + 12 + 10 + 10);
    const Actuals turned = withImport(withImport({}, april), march);
    EXPECT_EQ(costOfAll(turned), costOfAll(inOrder));
    const ImportEffects effects = effectsOf(withImport({}, april), march, plan);
    EXPECT_EQ(effects.daysThere, 1);
    EXPECT_EQ(effects.daysReplaced, 0);
    EXPECT_EQ(effects.older.days, 1) << "21 March counts as the newer file has it";
    EXPECT_EQ(effects.older.cost, 10);
    EXPECT_EQ(effects.newerFile, QStringLiteral("april.csv"));
    // Imported again after the newer one: nothing changes, and nothing is called replaced.
    const ImportEffects again = effectsOf(inOrder, march, plan);
    EXPECT_TRUE(again.nothing());
    EXPECT_EQ(again.daysReplaced, 0);
    // The owner knows better.
    ImportBatch newest = march;
    newest.newest = true;
    EXPECT_EQ(costOfAll(withImport(withImport({}, april), newest)), 10 + 10 + 10 + 10);
    EXPECT_EQ(costOfAll(withImport(inOrder, newest)), 10 + 10 + 10 + 10) << "said of a file that is there";
    EXPECT_EQ(effectsOf(withImport({}, april), newest, plan).daysReplaced, 1);
}

TEST_F(FindingsCounts, AMistakeInADateMakesNoFileNewer)
{
    const ImportBatch wrong =
        batch(meta + "2026-03-01,A,10,100,1\n2026-03-02,A,10,100,1\n2026-12-02,A,10,1,1\n", {}, "falsch.csv");
    EXPECT_EQ(lastDayOf(wrong), QDate(2026, 3, 2));
    const ImportBatch right =
        batch(meta + "2026-03-01,A,11,100,1\n2026-03-02,A,11,100,1\n2026-03-03,A,10,1,1\n", {}, "richtig.csv");
    EXPECT_EQ(cost(withImport(withImport({}, wrong), right), 3), 32);
}

// A campaign that was renamed between two overlapping exports.
TEST_F(FindingsCounts, ARenamedCampaignIsAskedOnceAndCountsOnce)
{
    const ImportBatch a = batch(
        meta + "2026-12-01,Wurst,5.00,100,1\n2026-12-02,Wurst,5.00,100,1\n2026-12-03,Wurst,5.00,100,1\n", {}, "a.csv");
    const ImportBatch b = batch(meta + "2026-12-02,Wurst neu,6.00,110,1\n2026-12-03,Wurst neu,6.00,110,1\n"
                                       "2026-12-04,Wurst neu,6.00,110,1\n",
                                {}, "b.csv");
    const Actuals first = withImport({}, a);
    const std::vector<SuspectedRename> asked = suspectedRenames(first, b);
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked[0], (SuspectedRename{QStringLiteral("Wurst"), QStringLiteral("Wurst neu"), 2, QDate(2026, 12, 2),
                                         QDate(2026, 12, 3), 10, 12}));
    const ImportBatch same = answered(b, asked[0], true), two = answered(b, asked[0], false);
    EXPECT_EQ(costOfAll(withImport(first, same)), 23);
    EXPECT_EQ(costOfAll(withImport(first, two)), 33);
    EXPECT_TRUE(effectsOf(first, same, plan).renames.empty());
    EXPECT_TRUE(effectsOf(first, two, plan).renames.empty());
    // The other way round it is asked as well, and counts the same.
    const auto turned = suspectedRenames(withImport({}, b), a);
    ASSERT_EQ(turned.size(), 1u);
    EXPECT_EQ(costOfAll(withImport(withImport({}, b), answered(a, turned[0], true))), 23);

    // Never asked again, also when the import that asked is taken out.
    const ImportBatch c =
        batch(meta + "2026-12-03,Wurst neu,6.50,110,1\n2026-12-04,Wurst neu,6.00,110,1\n", {}, "c.csv");
    const Actuals both = withImport(first, same);
    EXPECT_TRUE(suspectedRenames(both, c).empty());
    EXPECT_TRUE(suspectedRenames(withImport(first, two), c).empty());
    const Actuals three = withImport(both, c);
    EXPECT_EQ(costOfAll(three), 5 + 6 + 6.5 + 6);
    EXPECT_EQ(costOfAll(withoutImport(three, b.contentHash)), 5 + 5 + 6.5 + 6);
    // The same file again says nothing new.
    EXPECT_TRUE(effectsOf(three, b, plan).nothing());
    EXPECT_EQ(withImport(three, c), three);
}

TEST_F(FindingsCounts, WhatIsNoRenameIsNotAsked)
{
    const Actuals first = withImport({}, batch(meta + "2026-12-01,A,5,100,1\n2026-12-02,A,5,100,1\n", {}, "a.csv"));
    const auto asked = [&](const QByteArray& rows) { return suspectedRenames(first, batch(meta + rows, {}, "b.csv")); };
    EXPECT_TRUE(asked("2026-12-01,B,50,900,9\n2026-12-02,B,50,900,9\n").empty()) << "other figures";
    EXPECT_TRUE(asked("2026-12-03,B,5,100,1\n2026-12-04,B,5,100,1\n").empty()) << "other days";
    EXPECT_TRUE(asked("2026-12-01,A,5,100,1\n2026-12-02,A,5,100,1\n2026-12-02,B,5,100,1\n").empty()) << "A is there";
    EXPECT_EQ(asked("2026-12-01,B,5,100,1\n2026-12-02,B,5,100,1\n").size(), 1u);
    ImportBatch google = batch(meta + "2026-12-01,B,5,100,1\n2026-12-02,B,5,100,1\n", {}, "b.csv");
    google.platform = QStringLiteral("google-ads");
    EXPECT_TRUE(suspectedRenames(first, google).empty()) << "another platform";
}

TEST_F(FindingsCounts, AnswersSurviveJson)
{
    ImportBatch b = batch(meta + "2026-12-02,Wurst neu,6.00,110,1\n");
    b.names = {{QStringLiteral("Wurst"), QStringLiteral("Wurst neu"), true},
               {QStringLiteral("Wurst neu"), QStringLiteral("X"), false}};
    b.accounts = {QStringLiteral("id:1")};
    b.newest = true;
    const Actuals actuals = withImport({}, b);
    const auto read = actualsFromObject(actualsToObject(actuals, 2), 2);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value(), actuals);
    EXPECT_EQ(read.value().imports[0]->names, b.names);
    EXPECT_TRUE(read.value().imports[0]->newest);
}

} // namespace
