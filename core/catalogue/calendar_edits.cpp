// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/calendar_edits.h"

#include "core/campaign/limits.h"
#include "core/campaign/season_indices.h"
#include "core/catalogue/trade_calendar.h"

namespace ertrag
{
namespace
{

std::vector<double> indicesOf(const Season& season, Trade trade)
{
    const std::vector<double> usual = tradeSeason(trade).demand;
    if (season.source == SeasonSource::Trade)
        return usual;
    std::vector<std::array<double, 12>> years;
    for (const SeasonYear& year : season.years)
        if (year.months.size() == 12)
            std::copy(year.months.begin(), year.months.end(), years.emplace_back().begin());
    return season.source == SeasonSource::Own ? shrunkSeason(usual, years) : std::vector<double>();
}

/// An edit of one of the two groups, as `field` names it.
template <class Part> PlanEdit change(const char* field, Part Campaign::*part, std::function<void(Campaign&)> made)
{
    return {QLatin1String(field), [part, made = std::move(made)](Campaign plan) {
                Campaign changed = plan;
                made(changed);
                return set(part, changed.*part).apply(std::move(plan));
            }};
}

/// The range around it stays in proportion.
Estimate around(double likely, const Estimate& before)
{
    const double factor = likely / before.likely;
    const auto within = [factor](double value) {
        return std::clamp(value * factor, leastCycleSpread, mostCycleSpread);
    };
    return {within(before.low), likely, within(before.high), Origin::Stated};
}

bool fits(double spread)
{
    return spread >= leastCycleSpread && spread <= mostCycleSpread;
}

Error noSpread(double weeks, double half)
{
    return {ErrorCode::ValueOutOfRange, QStringLiteral("sales_cycle.spread"), QString::number(weeks),
            QStringLiteral("%1..%2").arg(leastCycleSpread * half).arg(mostCycleSpread * half), 0};
}

} // namespace

PlanEdit setSeasonSource(SeasonSource source)
{
    return change("season.source", &Campaign::season, [source](Campaign& plan) {
        Season& season = plan.season;
        season.source = source;
        season.demand = indicesOf(season, plan.company.trade);
        if (season.counts() && season.strength == Season().strength)
            season.strength = usualSeasonStrength();
    });
}

PlanEdit setSeasonYears(std::vector<SeasonYear> years)
{
    return change("season.years", &Campaign::season, [years = std::move(years)](Campaign& plan) {
        plan.season.years = years;
        if (plan.season.source == SeasonSource::Own)
            plan.season.demand = indicesOf(plan.season, plan.company.trade);
    });
}

PlanEdit setContactSeason(bool counts)
{
    return change("season.contact_price", &Campaign::season, [counts](Campaign& plan) {
        plan.season.contactPrice = counts ? tradeSeason(plan.company.trade).contactPrice : std::vector<double>();
    });
}

PlanEdit setHalfWeeks(const Estimate& weeks)
{
    return change("sales_cycle.half_weeks", &Campaign::salesCycle, [weeks](Campaign& plan) {
        SalesCycle& cycle = plan.salesCycle;
        const double spread =
            weeks.likely > 0 ? cycle.spread.likely * cycle.halfWeeks.likely / weeks.likely : cycle.spread.likely;
        // The owner has said both times in weeks. Without the one, or above it, the other moves along.
        if (fits(spread) && spread != cycle.spread.likely)
            cycle.spread = around(spread, cycle.spread);
        cycle.halfWeeks = weeks;
    });
}

PlanEdit setNineOfTenWeeks(double weeks)
{
    return {QStringLiteral("sales_cycle.spread"), [weeks](Campaign plan) -> Result<Campaign> {
                SalesCycle cycle = plan.salesCycle;
                if (!cycle.counts() && weeks <= 0)
                    return plan;
                if (!cycle.counts())
                    cycle.halfWeeks = Estimate::exactly(weeks / cycle.spread.likely);
                const double spread = weeks / cycle.halfWeeks.likely;
                if (!cycle.counts() || !fits(spread))
                    return noSpread(weeks, plan.salesCycle.halfWeeks.likely);
                cycle.spread = around(spread, cycle.spread);
                return set(&Campaign::salesCycle, cycle).apply(std::move(plan));
            }};
}

} // namespace ertrag
