// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/projection.h"
#include "core/readiness/aim_check.h"
#include "core/readiness/rules.h"
#include "core/readiness/smart.h"
#include "tests/core/readiness/examples.h"

#include <functional>
#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

using Change = std::function<void(Campaign&)>;

/// What the rule lacks after the change; before it, it lacks nothing.
Reason lacks(int number, const Change& change, const Projection* projection = nullptr)
{
    Campaign campaign = goodCampaign(Trade::Butcher);
    EXPECT_EQ(ruleResults(campaign, nullptr)[size_t(number - 1)].reason, Reason()) << "R" << number;
    change(campaign);
    return ruleResults(campaign, projection)[size_t(number - 1)].reason;
}

Reason stop(std::vector<StopPart> open)
{
    return reason::Stop{std::move(open)};
}

Reason group(std::vector<GroupPart> open)
{
    return reason::Group{std::move(open)};
}

Reason aim(std::vector<AimPart> open)
{
    return reason::Aim{std::move(open), {}};
}

} // namespace

TEST(Reasons, OfGoals)
{
    EXPECT_EQ(lacks(2,
                    [](Campaign& c) {
                        c.goals.goal = BusinessGoal::Other;
                        c.goals.goalInOwnWords.clear();
                    }),
              Reason(reason::GoalNotNamed{}));
    EXPECT_EQ(lacks(2, [](Campaign& c) { c.goals.goal = {}; }), Reason());
    EXPECT_EQ(lacks(5, [](Campaign& c) { c.goals.stop.value.role.clear(); }), stop({StopPart::Who}));
    EXPECT_EQ(lacks(5, [](Campaign& c) { c.goals.stop.value.atLeast = 0; }), stop({StopPart::Sign}));
    EXPECT_EQ(lacks(5, [](Campaign& c) { c.goals.stop.value.afterMonths = c.horizon() + 1; }), stop({StopPart::When}));
    EXPECT_EQ(lacks(5, [](Campaign& c) { c.goals.stop = StopAgreement{}; }),
              stop({StopPart::Who, StopPart::Sign, StopPart::When}));
}

TEST(Reasons, OfMeasures)
{
    const Reason small = lacks(6, [](Campaign& c) {
        c.measures.proof = EvidenceLevel::C;
        c.measures.baseline.value.monthlySpread = 20;
    });
    ASSERT_TRUE(std::holds_alternative<reason::EffectTooSmall>(small));
    EXPECT_EQ(std::get<reason::EffectTooSmall>(small).planned, 5);
    EXPECT_NEAR(std::get<reason::EffectTooSmall>(small).visible, minimumDetectableEffect(20, 14, 12), 1e-12);
    EXPECT_EQ(lacks(7, [](Campaign& c) { c.measures.marks.clear(); }), aim({AimPart::Marks}));
    EXPECT_EQ(lacks(7, [](Campaign& c) { c.measures.keyFigures[0].reader.clear(); }), aim({AimPart::SourceAndReader}));
    EXPECT_EQ(lacks(7, [](Campaign& c) { c.measures.keyFigures[0].key = QStringLiteral("foll"); }),
              aim({AimPart::ResultFigure}));
    EXPECT_EQ(lacks(7, [](Campaign& c) { c.measures.aim.value.by = c.start; }), aim({AimPart::Date}));
    EXPECT_EQ(lacks(7, [](Campaign& c) { c.measures.aim.value.amount = 0; }), aim({AimPart::Number}));
    EXPECT_EQ(lacks(7, [](Campaign& c) { c.measures.target = Estimate::exactly(5); }), aim({AimPart::Chance}));
    EXPECT_EQ(lacks(8, [](Campaign& c) { c.measures.baseline.value.monthsOfHistory = 9; }),
              Reason(reason::ShortHistory{9, 3, 12}));
    EXPECT_EQ(lacks(8, [](Campaign& c) { c.measures.baseline.value.monthsOfHistory = {}; }), Reason());
    EXPECT_EQ(lacks(9, [](Campaign& c) { c.measures.keyFigures.resize(6); }), Reason(reason::TooManyKeyFigures{6, 5}));
    EXPECT_EQ(lacks(9, [](Campaign& c) { c.measures.keyFigures[1].role = KeyFigureRole::Result; }),
              Reason(reason::ResultFigures{2}));
    EXPECT_EQ(lacks(9, [](Campaign& c) { c.measures.keyFigures[0].role = KeyFigureRole::Lead; }),
              Reason(reason::ResultFigures{0}));
    EXPECT_EQ(lacks(10,
                    [](Campaign& c) {
                        c.economics.orderValue = Estimate::exactly(30);
                        c.economics.contributionMargin = Estimate::exactly(0.4);
                    }),
              Reason(reason::NoRange{}));
    EXPECT_EQ(lacks(11, [](Campaign& c) { c.economics.incrementality.likely = c.economics.incrementality.high = 1; }),
              Reason(reason::NobodyAnyway{}));
}

