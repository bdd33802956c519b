// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/rules.h"

#include <algorithm>
#include <set>

namespace ertrag
{
namespace
{

RuleResult result(int number, const char* field, double possible)
{
    RuleResult r;
    r.number = number;
    r.question = 5;
    r.field = QStringLiteral("staff_rules.") + QLatin1String(field);
    r.possible = possible;
    return r;
}

/// Co-determination blocks in Germany only (BetrVG 87(1) no. 6); elsewhere it costs points.
RuleResult worksCouncil(const StaffRules& staff, Country country)
{
    RuleResult r = result(22, "works_council", 4);
    const Answer<WorksCouncil>& council = staff.worksCouncil;
    r.applies = !council.given() || council.value != WorksCouncil::None;
    const bool agreed = council.given() && council.value == WorksCouncil::Agreed;
    r.reached = agreed ? 4 : 0;
    r.unanswered = !council.given();
    r.blocks = r.applies && !agreed && country == Country::Germany;
    return r;
}

RuleResult pictureConsent(const StaffRules& staff)
{
    RuleResult r = result(23, "consent_process", 3);
    r.applies = !staff.personsShown.given() || staff.personsShown.value;
    const bool process = staff.consentProcess.given() && !staff.consentProcess.value.trimmed().isEmpty();
    const bool settled = staff.personsShown.given() && process;
    r.reached = r.applies && settled ? 3 : 0;
    r.blocks = r.applies && !settled;
    r.unanswered = !staff.personsShown.given() || staff.consentProcess.open();
    if (!staff.personsShown.given())
        r.field = QStringLiteral("staff_rules.persons_shown");
    return r;
}

RuleResult imprint(const StaffRules& staff, Country country)
{
    RuleResult r = result(24, "imprint_reachable", 2);
    const bool reachable = staff.imprintReachable.given() && staff.imprintReachable.value;
    r.reached = reachable ? 2 : 0;
    r.blocks = !reachable && (country == Country::Germany || country == Country::Austria);
    r.unanswered = !staff.imprintReachable.given();
    return r;
}

RuleResult guideline(const StaffRules& staff)
{
    RuleResult r = result(25, "guideline", 2);
    r.unanswered = !staff.guideline.given();
    r.reached = staff.guideline.given() && staff.guideline.value.acknowledged ? 2 : 0;
    if (staff.guideline.given() && r.reached == 0)
        r.reason = reason::NotConfirmed{};
    return r;
}

RuleResult crisisChain(const StaffRules& staff)
{
    RuleResult r = result(26, "crisis_chain", 2);
    std::set<CrisisStage> stages;
    for (const CrisisContact& contact : staff.crisisChain)
        if (!contact.role.trimmed().isEmpty() && contact.withinMinutes > 0)
            stages.insert(contact.stage);
    r.unanswered = staff.crisisChain.empty();
    reason::Stages open;
    for (CrisisStage stage :
         {CrisisStage::Criticism, CrisisStage::Repeated, CrisisStage::PressOrLaw, CrisisStage::Threat})
        if (!stages.count(stage))
            open.open.push_back(stage);
    r.reached = open.open.empty() ? 2 : 0;
    if (!open.open.empty() && !stages.empty())
        r.reason = open;
    return r;
}

/// Hours are the cost of a training: they go into the plan with the hourly cost.
RuleResult training(const StaffRules& staff)
{
    RuleResult r = result(27, "training", 2);
    r.unanswered = !staff.training.given();
    const auto& all = staff.training.value;
    const bool costed = std::all_of(all.begin(), all.end(), [](const Training& training) {
        return training.persons > 0 && (training.hoursEach > 0 || training.feeEach.minor > 0);
    });
    r.reached = staff.training.given() && costed ? 2 : 0;
    return r;
}

} // namespace

std::vector<RuleResult> staffRuleRules(const Campaign& campaign)
{
    const StaffRules& staff = campaign.staffRules;
    const Country country = campaign.company.country;
    return {worksCouncil(staff, country), pictureConsent(staff), imprint(staff, country), guideline(staff),
            crisisChain(staff),           training(staff)};
}

} // namespace ertrag
