// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/channels.h"
#include "core/projection/simulate.h"
#include "core/projection/verdict.h"

#include <QString>
#include <optional>
#include <vector>

namespace ertrag
{

/// The internal rate of return of the likely run. Flows that change sign more than once have no single one; then the
/// modified rate stands in. Source: method.md 5.
struct ReturnRate {
    enum class Kind { Unique, NotUnique, Undefined } kind = Kind::Undefined;
    std::optional<double> monthly, annual; ///< only if unique; annual = (1 + i)^12 - 1
    std::optional<double> modifiedMonthly; ///< MIRR at the plan's discount rate, if there are costs and returns
};
ReturnRate returnRate(const Campaign& plan, const CashRun& likely);

/// The likely run's months, 1 = first: after which its costs stay earned back, where it was so for a first time and
/// lost it again, and the payback inside the month.
struct LikelyBreakEven {
    std::optional<int> lasting, lostAgain;
    std::optional<double> payback;
};
LikelyBreakEven likelyBreakEven(const CashRun& likely);

/// What moved together in the worst tenth by NPV: mean normal score of a driver there; 0 is as usual, -1.28 at its low
/// end, +1.28 at its high end.
struct Stress {
    QString driver;
    double score = 0;
};
/// Drivers with |score| >= 0.15, strongest first, from 4,096 points. Errors as simulate().
Result<std::vector<Stress>> reverseStress(const Campaign& plan, const SimulationSettings& settings);

/// A driver's share of the variance of NPV.
struct VarianceShare {
    QString driver;
    double alone = 0, total = 0; ///< first order and total Sobol' index
};
/// Most important first; absent if figures are related (the indices lose their meaning then), if there are more than
/// 272 uncertain ones, or if none is uncertain. 4,096 points.
std::optional<std::vector<VarianceShare>> varianceShares(const Campaign& plan, const SimulationSettings& settings);

/// A test campaign on the channel with the largest ad budget, before the rest is spent.
struct PlannedTest {
    QString channel;
    int clicks = 0;      ///< the number with the largest gain, 50..5,000
    double cost = 0;     ///< of these clicks at the likely price, currency units
    double worth = 0;    ///< EVSI: what knowing its outcome adds to the expected NPV
    double perfect = 0;  ///< limit for very many clicks
    double a = 1, b = 1; ///< the plan's customers per click as Beta(a, b)
    bool worthIt() const { return worth > cost; }
};
/// Absent without paid clicks or without uncertainty about them. The customers per click of the plan count as a Beta by
/// moments; NPV is taken as linear in them. Source: method.md 8, risk.07 and risk.08.
std::optional<PlannedTest> plannedTest(const Campaign& plan, const Projection& projection);

/// A row of "what else": NPV and ROI under it. "Do nothing" costs and brings nothing.
struct ScenarioResult {
    enum class Kind { Plan, DoNothing, NextBestUse, OrdinaryMedium, Saved } kind = Kind::Plan;
    QString name; ///< of a saved one
    Spread roi, npv, investment, benefit;
    double chancePositive = 0;
};
/// The plan, doing nothing, the next best use if the owner named its return (1.5), the same ad money in leaflets and
/// local paper on wide assumptions, and the saved scenarios; 4,096 points each.
Result<std::vector<ScenarioResult>> scenarioResults(const Campaign& plan, const SimulationSettings& settings);

/// A channel for the ad money of a plan without knowing the place: leaflets and local paper, or the trade press where
/// businesses buy. Wide assumptions of our own (P10..P90 a factor of 4 to 10): 40 / 80 / 160 a thousand contacts, 0.1 /
/// 0.3 / 1 % of them come and ask; 100 / 200 / 400 and a tenth of that for businesses. Of those who ask as many buy as
/// in the plan's first channel.
Channel ordinaryMedium(const Campaign& plan);

/// Keys of the uncertain figures whose low, likely and high no metalog can meet, so that two half normal curves stand
/// in (method.md 6). The page that shows the figure says so.
std::vector<QString> fallenBack(const Campaign& plan);

} // namespace ertrag