TEST(Reasons, AnAimOutOfReachSaysItsChance)
{
    Projection projection;
    projection.customers = {20, 35, 60, 95, 150, 70};
    const Reason far = lacks(
        7, [](Campaign& c) { c.measures.aim.value.amount = 150; }, &projection);
    ASSERT_TRUE(std::holds_alternative<reason::Aim>(far));
    EXPECT_EQ(std::get<reason::Aim>(far).open, std::vector{AimPart::Chance});
    EXPECT_NEAR(*std::get<reason::Aim>(far).chance, 0.1, 1e-12);
}

TEST(Reasons, OfTheAudience)
{
    EXPECT_EQ(lacks(12, [](Campaign& c) { c.audience.idealCustomers[0].situation.clear(); }),
              group({GroupPart::Situation}));
    EXPECT_EQ(lacks(12, [](Campaign& c) { c.audience.radiusKm = {}; }), group({GroupPart::Radius}));
    EXPECT_EQ(lacks(12, [](Campaign& c) { c.audience.idealCustomers[0].people = {}; }), group({GroupPart::Size}));
    EXPECT_EQ(lacks(13, [](Campaign& c) { c.audience.survey.value.asked = 9; }), Reason(reason::FewAsked{9, 10}));
    EXPECT_EQ(lacks(13, [](Campaign& c) { c.audience.evidence = WhereEvidence::Figures; }),
              Reason(reason::FiguresOnly{}));
    EXPECT_EQ(lacks(13, [](Campaign& c) { c.audience.evidence = WhereEvidence::Belief; }), Reason());
    const Reason often = lacks(14, [](Campaign& c) { c.channels[1].reachablePeople = 50.0; });
    ASSERT_TRUE(std::holds_alternative<reason::TooManyContacts>(often));
    EXPECT_GT(std::get<reason::TooManyContacts>(often).contacts, 15);
    EXPECT_EQ(std::get<reason::TooManyContacts>(often).bearable, 15);
}

TEST(Reasons, OfDuties)
{
    EXPECT_EQ(lacks(16, [](Campaign& c) { c.duties.roles.pop_back(); }),
              Reason(reason::Tasks{{RoleKind::Analyst}, {}}));
    EXPECT_EQ(lacks(16, [](Campaign& c) { c.duties.roles.push_back(c.duties.roles[1]); }),
              Reason(reason::Tasks{{}, {RoleKind::Editor}}));
    const Reason hours = lacks(17, [](Campaign& c) {
        c.duties.roles = {{RoleKind::Editor, QStringLiteral("x"), true, 1, {}, {}}};
        for (Channel& channel : c.channels)
            channel.hoursPerWeek = 0;
    });
    ASSERT_TRUE(std::holds_alternative<reason::Hours>(hours));
    EXPECT_EQ(std::get<reason::Hours>(hours).planned, 1);
    EXPECT_GT(std::get<reason::Hours>(hours).needed, 2);
    EXPECT_EQ(lacks(18, [](Campaign& c) { c.duties.deputy = QStringLiteral("Shop manager"); }),
              Reason(reason::DeputyIsTheSame{}));
    EXPECT_EQ(lacks(19, [](Campaign& c) { c.duties.twoFactor = false; }), Reason(reason::Accounts{false, true}));
    EXPECT_EQ(lacks(19, [](Campaign& c) { c.duties.twoAdmins = {}; }), Reason(reason::Accounts{true, false}));
    EXPECT_EQ(lacks(20, [](Campaign& c) { c.audience.replyTimeHours = 1.0; }),
              Reason(reason::ReplyHours{1, 0.75, 1.25}));
    EXPECT_EQ(lacks(20, [](Campaign& c) { c.duties.roles[3].holder.clear(); }), Reason(reason::NobodyReplies{}));
    EXPECT_EQ(lacks(21, [](Campaign& c) { c.economics.reserveShare = 0.05; }), Reason(reason::Reserve{0.05, 0.1}));
    EXPECT_EQ(lacks(21,
                    [](Campaign& c) {
                        c.duties.hourlyCost = Estimate{0, 0, 0, Origin::Stated};
                    }),
              Reason(reason::NoWorkingTime{}));
}

