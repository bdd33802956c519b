// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/figure_kinds.h"

#include "core/campaign/field_paths.h"

#include <algorithm>
#include <iterator>

namespace ertrag
{

namespace
{

using enum FigureKind;
using FigureUnit::Hours;
using FigureUnit::Money;
using FigureUnit::Number;
using FigureUnit::Rate;
using enum GoodWhen;
using enum SamplingBlock;
using Support::Positive;

constexpr FigureTraits table[] = {
    {OrderValue, "order_value", Money, Higher, Positive, "economics.order_value", Business, 0},
    {ContributionMargin, "contribution_margin", FigureUnit::Share, Higher, Support::Share,
     "economics.contribution_margin", Business, 1},
    {OrdersPerMonth, "orders_per_month", Number, Higher, Positive, "economics.orders_per_month", Business, 2},
    {MonthlyRetention, "monthly_retention", FigureUnit::Share, Higher, Support::Share,
     "economics.monthly_retention_share", Business, 3},
    {Incrementality, "incrementality", FigureUnit::Share, Higher, Support::Share, "economics.incrementality", Business,
     4},
    {HourlyCost, "hourly_cost", Money, Lower, Positive, "duties.hourly_cost", Business, 5},
    {SeasonStrength, "season_strength", Number, Lower, Positive, "season.strength", Business, 6},
    {HalfBoughtWeeks, "half_bought_weeks", Number, Lower, Positive, "sales_cycle.half_weeks", Business, 7},
    {CycleSpread, "cycle_spread", Number, Lower, Positive, "sales_cycle.spread", Business, 8},
    {ExchangeRate, "exchange_rate", Rate, Lower, Positive, "rate", Currencies, 0},
    {Saving, "saving", Money, Higher, Positive, "per_month_amount", Savings, 0},
    {CostPerThousand, "cost_per_thousand", Money, Lower, Positive, "paid.cost_per_thousand_amount", Channels, 0},
    {CostPerClick, "cost_per_click", Money, Lower, Positive, "paid.cost_per_click_amount", Channels, 1},
    {ClickRate, "click_rate", FigureUnit::Share, Higher, Support::Share, "paid.click_rate", Channels, 2},
    {GainPerPost, "gain_per_post", Number, Higher, Positive, "organic.gain_per_post", Channels, 3},
    {ChurnPerMonth, "churn_per_month", FigureUnit::Share, Lower, Support::Share, "organic.churn_per_month_share",
     Channels, 4},
    {ReachPerPost, "reach_per_post", FigureUnit::Share, Higher, Positive, "organic.reach_per_post_share", Channels, 5},
    {OrganicClickRate, "organic_click_rate", FigureUnit::Share, Higher, Support::Share, "organic.click_rate", Channels,
     6},
    {EnquiryRate, "enquiry_rate", FigureUnit::Share, Higher, Support::Share, "enquiry_rate", Channels, 7},
    {CloseRate, "close_rate", FigureUnit::Share, Higher, Support::Share, "close_rate", Channels, 8},
    {HoursPerWeek, "hours_per_week", Hours, Lower, Positive, "duties.roles", None, 0},
    {AdsPerMonth, "ads_per_month", Money, Lower, Positive, "channels", None, 0},
};

static_assert(
    [] {
        for (size_t i = 0; i < std::size(table); ++i)
            if (size_t(table[i].kind) != i || (i > 0 && table[i].block < table[i - 1].block))
                return false;
        return true;
    }(),
    "a kind stands at its number, its block together");

const FigureTraits* kindOfKey(const QString& key)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const FigureTraits& t) { return key == QLatin1String(t.key); });
    return found == std::end(table) ? nullptr : found;
}

bool isNumbered(SamplingBlock block)
{
    return block == Currencies || block == Savings;
}

/// The list of the campaign that the figures of a block stand in; empty for what a plan has once.
QString listOf(SamplingBlock block)
{
    switch (block) {
    case Business:
    case None:
        break;
    case Currencies:
        return QStringLiteral("economics.foreign_costs");
    case Savings:
        return QStringLiteral("economics.savings");
    case Channels:
        return QStringLiteral("channels");
    }
    return {};
}

} // namespace

const FigureTraits& traitsOf(FigureKind kind)
{
    return table[size_t(kind)];
}

std::span<const FigureTraits> figureKinds()
{
    return table;
}

std::span<const FigureTraits> figureKinds(SamplingBlock block)
{
    const auto [first, last] = std::equal_range(std::begin(table), std::end(table), FigureTraits{.block = block},
                                                [](const auto& a, const auto& b) { return a.block < b.block; });
    return {first, last};
}

QString figureKey(const FigureId& figure)
{
    const FigureTraits& traits = traitsOf(figure.kind);
    const QString key = QLatin1String(traits.key);
    if (traits.block == Channels)
        return figure.channel + QLatin1Char('/') + key;
    return isNumbered(traits.block) ? QStringLiteral("%1/%2").arg(key).arg(figure.number) : key;
}

std::optional<FigureId> figureOfKey(const QString& key)
{
    const qsizetype slash = key.lastIndexOf(QLatin1Char('/'));
    if (slash < 0) {
        const FigureTraits* kind = kindOfKey(key);
        const bool single = kind && kind->block != Channels && !isNumbered(kind->block);
        return single ? std::optional<FigureId>(kind->kind) : std::nullopt;
    }
    const QString before = key.left(slash), after = key.mid(slash + 1);
    if (const FigureTraits* kind = kindOfKey(after); kind && kind->block == Channels && slash > 0)
        return FigureId(kind->kind, before);
    const FigureTraits* kind = kindOfKey(before);
    const int number = after.toInt();
    return kind && isNumbered(kind->block) && number > 0 ? std::optional<FigureId>({kind->kind, number}) : std::nullopt;
}

QString fieldOf(const FigureId& figure)
{
    const FigureTraits& traits = traitsOf(figure.kind);
    const QString list = listOf(traits.block), field = QLatin1String(traits.field);
    if (list.isEmpty())
        return field;
    const QString item = isNumbered(traits.block) ? QString::number(figure.number - 1) : figure.channel;
    return QStringLiteral("%1/%2.%3").arg(list, item, field);
}

std::optional<FigureKind> figureKindOfField(const QString& field)
{
    const QString wanted = withoutItems(field);
    for (const FigureTraits& traits : table) {
        const QString list = listOf(traits.block), own = QLatin1String(traits.field);
        if (traits.block != None && wanted == (list.isEmpty() ? own : list + QLatin1Char('.') + own))
            return traits.kind;
    }
    return std::nullopt;
}

} // namespace ertrag
