// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/edits.h"
#include "core/campaign/scaling.h"

#include <algorithm>

namespace ertrag
{
namespace
{

const QString channelsField = QStringLiteral("channels");
const QString scenariosField = QStringLiteral("scenarios");

Error refused(const QString& field, const QString& found, const QString& allowed)
{
    return {ErrorCode::ValueOutOfRange, field, found, allowed, 0};
}

bool hasChannel(const Campaign& campaign, const QString& id)
{
    return std::any_of(campaign.channels.begin(), campaign.channels.end(),
                       [&](const Channel& c) { return c.id == id; });
}

QString freeId(const Campaign& campaign, const QString& kind)
{
    QString id = kind;
    for (int i = 2; hasChannel(campaign, id); ++i)
        id = kind + QLatin1Char('-') + QString::number(i);
    return id;
}

int freeSlot(const Campaign& campaign)
{
    int slot = campaign.nextChannelSlot;
    for (const Channel& channel : campaign.channels)
        slot = std::max(slot, channel.slot + 1);
    return slot;
}

/// A changed plan may leave the ranges as a whole (posts that grow with the hours): the plan is checked once more.
Result<Campaign> checked(Campaign campaign)
{
    const Done done = checkRanges(campaign);
    if (!done)
        return done.error();
    return campaign;
}

FieldFault checkLevers(const Levers& levers, const QString& path)
{
    return checkPart(levers, path, 2);
}

} // namespace

PlanEdit setCountry(Country country)
{
    return {QStringLiteral("company.country"), [country](Campaign c) -> Result<Campaign> {
                if (c.company.vatRate == usualVatRate(c.company.country))
                    c.company.vatRate = usualVatRate(country);
                c.company.country = country;
                return c;
            }};
}

PlanEdit setCurrency(const QString& code)
{
    const PlanEdit simple = set(&Company::currency, code);
    return {simple.field, [simple, code](Campaign c) -> Result<Campaign> {
                // Amounts are kept in the smallest coin: with other decimals each would become another amount.
                if (!isCurrency(code) || currencyDecimals(code) != currencyDecimals(c.company.currency))
                    return refused(simple.field, code, QString());
                return simple.apply(std::move(c));
            }};
}

PlanEdit addChannel(const QString& kind)
{
    // Two kinds added within a second are two steps to undo: each has its own path.
    return {itemPath(channelsField, kind), [kind](Campaign c) -> Result<Campaign> {
                Channel channel;
                channel.kind = kind;
                channel.id = freeId(c, kind);
                channel.slot = freeSlot(c);
                c.nextChannelSlot = channel.slot + 1;
                c.channels.push_back(channel);
                return checked(std::move(c));
            }};
}

PlanEdit removeChannel(const QString& channelId)
{
    const QString path = itemPath(channelsField, channelId);
    return {path, [path, channelId](Campaign c) -> Result<Campaign> {
                if (!hasChannel(c, channelId))
                    return refused(path, channelId, QString());
                c.nextChannelSlot = freeSlot(c);
                std::erase_if(c.channels, [&](const Channel& channel) { return channel.id == channelId; });
                return c;
            }};
}

PlanEdit setMonthlyAdBudget(double currencyUnits)
{
    const QString path = QStringLiteral("channels.ad_budget_per_month");
    return {path, [path, currencyUnits](Campaign c) -> Result<Campaign> {
                if (FieldFault fault = checkNumber(currencyUnits, Limits{}, path))
                    return *fault;
                if (!splitAdBudget(c, Money::fromUnits(currencyUnits, currencyDecimals(c.company.currency))))
                    return refused(channelsField, QStringLiteral("0"), rangeText(1, 50));
                return c;
            }};
}

PlanEdit setWeeklyHours(double hours)
{
    const QString path = QStringLiteral("duties.roles.hours_per_week");
    return {path, [path, hours](Campaign c) -> Result<Campaign> {
                if (FieldFault fault = checkNumber(hours, upTo(2000), path))
                    return *fault;
                scaleHours(c, hours);
                return checked(std::move(c));
            }};
}

PlanEdit applyLevers(const Levers& levers)
{
    const QString path = QStringLiteral("scenarios.levers");
    return {path, [path, levers](Campaign c) -> Result<Campaign> {
                if (FieldFault fault = checkLevers(levers, path))
                    return *fault;
                return checked(withLevers(std::move(c), levers));
            }};
}

PlanEdit rememberScenario(const QString& name, const Levers& levers)
{
    return {scenariosField, [name, levers](Campaign c) -> Result<Campaign> {
                if (name.trimmed().isEmpty())
                    return refused(QStringLiteral("scenarios.name"), QString(), rangeText(1, 200));
                if (FieldFault fault = checkLevers(levers, QStringLiteral("scenarios.levers")))
                    return *fault;
                auto same = std::find_if(c.scenarios.begin(), c.scenarios.end(),
                                         [&](const Scenario& s) { return s.name == name; });
                if (same == c.scenarios.end())
                    c.scenarios.push_back({name, levers});
                else
                    same->levers = levers;
                return checked(std::move(c));
            }};
}

PlanEdit forgetScenario(const QString& name)
{
    return {scenariosField, [name](Campaign c) -> Result<Campaign> {
                if (std::erase_if(c.scenarios, [&](const Scenario& s) { return s.name == name; }) == 0)
                    return refused(QStringLiteral("scenarios.name"), name, QString());
                return c;
            }};
}

} // namespace ertrag
