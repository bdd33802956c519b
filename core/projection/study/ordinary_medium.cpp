// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/ordinary_medium.h"

#include "core/campaign/campaign.h"
#include "core/campaign/close_rate.h"
#include "core/projection/model/sampling_dimensions.h"

namespace ertrag
{

bool sellsToBusinesses(const Campaign& plan)
{
    const auto& market = plan.audience.market;
    return market.given() ? market.value == Market::Businesses : plan.company.trade == Trade::MachineBuilder;
}

Channel ordinaryMedium(const Campaign& plan)
{
    const bool businesses = sellsToBusinesses(plan);
    Channel medium;
    medium.id = QStringLiteral("ordinary_medium");
    medium.slot = lastChannelSlot; // so that it shares no dimension with the usual channels
    medium.paid.costPerThousand = businesses ? Estimate{100, 200, 400} : Estimate{40, 80, 160};
    medium.paid.clickRate = businesses ? Estimate{0.0001, 0.0003, 0.001} : Estimate{0.001, 0.003, 0.01};
    medium.paid.doubling = Doubling::Plus80;
    medium.organic.postsPerMonth = 0;
    medium.effort = {0.0, 0.0, 0.0}; // leaflets are given out by others, and who comes is served anyway
    medium.enquiryRate = Estimate::exactly(1, Origin::Assumption);
    medium.closeRate = closeRangeOf(plan);
    return medium;
}

std::optional<Campaign> inOrdinaryMedium(Campaign plan)
{
    Money ads;
    for (const Channel& channel : plan.channels)
        if (channel.included)
            ads += channel.adBudgetPerMonth;
    if (ads.minor <= 0)
        return std::nullopt;
    Channel medium = ordinaryMedium(plan);
    medium.adBudgetPerMonth = ads;
    plan.channels = {medium};
    for (RoleAssignment& role : plan.duties.roles)
        role.hoursPerWeek = 0;
    plan.staffRules.training = {};
    plan.duties.agency = {};
    plan.economics.setupCost = plan.economics.legalOnce = {};
    plan.economics.rampForm = RampForm::Linear; // the first leaflet is as strong as the last
    plan.economics.rampMonths = 1;
    plan.economics.contentPerMonth = {};
    plan.economics.toolsPerMonth = {};
    std::erase_if(plan.economics.foreignCosts,
                  [](const ForeignCost& cost) { return cost.kind != ForeignCostKind::Other; });
    plan.economics.savings.clear();
    return plan;
}

} // namespace ertrag
