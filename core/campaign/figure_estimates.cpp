// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/figure_estimates.h"

namespace ertrag
{

const Estimate& estimateOf(const Campaign& plan, FigureKind kind)
{
    switch (kind) {
    case FigureKind::OrderValue:
        return plan.economics.orderValue;
    case FigureKind::ContributionMargin:
        return plan.economics.contributionMargin;
    case FigureKind::OrdersPerMonth:
        return plan.economics.ordersPerMonth;
    case FigureKind::MonthlyRetention:
        return plan.economics.monthlyRetention;
    case FigureKind::Incrementality:
        return plan.economics.incrementality;
    case FigureKind::HourlyCost:
        return plan.duties.hourlyCost;
    default:
        Q_UNREACHABLE();
    }
}

const Estimate& estimateOf(const Channel& channel, FigureKind kind)
{
    switch (kind) {
    case FigureKind::CostPerThousand:
        return channel.paid.costPerThousand;
    case FigureKind::CostPerClick:
        return channel.paid.costPerClick;
    case FigureKind::ClickRate:
        return channel.paid.clickRate;
    case FigureKind::GainPerPost:
        return channel.organic.gainPerPost;
    case FigureKind::ChurnPerMonth:
        return channel.organic.churnPerMonth;
    case FigureKind::ReachPerPost:
        return channel.organic.reachPerPost;
    case FigureKind::OrganicClickRate:
        return channel.organic.clickRate;
    case FigureKind::EnquiryRate:
        return channel.enquiryRate;
    case FigureKind::CloseRate:
        return channel.closeRate;
    default:
        Q_UNREACHABLE();
    }
}

} // namespace ertrag
