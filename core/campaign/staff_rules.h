// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/campaign/answer.h"

#include <QString>
#include <vector>

namespace ertrag
{

enum class WorksCouncil { None, NotInformed, Informed, Agreed };
enum class CrisisStage { Criticism, Repeated, PressOrLaw, Threat };

struct Training {
    QString topic;
    int persons = 1;
    double hoursEach = 2;
    Money feeEach;   ///< net
    int inMonth = 0; ///< months after the start
    bool operator==(const Training&) const = default;
};

struct Guideline {
    Month dated;
    QString whoGotIt;
    bool acknowledged = false;
    bool operator==(const Guideline&) const = default;
};

struct CrisisContact {
    CrisisStage stage = CrisisStage::Criticism;
    QString role;
    int withinMinutes = 60;
    bool operator==(const CrisisContact&) const = default;
};

/// Question 5: how are employees involved, and which internal rules apply?
struct StaffRules {
    Answer<bool> staffAsked;                // 5.1
    QString staffSaid;                      // 5.1
    Answer<WorksCouncil> worksCouncil;      // 5.2
    Answer<bool> personsShown;              // 5.3
    Answer<QString> consentProcess;         // 5.3: given = there is one
    Answer<QString> workingTimeRule;        // 5.4
    Answer<std::vector<Training>> training; // 5.5: given and empty = none needed
    Answer<Guideline> guideline;            // 5.6
    Answer<QString> ideas;                  // 5.7
    std::vector<CrisisContact> crisisChain; // 5.8
    Answer<Month> crisisRehearsal;          // 5.8
    Answer<QString> privateAccounts;        // 5.9
    Answer<bool> imprintReachable;          // R24: in two clicks from each profile
    bool operator==(const StaffRules&) const = default;
};

} // namespace ertrag
