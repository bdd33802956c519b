// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"
#include "core/campaign/field_check.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ertrag
{
namespace
{

template <class T> QJsonValue written(const T& value, int decimals);

template <class Part> QJsonObject writtenPart(const Part& part, int decimals)
{
    QJsonObject object;
    describe(
        [&](const char* name, auto member, Limits = {}) {
            const QJsonValue value = written(part.*member, decimalsOf(part, decimals));
            if (!value.isUndefined())
                object.insert(QLatin1String(name), value);
        },
        static_cast<Part*>(nullptr));
    return object;
}

template <class T> QJsonValue writtenAnswer(const Answer<T>& answer, int decimals)
{
    if (answer.open())
        return QJsonValue(QJsonValue::Undefined);
    return answer.given() ? written(answer.value, decimals) : QJsonValue(QJsonValue::Null);
}

template <class List> QJsonValue writtenList(const List& list, int decimals)
{
    QJsonArray array;
    for (const auto& item : list)
        array.append(written(item, decimals));
    return array;
}

template <class T> QJsonValue written(const T& value, int decimals)
{
    if constexpr (std::is_same_v<T, std::optional<FigureId>>)
        return QJsonValue(value ? figureKey(*value) : QString());
    else if constexpr (isAnswer<T>)
        return writtenAnswer(value, decimals);
    else if constexpr (isOptional<T>)
        return value ? written(*value, decimals) : QJsonValue(QJsonValue::Undefined);
    else if constexpr (isList<T>)
        return writtenList(value, decimals);
    else if constexpr (std::is_same_v<T, bool>)
        return QJsonValue(value);
    else if constexpr (std::is_arithmetic_v<T>)
        return QJsonValue(double(value));
    else if constexpr (std::is_same_v<T, Money>)
        return QJsonValue(value.units(decimals));
    else if constexpr (std::is_same_v<T, Month>)
        return value.valid() ? QJsonValue(value.iso()) : QJsonValue(QString());
    else if constexpr (std::is_same_v<T, QDate>)
        return QJsonValue(value.toString(Qt::ISODate));
    else if constexpr (std::is_same_v<T, QString>)
        return QJsonValue(value);
    else if constexpr (std::is_enum_v<T>)
        return QJsonValue(QLatin1String(enumNames(T{})[size_t(value)]));
    else
        return writtenPart(value, decimals);
}

} // namespace

QJsonObject campaignToObject(const Campaign& campaign)
{
    return writtenPart(campaign, currencyDecimals(campaign.company.currency));
}

QByteArray toJson(const Campaign& campaign)
{
    QJsonObject root;
    root.insert(QStringLiteral("schema_version"), campaignSchemaVersion);
    root.insert(QStringLiteral("campaign"), campaignToObject(campaign));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace ertrag
