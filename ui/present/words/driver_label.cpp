// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/driver_label.h"

#include "core/campaign/campaign.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/answer_sentences.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

struct DriverLabel {
    Q_DECLARE_TR_FUNCTIONS(DriverLabel)
public:
    static QString word(const QString& key);
};

QString DriverLabel::word(const QString& key)
{
    const struct {
        const char* key;
        QString text;
    } words[] = {
        {"order_value", tr("Order value")},
        {"contribution_margin", tr("Margin")},
        {"orders_per_month", tr("Orders a month")},
        {"monthly_retention", tr("Customers who stay")},
        {"incrementality", tr("Would not have come anyway")},
        {"hourly_cost", tr("Cost of an hour")},
        {"cost_per_thousand", tr("Price of 1,000 contacts")},
        {"cost_per_click", tr("Click price")},
        {"click_rate", tr("Contacts → clicks")},
        {"organic_click_rate", tr("Posts → clicks")},
        {"enquiry_rate", tr("Clicks → enquiries")},
        {"close_rate", tr("Enquiries → customers")},
        {"gain_per_post", tr("New followers per post")},
        {"churn_per_month", tr("Followers lost")},
        {"reach_per_post", tr("Reach of a post")},
        {"saving", tr("Savings")},
        {"exchange_rate", tr("Exchange rate")},
    };
    for (const auto& entry : words)
        if (key == QLatin1String(entry.key))
            return entry.text;
    return key;
}

QString lastPart(const QString& key)
{
    if (key.startsWith(QLatin1String("saving/")))
        return QStringLiteral("saving");
    if (key.startsWith(QLatin1String("exchange_rate/")))
        return QStringLiteral("exchange_rate");
    QString part = key.mid(key.lastIndexOf(QLatin1Char('/')) + 1);
    if (part == QLatin1String("organic.click_rate"))
        return QStringLiteral("organic_click_rate");
    return part.mid(part.lastIndexOf(QLatin1Char('.')) + 1);
}

} // namespace

QString driverLabel(const QString& key, const Campaign& plan, const NumberText& numbers)
{
    const QString word = DriverLabel::word(lastPart(key));
    const int slash = int(key.indexOf(QLatin1Char('/')));
    const auto& foreign = plan.economics.foreignCosts;
    if (word == DriverLabel::word(QStringLiteral("exchange_rate")))
        if (const size_t number = key.mid(slash + 1).toUInt(); number >= 1 && number <= foreign.size())
            return DriverLabel::tr("%1 (%2)").arg(word, foreign[number - 1].currency);
    int included = 0;
    for (const Channel& channel : plan.channels)
        included += channel.included;
    if (slash < 0 || included < 2)
        return word;
    const QString channel = channelLabel(key.left(slash), plan, numbers);
    return channel.isEmpty() ? word : DriverLabel::tr("%1 (%2)").arg(word, channel);
}

QString driverValue(const QString& key, double value, const NumberText& numbers)
{
    const QString part = lastPart(key);
    if (part == QLatin1String("orders_per_month") || part == QLatin1String("gain_per_post"))
        return numbers.decimal(value, 1);
    if (part == QLatin1String("exchange_rate"))
        return numbers.decimal(value, value < 0.1 ? 4 : 2);
    if (part == QLatin1String("saving") || part == QLatin1String("order_value") || part.contains(QLatin1String("cost")))
        return numbers.money(value);
    return numbers.percent(value, value < 0.1 ? 1 : 0);
}

QString driverField(const QString& key)
{
    const int slash = int(key.indexOf(QLatin1Char('/')));
    if (key.startsWith(QLatin1String("saving/")))
        return QStringLiteral("economics.savings");
    if (key.startsWith(QLatin1String("exchange_rate/")))
        return QStringLiteral("economics.foreign_costs");
    if (key == QLatin1String("hourly_cost"))
        return QStringLiteral("duties.hourly_cost");
    if (slash < 0)
        return QStringLiteral("economics.") + key;
    return QStringLiteral("channels/") + key.left(slash) + QLatin1Char('.') + key.mid(slash + 1);
}

QString channelLabel(const QString& id, const Campaign& plan, const NumberText& numbers)
{
    for (const Channel& channel : plan.channels)
        if (channel.id == id)
            return channelName(channel, numbers);
    return {};
}

} // namespace ertrag