TEST(Reasons, OfStaffRules)
{
    EXPECT_EQ(lacks(25, [](Campaign& c) { c.staffRules.guideline.value.acknowledged = false; }),
              Reason(reason::NotConfirmed{}));
    EXPECT_EQ(lacks(26,
                    [](Campaign& c) {
                        c.staffRules.crisisChain.erase(c.staffRules.crisisChain.begin() + 1);
                        c.staffRules.crisisChain.pop_back();
                    }),
              Reason(reason::Stages{{CrisisStage::Repeated, CrisisStage::Threat}}));
    EXPECT_EQ(lacks(26, [](Campaign& c) { c.staffRules.crisisChain.clear(); }), Reason());
}

TEST(AimCheck, NamesAnAimThatDoesNotEarnBackItsCost)
{
    Campaign c = goodCampaign(Trade::Butcher);
    c.measures.aim.value.amount = 200;
    c.economics.incrementality.likely = 0.68;
    Projection projection;
    EXPECT_FALSE(aimBelowBreakEven(c, projection)) << "no break-even is known";
    projection.customersToBreakEven = 138.6;
    EXPECT_EQ(aimBelowBreakEven(c, projection), (reason::AimBelowBreakEven{200, 136, 138.6}));
    const Readiness ready = readiness(c, &projection);
    ASSERT_FALSE(ready.open.empty());
    EXPECT_EQ(ready.open.front().rule, QStringLiteral("G1"));
    EXPECT_EQ(ready.open.front().field, QStringLiteral("measures.aim"));
    EXPECT_EQ(ready.questions[1].openPoints,
              std::count_if(ready.open.begin(), ready.open.end(), [](const Point& p) { return p.question == 2; }));
    projection.customersToBreakEven = 136;
    EXPECT_FALSE(aimBelowBreakEven(c, projection));
    projection.customersToBreakEven = 1e6;
    c.measures.aim.value.object = AimObject::Followers;
    EXPECT_FALSE(aimBelowBreakEven(c, projection));
    c.measures.aim = {};
    EXPECT_FALSE(aimBelowBreakEven(c, projection));
}

TEST(Smart, AnAimCountsAlsoThoseWhoWouldHaveComeAnyway)
{
    Campaign c = goodCampaign(Trade::Butcher);
    Projection p;
    p.customers = {20, 35, 60, 95, 150, 70}; // additional ones
    CashMonth month;
    month.customers = 80;
    month.incrementalCustomers = 60;
    month.orders = 90;
    month.leads = 240;
    p.likely.months = {month};
    c.measures.aim.value.amount = 80;
    EXPECT_NEAR(*chanceOfAim(c, p), 0.5, 1e-12);
    c.measures.aim.value.object = AimObject::Orders;
    c.measures.aim.value.amount = 120; // 90 additional ones, 30 anyway
    EXPECT_NEAR(*chanceOfAim(c, p), 0.5, 1e-12);
    c.measures.aim.value.object = AimObject::Enquiries;
    c.measures.aim.value.amount = 240;
    EXPECT_NEAR(*chanceOfAim(c, p), 0.5, 1e-12);
}
