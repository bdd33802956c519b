// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/import_view.h"

#include "core/campaign/campaign.h"
#include "ui/present/number_text.h"

#include <QCoreApplication>
#include <functional>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;

class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportView)
public:
    ImportText(const ImportReport& report, const Campaign& plan, const Actuals& actuals, const NumberText& numbers)
        : m_report(report), m_plan(plan), m_actuals(actuals), m_numbers(numbers)
    {
    }

    ImportView view();
    static QString meaning(M meaning);

private:
    QString languageName() const;
    QString separator() const;
    QString evidence() const;
    QString span(QDate first, QDate last) const;
    QString money(double units) const;
    QString ownTotal(std::optional<double> ImportSums::*figure) const;
    void card(const QString& name, const QString& text, const QString& note);
    void cards();
    void columns();
    void question();
    void answer(const QString& text, const std::function<void(ImportChoices&)>& change);
    void overlapNotice();
    void personalNotice();
    void notices();
    static QString reason(const SkippedRows& rows);
    QString counts() const;

    const ImportReport& m_report;
    const Campaign& m_plan;
    const Actuals& m_actuals;
    const NumberText& m_numbers;
    ImportView m_view;
};

QString ImportText::meaning(M meaning)
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

QString ImportText::languageName() const
{
    const std::pair<const char*, QString> names[] = {{"en", tr("English")}, {"de", tr("German")},
                                                     {"fr", tr("French")},  {"it", tr("Italian")},
                                                     {"es", tr("Spanish")}, {"pt", tr("Portuguese")}};
    for (const auto& [code, name] : names)
        if (m_report.language == QLatin1String(code))
            return name;
    return m_report.language;
}

QString ImportText::separator() const
{
    if (m_report.separator == QLatin1Char(','))
        return tr("comma");
    if (m_report.separator == QLatin1Char(';'))
        return tr("semicolon");
    if (m_report.separator == QLatin1Char('\t'))
        return tr("tabulator");
    return m_report.separator;
}

QString ImportText::evidence() const
{
    QStringList titles;
    for (const M wanted : {M::Cost, M::Clicks, M::Day, M::First, M::Revenue, M::Visits, M::Impressions, M::Campaign})
        for (const ImportColumn& column : m_report.columns)
            if (column.used && column.meaning == wanted && titles.size() < 3)
                titles << tr("“%1”").arg(column.title);
    QStringList form{m_report.encoding};
    if (!m_report.separator.isNull()) {
        form << separator();
        form << (m_report.decimals == DecimalStyle::Comma ? tr("decimal comma") : tr("decimal point"));
    }
    if (titles.isEmpty())
        return form.join(QStringLiteral(", ")) + QLatin1Char('.');
    return tr("columns %1. %2.").arg(titles.join(QStringLiteral(", ")), form.join(QStringLiteral(", ")));
}

QString ImportText::span(QDate first, QDate last) const
{
    if (first == last)
        return m_numbers.day(first);
    QString from = m_numbers.day(first);
    if (first.year() == last.year())
        from = from.remove(QString::number(first.year())).trimmed();
    if (from.endsWith(QLatin1Char(',')))
        from.chop(1);
    return tr("%1 – %2").arg(from, m_numbers.day(last));
}

QString ImportText::money(double units) const
{
    if (m_report.currency.isEmpty() || m_report.currency == m_numbers.currency())
        return m_numbers.exactMoney(Money::fromUnits(units, m_numbers.currencyDecimals()));
    return m_numbers.decimal(units, 2) + QChar(0xA0) + m_report.currency;
}

QString ImportText::ownTotal(std::optional<double> ImportSums::*figure) const
{
    if (!m_report.ownTotal || !((*m_report.ownTotal).*figure))
        return {};
    if (m_report.ownTotalVerdict == TotalVerdict::Equal || m_report.ownTotalVerdict == TotalVerdict::Rounding)
        return tr("the same as the file's total row");
    return tr("the file's total row says %1").arg(m_numbers.decimal(*((*m_report.ownTotal).*figure), 2));
}

void ImportText::card(const QString& name, const QString& text, const QString& note)
{
    Figure figure;
    figure.label = name;
    figure.text = text;
    figure.note = note;
    figure.spoken = QStringLiteral("%1: %2. %3").arg(name, text, note);
    m_view.cards.push_back(std::move(figure));
}

