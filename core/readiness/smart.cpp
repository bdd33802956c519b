// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/smart.h"

#include "core/catalogue/key_figures.h"
#include "core/catalogue/trades.h"
#include "core/projection/simulation/projection.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ertrag
{
namespace
{

bool isMoneyGoal(BusinessGoal goal)
{
    return goal == BusinessGoal::MoreSales || goal == BusinessGoal::BetterOrders || goal == BusinessGoal::RepeatCustom;
}

bool stageServes(KeyFigureStage stage, BusinessGoal goal)
{
    switch (stage) {
    case KeyFigureStage::Lead:
    case KeyFigureStage::Sale:
        return isMoneyGoal(goal) || goal == BusinessGoal::Other;
    case KeyFigureStage::Cost:
        return goal != BusinessGoal::Reputation;
    case KeyFigureStage::Retention:
        return goal != BusinessGoal::Staff;
    case KeyFigureStage::People:
        return goal == BusinessGoal::Staff;
    case KeyFigureStage::Quality:
        return goal == BusinessGoal::Reputation || goal == BusinessGoal::ServiceLoad;
    case KeyFigureStage::Attention:
    case KeyFigureStage::Interaction:
        break;
    }
    return goal == BusinessGoal::Reputation;
}

bool isMeasurable(const Measures& measures)
{
    const auto& all = measures.keyFigures;
    return !all.empty() && std::all_of(all.begin(), all.end(), [](const KeyFigureChoice& choice) {
        return !choice.source.trimmed().isEmpty() && !choice.reader.trimmed().isEmpty();
    });
}

bool isRelevant(const Campaign& campaign)
{
    const auto& all = campaign.measures.keyFigures;
    const auto result =
        std::find_if(all.begin(), all.end(), [](const KeyFigureChoice& c) { return c.role == KeyFigureRole::Result; });
    if (!campaign.goals.goal.given() || result == all.end())
        return false;
    const BusinessGoal goal = campaign.goals.goal.value;
    const Answer<Aim>& aim = campaign.measures.aim;
    if (aim.given() && aim.value.object == AimObject::Followers && goal != BusinessGoal::Reputation)
        return false;
    const KeyFigure* figure = findKeyFigure(result->key);
    return figure && stageServes(figure->stage, goal);
}

bool isTimed(const Campaign& campaign)
{
    const Answer<Aim>& aim = campaign.measures.aim;
    if (!aim.given() || !aim.value.by.valid() || campaign.measures.marks.empty())
        return false;
    const int after = aim.value.by - campaign.start;
    return after >= std::max(1, monthsUntilHalf(campaign.salesCycle)) && after <= campaign.horizon();
}

/// How many of the aim's object the firm counts for each additional customer, in the likely run; 0 = the projection
/// does not count it.
double objectPerCustomer(AimObject object, const Projection& projection)
{
    double customers = 0, additional = 0, orders = 0, leads = 0;
    for (const CashMonth& month : projection.likely.months) {
        customers += month.customers;
        additional += month.incrementalCustomers;
        orders += month.orders;
        leads += month.leads;
    }
    switch (object) {
    case AimObject::NewCustomers:
        return additional > 0 ? customers / additional : 1;
    case AimObject::Orders:
    case AimObject::Bookings:
        return additional > 0 ? orders * customers / additional / additional : 0;
    case AimObject::Enquiries:
        return additional > 0 ? leads / additional : 0;
    default:
        return 0;
    }
}

double normalTail(double z)
{
    return 0.5 * std::erfc(z / std::sqrt(2.0));
}

bool isAchievable(const Campaign& campaign, const Projection* projection)
{
    const auto chance = projection ? chanceOfAim(campaign, *projection) : std::nullopt;
    if (chance)
        return *chance >= 0.2 && *chance <= 0.95;
    const Answer<Estimate>& target = campaign.measures.target;
    return target.given() && target.value.ordered() && !target.value.constant() && target.value.likely > 0;
}

} // namespace

std::optional<double> chanceOfAim(const Campaign& campaign, const Projection& projection)
{
    const Answer<Aim>& aim = campaign.measures.aim;
    if (amountOf(aim) <= 0)
        return std::nullopt;
    const double factor = objectPerCustomer(aim.value.object, projection);
    const Spread& s = projection.customers;
    if (factor <= 0 || s.p10 <= 0 || s.p90 <= s.p10)
        return std::nullopt;
    // Between the quantiles and beyond them along the normal scale of the logarithm.
    const std::array<double, 5> at{s.p10, s.p25, s.p50, s.p75, s.p90};
    constexpr std::array<double, 5> z{-1.2815515655446004, -0.6744897501960817, 0, 0.6744897501960817,
                                      1.2815515655446004};
    const double wanted = std::log(amountOf(aim) / factor);
    size_t right = 1;
    while (right < 4 && std::log(at[right]) < wanted)
        ++right;
    const double from = std::log(at[right - 1]), to = std::log(at[right]);
    const double share = to > from ? (wanted - from) / (to - from) : 0;
    return normalTail(z[right - 1] + share * (z[right] - z[right - 1]));
}

SmartCheck smartCheck(const Campaign& campaign, const Projection* projection)
{
    SmartCheck check;
    check.specific = amountOf(campaign.measures.aim) > 0;
    check.measurable = isMeasurable(campaign.measures);
    check.achievable = isAchievable(campaign, projection);
    check.relevant = isRelevant(campaign);
    check.timed = isTimed(campaign);
    return check;
}

double minimumDetectableEffect(double sigma, int before, int during)
{
    constexpr double bothErrors = 1.959963984540054 + 0.8416212335729143;
    return bothErrors * sigma * std::sqrt(1.0 / before + 1.0 / during);
}

std::optional<MonthlyEffect> monthlyEffect(const Campaign& campaign)
{
    const Measures& measures = campaign.measures;
    if (!measures.baseline.given() || campaign.months < 1)
        return std::nullopt;
    const Baseline& baseline = measures.baseline.value;
    const double total = measures.target.given() ? measures.target.value.likely : amountOf(measures.aim);
    const double spread = baseline.monthlySpread.valueOr(0);
    const int history = baseline.monthsOfHistory.valueOr(0);
    if (history < 1 || spread <= 0 || total <= 0)
        return std::nullopt;
    return MonthlyEffect{total / campaign.months, minimumDetectableEffect(spread, history, campaign.months)};
}

std::optional<bool> effectIsDetectable(const Campaign& campaign)
{
    const auto effect = monthlyEffect(campaign);
    return effect ? std::optional(effect->planned >= effect->visible) : std::nullopt;
}

} // namespace ertrag
