// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/import/import_words.h"

namespace ertrag
{

using M = ColumnMeaning;

QString ImportWords::meaning(M meaning)
{
    switch (meaning) {
    case M::Day:
        return tr("Day");
    case M::Range:
        return tr("Period");
    case M::First:
        return tr("First day");
    case M::Last:
        return tr("Last day");
    case M::RunFirst:
        return tr("First day of the ad");
    case M::RunLast:
        return tr("Last day of the ad");
    case M::Campaign:
        return tr("Campaign");
    case M::Cost:
        return tr("Costs");
    case M::Currency:
        return tr("Currency");
    case M::Impressions:
        return tr("Contacts");
    case M::Reach:
        return tr("People reached");
    case M::Clicks:
        return tr("Clicks");
    case M::Leads:
        return tr("Enquiries");
    case M::Conversions:
        return tr("Purchases");
    case M::Revenue:
        return tr("Revenue");
    case M::Week:
        return tr("Week");
    case M::NthDay:
        return tr("Number of the day");
    case M::Channel:
        return tr("Channel");
    case M::Visits:
        return tr("Visits");
    case M::Views:
        return tr("Views");
    case M::Order:
        return tr("Order number");
    case M::Status:
        return tr("Paid or not");
    case M::Kind:
        return tr("Kind of payment");
    case M::Refund:
        return tr("Refund");
    case M::Cancelled:
        return tr("Cancelled on");
    case M::Results:
        return tr("Results");
    case M::ResultKind:
        return tr("Kind of result");
    case M::Value:
        return tr("Figure named above the table");
    case M::None:
    case M::Label:
    case M::Known:
        break;
    }
    return tr("do not take");
}

QString ImportWords::language(const QString& key)
{
    const std::pair<const char*, QString> names[] = {{"en", tr("English")}, {"de", tr("German")},
                                                     {"fr", tr("French")},  {"it", tr("Italian")},
                                                     {"es", tr("Spanish")}, {"pt", tr("Portuguese")}};
    for (const auto& [code, name] : names)
        if (key == QLatin1String(code))
            return name;
    return key;
}

QString ImportWords::separator(QChar mark)
{
    if (mark == QLatin1Char(','))
        return tr("comma");
    if (mark == QLatin1Char(';'))
        return tr("semicolon");
    if (mark == QLatin1Char('\t'))
        return tr("tabulator");
    return mark;
}

QString ImportWords::skipped(const SkippedRows& rows)
{
    switch (rows.reason) {
    case SkipReason::Total:
        return tr("%n total row(s) recognised and checked", nullptr, rows.count);
    case SkipReason::Empty:
        return tr("%n empty row(s) left out", nullptr, rows.count);
    case SkipReason::NoDate:
        return tr("%n row(s) without a date left out", nullptr, rows.count);
    case SkipReason::BrokenNumber:
        return tr("%n row(s) left out: a number cannot be read", nullptr, rows.count);
    case SkipReason::Negative:
        return tr("%n row(s) left out: a number below zero", nullptr, rows.count);
    case SkipReason::Footnote:
        return tr("%n footnote(s) left out", nullptr, rows.count);
    case SkipReason::NotPaid:
        return tr("%n row(s) without a payment left out", nullptr, rows.count);
    case SkipReason::Cancelled:
        return tr("%n cancelled order(s) left out", nullptr, rows.count);
    case SkipReason::NoSale:
        return tr("%n row(s) left out: payouts, transfers, fees, own purchases", nullptr, rows.count);
    case SkipReason::RepeatedOrder:
        return tr("%n row(s) with further items of orders", nullptr, rows.count);
    case SkipReason::OtherTable:
        return tr("%n row(s) of further tables left out", nullptr, rows.count);
    case SkipReason::OtherCurrency:
        return tr("%n row(s) in another currency left out", nullptr, rows.count);
    }
    return {};
}

} // namespace ertrag
