// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/walk/station_words.h"

#include "core/assessment/assessment.h"
#include "ui/present/words/said_words.h"

#include <QFile>
#include <QSet>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

const NumberText& english()
{
    static const NumberText numbers(QStringLiteral("en"), QStringLiteral("DE"), QStringLiteral("EUR"));
    return numbers;
}

Assessment butcher()
{
    QFile file(QStringLiteral(":/samples/butcher.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return assess(campaignStateFromJson(file.readAll(), file.fileName()).value(), {4096, {}, 1}, Depth::Projection)
        .value();
}

TEST(StationWords, AskOneThingEachAndSayWhatFollowsWithoutIt)
{
    QSet<QString> said;
    for (const StationSpec& spec : stations()) {
        EXPECT_TRUE(stationTitle(spec.station).endsWith(QLatin1Char('?'))) << spec.name;
        EXPECT_TRUE(stationLeftOpen(spec.station).endsWith(QLatin1Char('.'))) << spec.name;
        said << stationTitle(spec.station) << stationLeftOpen(spec.station);
    }
    EXPECT_EQ(size_t(said.size()), 2 * stationCount);
}

TEST(StationWords, SayHowFarTheWalkIs)
{
    EXPECT_EQ(minutesText(10), QStringLiteral("1 minute(s)"));
    EXPECT_EQ(minutesText(150), QStringLiteral("3 minute(s)"));
    StationStates states{};
    states.fill(StationState::Answered);
    EXPECT_EQ(walkText(StepKey::Duties, states), QStringLiteral("Question 4 of 5 \u00b7 32 of 32 stations"));
    states[size_t(Station::Crisis)] = StationState::NotAsked;
    states[size_t(Station::Tasks)] = StationState::Open;
    EXPECT_EQ(walkText(StepKey::Duties, states),
              QStringLiteral("Question 4 of 5 \u00b7 30 of 31 stations \u00b7 about 1 minute(s) left"));
}

TEST(StationMoves, AreThePlansOwnFigures)
{
    const Assessment known = butcher();
    double labour = 0;
    for (const CashMonth& month : known.likely->plan.months)
        labour += month.cost.labour;
    EXPECT_EQ(stationMoves(Station::HourCost, known, english()),
              QStringLiteral("Costs %1 over the campaign").arg(english().money(labour)));
    EXPECT_EQ(
        stationMoves(Station::Aim, known, english()),
        QStringLiteral("The plan comes to about %1 new customers").arg(english().count(known.likely->plan.customers)));
    EXPECT_EQ(stationMoves(Station::Limits, known, english()), QString());
}

TEST(SaidWords, SayAnAnswerBesideItsQuestionWhereItSaysNothingAlone)
{
    const Options options{{1, QStringLiteral("Yes")}, {2, QStringLiteral("Too few know us")}};
    EXPECT_EQ(saidChoice(QStringLiteral("Written?"), Answer(1), options), QStringLiteral("Written? Yes"));
    EXPECT_EQ(saidChoice(QStringLiteral("Bottleneck?"), Answer(2), options), QStringLiteral("Too few know us"));
    EXPECT_EQ(saidChoice(QStringLiteral("Photos"), Answer(1), options), QStringLiteral("Photos: Yes"));
    EXPECT_EQ(saidChoice(QStringLiteral("Written?"), Answer<int>::unknown(), options),
              QStringLiteral("Written? I don't know"));
    EXPECT_EQ(saidChoice(QStringLiteral("Written?"), {}, options), QString());
}

TEST(SaidWords, SayNumbersWithTheirUnitsAndNoPresets)
{
    EXPECT_EQ(
        saidNumber(QStringLiteral("How long?"), Answer(6.0), NumberRole::Count, QStringLiteral("months"), english()),
        QStringLiteral("How long? 6\u00a0months"));
    const Estimate own{20, 30, 40, Origin::Stated};
    EXPECT_EQ(saidRange(QStringLiteral("How many?"), Answer(own), NumberRole::Count, english()),
              QStringLiteral("How many? 30 (20 to 40)"));
    EXPECT_EQ(saidRange(QStringLiteral("How many?"), Answer(Estimate{20, 30, 40, Origin::Assumption}),
                        NumberRole::Count, english()),
              QString());
}

TEST(SaidWords, NameFourRowsAndCountTheRest)
{
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    EXPECT_EQ(saidRows(names), QStringLiteral("a; b; c; d"));
    EXPECT_EQ(saidRows(names + QStringList{QStringLiteral("e"), QStringLiteral("f")}),
              QStringLiteral("a; b; c; d; 2 more"));
    EXPECT_EQ(saidRows({}), QString());
}

} // namespace
} // namespace ertrag
