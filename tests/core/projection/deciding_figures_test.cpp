// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/deciding_figures.h"

#include "core/assessment/assessment.h"
#include "core/campaign/campaign_json.h"
#include "core/campaign/figure_estimates.h"
#include "core/campaign/presets.h"
#include "core/catalogue/trades.h"
#include "core/state/edit.h"

#include <QDir>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

Campaign untouched(Trade trade)
{
    return campaignForTrade(trade, QStringLiteral("en"), QStringLiteral("EUR")).value();
}

/// The owner says what was asked there, with the very values that were prefilled.
Campaign answered(Campaign plan, const DecidingFigure& figure)
{
    if (figure.kind == FigureKind::HoursPerWeek) {
        plan.own.value << QStringLiteral("duties.roles/editor.hours_per_week");
        return plan;
    }
    if (traitsOf(figure.kind).block == SamplingBlock::Business) {
        const_cast<Estimate&>(estimateOf(plan, figure.kind)).origin = Origin::Stated;
        return plan;
    }
    for (Channel& channel : plan.channels)
        if (fieldOf({figure.kind, channel.id}) == figure.field)
            const_cast<Estimate&>(estimateOf(channel, figure.kind)).origin = Origin::Stated;
    return plan;
}

TEST(DecidingFigures, OfAnUntouchedPlanNoneIsOwnAndThreeAreMissing)
{
    for (const Trade trade : allTrades) {
        SCOPED_TRACE(qPrintable(tradeKey(trade)));
        const auto figures = decidingFigures(untouched(trade));
        ASSERT_GE(figures.size(), size_t(decidingFiguresMost));
        for (const DecidingFigure& figure : figures)
            EXPECT_FALSE(figure.own) << qPrintable(figure.field);
        if (trade != Trade::Blank) {
            EXPECT_EQ(answersMissing(figures), answersForVerdict);
        }
    }
}

TEST(DecidingFigures, AreRankedByWhatTheyAreWorthAndThenByTheirSwing)
{
    for (const Trade trade : allTrades) {
        const auto figures = decidingFigures(untouched(trade));
        for (size_t i = 1; i < figures.size(); ++i) {
            EXPECT_GE(figures[i - 1].worth, figures[i].worth);
            if (figures[i - 1].worth == figures[i].worth) {
                EXPECT_GE(figures[i - 1].swing, figures[i].swing);
            }
        }
    }
}

TEST(DecidingFigures, AnyThreeOfThoseOfferedAreEnough)
{
    for (const Trade trade : allTrades) {
        if (trade == Trade::Blank)
            continue;
        const auto figures = decidingFigures(untouched(trade));
        const size_t n = figures.size();
        for (size_t a = 0; a < n; ++a)
            for (size_t b = a + 1; b < n; ++b)
                for (size_t c = b + 1; c < n; ++c) {
                    if (figures[a].field.isEmpty() || figures[b].field.isEmpty() || figures[c].field.isEmpty())
                        continue;
                    const Campaign plan =
                        answered(answered(answered(untouched(trade), figures[a]), figures[b]), figures[c]);
                    EXPECT_EQ(answersMissing(decidingFigures(plan)), 0)
                        << qPrintable(tradeKey(trade)) << a << ' ' << b << ' ' << c;
                }
    }
}

TEST(DecidingFigures, AnsweringMoreNeverTakesTheVerdictAway)
{
    for (const Trade trade : allTrades) {
        Campaign plan = untouched(trade);
        int missing = answersMissing(decidingFigures(plan));
        const auto figures = decidingFigures(plan);
        for (const DecidingFigure& figure : figures) {
            plan = answered(plan, figure);
            // What is answered may turn the result round, and narrow ranges; neither changes the rank.
            plan.economics.orderValue.likely = plan.economics.orderValue.low;
            for (Channel& channel : plan.channels)
                channel.adBudgetPerMonth = channel.adBudgetPerMonth + channel.adBudgetPerMonth;
            const int now = answersMissing(decidingFigures(plan));
            EXPECT_LE(now, missing) << qPrintable(tradeKey(trade)) << ' ' << qPrintable(figure.field);
            missing = now;
        }
        EXPECT_EQ(missing, 0) << qPrintable(tradeKey(trade));
    }
}

TEST(DecidingFigures, ANarrowOwnEstimateKeepsItsWeight)
{
    Campaign plan = untouched(Trade::Bakery);
    const auto before = decidingFigures(plan);
    plan.economics.contributionMargin = Estimate::exactly(0.4);
    const auto after = decidingFigures(plan);
    ASSERT_EQ(before.size(), after.size());
    for (size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(before[i].kind, after[i].kind);
        EXPECT_EQ(before[i].worth, after[i].worth);
        EXPECT_EQ(before[i].usual, after[i].usual);
    }
}

TEST(DecidingFigures, HoursCountAsSaidWithTheEditThatSaysThem)
{
    const Campaign plan = untouched(Trade::Bakery);
    EXPECT_FALSE(hoursAreOwn(plan));
    const QString channel = plan.channels[1].id;
    const Edit same = set(channel, &Channel::hoursPerWeek, plan.channels[1].hoursPerWeek);
    EXPECT_TRUE(hoursAreOwn(same.apply({plan, {}}).value().plan)) << "the same again is an answer too";
    std::vector<RoleAssignment> roles = plan.duties.roles;
    roles[0].holder = QStringLiteral("Somebody");
    const Edit name = set(&Duties::roles, roles);
    EXPECT_FALSE(hoursAreOwn(name.apply({plan, {}}).value().plan)) << "who it is says nothing about hours";
    roles[1].hoursPerWeek += 1;
    const Edit hours = set(&Duties::roles, roles);
    EXPECT_TRUE(hoursAreOwn(hours.apply({plan, {}}).value().plan));
}

TEST(DecidingFigures, TheSamplesHaveTheirVerdict)
{
    const QDir folder(QStringLiteral(ERTRAG_SOURCE_DIR "/resources/samples"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const Campaign plan = campaignFromJson(file.readAll(), name).value();
        EXPECT_EQ(answersMissing(decidingFigures(plan)), 0) << qPrintable(name);
    }
}

TEST(DecidingFigures, WithoutAnyThereIsNothingToWaitFor)
{
    EXPECT_EQ(answersMissing({}), 0);
    EXPECT_TRUE(Assessment().verdictReady());
}

} // namespace
} // namespace ertrag
