// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example_book.h"

#include "core/catalogue/trades.h"

namespace ertrag {
namespace {

void answerGoals(Campaign& plan, bool german)
{
    plan.goals.goal = BusinessGoal::MoreSales;
    plan.goals.goalInOwnWords = german ? QStringLiteral("Mehr Vorbestellungen für Grillpakete") : QStringLiteral("More pre-orders of barbecue boxes");
    plan.goals.writtenDown = true;
    plan.goals.bottleneck = Bottleneck::Awareness;
    plan.goals.capacityForMore = Capacity::Yes;
    plan.goals.nextBestUse = german ? QStringLiteral("Anzeige im Amtsblatt") : QStringLiteral("Advertisement in the local paper");
    plan.goals.stop = StopAgreement{german ? QStringLiteral("Inhaber") : QStringLiteral("Owner"), 6, 20,
                                    german ? QStringLiteral("weniger als 20 Neukunden") : QStringLiteral("fewer than 20 new customers")};
}

void answerRest(Campaign& plan)
{
    plan.measures.aim = Aim{AimVerb::Win, AimObject::NewCustomers, 60, plan.start + plan.months};
    plan.audience.radiusKm = 12.0;
    plan.audience.market = Market::Consumers;
    plan.audience.replyTimeHours = 4.0;
    plan.economics.orderValue = {28, 38, 55, Origin::Stated};
    plan.economics.contributionMargin = {0.32, 0.40, 0.46, Origin::Stated};
    for (Channel& channel : plan.channels)
        if (channel.kind == QLatin1String("instagram") || channel.kind == QLatin1String("facebook_groups"))
            channel.adBudgetPerMonth = Money::fromUnits(120);
}

} // namespace

CampaignState exampleBook(const QString& language)
{
    const bool german = language == QLatin1String("de");
    auto made = campaignForTrade(Trade::Butcher, language, QStringLiteral("EUR"));
    CampaignState state;
    if (made)
        state.plan = made.value();
    state.plan.name = german ? QStringLiteral("Herbstaktion Grillpakete") : QStringLiteral("Autumn barbecue boxes");
    state.plan.company.name = german ? QStringLiteral("Metzgerei Huber") : QStringLiteral("Huber the butcher");
    state.plan.months = 12;
    answerGoals(state.plan, german);
    answerRest(state.plan);
    return state;
}

} // namespace ertrag
