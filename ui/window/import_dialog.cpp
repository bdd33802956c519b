// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_dialog.h"

#include "core/campaign/campaign.h"
#include "core/catalogue/channel_kinds.h"
#include "ui/present/number_text.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ertrag {
namespace {

QString meaningText(ColumnMeaning meaning)
{
    switch (meaning) {
    case ColumnMeaning::Day: return ImportDialog::tr("Day");
    case ColumnMeaning::Range: return ImportDialog::tr("Period");
    case ColumnMeaning::First:
    case ColumnMeaning::RunFirst: return ImportDialog::tr("First day");
    case ColumnMeaning::Last:
    case ColumnMeaning::RunLast: return ImportDialog::tr("Last day");
    case ColumnMeaning::Campaign: return ImportDialog::tr("Campaign");
    case ColumnMeaning::Cost: return ImportDialog::tr("Costs");
    case ColumnMeaning::Currency: return ImportDialog::tr("Currency");
    case ColumnMeaning::Impressions: return ImportDialog::tr("Contacts");
    case ColumnMeaning::Clicks: return ImportDialog::tr("Clicks");
    case ColumnMeaning::Leads: return ImportDialog::tr("Enquiries");
    case ColumnMeaning::Conversions: return ImportDialog::tr("Purchases, as the platform claims");
    case ColumnMeaning::Revenue: return ImportDialog::tr("Revenue, as the platform claims");
    case ColumnMeaning::None:
    case ColumnMeaning::Label:
    case ColumnMeaning::Reach:
    case ColumnMeaning::Known: break;
    }
    return ImportDialog::tr("not taken");
}

QString reasonText(const SkippedRows& rows)
{
    switch (rows.reason) {
    case SkipReason::Total: return ImportDialog::tr("%n total row(s) recognised, not counted", nullptr, rows.count);
    case SkipReason::Empty: return ImportDialog::tr("%n empty row(s) left out", nullptr, rows.count);
    case SkipReason::NoDate: return ImportDialog::tr("%n row(s) without a date left out", nullptr, rows.count);
    case SkipReason::BrokenNumber: return ImportDialog::tr("%n row(s) left out: a number cannot be read", nullptr, rows.count);
    case SkipReason::Negative: return ImportDialog::tr("%n row(s) left out: a number below zero", nullptr, rows.count);
    case SkipReason::Footnote: return ImportDialog::tr("%n footnote(s) left out", nullptr, rows.count);
    }
    return {};
}

QString separatorText(QChar separator)
{
    if (separator == QLatin1Char(',')) return ImportDialog::tr("comma");
    if (separator == QLatin1Char(';')) return ImportDialog::tr("semicolon");
    if (separator == QLatin1Char('\t')) return ImportDialog::tr("tabulator");
    return separator.isNull() ? QString() : QString(separator);
}

QWidget* notice(const QString& text, Tone tone)
{
    auto* words = label(text);
    setTone(words, tone);
    return words;
}

} // namespace

