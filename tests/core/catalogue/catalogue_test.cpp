// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/channel_figures.h"
#include "core/catalogue/channel_kinds.h"
#include "core/catalogue/key_figures.h"
#include "core/catalogue/trades.h"

#include <QDir>
#include <QSet>
#include <cmath>
#include <gtest/gtest.h>

using namespace ertrag;

TEST(ChannelKinds, TwentySevenWithTheirHoursFitAndBothNames)
{
    ASSERT_EQ(channelKinds().size(), 27u);
    QSet<QString> keys;
    for (const ChannelKind& kind : channelKinds()) {
        keys.insert(kind.key);
        EXPECT_FALSE(kind.names[QStringLiteral("en")].isEmpty()) << qPrintable(kind.key);
        EXPECT_FALSE(kind.names[QStringLiteral("de")].isEmpty()) << qPrintable(kind.key);
        EXPECT_GT(kind.hoursLow, 0);
        EXPECT_LE(kind.hoursLow, kind.hoursHigh);
        for (int fit : {kind.fitConsumers, kind.fitBusinesses, kind.fitHiring})
            EXPECT_TRUE(fit >= 0 && fit <= 3);
    }
    EXPECT_EQ(keys.size(), 27);
}

TEST(ChannelKinds, InstagramAsInTheCatalogue)
{
    const ChannelKind* instagram = findChannelKind(QStringLiteral("instagram"));
    ASSERT_NE(instagram, nullptr);
    EXPECT_EQ(instagram->hoursLow, 3);
    EXPECT_EQ(instagram->hoursHigh, 6);
    EXPECT_EQ(instagram->fitConsumers, 3);
    EXPECT_EQ(instagram->fitBusinesses, 1);
    EXPECT_EQ(instagram->fitHiring, 3);
    ASSERT_EQ(instagram->figures.size(), 5u);
    EXPECT_EQ(instagram->figures[2].share, 0.60);
    EXPECT_EQ(instagram->figures[2].country, QStringLiteral("CH"));
    EXPECT_EQ(instagram->figures[2].year, 2024);
    EXPECT_TRUE(instagram->figures[4].ofFirms);
    EXPECT_EQ(findChannelKind(QStringLiteral("pigeons")), nullptr);
}

TEST(ChannelKinds, NameFollowsTheLanguageAndFallsBackToEnglish)
{
    const ChannelKind* maps = findChannelKind(QStringLiteral("google_business_profile"));
    ASSERT_NE(maps, nullptr);
    EXPECT_EQ(maps->name(QStringLiteral("de_CH")), QStringLiteral("Google-Unternehmensprofil"));
    EXPECT_EQ(maps->name(QStringLiteral("fr")), QStringLiteral("Google Business Profile"));
}

TEST(ChannelKinds, EveryAudienceFigureHasASourceAYearAndACountry)
{
    for (const ChannelKind& kind : channelKinds())
        for (const AudienceFigure& figure : kind.figures) {
            EXPECT_TRUE(figure.share > 0 && figure.share < 1) << qPrintable(kind.key);
            EXPECT_FALSE(figure.source.isEmpty());
            EXPECT_FALSE(figure.who.isEmpty() && figure.country == QLatin1String("CH"));
            EXPECT_EQ(figure.country.size(), 2);
            EXPECT_TRUE(figure.year >= 2021 && figure.year <= 2024);
        }
}

TEST(KeyFigures, FortyThreeWithStageAndDirection)
{
    ASSERT_EQ(keyFigures().size(), 43u);
    const KeyFigure* cac = findKeyFigure(QStringLiteral("cac"));
    ASSERT_NE(cac, nullptr);
    EXPECT_EQ(cac->stage, KeyFigureStage::Cost);
    EXPECT_EQ(cac->direction, KeyFigureDirection::Lower);
    EXPECT_EQ(cac->unit, KeyFigureUnit::Money);
    EXPECT_EQ(cac->name(QStringLiteral("de")), QStringLiteral("Kosten je zusätzlichem Neukunden"));
    EXPECT_EQ(findKeyFigure(QStringLiteral("reach"))->stage, KeyFigureStage::Attention);
    EXPECT_EQ(findKeyFigure(QStringLiteral("freq"))->direction, KeyFigureDirection::Band);
    for (const KeyFigure& figure : keyFigures()) {
        EXPECT_FALSE(figure.name(QStringLiteral("de")).isEmpty());
        EXPECT_FALSE(figure.source.isEmpty());
    }
}

TEST(KeyFigures, ResultFiguresCountMoneyCustomersOrHires)
{
    EXPECT_TRUE(isResultFigure(QStringLiteral("cust")));
    EXPECT_TRUE(isResultFigure(QStringLiteral("appl")));
    EXPECT_FALSE(isResultFigure(QStringLiteral("foll")));
    EXPECT_FALSE(isResultFigure(QStringLiteral("ctr")));
}

