// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/media_plan.h"

#include <algorithm>
#include <map>

namespace ertrag
{
namespace
{

using Kind = PlannedFigureKind;

/// Calls v(figure, everyMonth, byMonth, decimals) for each, with `figure` without values. Amounts are Money.
template <class Plan, class V> void eachFigure(Plan& plan, V&& v)
{
    const int decimals = currencyDecimals(plan.company.currency);
    for (auto& channel : plan.channels) {
        const QString at = itemPath(QStringLiteral("channels"), channel.id);
        v(PlannedFigure{Kind::Ads, at + QStringLiteral(".ad_budget_per_month"), channel.id, -1, {}},
          channel.adBudgetPerMonth, channel.adBudgetByMonth, decimals);
        v(PlannedFigure{Kind::Posts, at + QStringLiteral(".organic.posts_per_month"), channel.id, -1, {}},
          channel.organic.postsPerMonth, channel.organic.postsByMonth, 0);
        v(PlannedFigure{Kind::Hours, at + QStringLiteral(".hours_per_week"), channel.id, -1, {}}, channel.hoursPerWeek,
          channel.hoursByMonth, 0);
    }
    auto& e = plan.economics;
    const auto line = [&](Kind kind, const char* path, auto& everyMonth, auto& byMonth) {
        v(PlannedFigure{kind, QLatin1String(path), {}, -1, {}}, everyMonth, byMonth, decimals);
    };
    line(Kind::Content, "economics.content_per_month_amount", e.contentPerMonth, e.contentByMonth);
    line(Kind::Tools, "economics.tools_per_month_amount", e.toolsPerMonth, e.toolsByMonth);
    line(Kind::Other, "economics.other_per_month_amount", e.otherPerMonth, e.otherByMonth);
    if (plan.duties.agency.given())
        line(Kind::Agency, "duties.agency.retainer_per_month_amount", plan.duties.agency.value.retainerPerMonth,
             plan.duties.agency.value.retainerByMonth);
    for (size_t i = 0; i < e.foreignCosts.size(); ++i)
        v(
            PlannedFigure{
                Kind::Bill, QStringLiteral("economics.foreign_costs/%1.per_month_amount").arg(i), {}, int(i), {}},
            e.foreignCosts[i].amountPerMonth, e.foreignCosts[i].amountByMonth,
            currencyDecimals(e.foreignCosts[i].currency));
}

double unitsOf(Money amount, int decimals)
{
    return amount.units(decimals);
}
double unitsOf(double number, int)
{
    return number;
}
void assign(Money& amount, double units, int decimals)
{
    amount = Money::fromUnits(units, decimals);
}
void assign(double& number, double value, int)
{
    number = value;
}

/// The months of the campaign; what stood behind them stays, where a list stood.
template <class T>
void take(const std::vector<double>& values, T& everyMonth, std::vector<T>& byMonth, int months, int decimals)
{
    const bool same = std::all_of(values.begin(), values.end(), [&](double each) { return each == values.front(); });
    assign(everyMonth, values.front(), decimals);
    if (same)
        return byMonth.clear();
    byMonth.resize(std::max(byMonth.size(), size_t(months)));
    for (size_t t = 0; t < values.size(); ++t)
        assign(byMonth[t], values[t], decimals);
    everyMonth = meanOf(everyMonth, byMonth, months);
}

Error unfit(const QString& path, const QString& allowed)
{
    return {ErrorCode::ValueOutOfRange, path, {}, allowed, 0};
}

/// What stood at a path before.
struct Earlier {
    double everyMonth = 0;
    std::vector<double> byMonth;
};

std::map<QString, Earlier> earlierOf(const Campaign& plan)
{
    std::map<QString, Earlier> all;
    eachFigure(plan, [&](const PlannedFigure& figure, const auto& everyMonth, const auto& byMonth, int decimals) {
        Earlier& earlier = all[figure.path];
        earlier.everyMonth = unitsOf(everyMonth, decimals);
        for (const auto& value : byMonth)
            earlier.byMonth.push_back(unitsOf(value, decimals));
    });
    return all;
}

} // namespace

std::vector<PlannedFigure> mediaPlan(const Campaign& plan)
{
    std::vector<PlannedFigure> all;
    eachFigure(plan, [&](PlannedFigure figure, const auto& everyMonth, const auto& byMonth, int decimals) {
        const auto ofChannel = std::find_if(plan.channels.begin(), plan.channels.end(),
                                            [&](const Channel& channel) { return channel.id == figure.channel; });
        if (ofChannel != plan.channels.end() && !ofChannel->included)
            return;
        figure.sameEveryMonth = byMonth.empty();
        for (int t = 0; t < plan.months; ++t)
            figure.values.push_back(unitsOf(valueIn(everyMonth, byMonth, t), decimals));
        all.push_back(std::move(figure));
    });
    return all;
}

PlanEdit setMonths(std::vector<MonthChange> changes)
{
    const QString field = changes.size() == 1 ? changes.front().path : QStringLiteral("media_plan");
    return {field, [changes = std::move(changes)](Campaign c) -> Result<Campaign> {
                for (const MonthChange& change : changes) {
                    bool found = false;
                    const size_t count = change.values.size();
                    if (count != 1 && count != size_t(c.months))
                        return unfit(change.path, QString::number(c.months));
                    eachFigure(c, [&](const PlannedFigure& figure, auto& everyMonth, auto& byMonth, int decimals) {
                        if (figure.path == change.path) {
                            take(change.values, everyMonth, byMonth, c.months, decimals);
                            found = true;
                        }
                    });
                    if (!found)
                        return unfit(change.path, {});
                }
                if (const Done fits = checkRanges(c); !fits)
                    return fits.error();
                return c;
            }};
}

bool isFlat(const Campaign& plan)
{
    bool flat = true;
    eachFigure(plan,
               [&](const PlannedFigure&, const auto&, const auto& byMonth, int) { flat = flat && byMonth.empty(); });
    return flat;
}

void settleMonths(const Campaign& before, Campaign& after)
{
    if (isFlat(after))
        return;
    const std::map<QString, Earlier> all = earlierOf(before);
    eachFigure(after, [&](const PlannedFigure& figure, auto& everyMonth, auto& byMonth, int decimals) {
        byMonth = filledTo(everyMonth, std::move(byMonth), after.months); // before what holds in every month changes
        const auto earlier = all.find(figure.path);
        const auto sameList = [&] {
            const std::vector<double>& was = earlier->second.byMonth;
            return !was.empty() && byMonth.size() >= was.size() &&
                   std::equal(was.begin(), was.end(), byMonth.begin(),
                              [&](double then, const auto& now) { return unitsOf(now, decimals) == then; });
        };
        if (!byMonth.empty() && earlier != all.end() && earlier->second.everyMonth != unitsOf(everyMonth, decimals) &&
            sameList())
            byMonth = scaledTo(everyMonth, byMonth, after.months);
        else
            everyMonth = meanOf(everyMonth, byMonth, after.months);
    });
}

} // namespace ertrag
