// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/changed_parts.h"

#include "core/state/campaign_state.h"

namespace ertrag
{

namespace
{

bool frameDiffers(const Campaign& a, const Campaign& b)
{
    return a.id != b.id || a.name != b.name || a.start != b.start || a.months != b.months ||
           a.tailMonths != b.tailMonths || a.season != b.season || a.salesCycle != b.salesCycle ||
           a.events != b.events || a.nextChannelSlot != b.nextChannelSlot || !(a.own == b.own);
}

} // namespace

ChangedParts changedParts(const CampaignState& before, const CampaignState& after)
{
    const Campaign& a = before.plan;
    const Campaign& b = after.plan;
    ChangedParts parts;
    parts.setFlag(ChangedPart::Frame, frameDiffers(a, b));
    parts.setFlag(ChangedPart::Company, a.company != b.company);
    parts.setFlag(ChangedPart::Goals, a.goals != b.goals);
    parts.setFlag(ChangedPart::Measures, a.measures != b.measures);
    parts.setFlag(ChangedPart::Audience, a.audience != b.audience);
    parts.setFlag(ChangedPart::Channels, a.channels != b.channels);
    parts.setFlag(ChangedPart::Duties, a.duties != b.duties);
    parts.setFlag(ChangedPart::StaffRules, a.staffRules != b.staffRules);
    parts.setFlag(ChangedPart::Economics, a.economics != b.economics);
    parts.setFlag(ChangedPart::Scenarios, a.scenarios != b.scenarios);
    parts.setFlag(ChangedPart::Actuals, !(before.actuals == after.actuals));
    return parts;
}

} // namespace ertrag
