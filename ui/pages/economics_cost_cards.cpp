// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economics_page.h"

#include "core/campaign/currencies.h"
#include "ui/panels/answers/cost_card.h"
#include "ui/panels/answers/estimate_table.h"
#include "ui/present/verdict/economics_view.h"

#include <QBoxLayout>
#include <QLabel>

// The cards of the business: what a customer is worth, what it costs, what it replaces, and the time.
namespace ertrag
{

namespace
{

// The amount of a bill counts in the minor units of its own currency, which no column of the book's amounts knows.
RowColumn currencyColumn()
{
    return {.title = EconomicsPage::tr("Currency"), .kind = RowColumn::Kind::Text, .field = QStringLiteral("currency")};
}
QVariant shownCurrency(const ForeignCost& cost)
{
    return cost.currency;
}
void takeCurrency(ForeignCost& cost, const QVariant& typed)
{
    const double units = cost.amountPerMonth.units(currencyDecimals(cost.currency));
    cost.currency = typed.toString().trimmed().toUpper();
    cost.amountPerMonth = Money::fromUnits(units, currencyDecimals(cost.currency));
}
RowColumn amountColumn()
{
    return {.title = EconomicsPage::tr("Amount a month"),
            .kind = RowColumn::Kind::Number,
            .role = NumberEdit::Role::Plain,
            .field = QStringLiteral("per_month_amount")};
}
QVariant shownAmount(const ForeignCost& cost)
{
    return cost.amountPerMonth.minor == 0 ? QVariant() : cost.amountPerMonth.units(currencyDecimals(cost.currency));
}
void takeAmount(ForeignCost& cost, const QVariant& typed)
{
    const double units = std::clamp(typed.toDouble(), -1e12, 1e12);
    cost.amountPerMonth = Money::fromUnits(units, currencyDecimals(cost.currency));
}
RowColumn dayColumn()
{
    return {.title = EconomicsPage::tr("Rate of"),
            .kind = RowColumn::Kind::Day,
            .line = 1,
            .field = QStringLiteral("rate_day")};
}
QVariant shownDay(const ForeignCost& cost)
{
    return cost.rateDay;
}
void takeDay(ForeignCost& cost, const QVariant& typed)
{
    cost.rateDay = typed.toDate();
}

} // namespace

void EconomicsPage::topCards()
{
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(16);
    m_costs = new CostCard;
    connect(m_costs, &CostCard::fieldWanted, this, &Page::fieldWanted);
    m_worth = new Card(tr("What a customer is worth"));
    m_top->addWidget(m_costs, 3);
    m_top->addWidget(m_worth, 4);
    column()->addLayout(m_top);
    worthTable(m_worth);
}

void EconomicsPage::worthTable(Card* card)
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.useCard(card);
    auto* table = new EstimateTable(f, false);
    table->add({tr("Order, net"), f.slot(&Economics::orderValue), Role::Money, f.decimals()});
    table->add({tr("Contribution margin"), f.slot(&Economics::contributionMargin), Role::Share, 1});
    table->add({tr("Orders a month"), f.slot(&Economics::ordersPerMonth), Role::Plain, 2});
    table->add({tr("Stays each month"), f.slot(&Economics::monthlyRetention), Role::Share, 1});
    table->add({tr("Would not have come anyway"), f.slot(&Economics::incrementality), Role::Share, 1});
    f.addRow(table);
    card->body()->addStretch(1);
}

void EconomicsPage::otherCosts()
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.card(tr("Other costs"));
    f.addMoney(tr("Set-up, once"), f.slot(&Economics::setupCost));
    f.addMoney(tr("Legal check, once"), f.slot(&Economics::legalOnce));
    f.addMoney(tr("Photos and material a month"), f.slot(&Economics::contentPerMonth));
    f.addMoney(tr("Tools a month"), f.slot(&Economics::toolsPerMonth));
    f.addMoney(tr("Other a month"), f.slot(&Economics::otherPerMonth));
    f.addNumber(tr("Reserve on all costs but hours"), f.slot(&Economics::reserveShare), Role::Share, 0);
    f.addNumber(tr("Share of the hours that would otherwise earn money"), f.slot(&Economics::productiveShare),
                Role::Share, 0);
    m_everyHour = label(QString(), TextSize::Small, false, true);
    f.addRow(m_everyHour);
}

void EconomicsPage::foreignCosts()
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    const QString own = f.numbers().currency();
    f.card(tr("Costs in another currency"));
    f.note(tr("Bills that do not come in %1, with the rate as you see it. The program looks up none.").arg(own));
    ForeignCost fresh;
    fresh.currency = own == QLatin1String("USD") ? QStringLiteral("EUR") : QStringLiteral("USD");
    RowModel rows = Rows<ForeignCost>(f.decimals())
                        .choice(tr("For"), &ForeignCost::kind, AnswerWords::foreignCostKinds(), 2)
                        .custom(currencyColumn(), shownCurrency, takeCurrency)
                        .custom(amountColumn(), shownAmount, takeAmount)
                        .range(tr("One of it in %1: low, likely, high").arg(own), &ForeignCost::rate, Role::Plain, 2, 1)
                        .custom(dayColumn(), shownDay, takeDay)
                        .of(&Economics::foreignCosts, fresh);
    rows.mostRows = 10;
    f.addTable(rows, tr("Add a cost"));
}

void EconomicsPage::replacedCosts()
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.card(tr("What it replaces"));
    f.note(tr("Money that is really paid today and no longer with the campaign."));
    f.addTable(Rows<Saving>(f.decimals())
                   .choice(tr("Kind"), &Saving::kind, AnswerWords::savingKinds(), 2)
                   .text(tr("What"), &Saving::name, 2)
                   .number(tr("Paid today a month"), &Saving::paidToday, Role::Money, f.decimals())
                   .range(tr("Saved a month: low, likely, high"), &Saving::perMonth, Role::Money, 0, 1)
                   .of(&Economics::savings),
               tr("Add a saving"));

    Card* once = f.card(tr("Other advertising and the ad budget"));
    f.addYesNo(tr("Have you already taken what you save on other advertising off an ad budget?"),
               f.slot(&Economics::adBudgetLowered), tr("Then the saving is not counted a second time."));
    f.onShow([once](const Campaign& campaign) {
        const auto& savings = campaign.economics.savings;
        once->setVisible(std::any_of(savings.begin(), savings.end(),
                                     [](const Saving& saving) { return saving.kind == SavingKind::OtherAdsReplaced; }));
    });
}

void EconomicsPage::timeCard()
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.card(tr("Time"));
    f.addMonth(tr("First month"), f.slot(&Campaign::start));
    f.addNumber(tr("Duration of the campaign"), f.slot(&Campaign::months), Role::Count, 0, tr("months"));
    f.addNumber(tr("After that, repeat orders still count for"), f.slot(&Campaign::tailMonths), Role::Count, 0,
                tr("months"));
    f.addNumber(tr("Until it runs at full strength"), f.slot(&Economics::rampMonths), Role::Count, 0, tr("months"));
    f.addRadio(tr("Until then the effect grows"), f.slot(&Economics::rampForm), AnswerWords::rampForms());
    f.addNumber(tr("Interest a year"), f.slot(&Economics::discountRatePerYear), Role::Share, 1, {},
                tr("What your money would earn elsewhere"));
}

} // namespace ertrag
