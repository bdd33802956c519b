// SPDX-License-Identifier: GPL-3.0-or-later
// Every described field of a campaign is changed by itself: what changes the projection must change its inputs.
#include "core/campaign/enum_names.h"
#include "core/campaign/field_check.h"
#include "core/campaign/field_paths.h"
#include "core/campaign/media_plan.h"
#include "core/projection/simulation/projection_inputs.h"
#include "core/projection/simulation/simulate.h"
#include "core/projection/study/study.h"
#include "core/projection/study/study_inputs.h"
#include "tests/core/campaign/filled_campaign.h"
#include "tests/core/projection/random_plan.h"

#include <gtest/gtest.h>
#include <set>

namespace ertrag
{
namespace
{

const QString originPath = QStringLiteral(".origin");

struct Changed {
    QString path;
    Campaign plan;
};

/// Walks through all fields of a campaign and collects a copy for each with that one field changed.
class OneFieldChanged
{
public:
    explicit OneFieldChanged(const Campaign& plan) : m_plan(plan) { part(m_plan, QString()); }
    std::vector<Changed> found;

private:
    template <class Part> void part(Part& part, const QString& path)
    {
        describe([&](const char* name, auto member,
                     Limits limits = {}) { field(part.*member, childPath(path, name), limits); },
                 static_cast<Part*>(nullptr));
    }
    template <class T> void with(T& field, T value, const QString& path)
    {
        const T before = field;
        field = std::move(value);
        found.push_back({path, m_plan});
        field = before;
    }
    template <class T> void field(T& value, const QString& path, Limits limits)
    {
        if constexpr (isAnswer<T>) {
            with(value, value.given() ? T{} : T(decltype(value.value){}), path);
            if (value.given())
                field(value.value, path, limits);
        } else if constexpr (isOptional<T>) {
            if (value)
                with(value, T{}, path);
            else
                with(value, T(typename T::value_type{}), path);
            if (value)
                field(*value, path, limits);
        } else if constexpr (isList<T>) {
            with(value, T{}, path);
            for (auto& item : value)
                field(item, path, limits);
        } else if constexpr (std::is_same_v<T, Estimate>) {
            with(value, {value.low, value.likely, value.high, otherOrigin(value.origin)}, path + originPath);
            with(value, {0.9 * value.low, 0.95 * value.likely, value.high, value.origin}, path);
        } else if constexpr (std::is_same_v<T, bool>) {
            with(value, !value, path);
        } else if constexpr (std::is_enum_v<T>) {
            for (size_t i = 0; i < enumNames(value).size(); ++i)
                with(value, T(i), path);
        } else if constexpr (std::is_arithmetic_v<T>) {
            with(value, value == T(0) ? T(std::min(limits.max, 1.0)) : T(value / 2), path);
        } else if constexpr (std::is_same_v<T, Money>) {
            with(value, Money{value.minor + 12345}, path);
        } else if constexpr (std::is_same_v<T, Month>) {
            with(value, value + 1, path);
        } else if constexpr (std::is_same_v<T, QDate>) {
            with(value, QDate(2031, 2, 3), path);
        } else if constexpr (std::is_same_v<T, FigureId>) {
            with(value, FigureId(FigureKind::OrdersPerMonth), path);
        } else if constexpr (std::is_same_v<T, QString>) {
            with(value, QString(value + QLatin1Char('x')), path);
        } else {
            part(value, path);
        }
    }
    static Origin otherOrigin(Origin origin) { return origin == Origin::Stated ? Origin::Measured : Origin::Stated; }

