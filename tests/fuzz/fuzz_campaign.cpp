// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/actuals/actuals_json.h"
#include "core/campaign/campaign_json.h"
#include "core/campaign/currencies.h"

#include <QJsonDocument>

namespace ertrag
{
namespace
{

void checkActuals(const QJsonObject& block, int decimals)
{
    const Result<Actuals> read = actualsFromObject(block, decimals);
    if (!read)
        return;
    const Result<Actuals> again = actualsFromObject(actualsToObject(read.value(), decimals), decimals);
    require(again.ok(), "actuals that were written are refused");
    require(again.value() == read.value(), "actuals that change when they are written");
}

} // namespace

void fuzzCampaign(const QByteArray& bytes)
{
    const Result<Campaign> read = campaignFromJson(bytes, QStringLiteral("campaign.json"));
    if (!read) {
        require(read.error().code != ErrorCode::Usage, "refused without a reason");
        return;
    }
    const QByteArray written = toJson(read.value());
    const Result<Campaign> again = campaignFromJson(written, QStringLiteral("campaign.json"));
    require(again.ok(), "a campaign that was written is refused");
    require(again.value() == read.value(), "a campaign that changes when it is written");
    require(toJson(again.value()) == written, "the same campaign in other bytes");
    const Result<JsonFile> file = parseJsonFile(bytes, QStringLiteral("campaign.json"));
    if (file && file.value().root.contains(QStringLiteral("actuals")))
        checkActuals(file.value().root[QStringLiteral("actuals")].toObject(),
                     currencyDecimals(read.value().company.currency));
}

} // namespace ertrag
