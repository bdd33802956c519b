// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study/deciding_figures.h"

#include "core/campaign/figure_estimates.h"
#include "core/campaign/presets.h"
#include "core/campaign/scaling.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/drivers.h"
#include "core/projection/simulation/decision.h"
#include "core/projection/study/verdict.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr double fewerHours = 0.5, moreHours = 1.5; // of the planned ones
constexpr double tenthToNinetieth = 2.5631;         // standard deviations of a normal from P10 to P90

double npvOf(const CashInputs& inputs)
{
    return cashRun(inputs).npv;
}

void weigh(DecidingFigure& figure, double low, double likely, double high)
{
    figure.swing = std::abs(high - low);
    if (figure.swing > 0)
        figure.worth = perfectInformationNormal(likely, figure.swing / tenthToNinetieth);
}

Campaign withHours(Campaign plan, double hours)
{
    scaleHours(plan, hours);
    return plan;
}

DecidingFigure hoursOf(const Campaign& typical, double likely)
{
    const double hours = ownHours(typical);
    DecidingFigure figure;
    figure.kind = FigureKind::HoursPerWeek;
    figure.usual = {hours * fewerHours, hours, hours * moreHours, Origin::Assumption};
    weigh(figure, npvOf(cashInputs(withHours(typical, figure.usual.low))), likely,
          npvOf(cashInputs(withHours(typical, figure.usual.high))));
    return figure;
}

/// All figures of a kind together at one end of their ranges.
double npvAt(const std::vector<Driver>& all, FigureKind kind, double Estimate::*end, CashInputs inputs)
{
    for (const Driver& driver : all)
        if (driver.figure.kind == kind)
            figureAt(inputs, kind, driver.item) = driver.estimate.*end;
    return npvOf(inputs);
}

std::vector<DecidingFigure> ranked(const Campaign& typical)
{
    const std::vector<Driver> all = drivers(typical);
    const CashInputs inputs = cashInputs(typical);
    const double likely = npvOf(inputs);
    std::vector<DecidingFigure> found;
    if (ownHours(typical) > 0)
        found.push_back(hoursOf(typical, likely));
    for (const Driver& driver : all) {
        const FigureKind kind = driver.figure.kind;
        if (std::any_of(found.begin(), found.end(), [kind](const DecidingFigure& f) { return f.kind == kind; }))
            continue;
        DecidingFigure figure;
        figure.kind = kind;
        figure.usual = driver.estimate;
        weigh(figure, npvAt(all, kind, &Estimate::low, inputs), likely, npvAt(all, kind, &Estimate::high, inputs));
        found.push_back(figure);
    }
    std::stable_sort(found.begin(), found.end(), [](const DecidingFigure& a, const DecidingFigure& b) {
        return a.worth != b.worth ? a.worth > b.worth : a.swing > b.swing;
    });
    return found;
}

/// Of a trade without channels of its own: a small plan, so that there is something to rank.
Campaign withSomeChannel(Campaign typical)
{
    if (!typical.channels.empty())
        return typical;
    Channel some;
    some.id = QStringLiteral("some");
    some.adBudgetPerMonth = Money::fromUnits(100, currencyDecimals(typical.company.currency));
    some.organic.followersAtStart = 200;
    some.organic.postsPerMonth = 4;
    some.hoursPerWeek = 3;
    typical.channels.push_back(some);
    return typical;
}

void placeHours(const Campaign& plan, DecidingFigure& figure)
{
    figure.own = hoursAreOwn(plan);
    figure.field = QStringLiteral("duties.roles.hours_per_week");
}

bool saidSomewhere(const Campaign& plan, FigureKind kind)
{
    const auto said = [](const Estimate& estimate) { return estimate.origin != Origin::Assumption; };
    if (traitsOf(kind).block == SamplingBlock::Business)
        return said(estimateOf(plan, kind));
    return std::any_of(plan.channels.begin(), plan.channels.end(),
                       [&](const Channel& channel) { return said(estimateOf(channel, kind)); });
}

/// The channel with the most ads of those where the figure counts is where it is answered. What was said of a channel
/// that is left out now stays said.
void place(const Campaign& plan, const std::vector<Driver>& ofPlan, DecidingFigure& figure)
{
    if (figure.kind == FigureKind::HoursPerWeek)
        return placeHours(plan, figure);
    figure.own = saidSomewhere(plan, figure.kind);
    qint64 most = -1;
    for (const Driver& driver : ofPlan) {
        if (driver.figure.kind != figure.kind)
            continue;
        qint64 ads = 0;
        for (const Channel& channel : plan.channels)
            ads = channel.id == driver.figure.channel ? channel.adBudgetPerMonth.minor : ads;
        if (ads <= most)
            continue;
        most = ads;
        figure.field = fieldOf(driver.figure);
    }
}

/// What somebody saves is of no trade: it is in the plan because its owner put it there.
void addSavings(const std::vector<Driver>& ofPlan, std::vector<DecidingFigure>& figures)
{
    for (const Driver& driver : ofPlan)
        if (driver.figure.kind == FigureKind::Saving) {
            DecidingFigure figure;
            figure.kind = FigureKind::Saving;
            figure.usual = driver.estimate;
            figure.own = driver.estimate.origin != Origin::Assumption;
            figure.field = fieldOf(driver.figure);
            figures.push_back(figure);
        }
}

} // namespace

std::vector<DecidingFigure> decidingFigures(const Campaign& typical, const Campaign& plan)
{
    const std::vector<Driver> ofPlan = drivers(plan);
    std::vector<DecidingFigure> figures;
    int countHere = 0;
    for (DecidingFigure& figure : ranked(withSomeChannel(typical))) {
        if (int(figures.size()) >= decidingFiguresMost && countHere >= answersForVerdict)
            break;
        place(plan, ofPlan, figure);
        countHere += !figure.field.isEmpty();
        figures.push_back(std::move(figure));
    }
    addSavings(ofPlan, figures);
    return figures;
}

int answersMissing(const std::vector<DecidingFigure>& figures)
{
    int own = 0, open = 0;
    for (const DecidingFigure& figure : figures) {
        own += figure.own;
        open += !figure.own && !figure.field.isEmpty();
    }
    return std::clamp(answersForVerdict - own, 0, open);
}

bool waitsForAnswers(const Campaign& plan, const Projection* projection, const std::vector<DecidingFigure>& figures)
{
    return projection && answersMissing(figures) > 0 && !nothingToJudge(plan, *projection);
}

} // namespace ertrag
