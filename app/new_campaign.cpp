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

} // namespace ertrag
