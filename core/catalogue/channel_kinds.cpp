// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/channel_kinds.h"

#include "core/campaign/channels.h"
#include "core/catalogue/resource_file.h"

#include <QJsonArray>
#include <algorithm>

namespace ertrag
{
namespace
{

QMap<QString, QString> texts(const QJsonObject& object)
{
    QMap<QString, QString> found;
    for (auto it = object.begin(); it != object.end(); ++it)
        found.insert(it.key(), it.value().toString());
    return found;
}

AudienceFigure figureFrom(const QJsonObject& o)
{
    AudienceFigure figure;
    figure.share = o[QLatin1String("share")].toDouble();
    figure.ofFirms = o[QLatin1String("of")].toString() == QLatin1String("firms");
    figure.who = o[QLatin1String("who")].toString();
    figure.country = o[QLatin1String("country")].toString();
    figure.year = o[QLatin1String("year")].toInt();
    figure.source = o[QLatin1String("source")].toString();
    return figure;
}

WorkNorm workFrom(const QJsonObject& o)
{
    const WorkNorm usual;
    return {o[QLatin1String("post")].toDouble(usual.perPost), o[QLatin1String("reply")].toDouble(usual.perReply),
            o[QLatin1String("advert_month")].toDouble(usual.perAdvertMonth)};
}

ChannelKind kindFrom(const QJsonObject& o)
{
    const QJsonObject hours = o[QLatin1String("hours")].toObject();
    const QJsonObject fit = o[QLatin1String("fit")].toObject();
    ChannelKind kind;
    kind.key = o[QLatin1String("key")].toString();
    kind.names = texts(o[QLatin1String("names")].toObject());
    kind.notes = texts(o[QLatin1String("note")].toObject());
    kind.hoursLow = hours[QLatin1String("low")].toDouble();
    kind.hoursHigh = hours[QLatin1String("high")].toDouble();
    kind.work = workFrom(o[QLatin1String("effort")].toObject());
    kind.fitConsumers = fit[QLatin1String("b2c")].toInt();
    kind.fitBusinesses = fit[QLatin1String("b2b")].toInt();
    kind.fitHiring = fit[QLatin1String("hire")].toInt();
    kind.money = o[QLatin1String("money")].toString();
    for (const QJsonValue value : o[QLatin1String("figures")].toArray())
        kind.figures.push_back(figureFrom(value.toObject()));
    return kind;
}

std::vector<ChannelKind> readKinds()
{
    std::vector<ChannelKind> kinds;
    const auto file = readResource(QStringLiteral(":/catalogue/channel_kinds.json"));
    if (file.ok())
        for (const QJsonValue value : file.value()[QLatin1String("channel_kinds")].toArray())
            kinds.push_back(kindFrom(value.toObject()));
    return kinds;
}

QString forLanguage(const QMap<QString, QString>& by, const QString& language)
{
    const QString own = by.value(language.section(QLatin1Char('_'), 0, 0).toLower());
    return own.isEmpty() ? by.value(QStringLiteral("en")) : own;
}

} // namespace

QString ChannelKind::name(const QString& language) const
{
    return forLanguage(names, language);
}

QString ChannelKind::note(const QString& language) const
{
    return forLanguage(notes, language);
}

const std::vector<ChannelKind>& channelKinds()
{
    static const std::vector<ChannelKind> kinds = readKinds();
    return kinds;
}

const ChannelKind* findChannelKind(const QString& key)
{
    const auto& kinds = channelKinds();
    const auto it = std::find_if(kinds.begin(), kinds.end(), [&](const ChannelKind& kind) { return kind.key == key; });
    return it == kinds.end() ? nullptr : &*it;
}

QString workSource(const QString& language)
{
    const auto file = readResource(QStringLiteral(":/catalogue/channel_kinds.json"));
    return file.ok() ? forLanguage(texts(file.value()[QLatin1String("effort_source")].toObject()), language)
                     : QString();
}

WorkNorm workOf(const Channel& channel)
{
    const ChannelKind* kind = findChannelKind(channel.kind);
    const WorkNorm norm = kind ? kind->work : WorkNorm();
    return {channel.effort.hoursPerPost.valueOr(norm.perPost), channel.effort.hoursPerReply.valueOr(norm.perReply),
            channel.effort.hoursPerAdvertMonth.valueOr(norm.perAdvertMonth)};
}

} // namespace ertrag
