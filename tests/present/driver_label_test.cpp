// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/driver_label.h"

#include "core/catalogue/trades.h"
#include "core/projection/model/drivers.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/report/report_tables.h"
#include "ui/present/verdict/economics_view.h"
#include "ui/present/words/answer_words.h"
#include "ui/present/words/field_labels.h"

#include <gtest/gtest.h>

#include <set>

namespace ertrag
{
namespace
{

const NumberText english(QStringLiteral("en"), QStringLiteral("IE"), QStringLiteral("EUR"));

TEST(DriverLabel, EachKindHasANameOfItsOwn)
{
    std::set<QString> names;
    for (const FigureTraits& traits : figureKinds()) {
        EXPECT_FALSE(figureName(traits.kind).isEmpty()) << traits.key;
        EXPECT_TRUE(names.insert(figureName(traits.kind)).second) << traits.key;
    }
}

TEST(DriverLabel, EachKindIsWrittenInItsUnit)
{
    const auto text = [](FigureKind kind, double value) { return driverValue(kind, value, english).toStdString(); };
    for (const FigureTraits& traits : figureKinds()) {
        const std::string small = text(traits.kind, 0.05), large = text(traits.kind, 25);
        switch (traits.unit) {
        case FigureUnit::Money:
            EXPECT_EQ(small, english.money(0.05).toStdString()) << traits.key;
            break;
        case FigureUnit::Rate:
            EXPECT_EQ(small, "0.0500") << traits.key;
            EXPECT_EQ(large, "25.00") << traits.key;
            break;
        case FigureUnit::Share:
            EXPECT_EQ(small, "5.0%") << traits.key;
            break;
        case FigureUnit::Number:
            EXPECT_EQ(large, "25.0") << traits.key;
            break;
        case FigureUnit::Hours:
            EXPECT_EQ(large, english.hours(25).toStdString()) << traits.key;
            break;
        }
    }
}

TEST(DriverLabel, TheFieldOfEachKindHasALabel)
{
    for (const FigureTraits& traits : figureKinds()) {
        const QString field = traits.block == SamplingBlock::Channels
                                  ? fieldOf({traits.kind, QStringLiteral("instagram")})
                                  : fieldOf({traits.kind, 1});
        EXPECT_NE(fieldLabel(field), field) << traits.key;
    }
}

TEST(Assumptions, PageAndReportCountTheSame)
{
    for (Trade trade : {Trade::Butcher, Trade::Bakery, Trade::Hotel, Trade::MachineBuilder}) {
        Campaign plan = campaignForTrade(trade, QStringLiteral("en"), QStringLiteral("EUR")).value();
        ASSERT_FALSE(plan.channels.empty());
        for (Channel& channel : plan.channels) {
            channel.included = true;
            channel.organic.postsPerMonth = 8;
        }
        int inReport = 0;
        const Table table = assumptionTable(plan, english);
        for (const auto& row : table.rows)
            inReport += row.back() == AnswerWords::origin(Origin::Assumption);
        EXPECT_GT(inReport, 9);
        EXPECT_EQ(inReport, openAssumptions(plan));
        EXPECT_EQ(assumptionsText(plan), QStringLiteral("%1 assumption(s) not your own yet").arg(inReport));
    }
}

} // namespace
} // namespace ertrag
