// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/object_reader.h"

#include "core/campaign/enum_names.h"

#include <algorithm>

namespace ertrag
{
namespace
{

constexpr const char* kindNames[] = {"ads", "organic", "analytics", "shop", "table"}; ///< by SourceKind

} // namespace

const char* sourceKindName(SourceKind kind)
{
    return kindNames[int(kind)];
}

void JsonReading::take(std::optional<Error> found)
{
    if (fault || !found)
        return;
    fault = std::move(found);
    if (fault->code != ErrorCode::TextNotAllowed)
        fault->code = ErrorCode::JsonField;
}

QString listPath(const QString& path, const char* list, qsizetype index)
{
    return path + QLatin1Char('.') + QLatin1String(list) + QLatin1Char('/') + QString::number(index);
}

std::optional<double> ObjectReader::number(const QString& key, double largest)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isDouble() || !fits(value.toDouble(), largest)) {
        refuse(key, QStringLiteral("-%1..%1").arg(largest));
        return std::nullopt;
    }
    return value.toDouble();
}

bool ObjectReader::flag(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(key, QStringLiteral("true|false"));
    return value.toBool();
}

QString ObjectReader::text(const QString& key, TextForm form)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isString())
        refuse(key, QStringLiteral("\"...\""));
    return m_reading.from == JsonFrom::Book ? fitted(value.toString(), form) : value.toString();
}

QDate ObjectReader::date(const QString& key, bool required)
{
    const QDate date = QDate::fromString(text(key), Qt::ISODate);
    if (!date.isValid() && (required || !text(key).isEmpty()))
        refuse(key, QStringLiteral("yyyy-MM-dd"));
    return date;
}

Month ObjectReader::month(const QString& key)
{
    const Month month = Month::fromIso(text(key));
    if (!month.valid())
        refuse(key, QStringLiteral("yyyy-MM"));
    return month;
}

SourceKind ObjectReader::kind(const QString& key)
{
    const QString name = text(key);
    const auto found = std::find_if(std::begin(kindNames), std::end(kindNames),
                                    [&](const char* k) { return name == QLatin1String(k); });
    if (found != std::end(kindNames))
        return SourceKind(found - std::begin(kindNames));
    if (!name.isEmpty())
        refuse(key, QStringLiteral("ads|organic|analytics|shop|table"));
    return SourceKind::Ads;
}

Origin ObjectReader::origin(const QString& key)
{
    const auto names = enumNames(Origin{});
    const QString name = text(key);
    for (size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1String(names[i]))
            return Origin(i);
    if (!name.isEmpty())
        refuse(key, QStringLiteral("assumption|guess|stated|measured"));
    return Origin::Guess;
}

void ObjectReader::refuse(const QString& key, const QString& allowed)
{
    m_reading.take(Error{ErrorCode::JsonField, m_path + QLatin1Char('.') + key,
                         m_object.value(key).toVariant().toString(), allowed, 0});
}

} // namespace ertrag
