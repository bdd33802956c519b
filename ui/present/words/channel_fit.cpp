// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/channel_fit.h"

#include "core/campaign/campaign.h"
#include "core/catalogue/channel_kinds.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace ertrag
{

namespace
{
class ChannelFitWords
{
    Q_DECLARE_TR_FUNCTIONS(ChannelFit)
};

/// Nobody has said yet for whom it would have to fit.
bool nobodySaid(const Campaign& campaign)
{
    return campaign.goals.goal != Answer<BusinessGoal>(BusinessGoal::Staff) && !campaign.audience.market.given();
}

std::optional<double> catalogueFit(const Campaign& campaign, const Channel& channel)
{
    const ChannelKind* kind = findChannelKind(channel.kind);
    if (!kind || nobodySaid(campaign))
        return {};
    if (campaign.goals.goal == Answer<BusinessGoal>(BusinessGoal::Staff))
        return kind->fitHiring / 3.0;
    switch (campaign.audience.market.valueOr(Market::Consumers)) {
    case Market::Businesses:
        return kind->fitBusinesses / 3.0;
    case Market::Both:
        return (kind->fitConsumers + kind->fitBusinesses) / 6.0;
    case Market::Consumers:
        break;
    }
    return kind->fitConsumers / 3.0;
}

std::optional<double> shareThere(const Campaign& campaign, const Channel& channel)
{
    double people = 0;
    for (const IdealCustomer& customer : campaign.audience.idealCustomers)
        if (customer.people.given())
            people += customer.people.value.likely;
    if (people <= 0 || !channel.reachablePeople.given())
        return {};
    return std::clamp(channel.reachablePeople.value / people, 0.0, 1.0);
}
} // namespace

ChannelFit channelFit(const Campaign& campaign, const Channel& channel)
{
    const auto judged = catalogueFit(campaign, channel), there = shareThere(campaign, channel);
    if (!judged && !there)
        return {0, nobodySaid(campaign) ? ChannelFitWords::tr("not judged yet") : ChannelFitWords::tr("not known")};
    const double share = judged && there ? (*judged + *there) / 2 : judged ? *judged : *there;
    if (share >= 0.8)
        return {share, ChannelFitWords::tr("very good")};
    if (share >= 0.55)
        return {share, ChannelFitWords::tr("good")};
    if (share >= 0.3)
        return {share, ChannelFitWords::tr("medium")};
    return {share, ChannelFitWords::tr("low")};
}

} // namespace ertrag