TEST(Trades, KeysGoBothWays)
{
    for (Trade trade : allTrades)
        EXPECT_EQ(tradeFromKey(tradeKey(trade)), trade);
    EXPECT_EQ(tradeKey(Trade::MachineBuilder), QStringLiteral("machine-builder"));
    EXPECT_EQ(tradeFromKey(QStringLiteral("cobbler")), std::nullopt);
}

TEST(Trades, AreTheFilesOfTheirFolder)
{
    QStringList keys;
    for (Trade trade : allTrades)
        keys << tradeKey(trade);
    keys.sort();
    tradeName(Trade::Blank, QStringLiteral("en")); // so that the linker keeps the files
    EXPECT_EQ(QDir(QStringLiteral(":/trades"))
                  .entryList(QDir::Files, QDir::Name)
                  .replaceInStrings(QStringLiteral(".json"), QString()),
              keys);
    EXPECT_EQ(keys.join(QLatin1Char(' ')).toStdString(),
              "bakery blank butcher craft hotel machine-builder physiotherapy restaurant shop");
}

TEST(Trades, SayEverySentenceInBothLanguages)
{
    for (Trade trade : allTrades)
        for (const char* language : {"de", "en"}) {
            SCOPED_TRACE(tradeKey(trade).toStdString() + language);
            const auto word = [&](const char* key) { return tradeWord(trade, key, QLatin1String(language)); };
            EXPECT_EQ(word("usual").count(QLatin1Char('%')), 2);
            EXPECT_TRUE(word("usual").contains(QStringLiteral("%1")) && word("usual").contains(QStringLiteral("%2")));
            EXPECT_TRUE(word("whose_figures").endsWith(QLatin1Char('.')));
            EXPECT_TRUE(word("example_title").contains(QLatin1Char(':')));
            EXPECT_EQ(word("start_page").isEmpty(), trade == Trade::Blank);
        }
    EXPECT_EQ(tradeWord(Trade::Restaurant, "usual", QStringLiteral("de")),
              QStringLiteral("Bei üblichen Restaurants zwischen %1 und %2"));
    EXPECT_TRUE(tradeWord(Trade::Restaurant, "nothing", QStringLiteral("de")).isEmpty());
}

TEST(Trades, EveryPrefilledFigureIsAnAssumptionAndOrdered)
{
    for (Trade trade : allTrades) {
        const auto campaign = campaignForTrade(trade, QStringLiteral("de"), QStringLiteral("EUR"));
        ASSERT_TRUE(campaign.ok());
        const Campaign& c = campaign.value();
        std::vector<Estimate> all{
            c.duties.hourlyCost,        c.economics.orderValue,       c.economics.contributionMargin,
            c.economics.ordersPerMonth, c.economics.monthlyRetention, c.economics.incrementality};
        for (const Channel& channel : c.channels) {
            EXPECT_NE(findChannelKind(channel.kind), nullptr) << qPrintable(channel.kind);
            for (const Estimate& e :
                 {channel.enquiryRate, channel.closeRate, channel.paid.costPerThousand, channel.paid.clickRate,
                  channel.organic.gainPerPost, channel.organic.reachPerPost})
                all.push_back(e);
        }
        for (const Estimate& estimate : all) {
            EXPECT_EQ(estimate.origin, Origin::Assumption);
            EXPECT_TRUE(estimate.ordered());
        }
        EXPECT_TRUE(c.goals.goal.open());
        EXPECT_TRUE(c.measures.aim.open());
        EXPECT_EQ(c.channels.size(), trade == Trade::Blank ? 0u : 3u);
    }
}

TEST(ChannelFigures, AClickCostsWhatContactsAndClickRateMakeOfIt)
{
    const Estimate price = clickPriceOf({5, 10, 20, Origin::Assumption}, {0.005, 0.01, 0.02, Origin::Assumption});
    EXPECT_EQ(price.likely, 1);
    EXPECT_NEAR(price.low, std::exp2(-std::sqrt(2.0)), 0.005) << "each is a factor of two away";
    EXPECT_NEAR(price.high, std::exp2(std::sqrt(2.0)), 0.005);
    EXPECT_EQ(clickPriceOf({5, 10, 20}, {0, 0, 0.01}).likely, PaidFunnel{}.costPerClick.likely) << "no click at all";
    for (Trade trade : allTrades) {
        const auto plan = campaignForTrade(trade, QStringLiteral("de"), QStringLiteral("EUR"));
        for (const Channel& each : plan.value().channels)
            EXPECT_EQ(each.paid.costPerClick, clickPriceOf(each.paid.costPerThousand, each.paid.clickRate));
    }
}

TEST(ChannelFigures, LiePublishedPricesApart)
{
    const auto price = [](const char* kind) { return usualChannel(QLatin1String(kind)).paid.costPerClick; };
    EXPECT_NEAR(price("linkedin").likely, 7.11, 0.01) << "published: 6 EUR in Austria, 9 to 16 USD elsewhere";
    EXPECT_NEAR(price("facebook").likely, 1.13, 0.01) << "published: 1.11 in Germany";
    EXPECT_TRUE(price("facebook").low < 0.84 && price("facebook").high > 1.39) << "wider than the months of the source";
    EXPECT_EQ(usualChannel(QStringLiteral("facebook")).organic.reachPerPost.likely, 0.026);
    EXPECT_EQ(usualChannel(QStringLiteral("my own")).paid.costPerThousand, PaidFunnel{}.costPerThousand);
}

