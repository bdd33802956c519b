// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/conflicts.h"

#include "core/catalogue/key_figures.h"
#include "core/catalogue/trades.h"
#include "core/projection/simulation/projection.h"
#include "core/readiness/effort.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <vector>

namespace ertrag
{
namespace
{

bool anyChannel(const Campaign& c, const std::function<bool(const Channel&)>& test)
{
    return std::any_of(c.channels.begin(), c.channels.end(),
                       [&](const Channel& ch) { return ch.included && test(ch); });
}

bool hasKind(const Campaign& c, std::initializer_list<const char*> kinds)
{
    return anyChannel(c, [&](const Channel& channel) {
        return std::any_of(kinds.begin(), kinds.end(),
                           [&](const char* kind) { return channel.kind == QLatin1String(kind); });
    });
}

bool aimBeforeFirstEffect(const Campaign& c)
{
    const Answer<Aim>& aim = c.measures.aim;
    return aim.given() && aim.value.by.valid() && aim.value.by - c.start < monthsUntilHalf(c.salesCycle);
}

/// Whether three months in a row may be a fifth better or worse than the year, which they then say nothing about.
bool quartersDiffer(const std::vector<double>& season)
{
    for (size_t m = 0; m < season.size(); ++m) {
        const size_t next = (m + 1) % season.size(), last = (m + 2) % season.size();
        if (std::abs((season[m] + season[next] + season[last]) / 3 - 1) >= 0.2)
            return true;
    }
    return false;
}

/// The plan's, and where it has none that of the trade.
std::vector<double> seasonOf(const Campaign& c)
{
    return c.season.counts() ? c.season.demand : tradeSeason(c.company.trade).demand;
}

bool hoursBelowNorm(const Campaign& c)
{
    return plannedHours(c) > 0 && !hoursReachNorm(c);
}

bool adsLeadNowhere(const Campaign& c)
{
    return c.company.trade != Trade::Shop &&
           anyChannel(c, [](const Channel& channel) { return channel.adBudgetPerMonth.minor > 0; }) &&
           !hasKind(c, {"website", "blog", "google_business_profile"});
}

bool hiresMeasuredBySales(const Campaign& c)
{
    const bool hires = c.goals.goal.given() && c.goals.goal.value == BusinessGoal::Staff;
    const auto& all = c.measures.keyFigures;
    return hires && std::any_of(all.begin(), all.end(), [](const KeyFigureChoice& choice) {
               const KeyFigure* figure = findKeyFigure(choice.key);
               return choice.role == KeyFigureRole::Result && figure && figure->stage == KeyFigureStage::Sale;
           });
}

bool oldGroupOnYoungChannel(const Campaign& c)
{
    const bool old = c.audience.ageFrom.given() && c.audience.ageFrom.value >= 60;
    return old && hasKind(c, {"tiktok", "snapchat"}) && !anyChannel(c, [](const Channel& ch) {
               return ch.kind != QLatin1String("tiktok") && ch.kind != QLatin1String("snapchat");
           });
}

bool groupTooSmall(const Campaign& c, const Projection* projection)
{
    double people = 0;
    for (const IdealCustomer& group : c.audience.idealCustomers)
        people += group.people.given() ? group.people.value.high : 0;
    const Answer<Aim>& aim = c.measures.aim;
    const bool countsPeople = aim.given() && aim.value.object == AimObject::NewCustomers;
    const double planned = std::max(countsPeople ? amountOf(aim) : 0, projection ? projection->customers.p50 : 0);
    return people > 0 && planned > people;
}

bool councilMissesReviews(const Campaign& c)
{
    const Answer<WorksCouncil>& council = c.staffRules.worksCouncil;
    const bool pending =
        council.given() && (council.value == WorksCouncil::NotInformed || council.value == WorksCouncil::Informed);
    return pending &&
           hasKind(c, {"google_business_profile", "review_sites", "travel_reviews", "employer_reviews", "facebook"});
}

bool trainingWithoutCost(const Campaign& c)
{
    const auto& all = c.staffRules.training;
    return all.given() && std::any_of(all.value.begin(), all.value.end(), [](const Training& training) {
               return training.persons < 1 || (training.hoursEach <= 0 && training.feeEach.minor <= 0);
           });
}

bool deputyIsTheSame(const Campaign& c)
{
    const QString deputy = c.duties.deputy.given() ? c.duties.deputy.value.trimmed() : QString();
    return std::any_of(c.duties.roles.begin(), c.duties.roles.end(), [&](const RoleAssignment& role) {
        const QString holder = role.holder.trimmed();
        const bool whole = role.kind == RoleKind::Editor && holder.compare(deputy, Qt::CaseInsensitive) == 0;
        return !holder.isEmpty() && (whole || holder.compare(role.deputy.trimmed(), Qt::CaseInsensitive) == 0);
    });
}

bool keyFigureWithoutSource(const Campaign& c)
{
    const auto& all = c.measures.keyFigures;
    return std::any_of(all.begin(), all.end(),
                       [](const KeyFigureChoice& choice) { return choice.source.trimmed().isEmpty(); });
}

bool nobodyWouldHaveComeAnyway(const Campaign& c)
{
    const Estimate& share = c.economics.incrementality;
    return share.origin != Origin::Assumption && share.likely >= 1;
}

bool promisesRepliesNobodyGives(const Campaign& c)
{
    const bool responder = std::any_of(c.duties.roles.begin(), c.duties.roles.end(),
                                       [](const RoleAssignment& role) { return role.kind == RoleKind::Responder; });
    return responder && c.audience.replyTimeHours.given() && !replyTimeIsKept(c);
}

bool oldGuideline(const Campaign& c)
{
    const Answer<Guideline>& guideline = c.staffRules.guideline;
    return guideline.given() && guideline.value.dated.valid() && c.start - guideline.value.dated > 24;
}

} // namespace

std::vector<Conflict> conflicts(const Campaign& c, const Projection* projection)
{
    std::vector<Conflict> found;
    const auto add = [&](bool holds, int number, int question, const char* field) {
        if (holds)
            found.push_back({QStringLiteral("C") + QString::number(number), question, QLatin1String(field)});
    };
    add(aimBeforeFirstEffect(c), 1, 2, "measures.aim");
    add(hoursBelowNorm(c), 2, 4, "duties.roles");
    add(adsLeadNowhere(c), 3, 3, "channels");
    add(hiresMeasuredBySales(c), 4, 2, "measures.key_figures");
    add(oldGroupOnYoungChannel(c), 5, 3, "channels");
    add(groupTooSmall(c, projection), 6, 3, "audience.ideal_customers");
    add(councilMissesReviews(c), 7, 5, "staff_rules.works_council");
    add(trainingWithoutCost(c), 8, 5, "staff_rules.training");
    add(deputyIsTheSame(c), 9, 4, "duties.deputy");
    add(keyFigureWithoutSource(c), 10, 2, "measures.key_figures");
    add(nobodyWouldHaveComeAnyway(c), 12, 2, "economics.incrementality");
    add(plannedExposure(c).highestFrequency > highestBearableFrequency, 13, 3, "channels");
    add(promisesRepliesNobodyGives(c), 14, 4, "duties.roles");
    add(c.months <= 3 && quartersDiffer(seasonOf(c)), 15, 2, "months");
    add(oldGuideline(c), 16, 5, "staff_rules.guideline");
    return found;
}

} // namespace ertrag
