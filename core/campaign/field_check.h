// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaign/currencies.h"
#include "core/campaign/fields.h"

#include <cmath>
#include <optional>
#include <type_traits>

namespace ertrag
{

/// A number as data for Error::detail and Error::allowed: "0.25", "720".
QString plainNumber(double number);
QString rangeText(double min, double max); ///< "0..720"

template <class T> inline constexpr bool isAnswer = false;
template <class T> inline constexpr bool isAnswer<Answer<T>> = true;
template <class T> inline constexpr bool isOptional = false;
template <class T> inline constexpr bool isOptional<std::optional<T>> = true;
template <class T> inline constexpr bool isList = false;
template <class T> inline constexpr bool isList<std::vector<T>> = true;
template <> inline constexpr bool isList<QStringList> = true;
template <class T> inline constexpr bool isNumber = std::is_arithmetic_v<T> && !std::is_same_v<T, bool>;

using FieldFault = std::optional<Error>;

/// Decimals of the amounts of a part: those of the book's currency, unless the part has one of its own.
template <class Part> int decimalsOf(const Part&, int ofBook)
{
    return ofBook;
}
inline int decimalsOf(const ForeignCost& cost, int)
{
    return currencyDecimals(cost.currency);
}

FieldFault checkNumber(double value, const Limits& limits, const QString& path);
FieldFault checkText(const QString& value, const Limits& limits, const QString& path);
FieldFault checkEstimate(const Estimate& value, const Limits& limits, const QString& path);
FieldFault checkMonth(Month value, const QString& path);
FieldFault checkDay(QDate value, const QString& path);
FieldFault checkSize(qsizetype size, const Limits& limits, const QString& path);
QString childPath(const QString& path, const char* name);   ///< "audience" + "radius_km" = "audience.radius_km"
QString itemPath(const QString& path, const QString& item); ///< "channels" + "0" = "channels/0"

template <class T> FieldFault checkValue(const T& value, const Limits& limits, const QString& path, int decimals = 2);

/// The first violated range of a part, field by field in the order of its description.
template <class Part> FieldFault checkPart(const Part& part, const QString& path, int decimals)
{
    FieldFault fault;
    describe(
        [&](const char* name, auto member, Limits limits = {}) {
            if (!fault)
                fault = checkValue(part.*member, limits, childPath(path, name), decimalsOf(part, decimals));
        },
        static_cast<Part*>(nullptr));
    return fault;
}

template <class List> FieldFault checkList(const List& list, const Limits& limits, const QString& path, int decimals)
{
    FieldFault fault = checkSize(qsizetype(list.size()), limits, path);
    int i = 0;
    for (const auto& item : list) {
        if (fault)
            break;
        QString key = QString::number(i++);
        if constexpr (std::is_same_v<List, std::vector<Channel>>)
            key = item.id;
        fault = checkValue(item, limits, itemPath(path, key), decimals);
    }
    return fault;
}

/// Whether `value` lies in `limits`; `decimals` are those of the currency.
template <class T> FieldFault checkValue(const T& value, const Limits& limits, const QString& path, int decimals)
{
    if constexpr (std::is_same_v<T, std::optional<FigureId>>)
        return {}; // whether there is such a channel is not asked: it may come back
    else if constexpr (isAnswer<T>)
        return value.given() ? checkValue(value.value, limits, path, decimals) : FieldFault{};
    else if constexpr (isOptional<T>)
        return value ? checkValue(*value, limits, path, decimals) : FieldFault{};
    else if constexpr (isList<T>)
        return checkList(value, limits, path, decimals);
    else if constexpr (isNumber<T>)
        return checkNumber(double(value), limits, path);
    else if constexpr (std::is_same_v<T, Money>)
        return checkNumber(value.units(decimals), limits, path);
    else if constexpr (std::is_same_v<T, Estimate>)
        return checkEstimate(value, limits, path);
    else if constexpr (std::is_same_v<T, Month>)
        return checkMonth(value, path);
    else if constexpr (std::is_same_v<T, QDate>)
        return checkDay(value, path);
    else if constexpr (std::is_same_v<T, QString>)
        return checkText(value, limits, path);
    else if constexpr (std::is_enum_v<T> || std::is_same_v<T, bool>)
        return {};
    else
        return checkPart(value, path, decimals);
}

/// What holds between the channels: ids of a-z 0-9 _ -, ids and slots different.
FieldFault checkChannels(const Campaign& campaign);
/// Currencies of foreign costs: a code of ISO 4217 and another one than the book's.
FieldFault checkForeignCosts(const Campaign& campaign);

} // namespace ertrag
