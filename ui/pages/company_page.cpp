// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_page.h"

#include "core/catalogue/trades.h"
#include "ui/pages/page_list.h"
#include "ui/present/words/answer_sentences.h"
#include "ui/theme/logo.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <array>

namespace ertrag
{
namespace
{

constexpr QSize shownLogo(360, 90);
/// Of the countries in which the program is read; all have two decimals.
constexpr std::array currenciesOffered{"EUR", "CHF", "GBP", "USD", "SEK", "DKK", "NOK", "PLN", "CZK"};

/// The offered ones, and one more if the book is in another.
QStringList currenciesFor(const QString& current)
{
    QStringList codes;
    for (const char* code : currenciesOffered)
        codes << QLatin1String(code);
    if (!codes.contains(current))
        codes << current;
    return codes;
}

/// A choice among a field's values: nothing else can be entered.
Slot<int> countrySlot(const Slot<int>& plain)
{
    return {plain.path, false, plain.read, [](const Campaign& plan, const Answer<int>& shown) {
                return setCountry(shown.given() ? Country(shown.value) : plan.company.country);
            }};
}

Slot<int> currencySlot(const Slot<QString>& plain, const QStringList& codes)
{
    return {plain.path, false,
            [codes](const Campaign& plan) { return Answer<int>(int(codes.indexOf(plan.company.currency))); },
            [codes](const Campaign& plan, const Answer<int>& shown) {
                return setCurrencyOfTrade(shown.given() ? codes.value(shown.value) : plan.company.currency);
            }};
}

} // namespace

Page* makeCompanyPage(PageContext& context)
{
    return new CompanyPage(context);
}

CompanyPage::CompanyPage(PageContext& context, QWidget* parent) : QuestionPage(context, StepKey::Company, parent)
{
    begin(
        tr("Your company"),
        tr("This holds for all campaigns of this book. The name stands above the steps, in the report and in all that "
           "you take along."),
        {});
    whoCard();
    moneyCard();
    taxCard();
    logoCard();
}

void CompanyPage::whoCard()
{
    AnswerFields& f = fields();
    f.card(tr("Name and trade"));
    f.addText(tr("What is your company called?"), f.slot(&Company::name));
    Options trades;
    for (const Trade trade : offeredTrades)
        trades.push_back({int(trade), tradeName(trade, catalogueLanguage(f.numbers()))});
    trades.push_back({int(Trade::Blank), tr("Something else")});
    f.addRadio(tr("What is your trade?"), f.slot(&Company::trade), trades,
               tr("The examples follow it. Figures that stand there already stay."));
    auto staff = f.slot(&Company::staff);
    staff.mayBeUnknown = false; // empty says the same
    f.addNumber(tr("How many people work with you?"), staff, NumberEdit::Role::Count, 0, tr("people"));
}

void CompanyPage::moneyCard()
{
    AnswerFields& f = fields();
    f.card(tr("Country and currency"));
    f.addRadio(tr("In which country is it?"), countrySlot(f.slot(&Company::country)),
               {{int(Country::Germany), tr("Germany")},
                {int(Country::Austria), tr("Austria")},
                {int(Country::Switzerland), tr("Switzerland")},
                {int(Country::Other), tr("another country")}},
               tr("The usual VAT rate follows, as long as you have not entered another one."));
    const QStringList codes = currenciesFor(f.plan().company.currency);
    Options currencies;
    for (int i = 0; i < codes.size(); ++i)
        currencies.push_back({i, codes[i]});
    f.addChoice(
        tr("In which currency do you calculate?"), currencySlot(f.slot(&Company::currency), codes), currencies,
        tr("Amounts keep their numbers: 40 stays 40, nothing is converted. Only the usual cost of an hour follows, "
           "until you enter yours."));
}

void CompanyPage::taxCard()
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.card(tr("VAT"));
    f.note(tr("All amounts here are net. What you cannot get back of the VAT on your bills is a cost and is added."));
    f.addNumber(tr("VAT on what you buy"), f.slot(&Company::vatRate), Role::Share, 1);
    f.addNumber(tr("Of this you get back"), f.slot(&Company::deductibleShare), Role::Share, 0, {},
                tr("0 % for small businesses without VAT, doctors, insurers"));
    f.note(tr("Ads from abroad come without VAT; who cannot deduct it owes it all the same. With the Swiss net tax "
              "rate you get "
              "nothing back either: enter your orders less that rate."));
}

void CompanyPage::logoCard()
{
    AnswerFields& f = fields();
    f.card(tr("Logo"));
    f.note(tr("Stands on the first page of the report. A PNG, JPEG or SVG; it is kept in the book, made smaller."));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_logo = new QLabel;
    m_choose = button(tr("Choose logo …"));
    m_remove = button(tr("Remove logo"));
    for (QWidget* each :
         {static_cast<QWidget*>(m_logo), static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_remove)})
        line->addWidget(each);
    line->addStretch(1);
    f.addRow(row);
    f.reachable(f.slot(&Company::logo).path, m_choose);
    connect(m_choose, &QPushButton::clicked, this, [this] { emit wanted(wish::ChooseLogo{}); });
    connect(m_remove, &QPushButton::clicked, this, [this] { fields().apply(set(&Company::logo, QString()), this); });
    showLogo({});
    f.onShow([this](const Campaign& campaign) {
        if (campaign.company.logo != m_shown)
            showLogo(campaign.company.logo);
    });
}

void CompanyPage::showLogo(const QString& kept)
{
    m_shown = kept;
    const QImage image = logoImage(kept);
    m_logo->setVisible(!image.isNull());
    m_remove->setVisible(!kept.isEmpty());
    if (!image.isNull())
        m_logo->setPixmap(QPixmap::fromImage(image.scaled(shownLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_logo->setAccessibleName(tr("The company's logo"));
}

} // namespace ertrag
