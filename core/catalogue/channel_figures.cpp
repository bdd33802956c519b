// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/channel_figures.h"

#include "core/catalogue/figure_reading.h"
#include "core/catalogue/resource_file.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

const QJsonObject& figures()
{
    static const QJsonObject all = [] {
        const auto file = readResource(QStringLiteral(":/catalogue/channel_figures.json"));
        return file.ok() ? file.value()[QLatin1String("channel_figures")].toObject() : QJsonObject();
    }();
    return all;
}

/// How far high and low lie apart, as logarithms.
double apart(double high, double low)
{
    return high > 0 && low > 0 ? std::log(high / low) : 0;
}

double cents(double amount)
{
    return std::max(0.01, std::round(amount * 100) / 100);
}

} // namespace

Estimate clickPriceOf(const Estimate& costPerThousand, const Estimate& clickRate)
{
    if (clickRate.likely <= 0)
        return PaidFunnel{}.costPerClick;
    const double likely = costPerThousand.likely / 1000 / clickRate.likely;
    const double down = std::hypot(apart(costPerThousand.likely, costPerThousand.low),
                                   apart(clickRate.high, clickRate.likely)),
                 up = std::hypot(apart(costPerThousand.high, costPerThousand.likely),
                                 apart(clickRate.likely, clickRate.low));
    return {cents(likely / std::exp(down)), cents(likely), cents(likely * std::exp(up)), costPerThousand.origin};
}

void readFigures(const QJsonObject& o, Channel& channel)
{
    const QJsonObject paid = o[QLatin1String("paid")].toObject();
    readEstimate(paid, "cost_per_thousand", channel.paid.costPerThousand);
    readEstimate(paid, "click_rate", channel.paid.clickRate);
    channel.paid.costPerClick = clickPriceOf(channel.paid.costPerThousand, channel.paid.clickRate);
    const QJsonObject organic = o[QLatin1String("organic")].toObject();
    readEstimate(organic, "gain_per_post", channel.organic.gainPerPost);
    readEstimate(organic, "reach_per_post", channel.organic.reachPerPost);
    readEstimate(organic, "click_rate", channel.organic.clickRate);
}

Channel usualChannel(const QString& kind)
{
    Channel channel;
    channel.kind = kind;
    readFigures(figures()[kind].toObject(), channel);
    return channel;
}

PlanEdit addUsualChannel(const QString& kind)
{
    const PlanEdit plain = addChannel(kind);
    return {plain.field, [plain, kind](Campaign campaign) {
                Result<Campaign> added = plain.apply(std::move(campaign));
                if (added.ok()) {
                    const Channel usual = usualChannel(kind);
                    added.value().channels.back().paid = usual.paid;
                    added.value().channels.back().organic = usual.organic;
                }
                return added;
            }};
}

} // namespace ertrag
