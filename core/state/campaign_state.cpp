// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/campaign_state.h"

#include "core/actuals/actuals_json.h"
#include "core/campaign/campaign_json.h"
#include "core/campaign/field_check.h"

namespace ertrag
{

Result<CampaignState> campaignStateFromJson(const QByteArray& text, const QString& subject)
{
    const Result<JsonFile> file = parseJsonFile(text, subject);
    if (!file)
        return file.error();
    Result<Campaign> plan = campaignFromFile(file.value());
    if (!plan)
        return plan.error();
    Result<Actuals> actuals = actualsFromObject(file.value().root.value(QLatin1String("actuals")).toObject(),
                                                currencyDecimals(plan.value().company.currency), file.value().lines);
    if (!actuals)
        return actuals.error();
    return CampaignState{std::move(plan).value(), std::move(actuals).value()};
}

} // namespace ertrag
