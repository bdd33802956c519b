// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals_edits.h"
#include "core/actuals/actuals_json.h"
#include "core/actuals/import_effects.h"
#include "core/campaign/campaign.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

ImportedRow row(QDate first, QDate last, const char* campaign, double cost)
{
    ImportedRow r;
    r.first = first;
    r.last = last;
    r.campaign = QString::fromLatin1(campaign);
    r.cost = cost;
    return r;
}

ImportBatch batch(const char* hash, std::vector<ImportedRow> rows)
{
    ImportBatch b;
    b.contentHash = QString::fromLatin1(hash);
    b.platform = QStringLiteral("meta-ads");
    b.importedOn = QDate(2026, 6, 2);
    b.rows = std::move(rows);
    return b;
}

TEST(ByMonth, SplitsAWeekByDays)
{
    // Week 2025-W05: 27 January to 2 February, five days of it in January.
    const Actuals actuals = withImport({}, batch("a", {row({2025, 1, 27}, {2025, 2, 2}, "x", 70)}));
    const auto months = byMonth(actuals, 2);
    ASSERT_EQ(months.size(), 2u);
    EXPECT_DOUBLE_EQ(*months[0].adCosts, 50);
    EXPECT_DOUBLE_EQ(*months[1].adCosts, 20);
    EXPECT_DOUBLE_EQ(months[0].coveredShare, 1);
    EXPECT_DOUBLE_EQ(months[1].coveredShare, 2.0 / 28);
}

TEST(ByMonth, TypedWinsAndGapsAreFilled)
{
    Actuals actuals = withImport({}, batch("a", {row({2026, 1, 1}, {2026, 1, 31}, "x", 100)}));
    TypedMonth march;
    march.month = Month::of(2026, 3);
    march.newCustomers = 4;
    TypedMonth january;
    january.month = Month::of(2026, 1);
    january.adCosts = Money{9050};
    actuals = withTypedMonth(withTypedMonth(actuals, march), january);
    const auto months = byMonth(actuals, 2);
    ASSERT_EQ(months.size(), 3u);
    EXPECT_DOUBLE_EQ(*months[0].adCosts, 90.5);
    EXPECT_FALSE(months[1].adCosts.has_value());
    EXPECT_DOUBLE_EQ(months[1].coveredShare, 0);
    EXPECT_DOUBLE_EQ(*months[2].newCustomers, 4);
    EXPECT_EQ(actuals.typed.front().month, Month::of(2026, 1));
}

TEST(WithImport, TheSameFileTwiceChangesNothing)
{
    const Actuals once = withImport({}, batch("a", {row({2026, 5, 1}, {2026, 5, 1}, "x", 10)}));
    EXPECT_EQ(withImport(once, batch("a", {row({2026, 5, 1}, {2026, 5, 1}, "x", 10)})), once);
}

TEST(WithImport, NewerDaysReplaceOlderOnesOfTheSameCampaign)
{
    const Actuals old = withImport(
        {}, batch("a", {row({2026, 5, 1}, {2026, 5, 30}, "x", 300), row({2026, 5, 1}, {2026, 5, 30}, "y", 60)}));
    const ImportBatch newer = batch("b", {row({2026, 5, 21}, {2026, 6, 9}, "x", 400)});
    EXPECT_EQ(effectsOf(old, newer, {}).daysThere, 10);
    EXPECT_EQ(effectsOf(old, newer, {}).importedOn, QDate(2026, 6, 2));
    const Actuals both = withImport(old, newer);
    const auto months = byMonth(both, 2);
    // x: 20 old days at 10, 11 new days of May at 20; y stays.
    EXPECT_DOUBLE_EQ(*months[0].adCosts, 200 + 220 + 60);
    EXPECT_DOUBLE_EQ(*months[1].adCosts, 180);
    EXPECT_EQ(withoutImport(both, QStringLiteral("b")).imports.size(), 1u);
}

