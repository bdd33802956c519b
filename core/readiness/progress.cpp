// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/progress.h"

#include <algorithm>
#include <initializer_list>

namespace ertrag
{
namespace
{

Readiness::Question count(std::initializer_list<bool> said)
{
    Readiness::Question question;
    question.asked = int(said.size());
    question.answered = int(std::count(said.begin(), said.end(), true));
    return question;
}

bool stated(const Estimate& estimate)
{
    return estimate.origin != Origin::Assumption;
}

Readiness::Question goals(const Goals& g)
{
    return count({!g.goal.open(), !g.writtenDown.open(), !g.bottleneck.open(), !g.capacityForMore.open(),
                  !g.nextBestUse.open(), !g.tried.open(), !g.mustNotHappen.open(), !g.stop.open()});
}

Readiness::Question measures(const Measures& m, const Economics& e)
{
    const bool read = std::any_of(m.keyFigures.begin(), m.keyFigures.end(), [](const KeyFigureChoice& choice) {
        return !choice.reader.isEmpty() && !choice.source.isEmpty();
    });
    return count({!m.aim.open(), !m.baseline.open(), !m.target.open(), !m.keyFigures.empty(), read,
                  stated(e.orderValue) && stated(e.contributionMargin), stated(e.incrementality), !m.proof.open(),
                  !m.marks.empty()});
}

Readiness::Question audience(const Audience& a, const std::vector<Channel>& channels)
{
    const auto& groups = a.idealCustomers;
    const bool situation = std::any_of(groups.begin(), groups.end(),
                                       [](const IdealCustomer& group) { return !group.situation.isEmpty(); });
    const bool size =
        std::any_of(groups.begin(), groups.end(), [](const IdealCustomer& group) { return !group.people.open(); });
    const bool reasons = std::any_of(channels.begin(), channels.end(), [](const Channel& channel) {
        return channel.included && !channel.reason.isEmpty();
    });
    return count({!a.whoPays.open() || !a.whoDecides.open() || !a.whoUses.open(), situation,
                  !a.radiusKm.open() || !a.ageFrom.open() || !a.market.open(), size, !a.lookupPlaces.open(),
                  !a.evidence.open(), reasons, !a.replyTimeHours.open(), !a.notAddressed.open()});
}

Readiness::Question duties(const Duties& d)
{
    const bool accountable = std::any_of(d.roles.begin(), d.roles.end(), [](const RoleAssignment& role) {
        return role.accountable && !role.holder.isEmpty();
    });
    const bool taken = std::any_of(d.roles.begin(), d.roles.end(), [](const RoleAssignment& role) {
        return role.hoursPerWeek > 0 && !role.takenFrom.isEmpty();
    });
    const Skills& s = d.skills;
    const bool skills =
        !s.text.open() || !s.photo.open() || !s.video.open() || !s.ads.open() || !s.figures.open() || !s.law.open();
    return count({accountable, taken, !d.deputy.open(), !d.accountOwner.open(),
                  stated(d.hourlyCost) || !d.hourlyCostHelper.open(), skills, !d.approval.open(),
                  !d.editorialPlan.open(), !d.agency.open()});
}

Readiness::Question staff(const StaffRules& s)
{
    return count({!s.staffAsked.open(), !s.worksCouncil.open(), !s.personsShown.open(), !s.workingTimeRule.open(),
                  !s.training.open(), !s.guideline.open(), !s.ideas.open(), !s.crisisChain.empty(),
                  !s.privateAccounts.open(), !s.imprintReachable.open()});
}

} // namespace

std::array<Readiness::Question, 5> progress(const Campaign& c)
{
    return {goals(c.goals), measures(c.measures, c.economics), audience(c.audience, c.channels), duties(c.duties),
            staff(c.staffRules)};
}

} // namespace ertrag
