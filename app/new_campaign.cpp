// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/new_campaign.h"

#include "core/catalogue/trades.h"

#include <QDate>

namespace ertrag
{

Result<CampaignState> newCampaign(Trade trade, Language language, const QString& currency)
{
    Result<Campaign> plan = campaignForTrade(trade, languageCode(language), currency);
    if (!plan)
        return plan.error();
    plan.value().start = Month::of(QDate::currentDate()) + 1;
    return CampaignState{std::move(plan).value(), {}};
}

bool isUntouched(const CampaignState& state)
{
    for (const Language language : {Language::German, Language::English}) {
        Result<CampaignState> made = newCampaign(state.plan.company.trade, language, state.plan.company.currency);
        if (!made)
            return false;
        made.value().plan.id = state.plan.id;
        made.value().plan.start = state.plan.start;
        if (made.value() == state)
            return true;
    }
    return false;
}

} // namespace ertrag
