// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/edits.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace ertrag
{

/// The place of one answer in a campaign, as a widget sees it: V is QString, double, int (a choice), Estimate,
/// QStringList, Month or a vector of rows. A field that is no Answer is always given; taking it away sets its default.
template <class V> struct Slot {
    QString path; ///< "goals.stop"
    bool mayBeUnknown = false;
    std::function<Answer<V>(const Campaign&)> read;
    std::function<PlanEdit(const Campaign&, const Answer<V>&)> write;
    std::function<QString(const Campaign&)> place = {}; ///< its path where `path` stands for one of several

    QString placeIn(const Campaign& campaign) const { return place ? place(campaign) : path; }
};

/// How a field's own type is shown: whole numbers and money (in currency units) as double, enums and yes/no as int.
template <class T> struct ViewOf {
    using Type = std::conditional_t<std::is_enum_v<T> || std::is_same_v<T, bool>, int, T>;
    static Type to(const T& value, int) { return Type(value); }
    static T from(const Type& shown, int) { return T(shown); }
};
template <> struct ViewOf<double> {
    using Type = double;
    static double to(double value, int) { return value; }
    static double from(double shown, int) { return shown; }
};
template <> struct ViewOf<int> {
    using Type = double;
    static double to(int value, int) { return value; }
    static int from(double shown, int) { return int(std::llround(std::clamp(shown, -2.0e9, 2.0e9))); }
};
template <> struct ViewOf<Money> {
    using Type = double;
    static double to(Money value, int decimals) { return value.units(decimals); }
    static Money from(double shown, int decimals) { return Money::fromUnits(std::clamp(shown, -1e12, 1e12), decimals); }
};
template <class T> struct FieldType {
    using Value = T;
    static constexpr bool isAnswer = false;
};
template <class T> struct FieldType<Answer<T>> {
    using Value = T;
    static constexpr bool isAnswer = true;
};
template <class T> using ViewType = typename ViewOf<typename FieldType<T>::Value>::Type;

template <class T> Answer<ViewType<T>> shownAnswer(const T& field, int decimals)
{
    using View = ViewOf<typename FieldType<T>::Value>;
    if constexpr (FieldType<T>::isAnswer) {
        if (field.isUnknown())
            return Answer<ViewType<T>>::unknown();
        return field.given() ? Answer<ViewType<T>>(View::to(field.value, decimals)) : Answer<ViewType<T>>();
    } else {
        return Answer<ViewType<T>>(View::to(field, decimals));
    }
}

template <class T> T fieldFrom(const Answer<ViewType<T>>& shown, int decimals)
{
    using View = ViewOf<typename FieldType<T>::Value>;
    if constexpr (FieldType<T>::isAnswer) {
        if (shown.isUnknown())
            return T::unknown();
        return shown.given() ? T(View::from(shown.value, decimals)) : T();
    } else {
        return shown.given() ? View::from(shown.value, decimals) : T();
    }
}

template <class Owner> const Owner& partOf(const Campaign& campaign)
{
    if constexpr (std::is_same_v<Owner, Goals>)
        return campaign.goals;
    else if constexpr (std::is_same_v<Owner, Measures>)
        return campaign.measures;
    else if constexpr (std::is_same_v<Owner, Audience>)
        return campaign.audience;
    else if constexpr (std::is_same_v<Owner, Duties>)
        return campaign.duties;
    else if constexpr (std::is_same_v<Owner, StaffRules>)
        return campaign.staffRules;
    else if constexpr (std::is_same_v<Owner, Economics>)
        return campaign.economics;
    else if constexpr (std::is_same_v<Owner, Company>)
        return campaign.company;
    else
        return campaign;
}

/// A field of a part. `decimals` are those of the currency.
template <class Owner, class T> Slot<ViewType<T>> slotOf(T Owner::*field, int decimals)
{
    return {set(field, T()).field, FieldType<T>::isAnswer,
            [field, decimals](const Campaign& c) { return shownAnswer<T>(partOf<Owner>(c).*field, decimals); },
            [field, decimals](const Campaign&, const Answer<ViewType<T>>& shown) {
                return set(field, fieldFrom<T>(shown, decimals));
            }};
}

/// A piece of an answer that has several (role, months and sign of the stop agreement).
template <class Owner, class Inner, class T>
Slot<ViewType<T>> slotOf(Answer<Inner> Owner::*group, T Inner::*piece, int decimals)
{
    using View = ViewType<T>;
    return {set(group, Answer<Inner>()).field, false,
            [group, piece, decimals](const Campaign& c) {
                const Answer<Inner>& answer = partOf<Owner>(c).*group;
                return answer.given() ? shownAnswer<T>(answer.value.*piece, decimals) : Answer<View>();
            },
            [group, piece, decimals](const Campaign& c, const Answer<View>& shown) {
                Inner inner = (partOf<Owner>(c).*group).valueOr(Inner());
                inner.*piece = fieldFrom<T>(shown, decimals);
                return set(group, Answer<Inner>(inner));
            }};
}

/// A piece of a plain group (skills).
template <class Owner, class Inner, class T>
Slot<ViewType<T>> slotOf(Inner Owner::*group, T Inner::*piece, int decimals)
{
    return {set(group, Inner()).field, FieldType<T>::isAnswer,
            [group, piece, decimals](const Campaign& c) {
                return shownAnswer<T>(partOf<Owner>(c).*group.*piece, decimals);
            },
            [group, piece, decimals](const Campaign& c, const Answer<ViewType<T>>& shown) {
                Inner inner = partOf<Owner>(c).*group;
                inner.*piece = fieldFrom<T>(shown, decimals);
                return set(group, inner);
            }};
}

/// A small whole number that is picked by its word (0 none .. 3 good).
inline Slot<int> choiceOf(const Slot<double>& number)
{
    return {number.path, number.mayBeUnknown,
            [number](const Campaign& c) {
                const Answer<double> value = number.read(c);
                if (value.isUnknown())
                    return Answer<int>::unknown();
                return value.given() ? Answer<int>(int(value.value)) : Answer<int>();
            },
            [number](const Campaign& c, const Answer<int>& shown) {
                if (shown.isUnknown())
                    return number.write(c, Answer<double>::unknown());
                return number.write(c, shown.given() ? Answer<double>(shown.value) : Answer<double>());
            }};
}

/// Whether a group is open, unknown or given: for its "I don't know".
template <class Owner, class Inner> Slot<bool> groupSlot(Answer<Inner> Owner::*group)
{
    return {set(group, Answer<Inner>()).field, true,
            [group](const Campaign& c) {
                const Answer<Inner>& answer = partOf<Owner>(c).*group;
                if (answer.isUnknown())
                    return Answer<bool>::unknown();
                return answer.given() ? Answer<bool>(true) : Answer<bool>();
            },
            [group](const Campaign&, const Answer<bool>& shown) {
                return set(group, shown.isUnknown() ? Answer<Inner>::unknown() : Answer<Inner>());
            }};
}

} // namespace ertrag
