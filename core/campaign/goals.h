// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/campaign/answer.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace ertrag
{

enum class BusinessGoal { MoreSales, BetterOrders, Staff, RepeatCustom, ServiceLoad, Reputation, Other };
enum class Bottleneck { Demand, Capacity, Staff, Price, Product, Awareness };
enum class Capacity { Yes, WithOvertime, No };

struct PastAttempt {
    QString what;
    Money cost;
    QString result;
    bool operator==(const PastAttempt&) const = default;
};

/// Who decides to stop, and on what sign: after `afterMonths` with fewer than `atLeast` successes.
struct StopAgreement {
    QString role;
    Answer<int> afterMonths;
    Answer<double> atLeast;
    QString sign; ///< the sign in the owner's words
    bool operator==(const StopAgreement&) const = default;
};

/// Question 1: does it fit the goals of the business? (questions.md, Q1; the number is the sub-question)
struct Goals {
    Answer<BusinessGoal> goal;              // 1.1
    QString goalInOwnWords;                 // 1.1
    Answer<bool> writtenDown;               // 1.2
    QString writtenWhere;                   // 1.2
    Answer<Bottleneck> bottleneck;          // 1.3
    Answer<Capacity> capacityForMore;       // 1.4: could you serve 20 % more tomorrow?
    Answer<double> moreOrdersPerMonth;      // 1.4: more orders a month than today that could be served, at most
    Answer<QString> nextBestUse;            // 1.5
    Answer<Money> nextBestUseReturn;        // 1.5: what it would bring over the same time
    Answer<std::vector<PastAttempt>> tried; // 1.6
    Answer<QStringList> mustNotHappen;      // 1.7
    Answer<StopAgreement> stop;             // 1.8
    bool operator==(const Goals&) const = default;
};

} // namespace ertrag
