// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/driver_label.h"

#include "core/campaign/campaign.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/answer_sentences.h"
#include "ui/present/words/answer_words.h"
#include "ui/present/words/field_labels.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

struct DriverLabel {
    Q_DECLARE_TR_FUNCTIONS(DriverLabel)
};

/// Which of several it is; empty if there is but one.
QString whichOne(const FigureId& figure, const Campaign& plan, const NumberText& numbers)
{
    const auto& foreign = plan.economics.foreignCosts;
    if (figure.kind == FigureKind::ExchangeRate && size_t(figure.number) <= foreign.size())
        return foreign[size_t(figure.number) - 1].currency;
    int included = 0;
    for (const Channel& channel : plan.channels)
        included += channel.included;
    return included < 2 ? QString() : channelLabel(figure.channel, plan, numbers);
}

} // namespace

QString figureName(FigureKind kind)
{
    switch (kind) {
    case FigureKind::OrderValue:
        return DriverLabel::tr("Order value");
    case FigureKind::ContributionMargin:
        return DriverLabel::tr("Margin");
    case FigureKind::OrdersPerMonth:
        return DriverLabel::tr("Orders a month");
    case FigureKind::MonthlyRetention:
        return DriverLabel::tr("Customers who stay");
    case FigureKind::Incrementality:
        return DriverLabel::tr("Would not have come anyway");
    case FigureKind::ExchangeRate:
        return DriverLabel::tr("Exchange rate");
    case FigureKind::Saving:
        return DriverLabel::tr("Savings");
    case FigureKind::CostPerClick:
        return DriverLabel::tr("Click price");
    case FigureKind::ClickRate:
        return DriverLabel::tr("Contacts → clicks");
    case FigureKind::GainPerPost:
        return DriverLabel::tr("New followers per post");
    case FigureKind::ChurnPerMonth:
        return DriverLabel::tr("Followers lost");
    case FigureKind::ReachPerPost:
        return DriverLabel::tr("Reach of a post");
    case FigureKind::OrganicClickRate:
        return DriverLabel::tr("Posts → clicks");
    case FigureKind::EnquiryRate:
        return DriverLabel::tr("Clicks → enquiries");
    case FigureKind::CloseRate:
        return DriverLabel::tr("Enquiries → customers");
    case FigureKind::HoursPerWeek:
        return DriverLabel::tr("Hours a week");
    case FigureKind::AdsPerMonth:
        return DriverLabel::tr("Ads a month");
    default: // what its field is called is short enough
        return fieldLabel(fieldOf(FigureId(kind)));
    }
}

QString driverLabel(const FigureId& figure, const Campaign& plan, const NumberText& numbers)
{
    const QString name = figureName(figure.kind), which = whichOne(figure, plan, numbers);
    return which.isEmpty() ? name : DriverLabel::tr("%1 (%2)").arg(name, which);
}

QString driverValue(FigureKind kind, double value, const NumberText& numbers)
{
    switch (traitsOf(kind).unit) {
    case FigureUnit::Money:
        return numbers.money(value);
    case FigureUnit::Rate:
        return numbers.decimal(value, value < 0.1 ? 4 : 2);
    case FigureUnit::Share:
        return numbers.percent(value, value < 0.1 ? 1 : 0);
    case FigureUnit::Number:
        return numbers.decimal(value, value < 0.1 ? 3 : value < 1 ? 2 : 1); // 0.03 purchases a month are not 0.0
    case FigureUnit::Hours:
        return numbers.hours(value);
    }
    return {};
}

QString plainLabel(const PlainFigure& figure, const Campaign& plan, const NumberText& numbers)
{
    const QString name = fieldLabel(figure.path);
    if (!figure.channel.isEmpty())
        return DriverLabel::tr("%1 (%2)").arg(name, channelLabel(figure.channel, plan, numbers));
    if (figure.kind == PlainKind::TaskHours)
        return DriverLabel::tr("%1 (%2)").arg(name, optionText(AnswerWords::roleKinds(), int(figure.role)));
    return name;
}

QString plainValue(const PlainFigure& figure, const NumberText& numbers)
{
    switch (figure.unit) {
    case FigureUnit::Money:
        return numbers.money(figure.value);
    case FigureUnit::Share:
        return numbers.percent(figure.value);
    case FigureUnit::Hours:
        return numbers.hours(figure.value);
    case FigureUnit::Rate:
    case FigureUnit::Number:
        break;
    }
    return numbers.count(figure.value);
}

QString channelLabel(const QString& id, const Campaign& plan, const NumberText& numbers)
{
    for (const Channel& channel : plan.channels)
        if (channel.id == id)
            return channelName(channel, numbers);
    return {};
}

} // namespace ertrag
