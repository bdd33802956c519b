// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/effort.h"
#include "core/readiness/rules.h"

#include <array>

namespace ertrag
{
namespace
{

RuleResult result(int number, const char* field, double possible)
{
    RuleResult r;
    r.number = number;
    r.question = 4;
    r.field = QLatin1String(field);
    r.possible = possible;
    return r;
}

int accountableFor(RoleKind kind, const Duties& duties)
{
    int count = 0;
    for (const RoleAssignment& role : duties.roles)
        count += role.kind == kind && role.accountable && !role.holder.trimmed().isEmpty();
    return count;
}

/// A point for each task that exactly one role answers for.
RuleResult accountableRoles(const Duties& duties)
{
    constexpr std::array<RoleKind, 5> tasks{RoleKind::Sponsor, RoleKind::Editor, RoleKind::Picture, RoleKind::Responder,
                                            RoleKind::Analyst};
    RuleResult r = result(16, "duties.roles", 5);
    reason::Tasks open;
    for (RoleKind task : tasks) {
        const int answering = accountableFor(task, duties);
        r.reached += answering == 1 ? 1 : 0;
        if (answering != 1)
            (answering == 0 ? open.nobody : open.several).push_back(task);
    }
    r.blocks = r.reached == 0;
    r.unanswered = duties.roles.empty();
    if (r.reached < r.possible)
        r.reason = open;
    return r;
}

RuleResult enoughHours(const Campaign& campaign)
{
    RuleResult r = result(17, "duties.roles", 6);
    r.unanswered = plannedHours(campaign) <= 0;
    r.reached = hoursReachNorm(campaign) ? 6 : 0;
    if (!r.unanswered && r.reached == 0)
        r.reason = reason::Hours{plannedHours(campaign), effortNorm(campaign).low};
    return r;
}

RuleResult deputy(const Duties& duties)
{
    RuleResult r = result(18, "duties.deputy", 3);
    const QString name = duties.deputy.given() ? duties.deputy.value.trimmed() : QString();
    r.unanswered = name.isEmpty();
    bool sameAsEditor = false;
    for (const RoleAssignment& role : duties.roles)
        sameAsEditor = sameAsEditor ||
                       (role.kind == RoleKind::Editor && role.holder.trimmed().compare(name, Qt::CaseInsensitive) == 0);
    r.reached = !name.isEmpty() && !sameAsEditor ? 3 : 0;
    if (!name.isEmpty() && sameAsEditor)
        r.reason = reason::DeputyIsTheSame{};
    return r;
}

/// Four points: the firm owns the accounts 2, two administrators 1, second factor 1.
RuleResult accounts(const Duties& duties)
{
    RuleResult r = result(19, "duties.account_owner", 4);
    const bool firm = duties.accountOwner.given() && duties.accountOwner.value == AccountOwner::Firm;
    const bool admins = duties.twoAdmins.given() && duties.twoAdmins.value;
    const bool factor = duties.twoFactor.given() && duties.twoFactor.value;
    r.reached = firm ? 2 + admins + factor : 0;
    r.blocks = !firm;
    r.unanswered = !duties.accountOwner.given();
    if (firm && !(admins && factor))
        r.reason = reason::Accounts{!admins, !factor};
    if (firm)
        r.field = admins ? QStringLiteral("duties.two_factor") : QStringLiteral("duties.two_admins");
    return r;
}

RuleResult responder(const Campaign& campaign)
{
    RuleResult r = result(20, "duties.roles", 3);
    r.reached = replyTimeIsKept(campaign) ? 3 : 0;
    if (!campaign.audience.replyTimeHours.given()) {
        r.unanswered = true;
        r.field = QStringLiteral("audience.reply_time_hours");
    } else if (r.reached == 0) {
        const double hours = replyHours(campaign);
        if (hours > 0)
            r.reason = reason::ReplyHours{campaign.audience.replyTimeHours.value, hours, hoursForQuickReplies};
        else
            r.reason = reason::NobodyReplies{};
    }
    return r;
}

RuleResult budget(const Campaign& campaign)
{
    RuleResult r = result(21, "economics.reserve_share", 4);
    const bool labour = plannedHours(campaign) > 0 && campaign.duties.hourlyCost.origin != Origin::Assumption &&
                        campaign.duties.hourlyCost.likely > 0;
    constexpr double usual = 0.1;
    const bool reserve = campaign.economics.reserveShare >= usual - 1e-9;
    r.reached = labour && reserve ? 4 : 0;
    r.unanswered = campaign.duties.hourlyCost.origin == Origin::Assumption;
    if (!labour)
        r.field = QStringLiteral("duties.hourly_cost");
    if (!labour && !r.unanswered)
        r.reason = reason::NoWorkingTime{};
    else if (labour && !reserve)
        r.reason = reason::Reserve{campaign.economics.reserveShare, usual};
    return r;
}

} // namespace

std::vector<RuleResult> dutyRules(const Campaign& campaign)
{
    const Duties& duties = campaign.duties;
    return {accountableRoles(duties), enoughHours(campaign), deputy(duties),
            accounts(duties),         responder(campaign),   budget(campaign)};
}

} // namespace ertrag
