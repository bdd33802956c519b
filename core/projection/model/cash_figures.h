// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/figure_kinds.h"

namespace ertrag
{

/// The figures of the cash model that can be uncertain, each a T: a number in one run, a column in many. What bills and
/// savings have stands beside them in lists. A factor that a plan need not have begins with {1}.
template <class T> struct BusinessFigures {
    T orderValue{}, contributionMargin{}, ordersPerMonth{}, monthlyRetention{}, incrementality{}, hourlyCost{};
    T seasonStrength{1}, halfBoughtWeeks{0}, cycleSpread{3};
    bool operator==(const BusinessFigures&) const = default;
};

template <class T> struct ChannelFigures {
    T costPerThousand{}, costPerClick{}, clickRate{};
    T gainPerPost{}, churnPerMonth{}, reachPerPost{}, organicClickRate{};
    T enquiryRate{}, closeRate{};
    bool operator==(const ChannelFigures&) const = default;
};

static_assert(sizeof(BusinessFigures<double>) == size_t(FigureKind::ExchangeRate) * sizeof(double) &&
                  sizeof(ChannelFigures<double>) ==
                      (size_t(FigureKind::HoursPerWeek) - size_t(FigureKind::CostPerThousand)) * sizeof(double),
              "each kind has its number, and its case below");

/// The figure of a kind of SamplingBlock::Business.
template <class Figures> auto& businessFigure(Figures& figures, FigureKind kind)
{
    switch (kind) {
    case FigureKind::OrderValue:
        return figures.orderValue;
    case FigureKind::ContributionMargin:
        return figures.contributionMargin;
    case FigureKind::OrdersPerMonth:
        return figures.ordersPerMonth;
    case FigureKind::MonthlyRetention:
        return figures.monthlyRetention;
    case FigureKind::Incrementality:
        return figures.incrementality;
    case FigureKind::HourlyCost:
        return figures.hourlyCost;
    case FigureKind::SeasonStrength:
        return figures.seasonStrength;
    case FigureKind::HalfBoughtWeeks:
        return figures.halfBoughtWeeks;
    case FigureKind::CycleSpread:
        return figures.cycleSpread;
    default:
        Q_UNREACHABLE();
    }
}

/// The figure of a kind of SamplingBlock::Channels.
template <class Figures> auto& channelFigure(Figures& figures, FigureKind kind)
{
    switch (kind) {
    case FigureKind::CostPerThousand:
        return figures.costPerThousand;
    case FigureKind::CostPerClick:
        return figures.costPerClick;
    case FigureKind::ClickRate:
        return figures.clickRate;
    case FigureKind::GainPerPost:
        return figures.gainPerPost;
    case FigureKind::ChurnPerMonth:
        return figures.churnPerMonth;
    case FigureKind::ReachPerPost:
        return figures.reachPerPost;
    case FigureKind::OrganicClickRate:
        return figures.organicClickRate;
    case FigureKind::EnquiryRate:
        return figures.enquiryRate;
    case FigureKind::CloseRate:
        return figures.closeRate;
    default:
        Q_UNREACHABLE();
    }
}

} // namespace ertrag
