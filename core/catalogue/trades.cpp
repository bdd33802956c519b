// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/trades.h"

#include "core/base/month.h"
#include "core/campaign/enum_names.h"
#include "core/campaign/field_check.h"
#include "core/campaign/limits.h"
#include "core/catalogue/channel_figures.h"
#include "core/catalogue/figure_reading.h"
#include "core/catalogue/resource_file.h"

#include <QJsonArray>
#include <QUuid>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

Result<QJsonObject> profile(Trade trade)
{
    return readResource(QStringLiteral(":/trades/") + tradeKey(trade) + QStringLiteral(".json"));
}

Money money(const QJsonObject& o, const char* key, int decimals)
{
    return Money::fromUnits(o[QLatin1String(key)].toDouble(), decimals);
}

Economics economicsFrom(const QJsonObject& whole, int decimals)
{
    const QJsonObject values = whole[QLatin1String("economics")].toObject();
    const QJsonObject costs = whole[QLatin1String("costs")].toObject();
    Economics e;
    readEstimate(values, "order_value", e.orderValue);
    readEstimate(values, "contribution_margin", e.contributionMargin);
    readEstimate(values, "orders_per_month", e.ordersPerMonth);
    readEstimate(values, "monthly_retention", e.monthlyRetention);
    readEstimate(values, "incrementality", e.incrementality);
    e.rampMonths = values[QLatin1String("ramp_months")].toInt(e.rampMonths);
    e.setupCost = money(costs, "setup_cost", decimals);
    e.legalOnce = money(costs, "legal_once", decimals);
    e.contentPerMonth = money(costs, "content_per_month", decimals);
    e.toolsPerMonth = money(costs, "tools_per_month", decimals);
    return e;
}

/// What its kind usually is, and over it what the trade says.
Channel channelFrom(const QJsonObject& o, int slot, int decimals)
{
    Channel channel = usualChannel(o[QLatin1String("kind")].toString());
    channel.id = channel.kind;
    channel.slot = slot;
    channel.hoursPerWeek = o[QLatin1String("hours_per_week")].toDouble();
    channel.adBudgetPerMonth = money(o, "ad_budget_per_month", decimals);
    readFigures(o, channel);
    const QJsonObject organic = o[QLatin1String("organic")].toObject();
    channel.organic.followersAtStart = organic[QLatin1String("followers_at_start")].toDouble();
    channel.organic.postsPerMonth = organic[QLatin1String("posts_per_month")].toDouble();
    const QJsonValue reply = o[QLatin1String("effort")].toObject()[QLatin1String("reply")];
    if (reply.isDouble())
        channel.effort.hoursPerReply = reply.toDouble();
    readEstimate(o, "enquiry_rate", channel.enquiryRate);
    readEstimate(o, "close_rate", channel.closeRate);
    return channel;
}

RoleKind roleKind(const QString& text)
{
    const auto names = enumNames(RoleKind{});
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char* name) { return text == QLatin1String(name); });
    return found == names.end() ? RoleKind{} : RoleKind(found - names.begin());
}

/// Who works how long is a proposal; that somebody is accountable is for the owner to say.
RoleAssignment roleFrom(const QJsonObject& o, const QString& language)
{
    RoleAssignment role;
    role.kind = roleKind(o[QLatin1String("kind")].toString());
    role.holder = textFor(o[QLatin1String("holder")].toObject(), language);
    role.hoursPerWeek = o[QLatin1String("hours_per_week")].toDouble();
    role.accountable = false;
    return role;
}

Season seasonFor(Trade trade)
{
    Season season;
    season.demand = tradeSeason(trade).demand;
    if (season.demand.empty())
        return season;
    season.source = SeasonSource::Trade;
    season.strength = usualSeasonStrength();
    return season;
}

SalesCycle salesCycleFor(Trade trade)
{
    SalesCycle cycle;
    cycle.paymentDays = tradePaymentDays(trade);
    const auto usual = tradeSalesCycle(trade);
    if (!usual)
        return cycle;
    cycle.halfWeeks = usual->halfWeeks;
    cycle.halfWeeks.origin = Origin::Assumption;
    const double spread = usual->nineOfTenWeeks / usual->halfWeeks.likely;
    cycle.spread = {std::max(leastCycleSpread, 0.8 * spread), spread, 1.25 * spread, Origin::Assumption};
    return cycle;
}