void ImportText::cards()
{
    const ImportSums& sums = m_report.sums;
    const QString days = tr("%n day(s)", nullptr, int(m_report.first.daysTo(m_report.last)) + 1);
    const QString names = tr("%n campaign(s)", nullptr, m_report.campaigns);
    if (m_report.first.isValid())
        card(tr("Period"), span(m_report.first, m_report.last), tr("%1, %2").arg(days, names));
    else
        card(tr("Period"), QStringLiteral("–"), tr("the file does not say"));
    if (sums.cost)
        card(tr("Costs"), money(*sums.cost), ownTotal(&ImportSums::cost));
    if (sums.impressions)
        card(tr("Contacts"), m_numbers.count(*sums.impressions), tr("people reached are never added up"));
    if (sums.clicks)
        card(tr("Clicks"), m_numbers.count(*sums.clicks), {});
    if (sums.leads)
        card(tr("Enquiries"), m_numbers.count(*sums.leads), tr("as the platform counts"));
    if (sums.visits)
        card(tr("Visits"), m_numbers.count(*sums.visits), tr("on your website"));
    if (sums.views)
        card(tr("Views"), m_numbers.count(*sums.views), {});
    const bool shop = m_report.batch.kind == SourceKind::Shop, own = m_report.batch.kind == SourceKind::Table;
    const QString claim = shop  ? tr("of the whole shop, with and without the campaign")
                          : own ? QString()
                                : tr("counts as a claim of the platform");
    if (sums.conversions)
        card(shop ? tr("Orders") : tr("Purchases"), m_numbers.count(*sums.conversions), claim);
    if (sums.revenue && m_view.cards.size() < 6)
        card(tr("Revenue"), money(*sums.revenue), claim);
}

void ImportText::columns()
{
    const auto add = [&](size_t i) {
        const ImportColumn& column = m_report.columns[i];
        m_view.columns.push_back({int(i), column.title, column.used ? column.meaning : M::None, column.firstValues});
    };
    const auto maybe = [](const ImportColumn& c) { return c.meaning != M::None && !c.used; };
    for (size_t i = 0; i < m_report.columns.size(); ++i)
        if (m_report.columns[i].used)
            add(i);
    for (size_t i = 0; i < m_report.columns.size(); ++i)
        if (maybe(m_report.columns[i]))
            add(i);
    for (size_t i = 0; i < m_report.columns.size(); ++i) {
        if (m_report.columns[i].used || maybe(m_report.columns[i]) || m_report.columns[i].title.isEmpty())
            continue;
        if (m_view.columns.size() < 40)
            add(i);
        else
            ++m_view.otherColumns;
    }
}

void ImportText::answer(const QString& text, const std::function<void(ImportChoices&)>& change)
{
    ImportAnswer answer{text, m_report.choices};
    change(answer.choices);
    m_view.answers.push_back(std::move(answer));
}

void ImportText::question()
{
    const ImportQuestion& open = m_report.question;
    const auto day = [&](size_t i) { return m_numbers.day(open.days[i]); };
    switch (open.ask) {
    case ImportAsk::Nothing:
        return;
    case ImportAsk::Columns:
        m_view.question = tr("The program does not know these titles. Please choose below what the columns mean: at "
                             "least the day and one figure.");
        break;
    case ImportAsk::Costs:
        m_view.question = tr("The file has no column with costs. Shall its other figures be taken?");
        answer(tr("Take them without costs"), [](ImportChoices& c) { c.withoutCost = true; });
        break;
    case ImportAsk::Period:
        m_view.question = tr("The file does not say which days it is about. From when to when?");
        m_view.asksPeriod = true;
        break;
    case ImportAsk::Year:
        m_view.question = tr("The days in this file have no year. When was “%1”?").arg(open.sample);
        answer(day(0), [&](ImportChoices& c) { c.year = m_report.last.year(); });
        answer(day(1), [&](ImportChoices& c) { c.year = m_report.last.year() - 1; });
        break;
    case ImportAsk::DateOrder:
        m_view.question = tr("“%1” can be read in two ways, and no other day in the file settles it. Which is right?")
                              .arg(open.sample);
        answer(day(0), [](ImportChoices& c) { c.dateOrder = SlashOrder::DayFirst; });
        answer(day(1), [](ImportChoices& c) { c.dateOrder = SlashOrder::MonthFirst; });
        break;
    case ImportAsk::Decimals:
        m_view.question =
            tr("The amount “%1” can be read in two ways, and no other number in the file settles it. Which is right?")
                .arg(open.sample);
        answer(money(open.numbers[0]), [](ImportChoices& c) { c.decimals = DecimalStyle::Point; });
        answer(money(open.numbers[1]), [](ImportChoices& c) { c.decimals = DecimalStyle::Comma; });
        break;
    }
    m_view.mayTake = false;
}

