// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/likely_runs.h"
#include "core/catalogue/trades.h"
#include "core/projection/model/drivers.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/economics_view.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

TEST(FunnelView, ItsClosingRateIsThatOfTheField)
{
    Campaign plan = campaignForTrade(Trade::Butcher, QStringLiteral("en"), QStringLiteral("EUR")).value();
    plan.economics.rampMonths = 3;
    plan.months = 12;
    for (Channel& channel : plan.channels)
        channel.closeRate = {0.3, 0.45, 0.6, Origin::Stated};
    const NumberText numbers(QStringLiteral("en"), QStringLiteral("GB"), QStringLiteral("EUR"));
    const FunnelView view = funnelView(likelyRuns(plan).plan, plan.months, numbers);
    ASSERT_EQ(view.steps.size(), 4u);
    EXPECT_EQ(view.steps[2].rate, QStringLiteral("45%"));
    EXPECT_TRUE(view.spoken.startsWith(QStringLiteral("In the last month of the campaign:")));
}

TEST(FunnelView, NothingComesOfNothing)
{
    const NumberText numbers(QStringLiteral("en"), QStringLiteral("GB"), QStringLiteral("EUR"));
    const FunnelView view = funnelView(CashRun{}, 12, numbers);
    EXPECT_EQ(view.steps[3].text, QStringLiteral("0"));
    EXPECT_TRUE(view.steps[2].rate.isEmpty());
}

} // namespace
} // namespace ertrag