    Campaign m_plan;
};

/// Everything answered, and small enough to be calculated some hundred times.
Campaign everythingAnswered()
{
    Campaign plan = randomCampaign(3, Fill::Full);
    const Campaign usual = ordinaryPlan(4);
    plan.company = usual.company;
    plan.start = Month::of(2026, 5);
    plan.months = 4;
    plan.tailMonths = 2;
    plan.goals.moreOrdersPerMonth = 3.0; // so few that it counts
    plan.channels = usual.channels;
    plan.channels.resize(std::min<size_t>(2, plan.channels.size()));
    plan.duties.hourlyCost = usual.duties.hourlyCost;
    plan.duties.roles = usual.duties.roles;
    plan.economics = usual.economics;
    plan.economics.savings = {{SavingKind::Recruiting, QStringLiteral("Adverts"), {10, 20, 40}, Money{2500}}};
    plan.economics.foreignCosts = {
        {ForeignCostKind::Tools, QStringLiteral("USD"), Money{5000}, Estimate{0.8, 0.9, 1}, QDate(2026, 4, 1)}};
    plan.economics.relations = {{FigureId(FigureKind::OrderValue), FigureId(FigureKind::ContributionMargin)}};
    if (plan.staffRules.training.given())
        for (Training& training : plan.staffRules.training.value)
            training.inMonth = 1;
    plan.channels[0].adBudgetByMonth = {Money{1000}, Money{30000}, Money{0}, Money{20000}};
    plan.channels[0].organic.postsByMonth = {4, 0, 8, 2};
    plan.channels[0].organic.boostedShare = 0;
    plan.channels[0].organic.followersAtStart = 800;
    plan.channels[0].hoursByMonth = {1, 2, 0, 3};
    plan.season.source = SeasonSource::Own;
    plan.season.demand = {0.5, 0.5, 0.5, 0.5, 1, 1.5, 1.5, 2, 1, 1, 1, 1};
    plan.season.onEnquiries = plan.season.onReturning = true;
    plan.season.strength = {0.5, 1, 1.5};
    plan.season.contactPrice = std::vector<double>(12, 1.1);
    plan.salesCycle = {{3, 5, 8}, {2, 3, 4}, 30};
    settleMonths(plan, plan);
    plan.scenarios = {{QStringLiteral("Half"), {}}};
    plan.scenarios[0].levers.months = 2;
    return plan;
}

std::optional<Projection> projected(const Campaign& plan)
{
    SimulationSettings settings;
    settings.points = 256;
    Result<Projection> result = simulate(plan, settings);
    return result ? std::optional(std::move(result).value()) : std::nullopt;
}

/// What a study says, as numbers.
std::vector<double> figuresOf(const Campaign& plan, const Projection& projection)
{
    const Study found = study(plan, projection, SimulationSettings{}).value();
    std::vector<double> figures{found.returnRate.monthly.value_or(-1), found.safe.customers.value_or(-1),
                                double(found.breakEven.lasting.value_or(-1)), double(found.fellBack.size())};
    for (const ScenarioResult& scenario : found.scenarios)
        figures.insert(figures.end(), {scenario.roi.p50, scenario.npv.p10, scenario.chancePositive});
    if (found.split)
        for (const SplitChannel& place : found.split->channels)
            figures.insert(figures.end(), {place.best, place.cautious, place.last.middle});
    if (found.detectability)
        figures.insert(figures.end(), {found.detectability->planned, found.detectability->detectable});
    return figures;
}

TEST(ProjectionInputs, DifferWhereverOneChangedFieldChangesTheProjection)
{
    const Campaign plan = everythingAnswered();
    const ProjectionInputs inputs = projectionInputs(plan);
    const auto before = projected(plan);
    ASSERT_TRUE(before);
    std::set<std::string> paths, forNothing;
    for (const Changed& changed : OneFieldChanged(plan).found) {
        paths.insert(changed.path.toStdString());
        const bool sameInputs = projectionInputs(changed.plan) == inputs;
        const bool same = projected(changed.plan) == before;
        EXPECT_TRUE(same || !sameInputs) << changed.path.toStdString();
        if (same && !sameInputs)
            forNothing.insert(changed.path.toStdString());
    }
    for (const QString& path : fieldPaths()) // a field that is left out here proves nothing
        EXPECT_TRUE(std::any_of(paths.begin(), paths.end(), [&](const std::string& one) {
            return one.starts_with(path.toStdString());
        })) << path.toStdString();
    // Kept beside what is in use: the price of the other basis, posts that there is no time for, and what contacts cost
    // in months that are not planned.
    EXPECT_EQ(forNothing, (std::set<std::string>{"channels.organic.posts_by_month",
                                                 "channels.paid.cost_per_click_amount", "season.contact_price"}));
}

TEST(ProjectionInputs, AreTheSameForNamesOriginsAndWords)
{
    const Campaign plan = everythingAnswered();
    const ProjectionInputs inputs = projectionInputs(plan);
    for (const Changed& changed : OneFieldChanged(plan).found)
        if (changed.path.endsWith(originPath) ||
            (changed.path.startsWith(QStringLiteral("goals")) &&
             changed.path != QStringLiteral("goals.more_orders_per_month")) ||
            changed.path == QStringLiteral("name") || changed.path == QStringLiteral("company.name")) {
            EXPECT_EQ(projectionInputs(changed.plan), inputs) << changed.path.toStdString();
        }
}

TEST(StudyInputs, DifferWhereverOneChangedFieldChangesTheStudy)
{
    const Campaign plan = everythingAnswered();
    const StudyInputs inputs = studyInputs(plan);
    const Projection projection = *projected(plan);
    const std::vector<double> before = figuresOf(plan, projection);
    std::set<QString> seen; // one item of a list stands for all
    for (const Changed& changed : OneFieldChanged(plan).found)
        if (studyInputs(changed.plan) == inputs && seen.insert(changed.path).second) {
            EXPECT_EQ(figuresOf(changed.plan, projection), before) << changed.path.toStdString();
        }
    EXPECT_GT(seen.size(), 100u);
}

} // namespace
} // namespace ertrag