TEST(WithImport, TakingTheNewerFileOutBringsTheOlderFiguresBack)
{
    const Actuals old = withImport({}, batch("a", {row({2026, 5, 1}, {2026, 5, 30}, "x", 300)}));
    const Actuals both = withImport(old, batch("b", {row({2026, 5, 1}, {2026, 5, 31}, "x", 400)}));
    EXPECT_TRUE(effectiveRows(both)[0].empty());
    EXPECT_DOUBLE_EQ(*byMonth(both, 2)[0].adCosts, 400);
    EXPECT_EQ(withImport(both, batch("a", {row({2026, 5, 1}, {2026, 5, 30}, "x", 300)})),
              both); // once imported, always known
    EXPECT_EQ(withoutImport(both, QStringLiteral("b")), old);
}

TEST(WithImport, AFileWithoutCampaignsStandsForAllOfThem)
{
    const Actuals old = withImport(
        {}, batch("a", {row({2026, 5, 1}, {2026, 5, 10}, "x", 300), row({2026, 5, 1}, {2026, 5, 10}, "y", 50)}));
    EXPECT_DOUBLE_EQ(*byMonth(withImport(old, batch("b", {row({2026, 5, 1}, {2026, 5, 10}, "", 360)})), 2)[0].adCosts,
                     360);
}

TEST(ByMonth, AShopKnowsWhatWasSoldNotWhy)
{
    ImportedRow sold = row({2026, 5, 1}, {2026, 5, 1}, "", 0);
    sold.cost.reset();
    sold.conversions = 3;
    sold.revenue = 120;
    ImportBatch shop = batch("s", {sold});
    shop.kind = SourceKind::Shop;
    shop.platform = QStringLiteral("shopify");
    const auto months = byMonth(withImport({}, shop), 2);
    EXPECT_EQ(months[0].shopOrders, 3);
    EXPECT_EQ(months[0].shopRevenue, 120);
    EXPECT_FALSE(months[0].claimedConversions.has_value());
    EXPECT_FALSE(months[0].adCosts.has_value());
}

TEST(ByMonth, MoneyOfAnotherCurrencyCountsWithItsRateOrNotAtAll)
{
    ImportBatch pounds = batch("a", {row({2026, 5, 1}, {2026, 5, 1}, "x", 100)});
    pounds.rows[0].clicks = 7;
    pounds.rate = 0;
    EXPECT_FALSE(byMonth(withImport({}, pounds), 2)[0].adCosts.has_value());
    EXPECT_EQ(byMonth(withImport({}, pounds), 2)[0].clicks, 7);
    pounds.rate = 1.15;
    EXPECT_NEAR(*byMonth(withImport({}, pounds), 2)[0].adCosts, 115, 1e-9);
}

TEST(ActualsJson, GivesBackWhatItWrote)
{
    TypedMonth typed;
    typed.month = Month::of(2026, 2);
    typed.hours = 12.5;
    typed.revenueNet = Money{38050};
    typed.keyFigures = {{QStringLiteral("stars"), 4.5}, {QStringLiteral("nps"), -3}};
    typed.note = QStringLiteral("Fest");
    typed.setupCosts = Money{41500};
    typed.trainingCosts = Money{};
    typed.reserveUsed = Money{1250};
    typed.asked = 80;
    typed.additional = 22;
    typed.openEnquiries = 7;
    typed.lostEnquiries = 0;
    typed.nothing = true;
    Actuals actuals =
        withTypedMonth(withImport({}, batch("a", {row({2026, 1, 1}, {2026, 1, 31}, "x", 1.23456789)})), typed);
    actuals.correction.botShare = Estimate{0.02, 0.05, 0.1, Origin::Guess};
    const QJsonObject object = actualsToObject(actuals, 2);
    EXPECT_EQ(object[QStringLiteral("typed")][0][QStringLiteral("revenue_net")].toDouble(), 380.5);
    EXPECT_EQ(object[QStringLiteral("typed")][0][QStringLiteral("nothing")], QJsonValue(true));
    EXPECT_EQ(object[QStringLiteral("typed")][0][QStringLiteral("open_enquiries")], QJsonValue(7));
    EXPECT_EQ(object[QStringLiteral("typed")][0][QStringLiteral("lost_enquiries")], QJsonValue(0));
    EXPECT_EQ(object[QStringLiteral("typed")][0][QStringLiteral("setup_costs")].toDouble(), 415);
    const auto read = actualsFromObject(object, 2);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value(), actuals);
}

