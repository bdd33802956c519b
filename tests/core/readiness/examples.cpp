// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/readiness/examples.h"

#include "core/catalogue/trades.h"

namespace ertrag
{
namespace
{

void answerGoals(Campaign& c)
{
    c.goals.goal = BusinessGoal::MoreSales;
    c.goals.writtenDown = true;
    c.goals.bottleneck = Bottleneck::Demand;
    c.goals.capacityForMore = Capacity::WithOvertime;
    c.goals.nextBestUse = QStringLiteral("a leaflet");
    c.goals.tried = std::vector<PastAttempt>{};
    c.goals.mustNotHappen = QStringList{QStringLiteral("no posts at night")};
    c.goals.stop = StopAgreement{QStringLiteral("owner"), 6, 20, QStringLiteral("fewer than 20")};
}

void answerMeasures(Campaign& c)
{
    const QString list = QStringLiteral("order list"), owner = QStringLiteral("owner");
    c.measures.aim = Aim{AimVerb::Win, AimObject::NewCustomers, 60, c.start + 10};
    c.measures.baseline = Baseline{8, 2, 14, list};
    c.measures.target = Estimate{30, 60, 90, Origin::Stated};
    c.measures.keyFigures = {{QStringLiteral("cust"), KeyFigureRole::Result, owner, Rhythm::Monthly, list, {}},
                             {QStringLiteral("leads"), KeyFigureRole::Lead, owner, Rhythm::Monthly, list, {}},
                             {QStringLiteral("hrs"), KeyFigureRole::Effort, owner, Rhythm::Monthly, list, {}}};
    c.measures.proof = EvidenceLevel::D;
    c.measures.marks = {{1, 2}, {3, 12}, {6, 30}};
    c.economics.orderValue.origin = Origin::Measured;
    c.economics.contributionMargin.origin = Origin::Stated;
    c.economics.incrementality.origin = Origin::Guess;
}

void answerAudience(Campaign& c)
{
    Audience& a = c.audience;
    a.whoPays = QStringLiteral("the same");
    a.idealCustomers = {{QStringLiteral("hosts"), QStringLiteral("guests at the weekend"), QStringLiteral("no queue"),
                         Estimate{9000, 12000, 16000, Origin::Stated}, QStringLiteral("census")}};
    a.radiusKm = 8.0;
    a.lookupPlaces = std::vector<LookupPlace>{LookupPlace::Map};
    a.evidence = WhereEvidence::AskedCustomers;
    a.survey = CustomerSurvey{24, 15, QStringLiteral("15 of 24")};
    a.replyTimeHours = 12.0;
    a.notAddressed = QStringList{QStringLiteral("minors")};
    for (Channel& channel : c.channels)
        channel.reason = QStringLiteral("named by 15 of 24");
}

void answerDuties(Campaign& c)
{
    c.duties.roles.clear();
    const RoleKind kinds[] = {RoleKind::Sponsor, RoleKind::Editor, RoleKind::Picture, RoleKind::Responder,
                              RoleKind::Analyst};
    for (Channel& channel : c.channels) // both pages agree on 8 h
        channel.hoursPerWeek = 8.0 / double(c.channels.size());
    for (RoleKind kind : kinds)
        c.duties.roles.push_back({kind, QStringLiteral("shop manager"), true, kind == RoleKind::Editor ? 5.0 : 0.75,
                                  QStringLiteral("quiet afternoons"), QStringLiteral("counter")});
    c.duties.deputy = QStringLiteral("counter");
    c.duties.accountOwner = AccountOwner::Firm;
    c.duties.twoAdmins = true;
    c.duties.twoFactor = true;
    c.duties.hourlyCost.origin = Origin::Stated;
    c.duties.approval = ApprovalRule::Routine;
    c.duties.editorialPlan = true;
    c.economics.reserveShare = 0.1;
}

void answerStaff(Campaign& c)
{
    StaffRules& s = c.staffRules;
    s.staffAsked = true;
    s.worksCouncil = WorksCouncil::Agreed;
    s.personsShown = true;
    s.consentProcess = QStringLiteral("written, in the office");
    s.training = std::vector<Training>{{QStringLiteral("pictures"), 2, 3, {}, 0}};
    s.guideline = Guideline{c.start, QStringLiteral("all"), true};
    for (CrisisStage stage :
         {CrisisStage::Criticism, CrisisStage::Repeated, CrisisStage::PressOrLaw, CrisisStage::Threat})
        s.crisisChain.push_back({stage, QStringLiteral("owner"), 60});
    s.imprintReachable = true;
}

} // namespace

Campaign goodCampaign(Trade trade)
{
    Campaign c = campaignForTrade(trade, QStringLiteral("en"), QStringLiteral("EUR")).value();
    answerGoals(c);
    answerMeasures(c);
    answerAudience(c);
    answerDuties(c);
    answerStaff(c);
    return c;
}

Campaign typicalCampaign(Trade trade)
{
    Campaign c = goodCampaign(trade);
    c.goals.nextBestUse = {};
    c.goals.stop = {};
    c.measures.proof = EvidenceLevel::E;
    c.measures.baseline = Baseline{8, 0, 4, QStringLiteral("order list")};
    c.measures.marks.clear();
    c.measures.keyFigures[2].source.clear();
    c.economics.incrementality.origin = Origin::Assumption;
    c.audience.evidence = WhereEvidence::Figures;
    c.duties.roles.erase(c.duties.roles.begin() + 4);
    c.channels[0].hoursPerWeek -= 0.75; // the hours of that task
    c.duties.deputy = {};
    c.duties.twoFactor = false;
    c.staffRules.guideline = {};
    c.staffRules.crisisChain.clear();
    c.staffRules.training = {};
    return c;
}

Campaign badCampaign(Trade trade)
{
    Campaign c = campaignForTrade(trade, QStringLiteral("en"), QStringLiteral("EUR")).value();
    c.goals.goal = BusinessGoal::MoreSales;
    c.goals.bottleneck = Bottleneck::Price;
    c.goals.capacityForMore = Capacity::No;
    c.measures.keyFigures = {{QStringLiteral("foll"), KeyFigureRole::Result, {}, Rhythm::Monthly, {}, {}}};
    c.audience.evidence = WhereEvidence::Belief;
    c.duties.roles = {{RoleKind::Editor, QStringLiteral("trainee"), true, 1, {}, {}}};
    c.duties.accountOwner = AccountOwner::PrivateProfile;
    c.staffRules.worksCouncil = WorksCouncil::None;
    c.staffRules.personsShown = true;
    c.staffRules.imprintReachable = false;
    return c;
}

} // namespace ertrag
