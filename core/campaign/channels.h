// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/campaign/answer.h"
#include "core/campaign/estimate.h"
#include "core/campaign/month_values.h"

#include <QString>

namespace ertrag
{

/// The answer to "if you doubled the ad budget, how many more contacts would you get?"
enum class Doubling { Plus30, Plus50, Plus80, Plus100 };
enum class PriceBasis { PerThousandContacts, PerClick };

/// Paid funnel: contacts -> clicks -> enquiries -> customers. Shares are 0..1, prices in currency units.
struct PaidFunnel {
    PriceBasis basis = PriceBasis::PerThousandContacts;
    Estimate costPerThousand{5, 8, 14};     ///< CPM
    Estimate costPerClick{0.4, 0.8, 1.5};   ///< CPC; used if basis is PerClick
    Estimate clickRate{0.006, 0.01, 0.018}; ///< CTR
    Doubling doubling = Doubling::Plus50;
    double saturationSlope = 1; ///< s of the Hill curve, 0.5..4; above 1 S-shaped: little money brings hardly anything
    double weeklyCarryOver = 0; ///< adstock alpha per week, 0..0.95
    bool operator==(const PaidFunnel&) const = default;
};

/// Organic reach of one's own posts.
struct OrganicFunnel {
    double followersAtStart = 0;
    double postsPerMonth = 0;        ///< of a plan by month the mean of the campaign's months, here and below
    double boostedShare = 0;         ///< of the posts, boosted with the ad budget: their clicks are paid clicks
    Estimate gainPerPost{0.5, 2, 5}; ///< new followers a post
    Estimate churnPerMonth{0.005, 0.01, 0.02};
    Estimate reachPerPost{0.08, 0.15, 0.3}; ///< share of followers that one post reaches
    Estimate clickRate{0.008, 0.015, 0.03};
    MonthNumbers postsByMonth = {};
    bool operator==(const OrganicFunnel&) const = default;
};

/// What a channel asks for in working time, hours each; open = what its kind usually takes (core/catalogue: workOf()).
struct Effort {
    Answer<double> hoursPerPost;
    Answer<double> hoursPerReply;       ///< to answer an enquiry
    Answer<double> hoursPerAdvertMonth; ///< to make and tend the ads of a month
    bool operator==(const Effort&) const = default;
};

/// A place where the ideal customers are, and what the campaign does there (3.7).
struct Channel {
    QString id;   ///< stable in its campaign; drivers are keyed by it
    QString kind; ///< resources/catalogue/channel_kinds.json
    QString name; ///< what the user calls it; empty = the catalogue's name
    int slot = 0; ///< its block of sampling dimensions; given once, never reused in the campaign
    bool included = true;
    QString reason;
    Answer<bool> competitorsThere;
    Answer<double> reachablePeople; ///< how many of the ideal customers are there; each of them asks at most once
    double hoursPerWeek = 0;        ///< what it is said to need (question 3); see ownHours() for what counts
    Effort effort;
    Money adBudgetPerMonth; ///< net
    Money ratesHoldAt;      ///< ad budget at which the rates hold, set while a lever moves it; 0 = adBudgetPerMonth
    PaidFunnel paid;
    OrganicFunnel organic;
    Estimate enquiryRate{0.02, 0.05, 0.1}; ///< enquiries per click (LR), paid and organic
    Estimate closeRate{0.1, 0.25, 0.5};    ///< customers per enquiry (CR), paid and organic
    MonthNumbers hoursByMonth;             ///< a week
    MonthAmounts adBudgetByMonth;
    bool operator==(const Channel&) const = default;
};

} // namespace ertrag
