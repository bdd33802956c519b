// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/cash_inputs.h"
#include "tests/support/wait_until.h"
#include "tests/ui/support/work_bench.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

const std::vector<ForeignCost>& bills(const WorkBench& bench)
{
    return bench.plan().economics.foreignCosts;
}

void addBill(WorkBench& bench)
{
    bench.show(StepKey::Economics);
    auto* add = qobject_cast<QAbstractButton*>(bench.named(QStringLiteral("Add a cost")));
    ASSERT_TRUE(add);
    add->click();
    ASSERT_EQ(bills(bench).size(), 1u);
}

bool marked(const WorkBench& bench, const char* name)
{
    const QWidget* field = bench.named(QLatin1String(name));
    return field && field->property("refused").toBool();
}

} // namespace

TEST(ForeignCostsTable, TakesABillWithItsRateAndDay)
{
    WorkBench bench(QStringLiteral("butcher"));
    addBill(bench);
    EXPECT_EQ(bench.text(QStringLiteral("Amount a month, row 1")), QString()) << "nothing said is not 0";
    bench.choose(QStringLiteral("For, row 1"), QStringLiteral("Agency"));
    bench.type(QStringLiteral("Currency, row 1"), QStringLiteral("jpy"));
    bench.type(QStringLiteral("Amount a month, row 1"), QStringLiteral("12000"));
    bench.type(QStringLiteral("One of it in EUR: low, likely, high, row 1, low value"), QStringLiteral("0.006-0.007"));
    bench.type(QStringLiteral("Rate of, row 1"), QStringLiteral("28.2.2026"));
    const ForeignCost& bill = bills(bench)[0];
    EXPECT_EQ(bill.kind, ForeignCostKind::Agency);
    EXPECT_EQ(bill.currency, QStringLiteral("JPY"));
    EXPECT_EQ(bill.amountPerMonth.minor, 12000);
    EXPECT_EQ(bill.rateDay, QDate(2026, 2, 28));
    ASSERT_TRUE(bill.rate.given());
    EXPECT_DOUBLE_EQ(bill.rate.value.low, 0.006);
    EXPECT_EQ(bill.rate.value.origin, Origin::Stated);
    bench.session.undo();
    EXPECT_TRUE(bills(bench)[0].rateDay.isNull());
}

TEST(ForeignCostsTable, AnotherCurrencyKeepsTheAmountThatIsRead)
{
    WorkBench bench(QStringLiteral("butcher"));
    addBill(bench);
    bench.type(QStringLiteral("Amount a month, row 1"), QStringLiteral("49"));
    EXPECT_EQ(bills(bench)[0].amountPerMonth.minor, 4900);
    for (auto [currency, minor] : {std::pair{"KWD", 49000}, {"JPY", 49}, {"CHF", 4900}}) {
        bench.type(QStringLiteral("Currency, row 1"), QLatin1String(currency));
        EXPECT_EQ(bills(bench)[0].amountPerMonth.minor, minor) << currency;
        EXPECT_EQ(bench.text(QStringLiteral("Amount a month, row 1")), QStringLiteral("49")) << currency;
    }
}

TEST(ForeignCostsTable, KeepsMarksAndExplainsWhatIsWrong)
{
    WorkBench bench(QStringLiteral("butcher"));
    addBill(bench);
    const auto said = [&bench](const char* words) {
        for (const QLabel* label : bench.view.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QLatin1String(words)))
                return true;
        return false;
    };
    bench.type(QStringLiteral("Currency, row 1"), QStringLiteral("EUR"));
    EXPECT_TRUE(marked(bench, "Currency, row 1"));
    EXPECT_TRUE(said("Your book is in EUR already"));
    EXPECT_EQ(bench.text(QStringLiteral("Currency, row 1")), QStringLiteral("EUR"));
    EXPECT_EQ(bills(bench)[0].currency, QStringLiteral("USD"));
    bench.type(QStringLiteral("Currency, row 1"), QStringLiteral("Euro"));
    EXPECT_TRUE(said("is no currency"));
    bench.type(QStringLiteral("Currency, row 1"), QStringLiteral("CHF"));
    EXPECT_FALSE(marked(bench, "Currency, row 1"));
    EXPECT_EQ(bills(bench)[0].currency, QStringLiteral("CHF"));
    bench.type(QStringLiteral("Rate of, row 1"), QStringLiteral("yesterday"));
    EXPECT_TRUE(marked(bench, "Rate of, row 1"));
    EXPECT_TRUE(said("is no day"));
    EXPECT_EQ(bench.text(QStringLiteral("Rate of, row 1")), QStringLiteral("yesterday"));
}

TEST(EconomicsPageTest, RampBoostAndSteepnessReachTheCampaign)
{
    WorkBench bench(QStringLiteral("butcher"));
    bench.show(StepKey::Economics);
    bench.tick(QStringLiteral("Until then the effect grows quickly at first, then slower"));
    EXPECT_EQ(bench.plan().economics.rampForm, RampForm::Exponential);
    bench.type(QStringLiteral("Share of the posts that you boost with ads"), QStringLiteral("25"));
    bench.type(QStringLiteral("Steepness of the effect"), QStringLiteral("2.5"));
    int changed = 0;
    for (const Channel& channel : bench.plan().channels)
        changed += channel.organic.boostedShare == 0.25 && channel.paid.saturationSlope == 2.5;
    EXPECT_EQ(changed, 1) << "of the channel whose tab is chosen";
    bench.type(QStringLiteral("Steepness of the effect"), QStringLiteral("5"));
    EXPECT_TRUE(marked(bench, "Steepness of the effect"));
}

TEST(CompanyPageTest, TakesWhatVatCannotBeDeducted)
{
    WorkBench bench(QStringLiteral("butcher"));
    bench.show(StepKey::Company);
    const double before = cashInputs(bench.plan()).boughtCostFactor;
    EXPECT_DOUBLE_EQ(before, 1);
    bench.type(QStringLiteral("VAT on what you buy"), QStringLiteral("20"));
    bench.type(QStringLiteral("Of this you get back"), QStringLiteral("25 %"));
    EXPECT_DOUBLE_EQ(cashInputs(bench.plan()).boughtCostFactor, 1.15);
}

TEST(EconomicsPageTest, SaysWhatItWouldBeWithEveryHourCounted)
{
    WorkBench bench(QStringLiteral("butcher"));
    bench.show(StepKey::Economics);
    const auto said = [&bench] {
        for (const QLabel* label : bench.view.findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("With every hour counted")))
                return true;
        return false;
    };
    EXPECT_FALSE(said());
    bench.type(QStringLiteral("Share of the hours that would otherwise earn money"), QStringLiteral("40"));
    EXPECT_TRUE(waitUntil(said));
}

TEST(EconomicsPageTest, AsksWhetherASavingIsInTheBudgetOnlyWhereThereIsOne)
{
    WorkBench bench(QStringLiteral("butcher"));
    bench.show(StepKey::Economics);
    const QString question =
        QStringLiteral("Have you already taken what you save on other advertising off an ad budget? Yes");
    EXPECT_EQ(bench.named(question), nullptr);
    ASSERT_TRUE(bench.session
                    .apply(set(&Economics::savings,
                               {{SavingKind::OtherAdsReplaced, QString(), Estimate::exactly(50), Money{8000}}}))
                    .ok());
    ASSERT_NE(bench.named(question), nullptr);
    bench.tick(question);
    EXPECT_TRUE(bench.plan().economics.adBudgetLowered.valueOr(false));
}

} // namespace ertrag
