// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/unknown_answers.h"

#include "core/campaign/campaign_json.h"
#include "core/campaign/field_check.h"
#include "core/campaign/figure_estimates.h"
#include "core/catalogue/trades.h"
#include "core/projection/model/drivers.h"
#include "core/projection/simulation/simulate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <set>
#include <string>

namespace ertrag
{
namespace
{

/// Every field of a campaign that can be answered with "I don't know", without items.
template <class Part> void collect(const QString& at, QStringList& found)
{
    describe(
        [&](const char* name, auto member, Limits = {}) {
            const Part* part = nullptr;
            using Member = std::remove_cvref_t<decltype(part->*member)>;
            const QString path = childPath(at, name);
            const auto below = [&]<class T>(T*) {
                if constexpr (requires(T * t) { describe([](auto&&...) {}, t); } && !std::is_same_v<T, Estimate>)
                    collect<T>(path, found);
            };
            if constexpr (isAnswer<Member>) {
                found << path;
                using Value = decltype(Member::value);
                if constexpr (!isList<Value>)
                    below(static_cast<Value*>(nullptr));
            } else if constexpr (isList<Member>) {
                below(static_cast<typename Member::value_type*>(nullptr));
            } else {
                below(static_cast<Member*>(nullptr));
            }
        },
        static_cast<Part*>(nullptr));
}

/// The same value with null at `path`; of lists in every row.
QJsonValue nulled(const QJsonValue& value, const QStringList& path)
{
    if (path.isEmpty())
        return QJsonValue(QJsonValue::Null);
    if (value.isArray()) {
        QJsonArray rows = value.toArray();
        for (int i = 0; i < rows.size(); ++i)
            rows[i] = nulled(rows[i], path);
        return rows;
    }
    QJsonObject object = value.toObject();
    object[path.front()] = nulled(object[path.front()], path.mid(1));
    return object;
}

Campaign unknownAt(const Campaign& plan, const QString& path)
{
    QJsonObject root = QJsonDocument::fromJson(toJson(plan)).object();
    root[QStringLiteral("campaign")] = nulled(root[QStringLiteral("campaign")], path.split(QLatin1Char('.')));
    const auto read = campaignFromJson(QJsonDocument(root).toJson(), path);
    EXPECT_TRUE(read.ok()) << qPrintable(path);
    return read.ok() ? read.value() : plan;
}

Campaign untouched(Trade trade)
{
    Campaign plan = campaignForTrade(trade, QStringLiteral("en"), QStringLiteral("EUR")).value();
    plan.audience.idealCustomers.resize(1);
    plan.measures.keyFigures.resize(1);
    plan.economics.foreignCosts.clear();
    return plan;
}

Projection simulated(const Campaign& plan)
{
    SimulationSettings settings;
    settings.points = 2048;
    return simulate(plan, settings).value();
}

/// Of all ranges, each against its likely value.
double summedWidth(const Campaign& plan)
{
    double sum = 0;
    for (const Driver& driver : drivers(plan))
        sum += (driver.estimate.high - driver.estimate.low) / driver.estimate.likely;
    return sum;
}

// What is not in the table of unknown_answers.cpp, and why not: it moves no figure of the plan.
const std::set<std::string> moveNothing{
    // what is wanted, and what else could be done
    "goals.goal", "goals.next_best_use", "goals.next_best_use_return_amount", "measures.aim", "measures.aim.amount",
    "measures.target", "measures.key_figures.target",
    // when to stop, what was tried and what must not happen
    "goals.written_down", "goals.tried", "goals.must_not_happen", "goals.stop", "goals.stop.after_months",
    "goals.stop.at_least", "audience.not_addressed",
    // who stands in, who owns what: a risk of its own, no rate
    "duties.deputy", "duties.account_owner", "duties.two_admins", "duties.two_factor", "duties.passwords_in_manager",
    "duties.skills.figures", "duties.skills.law", "duties.approval", "duties.approval_hours",
    // costs that are in the plan or not: nothing to widen
    "duties.agency", "staff_rules.training", "economics.foreign_costs.rate", "economics.ad_budget_lowered",
    // what a channel's kind usually takes is counted where it is not said
    "channels.effort.hours_per_post", "channels.effort.hours_per_reply", "channels.effort.hours_per_advert_month",
    // a limit that is there or not; what is known of the company
    "goals.more_orders_per_month", "company.staff",
    // rules for the staff
    "staff_rules.staff_asked", "staff_rules.staff_said", "staff_rules.works_council", "staff_rules.persons_shown",
    "staff_rules.consent_process", "staff_rules.working_time_rule", "staff_rules.guideline", "staff_rules.ideas",
    "staff_rules.crisis_chain", "staff_rules.crisis_rehearsal_month", "staff_rules.private_accounts",
    "staff_rules.imprint_reachable",
    // no answer of the owner
    "own"};

TEST(UnknownAnswers, EachThatAFigureHangsOnIsSeenInTheResult)
{
    Campaign plan = untouched(Trade::Bakery);
    for (double Estimate::*value : {&Estimate::low, &Estimate::likely, &Estimate::high})
        plan.economics.orderValue.*value *= 10; // a plan that pays has something to lose
    const Projection before = simulated(plan);
    EXPECT_GT(before.chancePositive, 0.65);
    int seen = 0;
    for (const Hanging& each : hangingFigures()) {
        SCOPED_TRACE(each.answer);
        const Campaign unknown = unknownAt(plan, QString::fromLatin1(each.answer));
        EXPECT_GT(summedWidth(unknown), summedWidth(plan));
        const Projection after = simulated(unknown);
        EXPECT_LT(after.npv.p10, before.npv.p10);
        EXPECT_LE(after.chancePositive, before.chancePositive) << "never better than what is prefilled";
        seen += after.chancePositive < before.chancePositive;
    }
    EXPECT_GT(seen, 20) << "in the chance itself";
}

TEST(UnknownAnswers, EveryOtherOneIsKnownToMoveNothing)
{
    QStringList all;
    collect<Campaign>(QString(), all);
    QStringList inTable;
    for (const Hanging& each : hangingFigures())
        inTable << QString::fromLatin1(each.answer);
    for (const QString& path : inTable)
        EXPECT_TRUE(all.contains(path)) << qPrintable(path) << ": no such answer";
    const Campaign plan = untouched(Trade::Bakery);
    for (const QString& path : all) {
        SCOPED_TRACE(qPrintable(path));
        EXPECT_NE(inTable.contains(path), moveNothing.contains(path.toStdString())) << "in one of the two lists";
        if (!inTable.contains(path) && path != QStringLiteral("own")) {
            EXPECT_EQ(drivers(unknownAt(plan, path)), drivers(plan));
        }
    }
}

TEST(UnknownAnswers, TheFullRangeIsWiderThanThatOfEveryTrade)
{
    for (const Trade trade : allTrades) {
        const Campaign plan = untouched(trade);
        for (const Driver& driver : drivers(plan)) {
            const double end = driver.estimate.likely * fullRange(driver.figure.kind);
            if (end < driver.estimate.likely) {
                EXPECT_LT(end, driver.estimate.low)
                    << qPrintable(tradeKey(trade)) << ' ' << qPrintable(figureKey(driver.figure));
            } else if (end > driver.estimate.likely) {
                EXPECT_GT(end, driver.estimate.high)
                    << qPrintable(tradeKey(trade)) << ' ' << qPrintable(figureKey(driver.figure));
            }
        }
    }
}

TEST(UnknownAnswers, OneOfAChannelCountsThereAlone)
{
    Campaign plan = untouched(Trade::Bakery);
    plan.channels[1].competitorsThere = Answer<bool>::unknown();
    const QString other = plan.channels[0].id, here = plan.channels[1].id;
    EXPECT_TRUE(unknownBehind(plan, {FigureKind::EnquiryRate, other}).isEmpty());
    EXPECT_EQ(unknownBehind(plan, {FigureKind::EnquiryRate, here}),
              QStringList(QStringLiteral("channels/%1.competitors_there").arg(here)));
    EXPECT_EQ(effectiveEstimate(plan, {FigureKind::EnquiryRate, other}), plan.channels[0].enquiryRate);
}

TEST(UnknownAnswers, WhatIsStatedOrMeasuredStaysAsItIs)
{
    Campaign plan;
    plan.measures.proof = Answer<EvidenceLevel>::unknown();
    for (const Origin origin : {Origin::Stated, Origin::Measured}) {
        plan.economics.incrementality = {0.5, 0.6, 0.7, origin};
        EXPECT_EQ(effectiveEstimate(plan, FigureKind::Incrementality), plan.economics.incrementality);
    }
    plan.economics.incrementality.origin = Origin::Guess;
    const Estimate wide = effectiveEstimate(plan, FigureKind::Incrementality);
    EXPECT_DOUBLE_EQ(wide.low, 0.15);
    EXPECT_DOUBLE_EQ(wide.likely, 0.6);
    EXPECT_DOUBLE_EQ(wide.high, 0.7) << "no reason to hope for more";
    plan.duties.hourlyCostHelper = Answer<HourlyCostHelper>::unknown();
    plan.duties.hourlyCost = {28, 32, 38, Origin::Guess};
    EXPECT_EQ(effectiveEstimate(plan, FigureKind::HourlyCost), (Estimate{28, 32, 51.2, Origin::Guess}));
}

TEST(UnknownAnswers, TwoBehindOneFigureWidenItOnce)
{
    Campaign plan;
    plan.measures.proof = Answer<EvidenceLevel>::unknown();
    const Estimate once = effectiveEstimate(plan, FigureKind::Incrementality);
    plan.measures.baseline = Answer<Baseline>::unknown();
    EXPECT_EQ(effectiveEstimate(plan, FigureKind::Incrementality), once);
    EXPECT_EQ(unknownBehind(plan, FigureKind::Incrementality).size(), 2);
}

} // namespace
} // namespace ertrag
