// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/import/import_notices.h"

#include "core/actuals/import_effects.h"
#include "core/campaign/campaign.h"
#include "ui/present/import/import_warning_notices.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/foreign.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

class Notices
{
    Q_DECLARE_TR_FUNCTIONS(ImportView)
public:
    Notices(const ImportReport& report, const Campaign& plan, const ImportEffects& effects, const NumberText& numbers)
        : m_report(report), m_plan(plan), m_effects(effects), m_numbers(numbers)
    {
    }
    std::vector<ImportNotice> all();
    static QString span(QDate first, QDate last, const NumberText& numbers);

private:
    void add(Tone tone, const QString& lead, const QString& text) { m_notices.push_back({lead, text, tone}); }
    void overlapping();
    void currency();
    void personal();
    void longRows();
    void ownTotal();
    void outsideCampaign();
    void outsidePeriod();
    void typedStays();
    void partsOfMonths();
    QString money(double units) const;

    const ImportReport& m_report;
    const Campaign& m_plan;
    const ImportEffects& m_effects;
    const NumberText& m_numbers;
    std::vector<ImportNotice> m_notices;
};

QString Notices::span(QDate first, QDate last, const NumberText& numbers)
{
    if (first == last)
        return numbers.day(first);
    QString from = numbers.day(first);
    if (first.year() == last.year())
        from = from.remove(QString::number(first.year())).trimmed();
    if (from.endsWith(QLatin1Char(',')))
        from.chop(1);
    return tr("%1 – %2").arg(from, numbers.day(last));
}

void Notices::overlapping()
{
    const ImportEffects& there = m_effects;
    if (there.nothing())
        return add(Tone::Caution, tr("This file is there already."), tr("Taking it again changes nothing."));
    if (there.correction)
        return add(Tone::Caution, tr("This file is there already."),
                   tr("With your new answers it replaces its old figures."));
    if (there.daysThere <= 0)
        return;
    const QString when = tr("(import of %1, %2).")
                             .arg(m_numbers.day(there.importedOn), span(there.firstThere, there.lastThere, m_numbers));
    add(Tone::Caution, tr("%n day(s) are already there", nullptr, there.daysThere) + QLatin1Char(' ') + when,
        there.daysReplaced > 0
            ? tr("This file is newer: its figures replace the old ones, nothing counts twice. What you typed stays.")
            : tr("Nothing changes for them, and nothing counts twice."));
}

void Notices::currency()
{
    if (!m_report.currency.isEmpty() && m_report.currency != m_plan.company.currency)
        add(Tone::Caution, tr("The file is in %1, your book is in %2.").arg(m_report.currency, m_plan.company.currency),
            tr("Contacts and clicks count. The amounts are kept and count once you enter the rate."));
}

void Notices::personal()
{
    QStringList stored, others;
    for (const PersonalColumn& column : m_report.personal)
        (column.taken ? stored : others) << tr("“%1”").arg(foreign(column.title));
    if (!stored.isEmpty())
        add(Tone::Bad, tr("%1 looks like personal data and would be stored.").arg(stored.join(QStringLiteral(", "))),
            tr("Please choose “do not take” for it."));
    if (!others.isEmpty())
        add(Tone::Plan, tr("The file holds personal data (%1).").arg(others.mid(0, 4).join(QStringLiteral(", "))),
            tr("None of it is stored. Delete the file when you no longer need it."));
}

void Notices::longRows()
{
    if (m_report.daysPerRow > 1)
        add(Tone::Plan,
            m_report.daysPerRow == 7 ? tr("Each row stands for a week.") : tr("Each row stands for a month."),
            tr("Its figures are spread evenly over the days."));
}

void Notices::ownTotal()
{
    if (m_report.ownTotalVerdict == TotalVerdict::MoreThanListed)
        add(Tone::Caution, tr("The file's total row is higher than its rows."),
            tr("The platform does not list everything here. Only what is listed is taken."));
    if (m_report.ownTotalVerdict == TotalVerdict::LessThanListed)
        add(Tone::Caution, tr("The file's total row is lower than its rows."),
            tr("Please check that no row stands there twice."));
}

QString Notices::money(double units) const
{
    return m_numbers.exactMoney(Money::fromUnits(units, m_numbers.currencyDecimals()));
}

void Notices::outsideCampaign()
{
    const DaysOfFile& outside = m_effects.outside;
    if (outside.days == 0)
        return;
    const QString days = tr("%n day(s) lie outside the campaign", nullptr, outside.days);
    add(Tone::Caution, tr("%1 (%2).").arg(days, span(outside.first, outside.last, m_numbers)),
        outside.cost ? tr("Their costs of %1 are kept, but do not count.").arg(money(*outside.cost))
                     : tr("The figures are kept, but do not appear in the comparison."));
}

void Notices::typedStays()
{
    QStringList stays;
    for (const TypedStays& typed : m_effects.typed)
        stays << (typed.cost ? tr("%1: your ad costs of %2 count, the file's %3 do not.")
                                   .arg(m_numbers.month(typed.month), money(typed.typed), money(typed.ofFiles))
                             : tr("%1: your %2 enquiries count, the file's %3 do not.")
                                   .arg(m_numbers.month(typed.month), m_numbers.count(typed.typed),
                                        m_numbers.count(typed.ofFiles)));
    if (!stays.isEmpty())
        add(Tone::Caution, tr("What you typed stays."), stays.join(QLatin1Char(' ')));
}

void Notices::partsOfMonths()
{
    QStringList parts;
    for (const PartOfMonth& part : m_effects.parts)
        parts << tr("%1: %2 of %3 days").arg(m_numbers.month(part.month)).arg(part.days).arg(part.month.days());
    if (!parts.isEmpty())
        add(Tone::Plan, tr("Costs of a part of the month: %1.").arg(parts.join(QStringLiteral(", "))),
            tr("Once the month is over, the plan's amount counts for the other days, until you type the costs of the "
               "month or take a file that has them."));
}

void Notices::outsidePeriod()
{
    if (m_report.rowsOutsidePeriod > 0)
        add(Tone::Caution, tr("%n row(s) lie outside the period that was given.", nullptr, m_report.rowsOutsidePeriod),
            tr("The file's own days count."));
}

std::vector<ImportNotice> Notices::all()
{
    m_notices = warningNotices(m_report, m_numbers);
    overlapping();
    currency();
    personal();
    longRows();
    ownTotal();
    outsidePeriod();
    typedStays();
    partsOfMonths();
    outsideCampaign();
    return std::move(m_notices);
}

} // namespace

QString daySpanText(QDate first, QDate last, const NumberText& numbers)
{
    return Notices::span(first, last, numbers);
}

std::vector<ImportNotice> importNotices(const ImportReport& report, const Campaign& plan, const ImportEffects& effects,
                                        const NumberText& numbers)
{
    return Notices(report, plan, effects, numbers).all();
}

} // namespace ertrag
