// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/formats.h"

#include "core/actuals/actuals_json.h"
#include "core/campaign/campaign_json.h"
#include "core/campaign/field_check.h"
#include "core/state/campaign_state.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace ertrag
{

Done writeCampaignFile(const QString& path, const Exported& what)
{
    const CampaignState& state = what.state;
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
