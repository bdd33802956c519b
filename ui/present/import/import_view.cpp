// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/import/import_view.h"

#include "core/actuals/import_effects.h"
#include "core/campaign/campaign.h"
#include "ui/present/import/import_notices.h"
#include "ui/present/import/import_questions.h"
#include "ui/present/import/import_warning_notices.h"
#include "ui/present/import/import_words.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/foreign.h"

#include <QCoreApplication>
#include <algorithm>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;

/// Before a rate is given there is none.
ImportBatch asTaken(const ImportReport& report, const Campaign& plan)
{
    ImportBatch batch = report.batch;
    if (!batch.currency.isEmpty() && batch.currency != plan.company.currency)
        batch.rate = 0;
    return batch;
}

class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportView)
public:
    ImportText(const ImportReport& report, const Campaign& plan, const Actuals& actuals, const NumberText& numbers)
        : m_report(report), m_plan(plan), m_numbers(numbers),
          m_effects(report.partial || !report.first.isValid() ? ImportEffects{}
                                                              : effectsOf(actuals, asTaken(report, plan), plan))
    {
    }

    ImportView view();

private:
    QString evidence() const;
    QString money(double units) const;
    QString ownTotal(std::optional<double> ImportSums::*figure) const;
    void card(const QString& name, const QString& text, const QString& note);
    void cards();
    void openCards();
    void columns();
    QString rowsTaken() const { return m_numbers.count(m_report.rowsTaken); }
    QString counts() const;

    const ImportReport& m_report;
    const Campaign& m_plan;
    const NumberText& m_numbers;
    const ImportEffects m_effects;
    ImportView m_view;
};

QString ImportText::evidence() const
{
    QStringList titles;
    for (const M wanted : {M::Cost, M::Clicks, M::Day, M::First, M::Revenue, M::Visits, M::Impressions, M::Campaign})
        for (const ImportColumn& column : m_report.columns)
            if (column.used && column.meaning == wanted && titles.size() < 3)
                titles << tr("“%1”").arg(foreign(column.title));
    QStringList form{m_report.encoding};
    if (!m_report.sheet.isEmpty())
        form << tr("sheet “%1”").arg(foreign(m_report.sheet));
    if (!m_report.separator.isNull()) {
        form << ImportWords::separator(m_report.separator);
        form << (m_report.decimals == DecimalStyle::Comma ? tr("decimal comma") : tr("decimal point"));
    }
    if (titles.isEmpty())
        return form.join(QStringLiteral(", ")) + QLatin1Char('.');
    return tr("columns %1. %2.").arg(titles.join(QStringLiteral(", ")), form.join(QStringLiteral(", ")));
}

QString ImportText::money(double units) const
{
    return moneyOfFile(units, m_report.currency, m_numbers);
}

QString ImportText::ownTotal(std::optional<double> ImportSums::*figure) const
{
    if (!m_report.ownTotal || !((*m_report.ownTotal).*figure))
        return {};
    if (m_report.ownTotalVerdict == TotalVerdict::Equal || m_report.ownTotalVerdict == TotalVerdict::Rounding)
        return tr("the same as the file's total row");
    return tr("the file's total row says %1").arg(money(*((*m_report.ownTotal).*figure)));
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
        card(tr("Period"), daySpanText(m_report.first, m_report.last, m_numbers), tr("%1, %2").arg(days, names));
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

/// The figures that the file will have.
void ImportText::openCards()
{
    const auto open = [&](const QString& name) { card(name, QStringLiteral("…"), tr("is being added up")); };
    const auto used = [&](M wanted) {
        return std::any_of(m_report.columns.begin(), m_report.columns.end(),
                           [&](const ImportColumn& c) { return c.used && c.meaning == wanted; });
    };
    const bool shop = m_report.batch.kind == SourceKind::Shop;
    open(tr("Period"));
    for (const M wanted : {M::Cost, M::Impressions, M::Clicks, M::Leads, M::Visits, M::Views})
        if (used(wanted))
            open(ImportWords::meaning(wanted));
    if (shop || used(M::Conversions))
        open(shop ? tr("Orders") : tr("Purchases"));
    if (used(M::Revenue) && m_view.cards.size() < 6)
        open(tr("Revenue"));
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

QString ImportText::counts() const
{
    QStringList parts{tr("%1 row(s) taken", nullptr, m_report.rowsTaken).arg(rowsTaken())};
    for (const SkippedRows& rows : m_report.rowsSkipped)
        parts << ImportWords::skipped(rows);
    parts << tr("columns without a meaning are not stored");
    return parts.join(QStringLiteral(" · "));
}

ImportView ImportText::view()
{
    m_view.title = foreign(m_report.batch.fileName);
    const QString platform = m_report.platformName.isEmpty() ? tr("a table of your own") : m_report.platformName;
    m_view.platform = m_report.language.isEmpty() || m_report.platformName.isEmpty()
                          ? platform
                          : tr("%1, %2").arg(platform, ImportWords::language(m_report.language));
    m_view.evidence = evidence();
    m_view.reading = m_report.partial;
    m_report.partial ? openCards() : cards();
    columns();
    askImportQuestion(m_view, m_report, m_plan, m_effects, m_numbers);
    m_view.notices = importNotices(m_report, m_plan, m_effects, m_numbers);
    if (m_report.rowsTaken == 0 || m_report.batch.rows.empty())
        m_view.mayTake = false;
    m_view.counts =
        m_report.partial ? tr("The file is large and is being read to its end. Its figures follow.") : counts();
    m_view.take =
        m_report.partial ? tr("Take the rows") : tr("Take %1 row(s)", nullptr, m_report.rowsTaken).arg(rowsTaken());
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
    return ImportWords::meaning(meaning);
}

QString convertedText(const ImportReport& report, double rate, const NumberText& numbers)
{
    if (rate <= 0)
        return {};
    QStringList parts;
    for (const auto& [meaning, sum] : {std::pair{M::Cost, report.sums.cost}, {M::Revenue, report.sums.revenue}})
        if (sum)
            parts << ImportWords::meaning(meaning) + QLatin1Char(' ') +
                         numbers.exactMoney(Money::fromUnits(*sum * rate, numbers.currencyDecimals()));
    return parts.join(QStringLiteral(", "));
}

ImportView importView(const ImportReport& report, const Campaign& plan, const Actuals& actuals,
                      const NumberText& numbers)
{
    return ImportText(report, plan, actuals, numbers).view();
}

} // namespace ertrag