ImportDialog::ImportDialog(ImportReport report, const Campaign& plan, const Actuals& actuals, const NumberText& numbers, QWidget* parent)
    : QDialog(parent), m_report(std::move(report)), m_numbers(numbers)
{
    setWindowTitle(tr("Import file"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(28, 24, 28, 24);
    outer->setSpacing(14);
    outer->addWidget(label(m_report.batch.fileName, TextSize::Heading, true));
    outer->addWidget(label(recognised(), TextSize::Normal, false, true));
    addFigures(outer);
    addColumns(outer);
    addNotices(outer, plan, actuals);
    outer->addWidget(label(skipped(), TextSize::Small, false, true));
    addChannels(outer, plan);
    addButtons(outer, plan);
    resize(980, 640);
}

QString ImportDialog::recognised() const
{
    const QString language = m_report.language == QLatin1String("de") ? tr("German") : m_report.language == QLatin1String("en") ? tr("English") : m_report.language;
    QStringList parts{m_report.encoding};
    if (!m_report.separator.isNull()) {
        parts << separatorText(m_report.separator);
        parts << (m_report.decimals == DecimalStyle::Comma ? tr("decimal comma") : tr("decimal point"));
    }
    return tr("Recognised as %1, %2. %3.").arg(m_report.platformName, language, parts.join(QStringLiteral(", ")));
}

QString ImportDialog::skipped() const
{
    QStringList parts{tr("%n row(s) will be taken", nullptr, m_report.rowsTaken)};
    for (const SkippedRows& rows : m_report.rowsSkipped) parts << reasonText(rows);
    parts << tr("columns without a meaning are not stored");
    return parts.join(QStringLiteral(" \u00b7 "));
}

void ImportDialog::addFigures(QBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const auto add = [&](const QString& name, const QString& text, const QString& note) {
        auto* card = new FigureCard;
        Figure figure;
        figure.label = name;
        figure.text = text;
        figure.note = note;
        figure.spoken = QStringLiteral("%1: %2. %3").arg(name, text, note);
        card->setFigure(figure);
        row->addWidget(card, 1);
    };
    const QString days = tr("%n day(s)", nullptr, int(m_report.first.daysTo(m_report.last)) + 1);
    add(tr("Period"), days,
        tr("%1 \u2013 %2").arg(m_numbers.day(m_report.first), m_numbers.day(m_report.last)) + QStringLiteral(", ") + tr("%n campaign(s)", nullptr, m_report.campaigns));
    const QString own = !m_report.ownTotal ? QString() : m_report.ownTotalAgrees ? tr("the same as the file's total row") : tr("the file's total row says something else");
    if (m_report.sums.cost) add(tr("Costs"), costText(), own);
    if (m_report.sums.impressions) add(tr("Contacts"), m_numbers.count(*m_report.sums.impressions), tr("people reached are never added up"));
    if (m_report.sums.clicks) add(tr("Clicks"), m_numbers.count(*m_report.sums.clicks), {});
    if (m_report.sums.leads) add(tr("Enquiries"), m_numbers.count(*m_report.sums.leads), tr("as the platform counts"));
    if (m_report.sums.conversions) add(tr("Purchases"), m_numbers.count(*m_report.sums.conversions), tr("a claim of the platform, not yet a customer"));
    column->addLayout(row);
}

QString ImportDialog::costText() const
{
    if (m_report.currency.isEmpty() || m_report.currency == m_numbers.currency()) return m_numbers.exactMoney(Money::fromUnits(*m_report.sums.cost, m_numbers.currencyDecimals()));
    return m_numbers.decimal(*m_report.sums.cost, 2) + QLatin1Char(' ') + m_report.currency;
}

void ImportDialog::addColumns(QBoxLayout* column)
{
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setVerticalSpacing(8);
    const QString titles[] = {tr("Column of the file"), tr("Meaning"), tr("Row 1"), tr("Row 2"), tr("Row 3")};
    for (int i = 0; i < 5; ++i) grid->addWidget(label(titles[i], TextSize::Small, true, true), 0, i);
    int line = 0, others = 0;
    for (const ImportColumn& c : m_report.columns) {
        if (!c.used) { ++others; continue; }
        grid->addWidget(label(c.title, TextSize::Normal, true), ++line, 0);
        grid->addWidget(label(meaningText(c.meaning)), line, 1);
        for (int i = 0; i < c.firstValues.size(); ++i) grid->addWidget(label(c.firstValues[i]), line, 2 + i);
    }
    if (others > 0) grid->addWidget(label(tr("%n further column(s) are not taken", nullptr, others), TextSize::Small, false, true), ++line, 0, 1, 5);
    grid->setRowStretch(line + 1, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
}

bool ImportDialog::foreign(const Campaign& plan) const
{
    return !m_report.currency.isEmpty() && m_report.currency != plan.company.currency;
}

void ImportDialog::addNotices(QBoxLayout* column, const Campaign& plan, const Actuals& actuals)
{
    const ImportOverlap there = overlap(actuals, m_report.batch);
    if (there.sameContent) column->addWidget(notice(tr("This file has been imported already. Taking it again changes nothing."), Tone::Caution));
    else if (there.days > 0)
        column->addWidget(notice(tr("%n day(s) are already there. This file is newer: its figures replace the old ones, nothing counts twice. What you typed stays.", nullptr, there.days), Tone::Caution));
    if (foreign(plan))
        column->addWidget(notice(tr("The file is in %1, your book is in %2. Please export it in %2.").arg(m_report.currency, plan.company.currency), Tone::Bad));
    if (Month::of(m_report.last) < plan.start || Month::of(m_report.first) >= plan.start + plan.horizon())
        column->addWidget(notice(tr("The period lies outside the campaign: the figures are kept, but do not appear in the comparison."), Tone::Caution));
    if (m_report.dateOrderGuessed)
        column->addWidget(notice(tr("Day and month cannot be told apart in this file. Please check the period above."), Tone::Caution));
}

void ImportDialog::addChannels(QBoxLayout* column, const Campaign& plan)
{
    auto* row = new QHBoxLayout;
    auto* words = label(tr("These figures belong to"));
    words->setWordWrap(false);
    m_channel = new QComboBox;
    m_channel->setObjectName(QStringLiteral("channel"));
    m_channel->setAccessibleName(words->text());
    m_channel->addItem(tr("no particular channel"), QString());
    for (const Channel& channel : plan.channels) {
        const ChannelKind* kind = findChannelKind(channel.kind);
        const QString name = !channel.name.isEmpty() ? channel.name : kind ? kind->name(m_numbers.locale().name()) : channel.kind;
        m_channel->addItem(name, channel.id);
        const bool meta = m_report.platform == QLatin1String("meta-ads") && (channel.kind.contains(QLatin1String("instagram")) || channel.kind.contains(QLatin1String("facebook")));
        const bool google = m_report.platform == QLatin1String("google-ads") && channel.kind.contains(QLatin1String("google"));
        if ((meta || google) && m_channel->currentIndex() == 0) m_channel->setCurrentIndex(m_channel->count() - 1);
    }
    row->addWidget(words);
    row->addWidget(m_channel);
    row->addStretch();
    column->addLayout(row);
}

void ImportDialog::addButtons(QBoxLayout* column, const Campaign& plan)
{
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* cancel = button(tr("Cancel"));
    m_take = button(tr("Take %n row(s)", nullptr, m_report.rowsTaken), true);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setDefault(true);
    m_take->setEnabled(!foreign(plan));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(m_take);
    column->addLayout(row);
}

ImportBatch ImportDialog::batch() const
{
    ImportBatch batch = m_report.batch;
    batch.channel = m_channel->currentData().toString();
    return batch;
}

} // namespace ertrag
