// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/work_points.h"

#include "core/campaign/campaign_json.h"
#include "core/catalogue/resource_file.h"
#include "core/catalogue/trades.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

Campaign sample(const char* name)
{
    const auto file = readResource(QStringLiteral(":/samples/") + QLatin1String(name) + QStringLiteral(".json"));
    return campaignFromObject(file.value()[QLatin1String("campaign")].toObject()).value();
}

std::vector<std::string> rulesOf(const Campaign& campaign)
{
    std::vector<std::string> rules;
    for (const Point& point : workPoints(campaign))
        rules.push_back(point.rule.toStdString());
    return rules;
}

using Rules = std::vector<std::string>;

} // namespace

TEST(WorkPoints, NoSampleAndNoPresetHasAny)
{
    for (const char* name : {"butcher", "bakery", "hotel", "machine-builder"})
        EXPECT_EQ(rulesOf(sample(name)), Rules()) << name;
    for (const Trade trade : allTrades)
        EXPECT_EQ(rulesOf(campaignForTrade(trade, QStringLiteral("de"), QStringLiteral("EUR")).value()), Rules())
            << qPrintable(tradeKey(trade));
}

TEST(WorkPoints, HoursThatDifferAreToldWithBothSums)
{
    Campaign hotel = sample("hotel"); // 6 h of tasks, 6 h of channels
    hotel.channels[0].hoursPerWeek += 14;
    const std::vector<Point> points = workPoints(hotel);
    ASSERT_EQ(points.size(), 1u);
    EXPECT_EQ(points[0].rule, QStringLiteral("W1"));
    EXPECT_EQ(points[0].field, QStringLiteral("duties.roles"));
    EXPECT_EQ(points[0].reason, Reason(reason::HoursDiffer{20, 6, 20}));
    hotel.channels[0].hoursPerWeek -= 14.04;
    EXPECT_EQ(rulesOf(hotel), Rules()) << "less than a twentieth of an hour";
    hotel.channels.clear();
    EXPECT_EQ(rulesOf(hotel), Rules()) << "without channels there is another point";
}

TEST(WorkPoints, WorkThatThereAreNoHoursForIsTold)
{
    Campaign butcher = sample("butcher");
    butcher.duties.roles.resize(1); // the sponsor's quarter of an hour
    for (Channel& channel : butcher.channels)
        channel.hoursPerWeek = 0;
    ASSERT_EQ(rulesOf(butcher), (Rules{"W1", "W2"}));
    const auto work = std::get<reason::WorkAboveHours>(workPoints(butcher)[1].reason);
    EXPECT_NEAR(work.needed, 4.4, 0.05);
    EXPECT_EQ(work.there, 0.25);
    EXPECT_NEAR(work.posts, 0.25 / 3.21, 0.001);
    EXPECT_NEAR(work.replies, 0.25 / 4.4, 0.001);
}

TEST(WorkPoints, MoreFollowersThanPeopleAreAskedAbout)
{
    Campaign butcher = sample("butcher");
    butcher.channels[1].organic.followersAtStart = 5000;
    const std::vector<Point> points = workPoints(butcher);
    ASSERT_FALSE(points.empty());
    EXPECT_EQ(points.back().rule, QStringLiteral("W3"));
    EXPECT_EQ(points.back().field, QStringLiteral("channels/facebook.organic.followers_at_start"));
    EXPECT_EQ(points.back().reason, Reason(reason::MoreFollowersThanPeople{5000, 4100}));
    butcher.channels[1].included = false;
    EXPECT_NE(rulesOf(butcher), (Rules{"W3"}));
}
