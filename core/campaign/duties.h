// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/campaign/answer.h"
#include "core/campaign/estimate.h"
#include "core/campaign/month_values.h"

#include <QString>
#include <vector>

namespace ertrag
{

enum class RoleKind { Sponsor, Editor, Picture, Responder, Analyst, Legal, Agency };
enum class AccountOwner { Firm, PrivateProfile };
enum class ApprovalRule {
    Nothing,
    Routine,
    Everything
}; ///< what may be posted without asking: nothing, routine, everything

/// A task and the role in the firm (never a person's name) that is accountable for it.
struct RoleAssignment {
    RoleKind kind = RoleKind::Editor;
    QString holder;
    bool accountable = true;
    double hoursPerWeek = 0;
    QString takenFrom; ///< what these hours are taken from
    QString deputy;
    bool operator==(const RoleAssignment&) const = default;
};

/// method.md 3.1: what an hour costs, from a year's pay.
struct HourlyCostHelper {
    Money grossPerYear;
    double onCostShare = 0.21;
    double hoursPerWeek = 40;
    double vacationDays = 28, publicHolidays = 10, sickDays = 12;
    bool operator==(const HourlyCostHelper&) const = default;
};

/// 0 none .. 3 good
struct Skills {
    Answer<int> text, photo, video, ads, figures, law;
    bool operator==(const Skills&) const = default;
};

struct Agency {
    QString scope;
    Money retainerPerMonth; ///< net
    int noticeMonths = 0;
    bool firmKeepsAccounts = true;
    bool provesResults = false;
    MonthAmounts retainerByMonth = {}; ///< a month without one is a month without the agency
    bool operator==(const Agency&) const = default;
};

/// Question 4: who is responsible?
struct Duties {
    std::vector<RoleAssignment> roles;         // 4.1, 4.2
    Answer<QString> deputy;                    // 4.3: holiday and illness
    Answer<QString> weekendResponder;          // 4.3
    Answer<AccountOwner> accountOwner;         // 4.4
    Answer<bool> twoAdmins, twoFactor;         // 4.4
    Answer<bool> passwordsInManager;           // 4.4; no passwords are stored here
    Estimate hourlyCost{28, 32, 38};           // 4.5: currency units an hour, with on-costs
    Answer<HourlyCostHelper> hourlyCostHelper; // 4.5
    Skills skills;                             // 4.6
    Answer<ApprovalRule> approval;             // 4.7
    Answer<double> approvalHours;              // 4.7
    Answer<bool> editorialPlan;                // 4.9
    QString editorialPlanNote;                 // 4.9
    Answer<Agency> agency;                     // 4.10; 4.8 (amounts) is in Economics
    bool operator==(const Duties&) const = default;
};

} // namespace ertrag
