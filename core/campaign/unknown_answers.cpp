// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/unknown_answers.h"

#include "core/campaign/field_check.h"
#include "core/campaign/figure_estimates.h"

#include <algorithm>
#include <string_view>

namespace ertrag
{
namespace
{

using enum FigureKind;

const std::vector<Hanging> table{
    // A bottleneck elsewhere than in demand lets enquiries go; without room for more, customers order less often.
    {"goals.bottleneck", {CloseRate}},
    {"goals.capacity_for_more", {OrdersPerMonth}},
    // Who does not know what comes today, or how it is to be shown, cannot tell who would have come anyway.
    {"measures.baseline", {Incrementality}},
    {"measures.baseline.per_month", {Incrementality}},
    {"measures.baseline.monthly_spread", {Incrementality}},
    {"measures.baseline.history_months", {Incrementality}},
    {"measures.proof", {Incrementality}},
    {"audience.who_pays", {CloseRate}},
    {"audience.who_decides", {CloseRate}},
    {"audience.who_uses", {OrdersPerMonth}},
    {"audience.ideal_customers.people", {EnquiryRate}},
    {"audience.age_from", {EnquiryRate}},
    {"audience.age_to", {EnquiryRate}},
    {"audience.radius_km", {EnquiryRate}},
    {"audience.languages", {EnquiryRate}},
    {"audience.market", {EnquiryRate, CloseRate}},
    {"audience.lookup_places", {ClickRate, OrganicClickRate, ReachPerPost}},
    {"audience.evidence", {ClickRate, OrganicClickRate, EnquiryRate}},
    {"audience.survey", {ClickRate, OrganicClickRate, EnquiryRate}},
    {"audience.reply_time_hours", {CloseRate}},
    {"channels.competitors_there", {CostPerThousand, CostPerClick, EnquiryRate}},
    {"channels.reachable_people", {ReachPerPost, ClickRate}},
    {"duties.weekend_responder", {CloseRate}},
    {"duties.hourly_cost_helper", {HourlyCost}},
    {"duties.skills.text", {OrganicClickRate}},
    {"duties.skills.photo", {ReachPerPost}},
    {"duties.skills.video", {ReachPerPost}},
    {"duties.skills.ads", {CostPerThousand, CostPerClick, ClickRate}},
    {"duties.editorial_plan", {GainPerPost, ReachPerPost}},
};

/// A part with fields of its own.
template <class T>
concept Described = requires(T* part)
{
    describe([](auto&&...) {}, part);
};

template <class T> bool isUnknownIn(const T& value, std::string_view path);

template <class Part> bool isUnknownBelow(const Part& part, std::string_view path)
{
    const size_t dot = path.find('.');
    const std::string_view first = path.substr(0, dot);
    const std::string_view rest = dot == path.npos ? std::string_view() : path.substr(dot + 1);
    bool found = false;
    describe(
        [&](const char* name, auto member, Limits = {}) {
            if (first == name)
                found = isUnknownIn(part.*member, rest);
        },
        static_cast<Part*>(nullptr));
    return found;
}

/// Whether "I don't know" stands at `path` below a value; of a list one row is enough.
template <class T> bool isUnknownIn(const T& value, std::string_view path)
{
    if constexpr (isAnswer<T>) {
        if (path.empty() || !value.given())
            return path.empty() && value.isUnknown();
        return isUnknownIn(value.value, path);
    } else if constexpr (isList<T>) {
        return std::any_of(value.begin(), value.end(), [&](const auto& row) { return isUnknownIn(row, path); });
    } else if constexpr (Described<T>) {
        return !path.empty() && isUnknownBelow(value, path);
    } else {
        return false;
    }
}

constexpr std::string_view ofChannels = "channels.";

const Channel* channelOf(const Campaign& plan, const FigureId& figure)
{
    const auto found = std::find_if(plan.channels.begin(), plan.channels.end(),
                                    [&](const Channel& channel) { return channel.id == figure.channel; });
    return found == plan.channels.end() ? nullptr : &*found;
}

const Estimate& enteredEstimate(const Campaign& plan, const FigureId& figure, const Channel* channel)
{
    return channel ? estimateOf(*channel, figure.kind) : estimateOf(plan, figure.kind);
}

bool isOwn(const Estimate& estimate)
{
    return estimate.origin == Origin::Stated || estimate.origin == Origin::Measured;
}

/// The field path if the answer is unknown, for this channel where it is asked for each; else empty.
QString unknownPath(const Campaign& plan, const Channel* channel, std::string_view answer)
{
    if (!answer.starts_with(ofChannels))
        return isUnknownBelow(plan, answer) ? QString::fromLatin1(answer.data(), int(answer.size())) : QString();
    const std::string_view field = answer.substr(ofChannels.size());
    if (!channel || !isUnknownBelow(*channel, field))
        return {};
    return itemPath(QStringLiteral("channels"), channel->id) + QLatin1Char('.') +
           QString::fromLatin1(field.data(), int(field.size()));
}

QStringList unknownFor(const Campaign& plan, FigureKind kind, const Channel* channel)
{
    QStringList found;
    for (const Hanging& each : table)
        if (std::find(each.kinds.begin(), each.kinds.end(), kind) != each.kinds.end())
            if (const QString path = unknownPath(plan, channel, each.answer); !path.isEmpty())
                found << path;
    return found;
}

} // namespace

std::span<const Hanging> hangingFigures()
{
    return table;
}

double fullRange(FigureKind kind)
{
    switch (kind) {
    case OrdersPerMonth:
        return 0.15;
    case HourlyCost:
        return 1.6;
    case CostPerThousand:
    case CostPerClick:
        return 2.5;
    case Incrementality:
    case ClickRate:
    case EnquiryRate:
    case CloseRate:
    case ReachPerPost:
        return 0.25;
    case GainPerPost:
        return 0.1;
    case OrganicClickRate:
        return 0.2;
    default:
        return 1;
    }
}

QStringList unknownBehind(const Campaign& plan, const FigureId& figure)
{
    const Channel* channel = channelOf(plan, figure);
    if (isOwn(enteredEstimate(plan, figure, channel)))
        return {};
    return unknownFor(plan, figure.kind, channel);
}

Estimate effectiveEstimate(const Campaign& plan, const FigureId& figure)
{
    const Channel* channel = channelOf(plan, figure);
    Estimate estimate = enteredEstimate(plan, figure, channel);
    if (isOwn(estimate) || unknownFor(plan, figure.kind, channel).isEmpty())
        return estimate;
    const double end = estimate.likely * fullRange(figure.kind);
    if (traitsOf(figure.kind).good == GoodWhen::Higher)
        estimate.low = std::min(estimate.low, end);
    else
        estimate.high = std::max(estimate.high, end);
    return estimate;
}

} // namespace ertrag
