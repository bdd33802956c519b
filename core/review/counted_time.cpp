// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/counted_time.h"

#include "core/campaign/campaign.h"

#include <algorithm>

namespace ertrag
{
namespace
{

bool hasFigures(const ActualMonth& month)
{
    return month.coveredShare > 0;
}

bool saysReturn(const ActualMonth& month)
{
    return month.newCustomers || month.orders || month.revenueNet;
}

/// Each month from the start up to the last with figures; one without figures is an empty entry.
std::vector<ActualMonth> sinceStart(const Campaign& plan, const std::vector<ActualMonth>& months, size_t horizon)
{
    std::vector<ActualMonth> all;
    for (const ActualMonth& month : months) {
        const size_t t = size_t(month.month - plan.start);
        if (t >= horizon || !hasFigures(month))
            continue;
        while (all.size() < t) {
            all.emplace_back();
            all.back().month = plan.start + int(all.size() - 1);
            all.back().coveredShare = 0;
        }
        all.push_back(month);
    }
    return all;
}

void name(std::vector<Month>& list, const ActualMonth& month)
{
    list.push_back(month.month);
}

} // namespace

CountedTime countedTime(const Campaign& plan, const std::vector<ActualMonth>& months, size_t horizon)
{
    CountedTime time;
    std::vector<ActualMonth> all = sinceStart(plan, months, horizon);
    const auto lastReturn = std::find_if(all.rbegin(), all.rend(), saysReturn).base();
    auto gap = all.end();
    for (auto month = all.begin(); month != all.end(); ++month) {
        // Behind the last month that says what came back nothing counts anyway, so that silence there hides nothing.
        const bool silent = !hasFigures(*month);
        if (silent && lastReturn != all.begin() && month >= lastReturn) {
            gap = std::min(gap, month);
            continue;
        }
        const bool noReturn = lastReturn != all.begin() && !silent && !month->nothing && !saysReturn(*month);
        if (!silent && !noReturn)
            continue;
        name(silent ? time.missing : month < lastReturn ? time.withoutReturn : time.notYet, *month);
        gap = std::min(gap, month);
    }
    all.erase(gap, all.end());
    time.benefitKnown = std::any_of(all.begin(), all.end(), saysReturn);
    time.months = std::move(all);
    return time;
}

} // namespace ertrag
