// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The templates of edits.h: the field's name and limits are found by comparing member pointers.
#include "core/campaign/edits.h"
#include "core/campaign/field_check.h"

namespace ertrag
{

struct FoundField {
    QString name;
    Limits limits;
};

/// Name and limits of a member of a part, from its description.
template <class Part, class T> FoundField fieldOf(T Part::*wanted)
{
    FoundField found;
    describe(
        [&](const char* name, auto member, Limits limits = {}) {
            if constexpr (std::is_same_v<decltype(member), T Part::*>)
                if (member == wanted)
                    found = {QString::fromLatin1(name), limits};
        },
        static_cast<Part*>(nullptr));
    return found;
}

/// An edit of one member of the part that `find` picks in the campaign (null: no such part).
template <class Part, class T, class Find> PlanEdit setIn(const QString& where, T Part::*field, T value, Find find)
{
    const FoundField found = fieldOf(field);
    const QString path = where.isEmpty() ? found.name : where + QLatin1Char('.') + found.name;
    return {path, [path, limits = found.limits, field, value = std::move(value), find](Campaign c) -> Result<Campaign> {
                Part* part = find(c);
                if (!part)
                    return Error{ErrorCode::ValueOutOfRange, path, QString(), QString(), 0};
                const int decimals = currencyDecimals(c.company.currency);
                if (FieldFault fault = checkValue(value, limits, path, decimals))
                    return *fault;
                part->*field = value;
                if constexpr (std::is_same_v<Part, Channel> || std::is_same_v<T, std::vector<Channel>>)
                    if (FieldFault fault = checkChannels(c))
                        return *fault;
                if constexpr (std::is_same_v<Part, Company> || std::is_same_v<T, std::vector<ForeignCost>>)
                    if (FieldFault fault = checkForeignCosts(c))
                        return *fault;
                return c;
            }};
}

template <class T> PlanEdit set(T Campaign::*field, std::type_identity_t<T> value)
{
    return setIn(QString(), field, std::move(value), [](Campaign& c) { return &c; });
}
template <class T> PlanEdit set(T Company::*field, std::type_identity_t<T> value)
{
    return setIn(QStringLiteral("company"), field, std::move(value), [](Campaign& c) { return &c.company; });
}
template <class T> PlanEdit set(T Goals::*field, std::type_identity_t<T> value)
{
    return setIn(QStringLiteral("goals"), field, std::move(value), [](Campaign& c) { return &c.goals; });
}
template <class T> PlanEdit set(T Measures::*field, std::type_identity_t<T> value)
{
    return setIn(QStringLiteral("measures"), field, std::move(value), [](Campaign& c) { return &c.measures; });
}
template <class T> PlanEdit set(T Audience::*field, std::type_identity_t<T> value)
{
    return setIn(QStringLiteral("audience"), field, std::move(value), [](Campaign& c) { return &c.audience; });
}
template <class T> PlanEdit set(T Duties::*field, std::type_identity_t<T> value)
{
    return setIn(QStringLiteral("duties"), field, std::move(value), [](Campaign& c) { return &c.duties; });
}
template <class T> PlanEdit set(T StaffRules::*field, std::type_identity_t<T> value)
{
    return setIn(QStringLiteral("staff_rules"), field, std::move(value), [](Campaign& c) { return &c.staffRules; });
}
template <class T> PlanEdit set(T Economics::*field, std::type_identity_t<T> value)
{
    return setIn(QStringLiteral("economics"), field, std::move(value), [](Campaign& c) { return &c.economics; });
}
template <class T> PlanEdit set(const QString& channelId, T Channel::*field, std::type_identity_t<T> value)
{
    return setIn(itemPath(QStringLiteral("channels"), channelId), field, std::move(value),
                 [channelId](Campaign& c) -> Channel* {
                     for (Channel& channel : c.channels)
                         if (channel.id == channelId)
                             return &channel;
                     return nullptr;
                 });
}

} // namespace ertrag
