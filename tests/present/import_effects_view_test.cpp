// SPDX-License-Identifier: GPL-3.0-or-later
// What the preview says about files that are there, typed months and days that do not count.
#include "core/actuals/actuals_edits.h"
#include "core/campaign/campaign.h"
#include "ui/present/import/import_view.h"
#include "ui/present/numbers/number_text.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

class ImportEffectsView : public testing::Test
{
protected:
    ImportEffectsView()
    {
        plan.start = Month::of(2026, 1);
        plan.months = 12;
    }
    static ImportReport reportOf(const char* hash, const char* campaign, int firstDay, int days, double cost,
                                 QDate month = QDate(2026, 5, 1))
    {
        ImportReport report;
        ImportBatch& batch = report.batch;
        batch.contentHash = batch.fileName = QString::fromLatin1(hash);
        batch.platform = QStringLiteral("meta-ads");
        batch.currency = report.currency = QStringLiteral("EUR");
        batch.importedOn = QDate(2026, 6, 1);
        for (int day = 0; day < days; ++day) {
            ImportedRow row;
            row.first = row.last = month.addDays(firstDay - 1 + day);
            row.campaign = QString::fromLatin1(campaign);
            row.cost = cost;
            batch.rows.push_back(row);
        }
        report.first = batch.rows.front().first;
        report.last = batch.rows.back().last;
        report.rowsTaken = days;
        return report;
    }
    ImportView view(const ImportReport& report, const Actuals& actuals) const
    {
        return importView(report, plan, actuals, numbers);
    }
    static bool says(const ImportView& view, const char* words)
    {
        return std::any_of(view.notices.begin(), view.notices.end(), [&](const ImportNotice& notice) {
            return QString(notice.lead + QLatin1Char(' ') + notice.text).contains(QString::fromUtf8(words));
        });
    }
    Campaign plan;
    const NumberText numbers{QStringLiteral("en"), QStringLiteral("DE"), QStringLiteral("EUR")};
};

TEST_F(ImportEffectsView, ARenamedCampaignIsAskedAndTheAnswerIsTaken)
{
    const Actuals first = withImport({}, reportOf("a", "Wurst", 1, 3, 5).batch);
    ImportReport report = reportOf("b", "Wurst neu", 2, 3, 6);
    const ImportView asked = view(report, first);
    EXPECT_FALSE(asked.mayTake);
    EXPECT_TRUE(asked.question.contains(QStringLiteral("Wurst neu")));
    ASSERT_EQ(asked.answers.size(), 2u);
    for (const ImportAnswer& answer : asked.answers) {
        ASSERT_EQ(answer.choices.names.size(), 1u);
        report.choices = answer.choices;
        report.batch.names = answer.choices.names; // as the file is read again
        EXPECT_TRUE(view(report, first).mayTake);
        EXPECT_TRUE(view(report, first).question.isEmpty());
    }
    EXPECT_TRUE(asked.answers[0].choices.names[0].same);
    EXPECT_FALSE(asked.answers[1].choices.names[0].same);
}

TEST_F(ImportEffectsView, WhichFileIsNewerIsAskedWhereItIsNotTheLongerOne)
{
    const Actuals first = withImport({}, reportOf("lang.csv", "A", 1, 20, 5).batch);
    ImportReport report = reportOf("kurz.csv", "A", 1, 10, 6);
    const ImportView asked = view(report, first);
    EXPECT_FALSE(asked.mayTake);
    EXPECT_TRUE(asked.question.contains(QStringLiteral("lang.csv")));
    ASSERT_EQ(asked.answers.size(), 2u);
    EXPECT_EQ(asked.answers[0].choices.newest, false);
    EXPECT_EQ(asked.answers[1].choices.newest, true);
    report.choices.newest = false;
    EXPECT_TRUE(view(report, first).mayTake);
    EXPECT_TRUE(view(reportOf("gleich.csv", "A", 1, 10, 5), first).mayTake) << "they agree";
}

TEST_F(ImportEffectsView, WhatDoesNotCountIsSaidWithItsMoney)
{
    TypedMonth may;
    may.month = Month::of(2026, 5);
    may.adCosts = Money::fromUnits(250);
    const ImportView typed = view(reportOf("a", "A", 1, 31, 100), withTypedMonth({}, may));
    EXPECT_TRUE(says(typed, "your ad costs of \u20ac250.00 count, the file's \u20ac3,100.00 do not"));
    EXPECT_TRUE(typed.mayTake);
    const ImportView outside = view(reportOf("a", "A", 1, 2, 100, QDate(2025, 12, 1)), {});
    EXPECT_TRUE(says(outside, "Their costs of \u20ac200.00 are kept, but do not count."));
    EXPECT_TRUE(says(view(reportOf("a", "A", 1, 2, 100), {}), "2 of 31 days"));
    EXPECT_FALSE(says(view(reportOf("a", "A", 1, 31, 100), {}), "of 31 days"));
}

TEST_F(ImportEffectsView, TheSameFileIsACorrectionOrNothing)
{
    const Actuals first = withImport({}, reportOf("a", "A", 1, 2, 119).batch);
    EXPECT_TRUE(says(view(reportOf("a", "A", 1, 2, 119), first), "Taking it again changes nothing."));
    EXPECT_TRUE(says(view(reportOf("a", "A", 1, 2, 100), first), "it replaces its old figures"));
}

} // namespace
} // namespace ertrag
