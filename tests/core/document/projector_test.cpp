// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/projector.h"

#include "core/catalogue/trades.h"
#include "tests/support/wait_until.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

Campaign planOf(int months)
{
    Campaign plan = campaignForTrade(Trade::Butcher, QStringLiteral("de"), QStringLiteral("EUR")).value();
    plan.months = months;
    return plan;
}

struct Delivered {
    size_t horizon = 0;
    int points = 0;
    bool coarse = false;
};

class Projecting : public testing::Test
{
protected:
    Projecting()
    {
        QObject::connect(&projector, &Projector::projected, [this](const ProjectionPtr& projection, bool coarse) {
            delivered.push_back({projection->byMonth.size(), projection->points, coarse});
        });
        QObject::connect(&projector, &Projector::refused, [this](const Error& error) { refusals.push_back(error); });
    }
    bool finished() const { return !delivered.empty() && !delivered.back().coarse; }

    Projector projector;
    std::vector<Delivered> delivered;
    std::vector<Error> refusals;
};

TEST_F(Projecting, GivesACoarseResultAndThenTheFullOne)
{
    EXPECT_EQ(projector.latest(), nullptr);
    projector.project(planOf(12));
    ASSERT_TRUE(waitUntil([&] { return finished(); }));
    ASSERT_EQ(delivered.size(), 2u);
    EXPECT_TRUE(delivered[0].coarse);
    EXPECT_EQ(delivered[0].points, 1024);
    EXPECT_EQ(delivered[1].points, 16384);
    EXPECT_EQ(projector.latest()->points, 16384);
}

TEST_F(Projecting, DeliversTheNewestPlanOnly)
{
    for (int months = 1; months <= 40; ++months)
        projector.project(planOf(months));
    ASSERT_TRUE(waitUntil([&] { return finished(); }));
    for (const Delivered& result : delivered)
        EXPECT_EQ(result.horizon, size_t(planOf(40).horizon()));
    EXPECT_EQ(projector.latest()->byMonth.size(), size_t(planOf(40).horizon()));
}

TEST_F(Projecting, DropsAResultThatWasReadyBeforeTheNewPlanCame)
{
    QElapsedTimer since;
    since.start();
    projector.project(planOf(12));
    while (since.elapsed() < 1500) { // its results wait in the event queue meanwhile
    }
    projector.project(planOf(24));
    ASSERT_TRUE(waitUntil([&] { return finished(); }));
    for (const Delivered& result : delivered)
        EXPECT_EQ(result.horizon, size_t(planOf(24).horizon()));
}

TEST_F(Projecting, StudiesOnlyWhenAskedTo)
{
    projector.project(planOf(12));
    ASSERT_TRUE(waitUntil([&] { return finished(); }));
    EXPECT_EQ(projector.latestStudy(), nullptr);
}

TEST(ProjectingStudies, FollowsTheFullPassOfTheSamePlan)
{
    Projector projector(nullptr, Projector::Depth::Study);
    std::vector<size_t> studiedAfter; // points of the projection that was there
    QObject::connect(&projector, &Projector::studied,
                     [&] { studiedAfter.push_back(size_t(projector.latest()->points)); });
    projector.project(planOf(12));
    EXPECT_EQ(projector.latestStudy(), nullptr);
    ASSERT_TRUE(waitUntil([&] { return !studiedAfter.empty(); }));
    EXPECT_EQ(studiedAfter, std::vector<size_t>{16384});
    ASSERT_TRUE(projector.latestStudy());
    EXPECT_EQ(projector.latestStudy()->scenarios.front().kind, ScenarioResult::Kind::Plan);
    projector.project(planOf(24));
    EXPECT_EQ(projector.latestStudy(), nullptr) << "it is of a plan that is no longer there";
}

TEST(ProjectingStudies, ANewerPlanStopsAnOlderStudy)
{
    Projector projector(nullptr, Projector::Depth::Study);
    int studied = 0;
    QObject::connect(&projector, &Projector::studied, [&] { ++studied; });
    for (int months = 1; months <= 30; ++months)
        projector.project(planOf(months));
    ASSERT_TRUE(waitUntil([&] { return studied > 0; }));
    EXPECT_EQ(studied, 1);
    EXPECT_EQ(projector.latest()->byMonth.size(), size_t(planOf(30).horizon()));
}

TEST_F(Projecting, EndsInTheMiddleOfARun)
{
    for (int i = 0; i < 20; ++i) {
        Projector brief;
        brief.project(planOf(60));
    }
    EXPECT_TRUE(delivered.empty());
}

} // namespace
} // namespace ertrag
