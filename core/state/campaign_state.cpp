// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/campaign_state.h"

#include "core/actuals/actuals_json.h"
#include "core/campaign/campaign_json.h"
#include "core/campaign/field_check.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ertrag
{

Result<CampaignState> campaignStateFromJson(const QByteArray& text, const QString& subject)
{
    Result<Campaign> plan = campaignFromJson(text, subject);
    if (!plan)
        return plan.error();
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    Result<Actuals> actuals = actualsFromObject(root.value(QLatin1String("actuals")).toObject(),
                                                currencyDecimals(plan.value().company.currency));
    if (!actuals)
        return actuals.error();
    return CampaignState{std::move(plan).value(), std::move(actuals).value()};
}

} // namespace ertrag
