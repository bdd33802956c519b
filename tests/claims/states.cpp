// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/claims/states.h"

#include "core/campaign/media_plan.h"
#include "core/catalogue/trades.h"
#include "tests/core/projection/random_plan.h"

#include <QFile>
#include <cmath>

using namespace ertrag;

namespace claims
{
namespace
{

Campaign ofTrade(Trade trade)
{
    return campaignForTrade(trade, QStringLiteral("en"), QStringLiteral("EUR")).value();
}

/// Three values moved together by up to a factor of `most`, and made an answer of the owner's.
void answer(Estimate& estimate, Dice& dice, double most, double limit = 1e9)
{
    const double factor = std::pow(most, 2 * dice.unit() - 1);
    estimate = {std::min(limit, estimate.low * factor), std::min(limit, estimate.likely * factor),
                std::min(limit, estimate.high * factor), Origin(1 + dice.below(3))};
}

void answerGoals(Goals& goals, Dice& dice)
{
    goals.goal = BusinessGoal(dice.below(7));
    goals.bottleneck = Bottleneck(dice.below(6));
    if (dice.below(2))
        goals.capacityForMore = Capacity(dice.below(3));
    if (dice.below(2)) {
        goals.nextBestUse = QStringLiteral("a stall at the fair");
        goals.nextBestUseReturn = Money::fromUnits(std::pow(10, 2 + 3 * dice.unit()));
    }
    StopAgreement stop;
    stop.role = QStringLiteral("owner");
    stop.afterMonths = 6;
    stop.atLeast = 10.0 * dice.below(9);
    goals.stop = stop;
}

void answerMeasures(Measures& measures, Dice& dice, Month start)
{
    Aim aim;
    aim.amount = 10.0 * (1 + dice.below(30));
    aim.by = start + 11;
    measures.aim = aim;
    Baseline baseline;
    baseline.perMonth = 10.0 * (1 + dice.below(20));
    baseline.monthlySpread = 1.0 + dice.below(20);
    baseline.monthsOfHistory = dice.below(25);
    measures.baseline = baseline;
    measures.proof = EvidenceLevel(dice.below(5));
    for (const char* key : {"cust", "leads", "cac"}) {
        KeyFigureChoice choice;
        choice.key = QLatin1String(key);
        choice.target = 20.0 * (1 + dice.below(20));
        measures.keyFigures.push_back(choice);
    }
}

void answerDuties(Duties& duties, Dice& dice)
{
    duties.roles.clear();
    for (const RoleKind kind : {RoleKind::Editor, RoleKind::Responder, RoleKind::Analyst})
        if (dice.below(4) > 0)
            duties.roles.push_back({kind,
                                    QStringLiteral("shop manager"),
                                    dice.below(5) > 0,
                                    dice.below(12) / 2.0,
                                    QStringLiteral("display"),
                                    {}});
    duties.deputy = QStringLiteral("owner");
    answer(duties.hourlyCost, dice, 1.5);
}

void answerEconomics(Economics& e, Dice& dice)
{
    answer(e.orderValue, dice, 3);
    answer(e.contributionMargin, dice, 1.5, 0.95);
    answer(e.incrementality, dice, 1.5, 0.95);
    if (dice.below(2))
        answer(e.ordersPerMonth, dice, 2);
    if (dice.below(2))
        answer(e.monthlyRetention, dice, 1.1, 0.97);
    e.reserveShare = dice.below(3) * 0.05;
    if (dice.below(5) == 0)
        e.savings.push_back(
            {SavingKind::Recruiting, QString(), {100, 300, 600, Origin::Stated}, Money::fromUnits(800)});
}

void answerChannels(std::vector<Channel>& channels, Dice& dice)
{
    for (Channel& channel : channels) {
        channel.included = dice.below(5) > 0;
        channel.adBudgetPerMonth = Money::fromUnits(dice.below(4) * 20.0 * dice.below(20));
        if (dice.below(2)) {
            answer(channel.enquiryRate, dice, 2, 0.9);
            answer(channel.closeRate, dice, 1.7, 0.9);
        }
        if (dice.below(3) == 0)
            answer(channel.paid.clickRate, dice, 1.5, 0.5);
    }
}

Actuals months(const Campaign& plan, Dice& dice)
{
    Actuals actuals;
    const int count = dice.below(std::min(8, plan.months + 1));
    const double luck = std::pow(4, 2 * dice.unit() - 1);
    for (int month = 0; month < count; ++month) {
        if (dice.below(8) == 0)
            continue; // forgotten
        TypedMonth typed;
        typed.month = plan.start + month;
        typed.newCustomers = std::round(luck * dice.below(20));
        typed.enquiries = std::round(*typed.newCustomers * (1.5 + 3 * dice.unit()));
        typed.orders = *typed.newCustomers;
        if (dice.below(3) > 0)
            typed.hours = 20 * dice.unit();
        typed.adCosts = Money::fromUnits(400 * dice.unit());
        if (dice.below(2))
            typed.otherCosts = Money::fromUnits(200 * dice.unit());
        actuals.typed.push_back(typed);
    }
    return actuals;
}

/// Half of the plans have no calendar, some of the others ads in some months only. From dice of its own.
void answerCalendar(Campaign& plan, quint64 seed)
{
    Dice dice(seed * 7907);
    if (dice.below(2) == 0) {
        plan.season = {};
        plan.salesCycle = {};
        plan.tailMonths = Campaign().tailMonths;
    } else if (dice.below(2) == 0) {
        for (Channel& channel : plan.channels)
            for (int month = 0; month < plan.months; ++month)
                channel.adBudgetByMonth.push_back({channel.adBudgetPerMonth.minor * dice.below(3)});
        plan.events = {{(plan.start + 3).firstDay(), QStringLiteral("fair"), EventKind::Fair, {}}};
    }
    settleMonths(plan, plan);
}

CampaignState answered(quint64 seed)
{
    Dice dice(seed * 104729);
    CampaignState state;
    Campaign& plan = state.plan;
    plan = ofTrade(offeredTrades[seed % offeredTrades.size()]);
    plan.name = QStringLiteral("answered");
    if (dice.below(3) > 0)
        answerGoals(plan.goals, dice);
    if (dice.below(3) > 0)
        answerMeasures(plan.measures, dice, plan.start);
    if (dice.below(3) > 0)
        answerDuties(plan.duties, dice);
    if (dice.below(4) > 0)
        answerEconomics(plan.economics, dice);
    if (dice.below(4) > 0)
        answerChannels(plan.channels, dice);
    if (dice.below(12) == 0) { // nobody has time
        for (RoleAssignment& role : plan.duties.roles)
            role.hoursPerWeek = 0;
        for (Channel& channel : plan.channels)
            channel.hoursPerWeek = 0;
    }
    answerCalendar(plan, seed);
    if (dice.below(2))
        state.actuals = months(plan, dice);
    return state;
}

} // namespace

void eachState(int count, const std::function<void(const QString&, const CampaignState&)>& take)
{
    for (const char* name : {"butcher", "bakery", "hotel", "machine-builder"}) {
        QFile file(QStringLiteral(ERTRAG_SOURCE_DIR "/resources/samples/%1.json").arg(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            take(QStringLiteral("sample ") + QLatin1String(name),
                 campaignStateFromJson(file.readAll(), file.fileName()).value());
    }
    for (const Trade trade : offeredTrades) {
        CampaignState state;
        state.plan = ofTrade(trade);
        take(QStringLiteral("untouched ") + tradeKey(trade), state);
    }
    for (int seed = 1; seed <= count; ++seed)
        take(QStringLiteral("answered %1").arg(seed), answered(quint64(seed)));
}

} // namespace claims
