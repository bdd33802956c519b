// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/trade_calendar.h"

#include "core/campaign/enum_names.h"
#include "core/campaign/season_indices.h"
#include "core/catalogue/figure_reading.h"
#include "core/catalogue/resource_file.h"
#include "core/catalogue/trades.h"

namespace ertrag
{
namespace
{

/// An object without any member where it cannot be read: the figures are then as those of Trade::Blank.
QJsonObject readOrNone(const QString& path)
{
    const auto file = readResource(path);
    return file.ok() ? file.value() : QJsonObject();
}

// Each file once: pages ask at every change of a plan.
const QJsonObject& profile(Trade trade)
{
    static const std::vector<QJsonObject> all = [] {
        std::vector<QJsonObject> read;
        for (size_t i = 0; i < enumNames(Trade()).size(); ++i)
            read.push_back(readOrNone(QStringLiteral(":/trades/") + tradeKey(Trade(i)) + QStringLiteral(".json")));
        return read;
    }();
    return all[size_t(trade)];
}

const QJsonObject& contactPrice()
{
    static const QJsonObject read = readOrNone(QStringLiteral(":/catalogue/contact_price.json"));
    return read;
}

const QJsonObject& knownSources()
{
    static const QJsonObject read =
        readOrNone(QStringLiteral(":/catalogue/sources.json"))[QLatin1String("sources")].toObject();
    return read;
}

std::vector<double> indicesFrom(const QJsonValue& value)
{
    std::vector<double> indices;
    for (const QJsonValue index : value.toArray())
        indices.push_back(index.toDouble());
    return isSeason(indices) ? indices : std::vector<double>();
}

PublishedSource sourceFrom(const QJsonObject& o)
{
    return {o[QLatin1String("title")].toString(), o[QLatin1String("country")].toString(),
            o[QLatin1String("url")].toString(), o[QLatin1String("year")].toInt()};
}

std::vector<PublishedSource> sourcesOf(const QJsonObject& whole, const QString& figure)
{
    const QJsonObject source = whole[QLatin1String("sources")].toObject()[figure].toObject();
    std::vector<PublishedSource> found;
    for (const QJsonValue key : source[QLatin1String("of")].toArray())
        found.push_back(sourceFrom(knownSources()[key.toString()].toObject()));
    return found;
}

} // namespace

Estimate usualSeasonStrength()
{
    return {0.5, 1, 1.5, Origin::Assumption};
}

TradeSeason tradeSeason(Trade trade)
{
    return {indicesFrom(profile(trade)[QLatin1String("season")].toObject()[QLatin1String("demand")]),
            indicesFrom(contactPrice()[QLatin1String("contact_price")])};
}

std::optional<TradeSalesCycle> tradeSalesCycle(Trade trade)
{
    const QJsonObject o = profile(trade)[QLatin1String("sales_cycle")].toObject();
    if (o.isEmpty())
        return std::nullopt;
    TradeSalesCycle cycle;
    readEstimate(o, "half_weeks", cycle.halfWeeks);
    cycle.nineOfTenWeeks = o[QLatin1String("nine_of_ten_weeks")].toDouble();
    return cycle;
}

double tradePaymentDays(Trade trade)
{
    return profile(trade)[QLatin1String("payment_days")].toDouble();
}

std::vector<PublishedSource> tradeSources(Trade trade, const QString& figure)
{
    return sourcesOf(profile(trade), figure);
}

std::vector<PublishedSource> contactPriceSources()
{
    return sourcesOf(contactPrice(), QStringLiteral("contact_price"));
}

} // namespace ertrag
