// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"
#include "core/campaign/field_check.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ertrag
{
namespace
{

template <class T> QJsonObject schemaOf(const Limits& limits, const T* = nullptr);

QJsonObject typed(const char* type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

QJsonObject numberSchema(const char* type, const Limits& limits)
{
    QJsonObject schema = typed(type);
    schema.insert(QStringLiteral("minimum"), limits.min);
    schema.insert(QStringLiteral("maximum"), limits.max);
    return schema;
}

QJsonObject textSchema(const Limits& limits)
{
    QJsonObject schema = typed("string");
    schema.insert(QStringLiteral("maxLength"), limits.maxLength);
    return schema;
}

QJsonObject monthSchema()
{
    QJsonObject schema = typed("string");
    schema.insert(QStringLiteral("pattern"), QStringLiteral("^([0-9]{4}-(0[1-9]|1[0-2]))?$"));
    return schema;
}

QJsonObject daySchema()
{
    QJsonObject schema = typed("string");
    schema.insert(QStringLiteral("pattern"), QStringLiteral("^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$"));
    return schema;
}

template <class T> QJsonObject choiceSchema()
{
    QJsonArray names;
    for (const char* name : enumNames(T{}))
        names.append(QLatin1String(name));
    return {{QStringLiteral("enum"), names}};
}

QJsonObject objectSchema(const QJsonObject& properties)
{
    QJsonObject schema = typed("object");
    schema.insert(QStringLiteral("properties"), properties);
    schema.insert(QStringLiteral("additionalProperties"), false);
    return schema;
}

QJsonObject estimateSchema(const Limits& limits)
{
    QJsonObject properties;
    QJsonArray needed;
    for (const char* name : {"low", "likely", "high"}) {
        properties.insert(QLatin1String(name), numberSchema("number", limits));
        needed.append(QLatin1String(name));
    }
    properties.insert(QStringLiteral("origin"), choiceSchema<Origin>());
    QJsonObject schema = objectSchema(properties);
    schema.insert(QStringLiteral("required"), needed);
    return schema;
}

template <class Part> QJsonObject partSchema()
{
    QJsonObject properties;
    describe(
        [&](const char* name, auto member, Limits limits = {}) {
            const Part* part = nullptr;
            using Member = std::remove_cvref_t<decltype(part->*member)>;
            properties.insert(QLatin1String(name), schemaOf<Member>(limits));
        },
        static_cast<Part*>(nullptr));
    return objectSchema(properties);
}

template <class List> QJsonObject listSchema(const Limits& limits)
{
    QJsonObject schema = typed("array");
    schema.insert(QStringLiteral("maxItems"), limits.maxItems);
    schema.insert(QStringLiteral("items"), schemaOf<typename List::value_type>(limits));
    return schema;
}

template <class T> QJsonObject answerSchema(const Answer<T>*, const Limits& limits)
{
    return {{QStringLiteral("anyOf"), QJsonArray{typed("null"), schemaOf<T>(limits)}}};
}

template <class T> QJsonObject schemaOf(const Limits& limits, const T* tag)
{
    if constexpr (std::is_same_v<T, std::optional<FigureId>>)
        return textSchema(limits);
    else if constexpr (isAnswer<T>)
        return answerSchema(tag, limits);
    else if constexpr (isOptional<T>)
        return schemaOf<typename T::value_type>(limits);
    else if constexpr (isList<T>)
        return listSchema<T>(limits);
    else if constexpr (std::is_same_v<T, bool>)
        return typed("boolean");
    else if constexpr (std::is_arithmetic_v<T>)
        return numberSchema(std::is_integral_v<T> ? "integer" : "number", limits);
    else if constexpr (std::is_same_v<T, Money>)
        return numberSchema("number", limits);
    else if constexpr (std::is_same_v<T, Month>)
        return monthSchema();
    else if constexpr (std::is_same_v<T, QDate>)
        return daySchema();
    else if constexpr (std::is_same_v<T, QString>)
        return textSchema(limits);
    else if constexpr (std::is_enum_v<T>)
        return choiceSchema<T>();
    else if constexpr (std::is_same_v<T, Estimate>)
        return estimateSchema(limits);
    else
        return partSchema<T>();
}

} // namespace

QByteArray campaignSchema()
{
    const QJsonObject version{{QStringLiteral("const"), campaignSchemaVersion}};
    QJsonObject root = objectSchema({{QStringLiteral("schema_version"), version},
                                     {QStringLiteral("campaign"), partSchema<Campaign>()},
                                     {QStringLiteral("actuals"), typed("object")}});
    root.insert(QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    root.insert(QStringLiteral("title"), QStringLiteral("Ertrag campaign"));
    root.insert(QStringLiteral("required"), QJsonArray{QStringLiteral("schema_version"), QStringLiteral("campaign")});
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace ertrag
