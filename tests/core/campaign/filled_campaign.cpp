// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/campaign/filled_campaign.h"

#include "core/campaign/field_check.h"
#include "core/campaign/media_plan.h"
#include "core/campaign/text_form.h"

#include <algorithm>

namespace ertrag
{
namespace
{

class Filler
{
public:
    Filler(unsigned seed, Fill fill) : m_random(seed), m_full(fill == Fill::Full), m_edges(fill == Fill::Edges) {}

    template <class Part> void part(Part& into)
    {
        describe([&](const char*, auto member, Limits limits = {}) { value(into.*member, limits); },
                 static_cast<Part*>(nullptr));
    }

private:
    int upToInt(int most) { return int(m_random() % unsigned(most + 1)); }
    double number(const Limits& limits)
    {
        if (m_edges && upToInt(2) > 0) // an end of the range in two of three
            return upToInt(1) ? limits.min : limits.max;
        return limits.min + (limits.max - limits.min) * (double(m_random()) / double(m_random.max()));
    }

    FigureId figure()
    {
        const auto kinds = figureKinds();
        const FigureTraits& traits = kinds[size_t(upToInt(int(kinds.size()) - 1))];
        switch (traits.block) {
        case SamplingBlock::Business:
        case SamplingBlock::None:
            break;
        case SamplingBlock::Currencies:
        case SamplingBlock::Savings:
            return {traits.kind, 1 + upToInt(40)};
        case SamplingBlock::Channels:
            return {traits.kind, QStringLiteral("channel-%1").arg(upToInt(3))};
        }
        return traits.kind;
    }

    template <class T> void value(T& into, const Limits& limits)
    {
        if constexpr (std::is_same_v<T, std::optional<FigureId>>) {
            into.reset();
            if (m_full || upToInt(1))
                into = figure();
        } else if constexpr (isAnswer<T>) {
            const int kind = m_full ? 2 : upToInt(2);
            into = kind == 0 ? T() : T::unknown();
            if (kind == 2) {
                into.state = T::State::Given;
                value(into.value, limits);
            }
        } else if constexpr (isOptional<T>) {
            into.reset();
            if (m_full || upToInt(1))
                value(into.emplace(), limits);
        } else if constexpr (isList<T>) {
            into.clear();
            for (int i = m_full ? 2 : upToInt(3); i > 0; --i) {
                typename T::value_type item{};
                value(item, limits);
                into.push_back(item);
            }
        } else if constexpr (std::is_same_v<T, bool>)
            into = upToInt(1);
        else if constexpr (isNumber<T>)
            into = T(number(limits));
        else if constexpr (std::is_same_v<T, Money>)
            into = m_edges ? Money::fromUnits(number(limits), 2) : Money{qint64(m_random() % 100000000u)};
        else if constexpr (std::is_same_v<T, Month>)
            into = Month::of(1980 + upToInt(150), 1 + upToInt(11));
        else if constexpr (std::is_same_v<T, QDate>)
            into = QDate(1980 + upToInt(150), 1 + upToInt(11), 1 + upToInt(27));
        else if constexpr (std::is_same_v<T, QString>)
            into =
                fitted(QStringLiteral("Ü\"\\ {%1}\n").arg(upToInt(1000000)).left(limits.maxLength), textForm(limits));
        else if constexpr (std::is_enum_v<T>)
            into = T(upToInt(int(enumNames(T{}).size()) - 1));
        else if constexpr (std::is_same_v<T, Estimate>) {
            double parts[3] = {number(limits), number(limits), number(limits)};
            std::sort(parts, parts + 3);
            into = {parts[0], parts[1], parts[2], Origin(upToInt(3))};
        } else
            part(into);
    }

    std::mt19937 m_random;
    bool m_full, m_edges;
};

} // namespace

Campaign randomCampaign(unsigned seed, Fill fill)
{
    Campaign campaign;
    Filler(seed, fill).part(campaign);
    campaign.company.currency = QStringLiteral("CHF");
    for (size_t i = 0; i < campaign.channels.size(); ++i) {
        campaign.channels[i].id = QStringLiteral("channel-%1").arg(i);
        campaign.channels[i].slot = int(i);
    }
    const std::array currencies{"USD", "JPY", "KWD", "EUR"};
    auto& costs = campaign.economics.foreignCosts;
    for (size_t i = 0; i < costs.size(); ++i) {
        costs[i].currency = QString::fromLatin1(currencies[(i + seed) % currencies.size()]);
        costs[i].amountPerMonth =
            Money::fromUnits(costs[i].amountPerMonth.units(2), currencyDecimals(costs[i].currency));
        for (Money& amount : costs[i].amountByMonth)
            amount = Money::fromUnits(amount.units(2), currencyDecimals(costs[i].currency));
    }
    settleMonths(campaign, campaign); // as every change and every reading does
    return campaign;
}

} // namespace ertrag
