// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/decided_enquiries.h"

#include "core/projection/model/sales_delay.h"
#include "tests/core/review/small_plan.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// Half has bought after 20 weeks, nine of ten after 65.
Campaign slowPlan()
{
    Campaign plan = smallPlan();
    plan.salesCycle.halfWeeks = Estimate::exactly(20);
    plan.salesCycle.spread = Estimate::exactly(3.25);
    return plan;
}

/// So many enquiries each month, of which `close` buy in the end, each month's at the pace of the plan's cycle.
std::vector<ActualMonth> carriedOut(const Campaign& plan, const std::vector<double>& enquiries, double close)
{
    const std::vector<double> w =
        salesDelay(plan.salesCycle.halfWeeks.likely, plan.salesCycle.spread.likely, int(enquiries.size()));
    std::vector<ActualMonth> months(enquiries.size());
    for (size_t s = 0; s < months.size(); ++s) {
        months[s].month = plan.start + int(s);
        months[s].enquiries = enquiries[s];
        months[s].newCustomers = 0;
        for (size_t t = 0; t <= s; ++t)
            *months[s].newCustomers += close * enquiries[t] * w[s - t];
    }
    return months;
}

} // namespace

TEST(DecidedEnquiries, GiveTheTrueRateAfterAnyNumberOfMonths)
{
    const Campaign slow = slowPlan();
    for (size_t count : {2u, 4u, 12u}) {
        std::vector<double> enquiries;
        for (size_t t = 0; t < count; ++t)
            enquiries.push_back(60 + 20.0 * double(t % 3));
        const auto months = carriedOut(slow, enquiries, 0.3);
        EXPECT_NEAR(customersOverDecided(slow, months).ratio().value(), 0.3, 1e-9) << count;
    }
    // Without the cycle young enquiries count as if nobody of them would ever buy.
    const auto months = carriedOut(slow, {60, 80, 100, 60}, 0.3);
    EXPECT_LT(customersOverDecided(smallPlan(), months).ratio().value(), 0.08);
    EXPECT_NEAR(customersOverDecided(smallPlan(), months).bottom, 300, 1e-9);
}

TEST(DecidedEnquiries, SayNothingWhereFewAreDue)
{
    const Campaign slow = slowPlan();
    EXPECT_FALSE(customersOverDecided(slow, carriedOut(slow, {2, 3, 3, 3}, 0)).ratio());
    EXPECT_EQ(customersOverDecided(slow, carriedOut(slow, {200, 300, 300, 300}, 0)).ratio(), 0);
    EXPECT_FALSE(customersOverDecided(slow, {}).ratio());
}

TEST(DecidedEnquiries, HoldWhoSaidNoWhateverTheirAge)
{
    const Campaign slow = slowPlan();
    std::vector<ActualMonth> months = carriedOut(slow, {4, 4, 4}, 0);
    months[2].newCustomers = 3;
    months[0].lostEnquiries = 4;
    months[1].lostEnquiries = 3;
    const FigurePair pair = customersOverDecided(slow, months);
    EXPECT_NEAR(pair.top, 3, 1e-12);
    EXPECT_NEAR(pair.bottom, 10, 1e-12);
}

TEST(DecidedEnquiries, TakeOnlyWhatIsDueWhereCustomersWereCounted)
{
    const Campaign slow = slowPlan();
    std::vector<ActualMonth> months = carriedOut(slow, {300, 300, 300, 300}, 0.3);
    months[1].newCustomers.reset();
    months[3].coveredShare = 0.5;
    *months[3].newCustomers *= 0.5;
    EXPECT_NEAR(customersOverDecided(slow, months).ratio().value(), 0.3, 1e-9);
    months[2].enquiries.reset(); // what came of it cannot be told from what came of others
    const double first = salesDelay(20, 3.25, 1)[0];
    EXPECT_NEAR(customersOverDecided(slow, months).bottom, 300 * first, 1e-9);
    months[2].nothing = true;
    EXPECT_GT(customersOverDecided(slow, months).bottom, 300 * first);
}

} // namespace ertrag
