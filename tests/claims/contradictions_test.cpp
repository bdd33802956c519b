// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/claims/claims.h"
#include "tests/claims/states.h"

#include <gtest/gtest.h>
#include <map>

using namespace ertrag;
using namespace claims;

namespace
{

std::vector<Said> saidOf(const CampaignState& state)
{
    SimulationSettings settings;
    settings.points = 1024;
    const Result<Assessment> made = assess(state, settings, Depth::Study);
    return made ? everythingSaid(made.value()) : std::vector<Said>();
}

QString claimText(const Claim& claim)
{
    return claim.subject + QLatin1Char(' ') + claim.value;
}

/// Of each kind of contradiction how many states have it, and the first in full.
class Findings
{
public:
    void add(const QString& state, const std::vector<Contradiction>& found)
    {
        std::set<QString> kinds;
        for (const Contradiction& each : found) {
            const QString one = claimText(each.one), other = claimText(each.other);
            const QString kind = std::min(one, other) + QStringLiteral(" / ") + std::max(one, other);
            if (kinds.insert(kind).second && m_states[kind]++ == 0)
                m_first[kind] = state + QLatin1Char('\n') + each.text();
        }
        m_wrong += !found.empty();
    }
    int wrong() const { return m_wrong; }
    std::string text() const
    {
        QString all;
        for (const auto& [kind, states] : m_states)
            all += QStringLiteral("%1 x %2\n  first: %3").arg(states).arg(kind, m_first.at(kind));
        return all.toStdString();
    }

private:
    int m_wrong = 0;
    std::map<QString, int> m_states;
    std::map<QString, QString> m_first;
};

} // namespace

TEST(Contradictions, NoStateSaysTwoThingsThatExcludeEachOther)
{
    Seen seen;
    Findings findings;
    int states = 0;
    eachState(500, [&](const QString& name, const CampaignState& state) {
        findings.add(name, contradictions(claimsOf(saidOf(state), seen)));
        ++states;
    });
    EXPECT_EQ(states, 512);
    EXPECT_EQ(findings.wrong(), 0) << "states say what cannot be:\n" << findings.text();
    for (size_t i = 0; i < patternCount(); ++i)
        EXPECT_TRUE(seen.count(i)) << "nobody says this any more: " << patternText(i).toStdString();
}

namespace
{

struct Case {
    const char* name;
    std::vector<Said> said;
};
Said said(const char* place, const char* text)
{
    return {QLatin1String(place), QString::fromUtf8(text)};
}

/// What owners really read on one page, once, in the words of today.
const std::vector<Case>& cases()
{
    static const char* right =
        "The last €1 on Instagram brings back €2.00, more than one more on Leaflets and local paper "
        "with €1.10: the money is in the right place.";
    static const std::vector<Case> all{
        {"test first, and a test is not worth it",
         {said("verdict headline", "Open – test first."),
          said("study information", "A test of clicks on Instagram is not worth its cost, which with its working hours "
                                    "and the set-up is €300: it would hardly change what you do.")}},
        {"nothing is better than the plan, but leaflets are",
         {said("study scenarios", "In the middle case nothing else here leaves more money than the plan."),
          said("study scenarios row", "The plan | −€4,100 | +€870 | +€9,000 | 59% | €5,100"),
          said("study scenarios row", "Leaflets (wide guess) | −€900 | +€1,300 | +€4,000 | 61% | €4,500")}},
        {"no ad budget pays, and the money is in the right place",
         {said("study takes", "No ad budget up to €1,000 a month breaks even, all else as planned."),
          said("study split", right)}},
        {"the money is in the right place, and is to be moved",
         {said("study split", right), said("study split", "Next step, never more than 30% of the budget at once: "
                                                          "Instagram €320 → €288 a month. It brings +€9.")}},
        {"something is better than the plan, and its money is in the right place",
         {said("study scenarios", "In the middle case “Leaflets” does better than the plan, by €4,600."),
          said("study split", right)}},
        {"two months of breaking even",
         {said("verdict figure", "Break-even (middle case): Month 11"),
          said("verdict figure", "In the middle case the costs are earned back in month 9.")}},
        {"all estimates are one's own, and a cost is assumed",
         {said("economics", "All estimates are your own"), said("economics cost", "Tools | €180 | Assumption")}},
        {"the costs are done, and an estimate is assumed",
         {said("step", "economics: done"), said("report assumptions row", "Orders a month | 1 | 3 | 6 | Assumption")}},
        {"the effect is seen, and is not measurable",
         {said("verdict headline", "Not measurable as planned."),
          said("study information", "You will see the effect in your monthly figures if it comes as planned: 5.0 "
                                    "additional customers a month, from 5.0 on they show.")}},
        {"better than plan, below plan",
         {said("review headline", "on plan or better."),
          said("review",
               "After 7 of 12 months the result is €240 below plan: return as planned, cost €240 above plan.")}},
        {"working time is in the budget that lacks it",
         {said("point", "Duties: The budget lacks working time"),
          said("economics cost", "Working time, 4.5 h a week | €7,250 | from question 4")}},
        {"everybody is accountable, and nobody",
         {said("point", "Duties: No task has anybody who answers for it"),
          said("fields", "all 4 tasks have somebody accountable")}},
        {"nine months from before, and two",
         {said("point", "Key figures: Figures from before: 2 month(s); at least 3 are needed"),
          said("fields", "months of history: 9")}},
        {"on course to an aim that does not pay",
         {said("point",
               "Key figures: The aim does not pay: of 200 new customers about 136 are additional, 139 are needed"),
          said("review target", "New customers | 145 | Target 200 | on course")}},
        {"no verdict yet, and one",
         {said("verdict headline", "No verdict yet."), said("report verdict headline", "Probably yes.")}}};
    return all;
}

} // namespace

TEST(Contradictions, ThoseThatOwnersOnceReadAreFound)
{
    Seen seen;
    for (const Case& each : cases())
        EXPECT_FALSE(contradictions(claimsOf(each.said, seen)).empty()) << each.name;
}

/// The negative control: a wrong verdict above what is otherwise true is found by what stands below it.
TEST(Contradictions, AWrongVerdictIsFound)
{
    Seen seen;
    int yes = 0, no = 0, found = 0;
    eachState(80, [&](const QString& name, const CampaignState& state) {
        std::vector<Said> all = saidOf(state);
        const auto headline = std::find_if(
            all.begin(), all.end(), [](const Said& each) { return each.place == QLatin1String("verdict headline"); });
        if (headline == all.end())
            return;
        const bool pays = headline->text.startsWith(QLatin1String("Probably yes"));
        const bool fails = headline->text.startsWith(QLatin1String("No, not as")) ||
                           headline->text.startsWith(QLatin1String("Probably not"));
        if (!pays && !fails)
            return;
        (pays ? yes : no) += 1;
        all.erase(std::remove_if(all.begin(), all.end(),
                                 [](const Said& each) { return each.place.endsWith(QLatin1String("headline")); }),
                  all.end());
        all.push_back(said("verdict headline", pays ? "Probably not, as it is planned." : "Probably yes."));
        const std::vector<Contradiction> wrong = contradictions(claimsOf(all, seen));
        const bool struck = std::any_of(wrong.begin(), wrong.end(), [](const Contradiction& each) {
            return each.one.subject == QLatin1String("it") || each.other.subject == QLatin1String("it");
        });
        found += struck;
        EXPECT_TRUE(struck) << name.toStdString();
    });
    EXPECT_GT(yes, 3);
    EXPECT_GT(no, 10);
    EXPECT_EQ(found, yes + no);
}