TEST(ChannelFigures, AChannelThatIsAddedBringsThem)
{
    const PlanEdit edit = addUsualChannel(QStringLiteral("linkedin"));
    EXPECT_EQ(edit.field, addChannel(QStringLiteral("linkedin")).field);
    const Campaign added = edit.apply(edit.apply(Campaign{}).value()).value();
    ASSERT_EQ(added.channels.size(), 2u);
    EXPECT_EQ(added.channels[1].id, QStringLiteral("linkedin-2"));
    EXPECT_EQ(added.channels[1].paid, usualChannel(QStringLiteral("linkedin")).paid);
    EXPECT_EQ(added.channels[1].organic.postsPerMonth, 0);
}

TEST(Trades, NamesAndExamplesFollowTheLanguage)
{
    EXPECT_EQ(tradeName(Trade::Bakery, QStringLiteral("de")), QStringLiteral("Bäckerei"));
    EXPECT_EQ(tradeName(Trade::Bakery, QStringLiteral("en")), QStringLiteral("Bakery"));
    for (Trade trade : allTrades) {
        EXPECT_FALSE(tradeExample(trade, QStringLiteral("measures.aim"), QStringLiteral("de")).isEmpty());
        EXPECT_FALSE(tradeExample(trade, QStringLiteral("audience.ideal_customers"), QStringLiteral("en")).isEmpty());
    }
    EXPECT_TRUE(tradeExample(Trade::Bakery, QStringLiteral("goals.unknown"), QStringLiteral("en")).isEmpty());
}

TEST(Trades, SwissFrancsMeanSwissWagesAndVat)
{
    const auto euro = campaignForTrade(Trade::Bakery, QStringLiteral("de"), QStringLiteral("EUR")).value();
    const auto franc = campaignForTrade(Trade::Bakery, QStringLiteral("de"), QStringLiteral("CHF")).value();
    EXPECT_EQ(franc.company.country, Country::Switzerland);
    EXPECT_EQ(franc.company.vatRate, 0.081);
    EXPECT_GT(franc.duties.hourlyCost.likely, euro.duties.hourlyCost.likely);
}

TEST(Trades, TheUsualHourFollowsTheCurrencyUntilAnotherIsEntered)
{
    const auto preset = [](const char* currency) {
        return campaignForTrade(Trade::Hotel, QStringLiteral("de"), QLatin1String(currency)).value();
    };
    const PlanEdit toFrancs = setCurrencyOfTrade(QStringLiteral("CHF"));
    const Campaign swiss = toFrancs.apply(preset("EUR")).value();
    EXPECT_EQ(swiss.duties.hourlyCost, preset("CHF").duties.hourlyCost);
    EXPECT_EQ(swiss.channels[1].adBudgetPerMonth, preset("EUR").channels[1].adBudgetPerMonth);
    Campaign own = preset("EUR");
    own.duties.hourlyCost.origin = Origin::Stated;
    EXPECT_EQ(toFrancs.apply(own).value().duties.hourlyCost, own.duties.hourlyCost);
    EXPECT_FALSE(setCurrencyOfTrade(QStringLiteral("JPY")).apply(own).ok());
}

TEST(Trades, BringTheirCalendarIntoAPlan)
{
    const auto planOf = [](Trade trade) {
        return campaignForTrade(trade, QStringLiteral("de"), QStringLiteral("EUR")).value();
    };
    const Campaign hotel = planOf(Trade::Hotel), machines = planOf(Trade::MachineBuilder), blank = planOf(Trade::Blank);
    EXPECT_EQ(hotel.season.demand, tradeSeason(Trade::Hotel).demand);
    EXPECT_EQ(hotel.season.strength, (Estimate{0.5, 1, 1.5, Origin::Assumption}));
    EXPECT_TRUE(hotel.season.contactPrice.empty());
    EXPECT_EQ(hotel.salesCycle.spread, (Estimate{3.2, 4, 5, Origin::Assumption}));
    EXPECT_EQ(machines.salesCycle.halfWeeks.likely, 20);
    EXPECT_EQ(machines.salesCycle.paymentDays, 40);
    EXPECT_EQ(machines.tailMonths, 15);
    EXPECT_EQ(hotel.tailMonths, 7);
    EXPECT_EQ(blank.tailMonths, 6);
    EXPECT_FALSE(machines.season.counts());
    EXPECT_EQ(blank.season, Season());
    EXPECT_EQ(blank.salesCycle, SalesCycle());
    EXPECT_EQ(planOf(Trade::Butcher).salesCycle, SalesCycle());
    for (const Trade trade : offeredTrades)
        EXPECT_TRUE(checkRanges(planOf(trade)).ok());
}
