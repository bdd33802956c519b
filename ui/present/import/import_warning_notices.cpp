// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/import/import_warning_notices.h"

#include "core/campaign/currencies.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/foreign.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

constexpr qsizetype mostTitles = 4, longestSample = 40;

class WarningText
{
    Q_DECLARE_TR_FUNCTIONS(ImportView)
public:
    WarningText(const ImportReport& report, const ImportWarning& warning, const NumberText& numbers)
        : m_report(report), m_warning(warning), m_numbers(numbers)
    {
    }
    ImportNotice notice() const;

private:
    QString money() const;
    QString place() const;
    ImportNotice lost(const QString& withMoney, const QString& without) const;
    ImportNotice lost() const;
    ImportNotice nothingCounts() const;

    const ImportReport& m_report;
    const ImportWarning& m_warning;
    const NumberText& m_numbers;
};

/// Empty if no amount can be read.
QString WarningText::money() const
{
    const auto text = [&](const std::optional<double>& amount) {
        return amount ? moneyOfFile(*amount, m_report.currency, m_numbers) : QString();
    };
    const QString cost = m_warning.cost.value_or(0) != 0 ? text(m_warning.cost) : QString();
    const QString revenue = m_warning.revenue.value_or(0) != 0 ? text(m_warning.revenue) : QString();
    if (!cost.isEmpty() && !revenue.isEmpty())
        return tr("costs of %1 and revenue of %2").arg(cost, revenue);
    return cost + revenue;
}

QString WarningText::place() const
{
    const QString sample = foreign(m_warning.sample.left(longestSample));
    return sample.isEmpty() ? tr("line %1").arg(m_warning.line) : tr("line %1: “%2”").arg(m_warning.line).arg(sample);
}

ImportNotice WarningText::lost(const QString& withMoney, const QString& without) const
{
    const QString amount = money();
    return {
        amount.isEmpty() ? without.arg(place()) : withMoney.arg(amount, place()),
        tr("This money is missing in the sums. Better correct the file and choose it again; what you take now can be "
           "replaced by it later."),
        Tone::Bad};
}

ImportNotice WarningText::lost() const
{
    const int rows = m_warning.rows;
    switch (m_warning.kind) {
    case WarningKind::LostNoDate:
        return lost(tr("%n row(s) with %1 have no day that can be read (%2).", nullptr, rows),
                    tr("%n row(s) with money have no day that can be read (%1).", nullptr, rows));
    case WarningKind::LostBrokenNumber:
        return lost(tr("%n row(s) with %1 and a number that cannot be read (%2).", nullptr, rows),
                    tr("%n row(s) with an amount that cannot be read (%1).", nullptr, rows));
    case WarningKind::LostAmountAsDay:
        return lost(tr("%n row(s) with %1 and an amount of which a spreadsheet made a day (%2).", nullptr, rows),
                    tr("%n row(s) with an amount of which a spreadsheet made a day (%1).", nullptr, rows));
    default:
        return lost(tr("%n row(s) with %1 and a count below zero (%2).", nullptr, rows),
                    tr("%n row(s) with money and a count below zero (%1).", nullptr, rows));
    }
}

ImportNotice WarningText::nothingCounts() const
{
    QStringList titles;
    for (const QString& title : m_warning.titles.mid(0, mostTitles))
        titles << tr("“%1”").arg(foreign(title));
    return {tr("No figure of this file counts."),
            titles.isEmpty() ? tr("Costs, contacts, clicks, enquiries, visits, orders or revenue would.")
                             : tr("It holds %1. Costs, contacts, clicks, enquiries, visits, orders or revenue would.")
                                   .arg(titles.join(QStringLiteral(", "))),
            Tone::Caution};
}

ImportNotice WarningText::notice() const
{
    switch (m_warning.kind) {
    case WarningKind::CostsTurned:
        return {tr("The costs stand in the file with a minus."), tr("They count as costs: %1.").arg(money()),
                Tone::Caution};
    case WarningKind::NegativeCosts:
        return {tr("%n row(s) take costs off: %1 (%2).", nullptr, m_warning.rows).arg(money(), place()),
                tr("That is right for credits. Please check whether you got any."), Tone::Caution};
    case WarningKind::ClicksBeyondContacts:
        return {tr("%n row(s) have more clicks than contacts (%1).", nullptr, m_warning.rows).arg(place()),
                tr("Please check whether the columns are taken for the right thing."), Tone::Caution};
    case WarningKind::NothingCounts:
        return nothingCounts();
    default:
        return lost();
    }
}

} // namespace

QString moneyOfFile(double units, const QString& currency, const NumberText& numbers)
{
    if (currency.isEmpty())
        return numbers.decimal(units, 2);
    if (currency == numbers.currency())
        return numbers.exactMoney(Money::fromUnits(units, numbers.currencyDecimals()));
    return numbers.decimal(units, currencyDecimals(currency)) + QChar(0xA0) + currency;
}

std::vector<ImportNotice> warningNotices(const ImportReport& report, const NumberText& numbers)
{
    std::vector<ImportNotice> notices;
    for (const ImportWarning& warning : report.warnings)
        notices.push_back(WarningText(report, warning, numbers).notice());
    return notices;
}

} // namespace ertrag
