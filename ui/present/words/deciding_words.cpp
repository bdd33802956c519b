// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/deciding_words.h"

#include "core/catalogue/trades.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/answer_sentences.h"
#include "ui/present/words/company_words.h"
#include "ui/present/words/driver_label.h"
#include "ui/present/words/language.h"

#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr double ofSales = 10; // currency units: a share is easier to answer as what is left of them

/// As exact as somebody would say it: cents below a hundred, and only where there are some.
QString amount(double units, const NumberText& n)
{
    if (units >= 100 || units == std::round(units))
        return n.money(units);
    return n.exactMoney(Money::fromUnits(units, n.currencyDecimals()));
}

QString numberText(double number, const NumberText& n)
{
    return n.decimal(number, number == std::round(number) ? 0 : 1);
}

QString shareText(double share, const NumberText& n)
{
    return n.percent(share, share < 0.1 ? 1 : 0);
}

/// From the trade's file, whose German is that of Germany.
QString tradeSentence(const Company& company, const char* word, const NumberText& n)
{
    const QString language = catalogueLanguage(n).section(QLatin1Char('_'), 0, 0);
    const QString text = tradeWord(company.trade, word, language);
    return languageOf(language) == Language::German ? germanOf(company, text) : text;
}

} // namespace

QString DecidingWords::question(FigureKind kind, const NumberText& n)
{
    switch (kind) {
    case FigureKind::OrderValue:
        return tr("How much does a customer spend at a time, without VAT?");
    case FigureKind::ContributionMargin:
        return tr("How much of %1 of sales is left for you?").arg(n.money(ofSales));
    case FigureKind::OrdersPerMonth:
        return tr("How often does a customer buy from you?");
    case FigureKind::MonthlyRetention:
        return tr("How often does a new customer come back?");
    case FigureKind::Incrementality:
        return tr("How many new customers would not have come without it?");
    case FigureKind::HourlyCost:
        return tr("What does an hour of work cost you?");
    case FigureKind::SeasonStrength:
        return tr("How strongly does your business go with the season?");
    case FigureKind::HalfBoughtWeeks:
        return tr("After how many weeks has half of those who buy bought?");
    case FigureKind::CycleSpread:
        return tr("How many times as long does it take until nine of ten have bought?");
    case FigureKind::Saving:
        return tr("How much do you save a month?");
    case FigureKind::CostPerThousand:
        return tr("What do you pay for 1,000 contacts with an ad?");
    case FigureKind::CostPerClick:
        return tr("What do you pay for a click on an ad?");
    case FigureKind::ClickRate:
        return tr("How many of those who see your ad click on it?");
    case FigureKind::GainPerPost:
        return tr("How many new followers does a post bring you?");
    case FigureKind::ChurnPerMonth:
        return tr("How many followers do you lose in a month?");
    case FigureKind::ReachPerPost:
        return tr("How many of your followers see a post?");
    case FigureKind::OrganicClickRate:
        return tr("How many of those who see a post click on it?");
    case FigureKind::EnquiryRate:
        return tr("How many of those who click ask or order?");
    case FigureKind::CloseRate:
        return tr("How many of those who ask become customers?");
    case FigureKind::HoursPerWeek:
        return tr("How many hours a week does somebody have for it?");
    default:
        return figureName(kind);
    }
}

QString DecidingWords::shortQuestion(FigureKind kind, const NumberText& n)
{
    switch (kind) {
    case FigureKind::OrderValue:
        return tr("What does a customer spend at a time?");
    case FigureKind::ContributionMargin:
        return tr("What is left of %1 of sales?").arg(n.money(ofSales));
    case FigureKind::MonthlyRetention:
        return tr("How often does a customer come back?");
    case FigureKind::Incrementality:
        return tr("Who would not have come anyway?");
    case FigureKind::HoursPerWeek:
        return tr("How many hours does somebody have?");
    default:
        return question(kind, n);
    }
}

QString DecidingWords::usual(FigureKind kind, const Estimate& range, const Company& company, const NumberText& n)
{
    const auto between = [&company, &n](const QString& low, const QString& high) {
        return tradeSentence(company, "usual", n).arg(low, high);
    };
    switch (kind) {
    case FigureKind::HoursPerWeek:
        return tr("Prefilled are %1 hours. That is an assumption").arg(numberText(range.likely, n));
    case FigureKind::ContributionMargin:
        return between(amount(range.low * ofSales, n), amount(range.high * ofSales, n));
    case FigureKind::MonthlyRetention:
        return between(shareText(range.low, n), tr("%1 in the month after").arg(shareText(range.high, n)));
    case FigureKind::OrdersPerMonth: {
        // A stay in a hotel or a machine is bought by the year.
        const bool yearly = range.high < 1;
        const double factor = yearly ? 12 : 1;
        const QString low = numberText(range.low * factor, n), high = numberText(range.high * factor, n);
        return between(low, yearly ? tr("%1 times a year").arg(high) : tr("%1 times a month").arg(high));
    }
    default:
        break;
    }
    switch (traitsOf(kind).unit) {
    case FigureUnit::Money:
        return between(amount(range.low, n), amount(range.high, n));
    case FigureUnit::Share:
        return between(shareText(range.low, n), shareText(range.high, n));
    default:
        return between(numberText(range.low, n), numberText(range.high, n));
    }
}

QString DecidingWords::mostImportant(FigureKind kind, const QString& usual)
{
    if (kind == FigureKind::HoursPerWeek)
        return tr("%1. Most depends on this question").arg(usual);
    return tr("%1: the question on which most depends").arg(usual);
}

QString DecidingWords::whoseFigures(const Company& company, const NumberText& n)
{
    return tradeSentence(company, "whose_figures", n);
}

QString DecidingWords::exampleTitle(const Company& company, const NumberText& n)
{
    return tradeSentence(company, "example_title", n);
}

} // namespace ertrag
