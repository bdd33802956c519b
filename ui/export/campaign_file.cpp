// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/formats.h"

#include "core/actuals/actuals_json.h"
#include "core/campaign/campaign_json.h"
#include "core/campaign/field_check.h"
#include "core/state/campaign_state.h"

#include <QJsonDocument>

namespace ertrag
{

Done writeCampaignFile(const QString& path, const Exported& what)
{
    const CampaignState& state = what.state;
    const QJsonObject object{
        {QStringLiteral("schema_version"), campaignSchemaVersion},
        {QStringLiteral("campaign"), campaignToObject(state.plan)},
        {QStringLiteral("actuals"), actualsToObject(state.actuals, currencyDecimals(state.plan.company.currency))}};
    const QByteArray text = QJsonDocument(object).toJson();
    if (text.size() > largestCampaignFile)
        return notWritten(path, WriteFailure::TooLarge);
    return writeWhole(path, text, what.calls);
}

} // namespace ertrag
