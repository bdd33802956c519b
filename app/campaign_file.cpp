// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/campaign_file.h"

#include "core/actuals/actuals_json.h"
#include "core/campaign/campaign_json.h"
#include "core/campaign/field_check.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace ertrag
{

Done writeCampaignFile(const QString& path, const CampaignState& state)
{
    const QJsonObject object{
        {QStringLiteral("schema_version"), campaignSchemaVersion},
        {QStringLiteral("campaign"), campaignToObject(state.plan)},
        {QStringLiteral("actuals"), actualsToObject(state.actuals, currencyDecimals(state.plan.company.currency))}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return Error{ErrorCode::FileNotWritable, path, file.errorString(), {}, 0};
    return Nothing{};
}

} // namespace ertrag