TEST(ActualsJson, NothingIsTrueOrFalse)
{
    const auto with = [](const QJsonValue& nothing) {
        const QJsonObject month{{QStringLiteral("month"), QStringLiteral("2026-01")},
                                {QStringLiteral("nothing"), nothing}};
        return actualsFromObject({{QStringLiteral("typed"), QJsonArray{month}}}, 2);
    };
    EXPECT_TRUE(with(true).value().typed[0].nothing);
    EXPECT_FALSE(with(false).value().typed[0].nothing);
    EXPECT_EQ(with(1).error().subject, QStringLiteral("actuals.typed/0.nothing"));
}

TEST(ByMonth, AMonthMarkedAsNothingIsNoGap)
{
    TypedMonth march, april;
    march.month = Month::of(2026, 3);
    march.nothing = true;
    april.month = Month::of(2026, 4);
    april.additional = 3;
    april.openEnquiries = 5;
    april.lostEnquiries = 2;
    const std::vector<ActualMonth> months = byMonth(withTypedMonth(withTypedMonth({}, march), april), 2);
    ASSERT_EQ(months.size(), 2u);
    EXPECT_TRUE(months[0].nothing);
    EXPECT_EQ(months[0].coveredShare, 1);
    EXPECT_FALSE(months[1].nothing);
    EXPECT_EQ(months[1].additional, 3);
    EXPECT_EQ(months[1].openEnquiries, 5);
    EXPECT_EQ(months[1].lostEnquiries, 2);
}

TEST(ActualsJson, AKeyFigureIsANumber)
{
    const QJsonObject figures{{QStringLiteral("stars"), QStringLiteral("many")}};
    const QJsonObject object{
        {QStringLiteral("typed"), QJsonArray{QJsonObject{{QStringLiteral("month"), QStringLiteral("2026-01")},
                                                         {QStringLiteral("key_figures"), figures}}}}};
    const auto read = actualsFromObject(object, 2);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().subject, QStringLiteral("actuals.typed/0.key_figures.stars"));
}

TEST(ActualsJson, AmountsHaveTheDecimalsOfTheirCurrency)
{
    TypedMonth yen;
    yen.month = Month::of(2026, 2);
    yen.adCosts = Money::fromUnits(1500, 0);
    const Actuals actuals = withTypedMonth({}, yen);
    EXPECT_EQ(*byMonth(actuals, 0)[0].adCosts, 1500);
    const QJsonObject object = actualsToObject(actuals, 0);
    EXPECT_EQ(object[QStringLiteral("typed")][0][QStringLiteral("ad_costs")].toDouble(), 1500);
    EXPECT_EQ(actualsFromObject(object, 0).value(), actuals);
    EXPECT_EQ(actualsFromObject(object, 3).value().typed[0].adCosts, Money{1'500'000}) << "Kuwait has fils";
}

TEST(ActualsJson, NamesTheFieldThatIsWrong)
{
    const QJsonObject object{
        {QStringLiteral("typed"), QJsonArray{QJsonObject{{QStringLiteral("month"), QStringLiteral("2026-13")}}}}};
    const auto read = actualsFromObject(object, 2);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().subject, QStringLiteral("actuals.typed/0.month"));
    EXPECT_EQ(read.error().detail, QStringLiteral("2026-13"));
}

} // namespace
