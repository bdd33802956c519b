// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/stations.h"

#include "core/campaign/campaign.h"
#include "core/guide/asks.h"

#include <QSet>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

TEST(Stations, StandInTheOrderOfTheWalkWithANameEach)
{
    QSet<QString> names;
    for (size_t i = 0; i < stationCount; ++i) {
        const StationSpec& spec = stations()[i];
        EXPECT_EQ(size_t(spec.station), i);
        EXPECT_TRUE(isQuestion(spec.question));
        EXPECT_TRUE(i == 0 || stations()[i - 1].question <= spec.question);
        EXPECT_GT(spec.seconds, 0);
        names.insert(QLatin1String(spec.name));
    }
    EXPECT_EQ(size_t(names.size()), stationCount);
}

TEST(Stations, AreFourToSevenInAQuestionAndTenInTheFirstPass)
{
    size_t all = 0, first = 0;
    for (const StepKey question :
         {StepKey::Goals, StepKey::Measures, StepKey::Audience, StepKey::Duties, StepKey::StaffRules}) {
        const auto own = stationsOf(question);
        EXPECT_GE(own.size(), 4U);
        EXPECT_LE(own.size(), 7U);
        all += own.size();
        for (const StationSpec& spec : own)
            first += spec.first;
    }
    EXPECT_EQ(all, stationCount);
    EXPECT_EQ(first, 10U);
}

TEST(Stations, EachHasSomethingToAsk)
{
    std::array<int, stationCount> parts{};
    for (const Ask& ask : asks())
        ++parts[size_t(ask.station)];
    for (const StationSpec& spec : stations())
        EXPECT_GT(parts[size_t(spec.station)], 0) << spec.name;
}

TEST(Stations, AreFoundByTheirFields)
{
    const std::pair<const char*, Station> wanted[]{{"goals.stop.role", Station::StopRule},
                                                   {"goals.written_where", Station::Goal},
                                                   {"measures.aim.amount", Station::Aim},
                                                   {"measures.key_figures/2.reader", Station::KeyFigures},
                                                   {"economics.monthly_retention_share", Station::Repeat},
                                                   {"audience.ideal_customers/0.people", Station::IdealCustomers},
                                                   {"channels/instagram.reason", Station::Places},
                                                   {"duties.roles/0.holder", Station::Tasks},
                                                   {"duties.two_factor", Station::Accounts},
                                                   {"duties.hourly_cost_helper.sick_days", Station::HourCost},
                                                   {"staff_rules.training/0.topic", Station::Training}};
    for (const auto& [field, station] : wanted)
        EXPECT_EQ(stationOfField(QLatin1String(field)), station) << field;
    EXPECT_FALSE(stationOfField(QStringLiteral("economics.setup_amount")));
    EXPECT_FALSE(stationOfField(QStringLiteral("company.name")));
}

TEST(Stations, AreOpenBegunAndAnswered)
{
    Campaign plan;
    EXPECT_EQ(stationStates(plan)[size_t(Station::Goal)], StationState::Open);
    plan.goals.goal = BusinessGoal::MoreSales;
    EXPECT_EQ(stationStates(plan)[size_t(Station::Goal)], StationState::Begun);
    plan.goals.writtenDown = Answer<bool>::unknown();
    EXPECT_EQ(stationStates(plan)[size_t(Station::Goal)], StationState::Answered);
}

TEST(Stations, CountOnlyWhatThisOwnerIsAsked)
{
    Campaign plan;
    const WalkProgress withStaff = walkProgress(stationStates(plan));
    EXPECT_EQ(withStaff.asked, int(stationCount));
    EXPECT_EQ(withStaff.answered, 0);
    plan.company.staff = 1;
    EXPECT_EQ(stationStates(plan)[size_t(Station::StaffAsked)], StationState::NotAsked);
    const WalkProgress alone = walkProgress(stationStates(plan));
    EXPECT_EQ(alone.asked, int(stationCount) - 3);
    EXPECT_LT(alone.secondsLeft, withStaff.secondsLeft);
}

TEST(Stations, TakeFiveToEightMinutesInTheFirstPassAndUnderThirtyFiveInAll)
{
    const StationStates states = stationStates(Campaign());
    EXPECT_EQ(firstPassProgress(states).asked, 10);
    EXPECT_GE(firstPassProgress(states).secondsLeft, 5 * 60);
    EXPECT_LE(firstPassProgress(states).secondsLeft, 8 * 60);
    EXPECT_LE(walkProgress(states).secondsLeft, 35 * 60);
}

TEST(Stations, HalfOfWhatIsBegunIsLeft)
{
    Campaign plan;
    const int before = walkProgress(stationStates(plan)).secondsLeft;
    plan.goals.goal = BusinessGoal::MoreSales;
    EXPECT_EQ(walkProgress(stationStates(plan)).secondsLeft, before - 45 + 22);
    plan.goals.writtenDown = true;
    const WalkProgress now = walkProgress(stationStates(plan));
    EXPECT_EQ(now.secondsLeft, before - 45);
    EXPECT_EQ(now.answered, 1);
}

} // namespace
} // namespace ertrag
