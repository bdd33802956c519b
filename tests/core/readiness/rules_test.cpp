// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/rules.h"
#include "tests/core/readiness/examples.h"

#include <functional>
#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

using Change = std::function<void(Campaign&)>;

RuleResult rule(int number, const Campaign& campaign)
{
    return ruleResults(campaign, nullptr)[size_t(number - 1)];
}

/// The rule is wholly reached by the good example, and reaches only `left` after the change.
void expectLoss(int number, double left, const Change& change)
{
    Campaign campaign = goodCampaign(Trade::Butcher);
    const RuleResult before = rule(number, campaign);
    EXPECT_EQ(before.reached, before.possible) << "R" << number;
    change(campaign);
    EXPECT_EQ(rule(number, campaign).reached, left) << "R" << number;
}

} // namespace

TEST(Rules, PointsOfTheQuestionsSumToAHundred)
{
    double sums[6] = {};
    int number = 0;
    for (const RuleResult& result : ruleResults(Campaign{}, nullptr)) {
        EXPECT_EQ(result.number, ++number);
        sums[result.question] += result.possible;
    }
    EXPECT_EQ(number, 27);
    EXPECT_EQ(sums[1], 15);
    EXPECT_EQ(sums[2], 25);
    EXPECT_EQ(sums[3], 20);
    EXPECT_EQ(sums[4], 25);
    EXPECT_EQ(sums[5], 15);
}

TEST(Rules, GoalsReachedAndNot)
{
    expectLoss(1, 0, [](Campaign& c) { c.goals.capacityForMore = Capacity::No; });
    expectLoss(2, 0, [](Campaign& c) { c.goals.goal = {}; });
    expectLoss(3, 0, [](Campaign& c) { c.goals.bottleneck = Bottleneck::Product; });
    expectLoss(4, 0, [](Campaign& c) { c.goals.nextBestUse = Answer<QString>::unknown(); });
    expectLoss(5, 0, [](Campaign& c) { c.goals.stop.value.role.clear(); });
    expectLoss(5, 0, [](Campaign& c) { c.goals.stop.value.atLeast = 0; });
}

TEST(Rules, NoCapacityIsNoMatterWhenStaffIsSought)
{
    Campaign c = goodCampaign(Trade::Craft);
    c.goals.goal = BusinessGoal::Staff;
    c.goals.capacityForMore = Capacity::No;
    EXPECT_EQ(rule(1, c).reached, 4);
    EXPECT_FALSE(rule(1, c).blocks);
}

TEST(Rules, MeasuresReachedAndNot)
{
    expectLoss(6, 0, [](Campaign& c) {
        c.measures.proof = EvidenceLevel::C;
        c.measures.baseline.value.monthlySpread = 20;
    });
    expectLoss(6, 4, [](Campaign& c) {
        c.measures.proof = EvidenceLevel::C;
        c.measures.baseline.value.monthlySpread = 1;
    });
    expectLoss(7, 8, [](Campaign& c) { c.measures.marks.clear(); });
    expectLoss(7, 8, [](Campaign& c) { c.measures.keyFigures[0].reader.clear(); });
    expectLoss(8, 2, [](Campaign& c) { c.measures.baseline.value.monthsOfHistory = 11; });
    expectLoss(8, 0, [](Campaign& c) { c.measures.baseline.value.monthsOfHistory = 2; });
    expectLoss(9, 0, [](Campaign& c) { c.measures.keyFigures.resize(6); });
    expectLoss(9, 0, [](Campaign& c) { c.measures.keyFigures[0].key = QStringLiteral("foll"); });
    expectLoss(10, 0, [](Campaign& c) { c.economics.orderValue.origin = Origin::Assumption; });
    expectLoss(11, 0, [](Campaign& c) { c.economics.incrementality.likely = c.economics.incrementality.high = 1; });
}