Company companyFor(Trade trade, const QString& currency)
{
    Company company;
    company.trade = trade;
    company.currency = currency;
    const bool swiss = currency == QLatin1String("CHF");
    company.country = swiss ? Country::Switzerland : Country::Germany;
    company.vatRate = usualVatRate(company.country);
    return company;
}

} // namespace

QString tradeKey(Trade trade)
{
    return QLatin1String(enumNames(trade)[size_t(trade)]).toString().replace(QLatin1Char('_'), QLatin1Char('-'));
}

std::optional<Trade> tradeFromKey(const QString& key)
{
    for (const Trade trade : allTrades)
        if (key == tradeKey(trade))
            return trade;
    return std::nullopt;
}

QString tradeName(Trade trade, const QString& language)
{
    const auto file = profile(trade);
    return file.ok() ? textFor(file.value()[QLatin1String("names")].toObject(), language) : tradeKey(trade);
}

Result<Campaign> campaignForTrade(Trade trade, const QString& language, const QString& currency)
{
    const auto file = profile(trade);
    if (!file.ok())
        return file.error();
    const QJsonObject& whole = file.value();
    Campaign campaign;
    campaign.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    campaign.name = textFor(whole[QLatin1String("campaign_name")].toObject(), language);
    campaign.company = companyFor(trade, currency);
    const int decimals = currencyDecimals(currency);
    campaign.economics = economicsFrom(whole, decimals);
    const QJsonObject hourly = whole[QLatin1String("hourly_cost")].toObject();
    readEstimate(hourly, currency == QLatin1String("CHF") ? "CHF" : "EUR", campaign.duties.hourlyCost);
    for (const QJsonValue value : whole[QLatin1String("roles")].toArray())
        campaign.duties.roles.push_back(roleFrom(value.toObject(), language));
    for (const QJsonValue value : whole[QLatin1String("channels")].toArray())
        campaign.channels.push_back(channelFrom(value.toObject(), int(campaign.channels.size()), decimals));
    campaign.season = seasonFor(trade);
    campaign.salesCycle = salesCycleFor(trade);
    campaign.tailMonths = proposedTail(campaign.salesCycle, campaign.tailMonths);
    campaign.own = QStringList(); // nothing of it is the owner's yet
    return campaign;
}

PlanEdit setCurrencyOfTrade(const QString& code)
{
    const PlanEdit plain = setCurrency(code);
    return {plain.field, [plain, code](Campaign campaign) {
                const auto usualHour = [trade = campaign.company.trade](const QString& currency) {
                    const auto usual = campaignForTrade(trade, QString(), currency);
                    return usual.ok() ? usual.value().duties.hourlyCost : Estimate{};
                };
                const bool preset = campaign.duties.hourlyCost == usualHour(campaign.company.currency);
                Result<Campaign> changed = plain.apply(std::move(campaign));
                if (changed.ok() && preset)
                    changed.value().duties.hourlyCost = usualHour(code);
                return changed;
            }};
}

QString tradeWord(Trade trade, const char* word, const QString& language)
{
    const auto file = profile(trade);
    if (!file.ok())
        return {};
    return textFor(file.value()[QLatin1String("words")].toObject()[QLatin1String(word)].toObject(), language);
}

std::vector<std::pair<QString, QString>> tradeGerman(Trade trade)
{
    const auto file = profile(trade);
    std::vector<std::pair<QString, QString>> pairs;
    if (file.ok())
        for (const QJsonValue pair : file.value()[QLatin1String("german")].toArray())
            pairs.emplace_back(pair.toArray()[0].toString(), pair.toArray()[1].toString());
    return pairs;
}

QString tradeExample(Trade trade, const QString& field, const QString& language)
{
    const auto file = profile(trade);
    if (!file.ok())
        return {};
    return textFor(file.value()[QLatin1String("examples")].toObject()[field].toObject(), language);
}

} // namespace ertrag
