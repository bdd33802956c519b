// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_store.h"

#include "core/actuals/actuals_json.h"
#include "core/campaign/campaign_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace ertrag {

Result<CampaignState> readBook(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, path, file.errorString(), {}};
    const QByteArray text = file.readAll();
    auto parsed = parseJsonFile(text, path);
    if (!parsed)
        return parsed.error();
    auto plan = campaignFromJson(text, path);
    if (!plan)
        return plan.error();
    auto actuals = actualsFromObject(parsed.value().root.value(QLatin1String("actuals")).toObject());
    if (!actuals)
        return actuals.error();
    return CampaignState{plan.value(), actuals.value()};
}

Done writeBook(const QString& path, const CampaignState& state)
{
    QJsonObject root = QJsonDocument::fromJson(toJson(state.plan)).object();
    root.insert(QStringLiteral("actuals"), actualsToObject(state.actuals));
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(root).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{ErrorCode::FileNotWritable, path, file.errorString(), {}};
    return Nothing{};
}

} // namespace ertrag