TEST(Rules, AudienceReachedAndNot)
{
    expectLoss(12, 3, [](Campaign& c) { c.audience.idealCustomers[0].situation.clear(); });
    expectLoss(12, 4, [](Campaign& c) { c.audience.radiusKm = {}; });
    expectLoss(12, 1, [](Campaign& c) { c.audience.idealCustomers.clear(); });
    expectLoss(13, 0, [](Campaign& c) { c.audience.survey.value.asked = 9; });
    expectLoss(13, 3, [](Campaign& c) { c.audience.evidence = WhereEvidence::Figures; });
    expectLoss(13, 0, [](Campaign& c) { c.audience.evidence = WhereEvidence::Belief; });
    expectLoss(14, 0, [](Campaign& c) { c.channels[1].reachablePeople = 17000.0; });
    expectLoss(14, 0, [](Campaign& c) { c.channels[1].reachablePeople = 50.0; });
    expectLoss(15, 0, [](Campaign& c) {
        for (const char* kind : {"tiktok", "youtube", "podcasts", "instagram"}) {
            Channel channel;
            channel.kind = channel.id = QLatin1String(kind);
            c.channels.push_back(channel);
        }
    });
    expectLoss(15, 0, [](Campaign& c) { c.channels.clear(); });
}

TEST(Rules, DutiesReachedAndNot)
{
    expectLoss(16, 4, [](Campaign& c) { c.duties.roles.pop_back(); });
    expectLoss(16, 4, [](Campaign& c) { c.duties.roles.push_back(c.duties.roles[1]); });
    expectLoss(16, 0, [](Campaign& c) { c.duties.roles.clear(); });
    expectLoss(17, 0, [](Campaign& c) {
        c.duties.roles = {{RoleKind::Editor, QStringLiteral("x"), true, 1.9, {}, {}}};
        for (Channel& channel : c.channels)
            channel.hoursPerWeek = 0;
    });
    expectLoss(17, 6, [](Campaign& c) {
        c.duties.roles = {{RoleKind::Editor, QStringLiteral("x"), true, 1.91, {}, {}}};
        for (Channel& channel : c.channels)
            channel.hoursPerWeek = 0;
    });
    expectLoss(18, 0, [](Campaign& c) { c.duties.deputy = QStringLiteral("Shop manager"); });
    expectLoss(19, 3, [](Campaign& c) { c.duties.twoFactor = false; });
    expectLoss(19, 0, [](Campaign& c) { c.duties.accountOwner = AccountOwner::PrivateProfile; });
    expectLoss(20, 0, [](Campaign& c) { c.audience.replyTimeHours = 1.0; });
    expectLoss(20, 0, [](Campaign& c) { c.audience.replyTimeHours = {}; });
    expectLoss(21, 0, [](Campaign& c) { c.economics.reserveShare = 0.05; });
    expectLoss(21, 0, [](Campaign& c) { c.duties.hourlyCost.origin = Origin::Assumption; });
}

TEST(Rules, StaffRulesReachedAndNot)
{
    expectLoss(22, 0, [](Campaign& c) { c.staffRules.worksCouncil = WorksCouncil::Informed; });
    expectLoss(23, 0, [](Campaign& c) { c.staffRules.consentProcess = {}; });
    expectLoss(24, 0, [](Campaign& c) { c.staffRules.imprintReachable = false; });
    expectLoss(25, 0, [](Campaign& c) { c.staffRules.guideline.value.acknowledged = false; });
    expectLoss(26, 0, [](Campaign& c) { c.staffRules.crisisChain.pop_back(); });
    expectLoss(27, 0, [](Campaign& c) { c.staffRules.training.value[0].hoursEach = 0; });
    expectLoss(27, 0, [](Campaign& c) { c.staffRules.training = {}; });
}

TEST(Rules, WithoutCouncilOrPersonsTheirRulesLeaveTheSum)
{
    Campaign c = goodCampaign(Trade::Bakery);
    c.staffRules.worksCouncil = WorksCouncil::None;
    c.staffRules.personsShown = false;
    EXPECT_FALSE(rule(22, c).applies);
    EXPECT_FALSE(rule(22, c).blocks);
    EXPECT_FALSE(rule(23, c).applies);
    EXPECT_FALSE(rule(23, c).blocks);
}

TEST(Rules, TheLawOfTheCountryDecidesWhatBlocks)
{
    Campaign c = goodCampaign(Trade::Hotel);
    c.staffRules.worksCouncil = WorksCouncil::Informed;
    c.staffRules.imprintReachable = false;
    EXPECT_TRUE(rule(22, c).blocks);
    EXPECT_TRUE(rule(24, c).blocks);
    c.company.country = Country::Austria;
    EXPECT_FALSE(rule(22, c).blocks);
    EXPECT_TRUE(rule(24, c).blocks);
    c.company.country = Country::Switzerland;
    EXPECT_FALSE(rule(24, c).blocks);
}