void ImportText::personalNotice()
{
    QStringList stored, others;
    for (const PersonalColumn& column : m_report.personal)
        (column.taken ? stored : others) << tr("“%1”").arg(column.title);
    if (!stored.isEmpty())
        m_view.notices.push_back(
            {tr("%1 looks like personal data and would be stored.").arg(stored.join(QStringLiteral(", "))),
             tr("Please choose “do not take” for it."), Tone::Bad});
    if (!others.isEmpty())
        m_view.notices.push_back(
            {tr("The file holds personal data (%1).").arg(others.mid(0, 4).join(QStringLiteral(", "))),
             tr("None of it is stored. Delete the file when you no longer need it."), Tone::Plan});
}

void ImportText::overlapNotice()
{
    const ImportOverlap there = overlap(m_actuals, m_report.batch);
    if (there.sameContent) {
        m_view.notices.push_back(
            {tr("This file is there already."), tr("Taking it again changes nothing."), Tone::Caution});
    } else if (there.days > 0) {
        m_view.notices.push_back(
            {tr("%n day(s) are already there", nullptr, there.days) + QLatin1Char(' ') +
                 tr("(import of %1, %2).").arg(m_numbers.day(there.importedOn), span(there.first, there.last)),
             tr("This file is newer: its figures replace the old ones, nothing counts twice. What you typed stays."),
             Tone::Caution});
    }
}

void ImportText::notices()
{
    overlapNotice();
    if (!m_report.currency.isEmpty() && m_report.currency != m_plan.company.currency)
        m_view.notices.push_back(
            {tr("The file is in %1, your book is in %2.").arg(m_report.currency, m_plan.company.currency),
             tr("Contacts and clicks count. The amounts are kept and count once you enter the rate."), Tone::Caution});
    personalNotice();
    if (m_report.daysPerRow > 1)
        m_view.notices.push_back(
            {m_report.daysPerRow == 7 ? tr("Each row stands for a week.") : tr("Each row stands for a month."),
             tr("Its figures are spread evenly over the days."), Tone::Plan});
    if (m_report.ownTotalVerdict == TotalVerdict::MoreThanListed)
        m_view.notices.push_back({tr("The file's total row is higher than its rows."),
                                  tr("The platform does not list everything here. Only what is listed is taken."),
                                  Tone::Caution});
    if (m_report.ownTotalVerdict == TotalVerdict::LessThanListed)
        m_view.notices.push_back({tr("The file's total row is lower than its rows."),
                                  tr("Please check that no row stands there twice."), Tone::Caution});
    if (!m_report.first.isValid())
        return;
    if (Month::of(m_report.last) < m_plan.start || Month::of(m_report.first) >= m_plan.start + m_plan.horizon())
        m_view.notices.push_back({tr("The period lies outside the campaign."),
                                  tr("The figures are kept, but do not appear in the comparison."), Tone::Caution});
}

QString ImportText::reason(const SkippedRows& rows)
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
    case SkipReason::RepeatedOrder:
        return tr("%n further row(s) of orders that are counted already", nullptr, rows.count);
    case SkipReason::OtherTable:
        return tr("%n row(s) of further tables left out", nullptr, rows.count);
    case SkipReason::OtherCurrency:
        return tr("%n row(s) in another currency left out", nullptr, rows.count);
    }
    return {};
}

QString ImportText::counts() const
{
    QStringList parts{tr("%n row(s) taken", nullptr, m_report.rowsTaken)};
    for (const SkippedRows& rows : m_report.rowsSkipped)
        parts << reason(rows);
    parts << tr("columns without a meaning are not stored");
    return parts.join(QStringLiteral(" · "));
}

ImportView ImportText::view()
{
    m_view.title = m_report.batch.fileName;
    const QString platform = m_report.platformName.isEmpty() ? tr("a table of your own") : m_report.platformName;
    m_view.platform = m_report.language.isEmpty() || m_report.platformName.isEmpty()
                          ? platform
                          : tr("%1, %2").arg(platform, languageName());
    m_view.evidence = evidence();
    cards();
    columns();
    question();
    notices();
    if (m_report.rowsTaken == 0 || m_report.batch.rows.empty())
        m_view.mayTake = false;
    m_view.counts = counts();
    m_view.take = tr("Take %n row(s)", nullptr, m_report.rowsTaken);
    return std::move(m_view);
}

} // namespace

const std::vector<ColumnMeaning>& choosableMeanings()
{
    static const std::vector<M> all = {M::None,     M::Day,     M::Week,  M::Range,       M::First,       M::Last,
                                       M::Campaign, M::Channel, M::Cost,  M::Currency,    M::Impressions, M::Clicks,
                                       M::Visits,   M::Views,   M::Leads, M::Conversions, M::Revenue};
    return all;
}

QString meaningText(ColumnMeaning meaning)
{
    return ImportText::meaning(meaning);
}

ImportView importView(const ImportReport& report, const Campaign& plan, const Actuals& actuals,
                      const NumberText& numbers)
{
    return ImportText(report, plan, actuals, numbers).view();
}

} // namespace ertrag
