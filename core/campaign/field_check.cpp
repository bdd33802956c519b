// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/field_check.h"

#include "core/campaign/edits.h"
#include "core/campaign/text_form.h"

#include <QSet>
#include <algorithm>

namespace ertrag
{

QString plainNumber(double number)
{
    return std::abs(number) < 1e15 && number == std::floor(number) ? QString::number(qint64(number))
                                                                   : QString::number(number, 'g', 10);
}

QString rangeText(double min, double max)
{
    return plainNumber(min) + QStringLiteral("..") + plainNumber(max);
}

QString childPath(const QString& path, const char* name)
{
    return path.isEmpty() ? QString::fromLatin1(name) : path + QLatin1Char('.') + QLatin1String(name);
}

QString itemPath(const QString& path, const QString& item)
{
    return path + QLatin1Char('/') + item;
}

FieldFault checkNumber(double value, const Limits& limits, const QString& path)
{
    if (std::isfinite(value) && value >= limits.min && value <= limits.max)
        return {};
    return Error{ErrorCode::ValueOutOfRange, path, plainNumber(value), rangeText(limits.min, limits.max), 0};
}

FieldFault checkText(const QString& value, const Limits& limits, const QString& path)
{
    if (const qsizetype at = unfitAt(value, textForm(limits)); at >= 0)
        return Error{ErrorCode::TextNotAllowed, path, codePoint(value[at]), {}, 0};
    if (value.size() <= limits.maxLength)
        return {};
    return Error{ErrorCode::ValueOutOfRange, path, QString::number(value.size()), rangeText(0, limits.maxLength), 0};
}

FieldFault checkEstimate(const Estimate& value, const Limits& limits, const QString& path)
{
    for (double part : {value.low, value.likely, value.high})
        if (FieldFault fault = checkNumber(part, limits, path))
            return fault;
    if (value.ordered())
        return {};
    const QString found = QStringList{plainNumber(value.low), plainNumber(value.likely), plainNumber(value.high)}.join(
        QStringLiteral(" / "));
    return Error{ErrorCode::EstimateOrder, path, found, QStringLiteral("low <= likely <= high"), 0};
}

FieldFault checkMonth(Month value, const QString& path)
{
    if (value.valid() || value == Month{})
        return {};
    return Error{ErrorCode::ValueOutOfRange, path, QString::number(value.index), QStringLiteral("1970-01..2200-01"), 0};
}

FieldFault checkDay(QDate value, const QString& path)
{
    if (value.isNull() || (value.isValid() && Month::of(value).valid()))
        return {};
    return Error{ErrorCode::ValueOutOfRange, path, value.toString(Qt::ISODate),
                 QStringLiteral("1970-01-01..2200-01-31"), 0};
}

FieldFault checkSize(qsizetype size, const Limits& limits, const QString& path)
{
    if (size <= limits.maxItems)
        return {};
    return Error{ErrorCode::ValueOutOfRange, path, QString::number(size), rangeText(0, limits.maxItems), 0};
}

static bool plainId(const QString& id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

FieldFault checkChannels(const Campaign& campaign)
{
    QSet<QString> ids;
    QSet<int> usedSlots;
    for (size_t i = 0; i < campaign.channels.size(); ++i) {
        const Channel& channel = campaign.channels[i];
        const QString path = itemPath(QStringLiteral("channels"), QString::number(i));
        if (!plainId(channel.id))
            return Error{ErrorCode::ValueOutOfRange, childPath(path, "id"), channel.id, QStringLiteral("a-z 0-9 _ -"),
                         0};
        if (ids.contains(channel.id))
            return Error{ErrorCode::ValueOutOfRange, childPath(path, "id"), channel.id, QStringLiteral("unique"), 0};
        if (usedSlots.contains(channel.slot))
            return Error{ErrorCode::ValueOutOfRange, childPath(path, "slot"), QString::number(channel.slot),
                         QStringLiteral("unique"), 0};
        ids.insert(channel.id);
        usedSlots.insert(channel.slot);
    }
    return {};
}

FieldFault checkForeignCosts(const Campaign& campaign)
{
    const auto& costs = campaign.economics.foreignCosts;
    for (size_t i = 0; i < costs.size(); ++i) {
        const QString list = QStringLiteral("economics.foreign_costs");
        const QString path = childPath(itemPath(list, QString::number(i)), "currency");
        if (!isCurrency(costs[i].currency))
            return Error{ErrorCode::ValueOutOfRange, path, costs[i].currency, QStringLiteral("ISO 4217"), 0};
        if (costs[i].currency == campaign.company.currency)
            return Error{ErrorCode::ValueOutOfRange, path, costs[i].currency, QStringLiteral("another"), 0};
    }
    return {};
}

Done checkRanges(const Campaign& campaign)
{
    if (FieldFault fault = checkPart(campaign, QString(), currencyDecimals(campaign.company.currency)))
        return *fault;
    for (auto check : {checkChannels, checkForeignCosts})
        if (FieldFault fault = check(campaign))
            return *fault;
    return Nothing{};
}

} // namespace ertrag
