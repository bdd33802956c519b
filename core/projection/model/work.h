// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/model/cash_model.h"

#include <QString>

namespace ertrag
{

struct Campaign;

/// What a channel asks for in working time at the likely values, hours a week.
struct ChannelWork {
    QString channel;
    double posts = 0, replies = 0; ///< a month; replies as likelyEnquiries(), so at full strength
    double hoursForPosts = 0, hoursForAds = 0, hoursForReplies = 0;
    double hours() const { return hoursForPosts + hoursForAds + hoursForReplies; }
    bool operator==(const ChannelWork&) const = default;
};

/// The work that the plan's posts, ads and replies need, and the hours that there are for it (own and an agency's); a
/// week. What each takes stands at the channel or in the catalogue (workOf()).
struct PlanWork {
    std::vector<ChannelWork> channels; ///< the included ones in their order
    double available = 0;
    double postsMade = 1, answered = 1; ///< the shares there is time for, see shareWork()
    double needed() const;
    bool enough() const { return needed() <= available * (1 + 1e-9); }
    bool operator==(const PlanWork&) const = default;
};
PlanWork workNeeded(const Campaign& plan);

/// Enquiries of a channel in a month at full strength, at the inputs as they stand; saturation of ads included.
double fullMonthEnquiries(const CashInputs& inputs, const ChannelInputs& channel);

/// The plan's closing rate as closeRateOf() has it, and the most it may become before that of a channel is 1; no more
/// than now where orders are bounded, since more customers then bring no more.
struct CloseRates {
    double mean = 0, most = 0;
};
CloseRates closeRates(const CashInputs& inputs);

/// Sets postsMade and answered from the hours and the inputs as they stand. Posts and ads come first: posts are made to
/// the share min(1, A / P), enquiries answered to the share min(1, A / (P + R)), with A the hours available, P those of
/// posts and ads, R those of the replies; 1 where nothing is needed. So no rate costs a post, and without hours nobody
/// becomes a customer. Both hold for the plan and not for a single case: whoever changes ads or posts of the inputs
/// calls it again, whoever draws figures does not.
void shareWork(CashInputs& inputs);

} // namespace ertrag
