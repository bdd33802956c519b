// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/scaling.h"
#include "core/catalogue/trades.h"
#include "core/projection/model/work.h"
#include "core/projection/simulation/simulate.h"
#include "core/projection/study/verdict.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>
#include <map>

namespace ertrag
{
namespace
{

// What a typical, a careful and a careless plan of each trade come to. The table stands in resources/trades/table.md;
// run with ERTRAG_WRITE_GOLDEN=1 to write it anew after a figure or the calculation has changed, and read the
// difference. What careful and careless mean stands in resources/trades/habits.json.

enum class Habit { Typical, Careful, Careless };
constexpr Habit habits[] = {Habit::Careless, Habit::Typical, Habit::Careful};
const char* nameOf(Habit habit)
{
    return habit == Habit::Typical ? "typical" : habit == Habit::Careful ? "careful" : "careless";
}

QString pathOf(const char* name)
{
    return QStringLiteral(ERTRAG_SOURCE_DIR "/resources/trades/") + QLatin1String(name);
}

QJsonObject changesOf(Habit habit)
{
    QFile file(pathOf("habits.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(nameOf(habit))].toObject();
}

/// Each value goes the share of its way to the next one, up (share above 0) or down; the last one stays.
Estimate moved(const Estimate& from, double share)
{
    Estimate to = from;
    if (share > 0) {
        to.low += share * (from.likely - from.low);
        to.likely += share * (from.high - from.likely);
    } else {
        to.likely += share * (from.likely - from.low);
        to.high += share * (from.high - from.likely);
    }
    return to;
}

/// Hours as the work takes, given by one role.
void giveHours(Campaign& plan)
{
    const PlanWork work = workNeeded(plan);
    for (const ChannelWork& each : work.channels)
        for (Channel& channel : plan.channels)
            if (channel.id == each.channel)
                channel.hoursPerWeek = each.hours();
    RoleAssignment editor;
    editor.kind = RoleKind::Editor;
    editor.hoursPerWeek = work.needed();
    plan.duties.roles = {editor};
}

Campaign planOf(Trade trade, Habit habit)
{
    Campaign plan = campaignForTrade(trade, QStringLiteral("en"), QStringLiteral("EUR")).value();
    if (habit == Habit::Typical)
        return plan;
    const QJsonObject changes = changesOf(habit);
    const auto change = [&changes](const char* key) { return changes[QLatin1String(key)].toDouble(); };
    for (Channel& channel : plan.channels) {
        channel.organic.postsPerMonth *= change("posts");
        channel.adBudgetPerMonth.minor = qint64(double(channel.adBudgetPerMonth.minor) * change("ads"));
        channel.paid.costPerThousand = moved(channel.paid.costPerThousand, change("price"));
        channel.paid.clickRate = moved(channel.paid.clickRate, change("click_rate"));
        channel.enquiryRate = moved(channel.enquiryRate, change("enquiry_rate"));
        channel.closeRate = moved(channel.closeRate, change("close_rate"));
    }
    Economics& e = plan.economics;
    e.incrementality = moved(e.incrementality, change("incrementality"));
    e.orderValue = moved(e.orderValue, change("order_value"));
    e.setupCost.minor = qint64(double(e.setupCost.minor) * change("setup"));
    e.contentPerMonth.minor = qint64(double(e.contentPerMonth.minor) * change("content"));
    giveHours(plan);
    return plan;
}

struct Outcome {
    Campaign plan;
    Projection projection;
    PlanVerdict verdict;
};

const Outcome& outcomeOf(Trade trade, Habit habit)
{
    static std::map<std::pair<Trade, Habit>, Outcome> known;
    const auto key = std::pair(trade, habit);
    auto found = known.find(key);
    if (found == known.end()) {
        const Campaign plan = planOf(trade, habit);
        SimulationSettings settings;
        settings.points = 4096;
        const Projection projection = simulate(plan, settings).value();
        found = known.emplace(key, Outcome{plan, projection, planVerdict(plan, projection)}).first;
    }
    return found->second;
}

QString percent(double share)
{
    return QString::number(qRound(100 * share));
}

QString verdictWord(PlanVerdict verdict)
{
    switch (verdict) {
    case PlanVerdict::Pays:
        return QStringLiteral("yes");
    case PlanVerdict::DoesNotPay:
        return QStringLiteral("no");
    case PlanVerdict::TestFirst:
        return QStringLiteral("open, test first");
    default:
        return QStringLiteral("another word");
    }
}

QString rowOf(Trade trade, Habit habit)
{
    const Outcome& is = outcomeOf(trade, habit);
    const Projection& p = is.projection;
    const QString range =
        percent(p.roi.p10) + QStringLiteral(" / ") + percent(p.roi.p50) + QStringLiteral(" / ") + percent(p.roi.p90);
    const QStringList cells{tradeKey(trade),
                            QLatin1String(nameOf(habit)),
                            QString::number(ownHours(is.plan), 'f', 2),
                            QString::number(10 * qRound(p.investment.p50 / 10)),
                            percent(p.chancePositive),
                            range,
                            verdictWord(is.verdict)};
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString table()
{
    QString text =
        QStringLiteral("# What the presets come to\n\n"
                       "Made by `core_catalogue_tests` (`trade_table_test.cpp`), which fails when this is not "
                       "what the program calculates. How the plans differ: `README.md`.\n\n"
                       "| trade | plan | hours a week | cost, EUR | chance, % | ROI low / middle / high, % | "
                       "answer |\n|---|---|--:|--:|--:|--:|---|\n");
    for (const Trade trade : offeredTrades)
        for (const Habit habit : habits)
            text += rowOf(trade, habit);
    return text;
}

TEST(TradeTable, IsWhatTheProgramCalculates)
{
    QFile file(pathOf("table.md"));
    if (qEnvironmentVariableIsSet("ERTRAG_WRITE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(table().toUtf8());
        file.close();
        ADD_FAILURE() << "read the difference";
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(), table().toStdString());
}

TEST(TradeTable, NoOpenAndYesCanAllBeReached)
{
    for (const Trade trade : offeredTrades) {
        const Outcome &careless = outcomeOf(trade, Habit::Careless), &typical = outcomeOf(trade, Habit::Typical),
                      &careful = outcomeOf(trade, Habit::Careful);
        EXPECT_EQ(careless.verdict, PlanVerdict::DoesNotPay) << qPrintable(tradeKey(trade));
        EXPECT_EQ(typical.verdict, PlanVerdict::TestFirst) << qPrintable(tradeKey(trade));
        EXPECT_EQ(careful.verdict, PlanVerdict::Pays) << qPrintable(tradeKey(trade));
        EXPECT_GT(typical.projection.chancePositive, failsUpTo) << qPrintable(tradeKey(trade));
        EXPECT_LT(typical.projection.chancePositive, 0.5)
            << "a typical firm is no winner: " << qPrintable(tradeKey(trade));
    }
}

TEST(TradeTable, ATypicalFirmHasTheHoursThatItsPostsTake)
{
    for (const Trade trade : offeredTrades) {
        const Campaign plan = planOf(trade, Habit::Typical);
        EXPECT_TRUE(workNeeded(plan).enough()) << qPrintable(tradeKey(trade));
        EXPECT_LT(ownHours(plan), workNeeded(plan).needed() + 0.75)
            << "and not many more: " << qPrintable(tradeKey(trade));
        EXPECT_DOUBLE_EQ(hoursOfRoles(plan), hoursOfChannels(plan)) << qPrintable(tradeKey(trade));
    }
}

} // namespace
} // namespace ertrag
