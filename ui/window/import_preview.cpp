// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_preview.h"

#include "core/actuals/import/suggested_channel.h"
#include "core/campaign/campaign.h"
#include "core/catalogue/channel_kinds.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/foreign.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form.h"
#include "ui/window/import_columns.h"
#include "ui/window/import_notice_box.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace ertrag
{
namespace
{

constexpr int gap = 14;

QWidget* card(const Figure& figure)
{
    auto* made = new Card;
    made->setAccessibleName(figure.spoken);
    made->body()->setContentsMargins(14, 10, 14, 10);
    made->body()->setSpacing(1);
    made->body()->addWidget(label(figure.label, TextSize::Small, false, true));
    made->body()->addWidget(label(figure.text, TextSize::Lead, true));
    made->body()->addWidget(label(figure.note, TextSize::Small, false, true));
    made->body()->addStretch();
    return made;
}

bool foreign(const ImportReport& report, const Campaign& plan)
{
    return !report.currency.isEmpty() && report.currency != plan.company.currency;
}

QProgressBar* runningBar()
{
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(6);
    bar->setAccessibleName(ImportPreview::tr("Reading"));
    return bar;
}

} // namespace

ImportPreview::ImportPreview(const Campaign& plan, const Actuals& actuals, const NumberText& numbers, QWidget* parent)
    : QFrame(parent), m_plan(plan), m_actuals(actuals), m_numbers(numbers)
{
    setProperty("look", QStringLiteral("sheet"));
    auto* inside = new QWidget;
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(30, 24, 30, 0);
    m_content->setSpacing(gap);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    m_frame = new QVBoxLayout(this);
    m_frame->setContentsMargins(0, 0, 0, 0);
    m_frame->setSpacing(0);
    m_frame->addWidget(scroll, 1);
}

double ImportPreview::rate() const
{
    return foreign(m_report, m_plan) ? m_rate : 1;
}

void ImportPreview::put(QBoxLayout* layout, QWidget*& place, QWidget* made)
{
    if (place) {
        delete layout->replaceWidget(place, made);
        // What was just used belongs to the old content: it must outlive its own signal.
        place->hide();
        place->deleteLater();
    } else {
        layout->addWidget(made);
    }
    place = made;
    place->show(); // at once: what a layout takes in is shown a moment later, and the window would flicker
}

void ImportPreview::showReport(const ImportReport& report, const QString& sentence)
{
    const ImportView view = importView(report, m_plan, m_actuals, m_numbers);
    m_report = report;
    m_report.batch.fileRows.reset();
    if (m_channel.isNull())
        m_channel = suggestedChannel(m_report.platform, m_plan.channels);
    put(m_content, m_above, above(view));
    put(m_content, m_remarks, remarks(view, sentence)); // in sight in a small window, too; the list of columns is long
    showColumns(view);
    put(m_frame, m_foot, foot(view));
    m_content->activate();
    m_frame->activate();
}

QWidget* ImportPreview::above(const ImportView& view)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    addHead(column, view);
    addCards(column, view);
    if (!view.question.isEmpty())
        column->addWidget(questionBox(view));
    return box;
}

void ImportPreview::showColumns(const ImportView& view)
{
    if (m_columns && view.columns == m_columnLines)
        return;
    m_columnLines = view.columns;
    auto* columns = new ImportColumns(view);
    connect(columns, &ImportColumns::meaningChosen, this, &ImportPreview::chooseMeaning);
    put(m_content, m_columns, columns);
    m_content->setStretchFactor(columns, 1); // what is around it is as high as its words
}

QWidget* ImportPreview::remarks(const ImportView& view, const QString& sentence)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    if (!sentence.isEmpty())
        column->addWidget(noticeBox({tr("That does not work."), sentence, Tone::Bad}));
    for (const ImportNotice& notice : view.notices)
        column->addWidget(noticeBox(notice));
    if (!view.currencies.empty())
        addCurrency(column, view);
    if (foreign(m_report, m_plan))
        addRate(column);
    return box;
}

/// Stays in sight however much there is to say above.
QWidget* ImportPreview::foot(const ImportView& view)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(30, gap, 30, 24);
    column->setSpacing(gap);
    column->addWidget(label(view.counts, TextSize::Small, false, true));
    if (view.reading)
        column->addWidget(runningBar());
    addButtons(column, view);
    return box;
}

void ImportPreview::addHead(QBoxLayout* column, const ImportView& view)
{
    auto* head = new QVBoxLayout;
    head->setSpacing(3);
    head->addWidget(label(view.title, TextSize::Heading, true));
    auto* recognised =
        paragraph(tr("Recognised as "), view.platform, QStringLiteral(": ") + view.evidence, TextSize::Normal);
    setTone(recognised, Tone::Quiet);
    head->addWidget(recognised);
    column->addLayout(head);
}

void ImportPreview::addCards(QBoxLayout* column, const ImportView& view)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (const Figure& figure : view.cards)
        row->addWidget(card(figure), 1);
    if (view.reading) // room for what will stand there, so that the table below stays where it is
        row->addSpacerItem(new QSpacerItem(0, 6 * fontMetrics().lineSpacing() + 20));
    column->addLayout(row);
}

QWidget* ImportPreview::questionBox(const ImportView& view)
{
    auto* box = new QFrame;
    box->setProperty("look", QStringLiteral("why"));
    box->setObjectName(QStringLiteral("question"));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(label(view.question, TextSize::Normal, true));
    auto* row = new FlowLayout(8, 8);
    for (const ImportAnswer& answer : view.answers) {
        auto* choice = button(answer.text);
        connect(choice, &QPushButton::clicked, this, [this, choices = answer.choices] { emit choicesWanted(choices); });
        row->addWidget(choice);
    }
    if (view.asksPeriod)
        addPeriod(row);
    layout->addLayout(row);
    return box;
}

void ImportPreview::addPeriod(QLayout* row)
{
    const auto field = [&](const QString& name, QDate day) {
        auto* edit = new QDateEdit(day);
        edit->setCalendarPopup(true);
        edit->setLocale(m_numbers.locale());
        edit->setDisplayFormat(QStringLiteral("d. MMMM yyyy"));
        edit->setAccessibleName(name);
        row->addWidget(label(name, TextSize::Normal, false, true));
        row->addWidget(edit);
        return edit;
    };
    const Month month = m_plan.start.valid() ? m_plan.start : Month::of(QDate::currentDate());
    auto* first = field(tr("First day"), month.firstDay());
    auto* last = field(tr("Last day"), month.firstDay().addDays(month.days() - 1));
    auto* use = button(tr("Use this period"));
    use->setObjectName(QStringLiteral("usePeriod"));
    connect(use, &QPushButton::clicked, this, [this, first, last] {
        ImportChoices choices = m_report.choices;
        choices.first = std::min(first->date(), last->date());
        choices.last = std::max(first->date(), last->date());
        emit choicesWanted(choices);
    });
    row->addWidget(use);
}

void ImportPreview::chooseMeaning(int column, ColumnMeaning meaning)
{
    ImportChoices choices = m_report.choices;
    for (size_t i = 0; i < m_report.columns.size(); ++i)
        if (meaning != ColumnMeaning::None && m_report.columns[i].used && m_report.columns[i].meaning == meaning)
            choices.columns[int(i)] = ColumnMeaning::None;
    choices.columns[column] = meaning;
    emit choicesWanted(choices);
}

void ImportPreview::addCurrency(QBoxLayout* column, const ImportView& view)
{
    auto* words = label(tr("The file does not name the currency of its amounts. They are taken as"), TextSize::Normal,
                        false, true);
    auto* codes = new QComboBox;
    codes->setObjectName(QStringLiteral("currency"));
    codes->setAccessibleName(words->text());
    for (const ImportAnswer& answer : view.currencies)
        codes->addItem(answer.text);
    if (codes->findText(view.currency) < 0)
        codes->addItem(view.currency);
    codes->setCurrentText(view.currency);
    connect(codes, &QComboBox::activated, this, [this, answers = view.currencies](int index) {
        if (size_t(index) < answers.size())
            emit choicesWanted(answers[size_t(index)].choices);
    });
    words->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->addWidget(words);
    row->addWidget(codes);
    row->addStretch();
    column->addLayout(row);
}

void ImportPreview::addRate(QBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    auto* words = label(tr("One %1 in %2, so that the amounts count:").arg(m_report.currency, m_plan.company.currency),
                        TextSize::Normal, false, true);
    words->setWordWrap(false);
    auto* rate = new NumberEdit(m_numbers, NumberEdit::Role::Plain, 4, words->text());
    rate->setObjectName(QStringLiteral("rate"));
    if (m_rate > 0)
        rate->setValue(m_rate);
    connect(rate, &NumberEdit::valueEntered, this, [this, rate](std::optional<double> value) {
        const bool fits = !value || (*value > 0 && *value < 1e6);
        rate->showRefused(fits ? QString() : tr("A rate is above 0."));
        if (fits)
            convert(value.value_or(0));
    });
    m_converted = label(convertedText(m_report, m_rate, m_numbers), TextSize::Normal, true);
    m_converted->setObjectName(QStringLiteral("converted"));
    row->addWidget(words);
    row->addWidget(rate);
    row->addWidget(m_converted, 1);
    column->addLayout(row);
}

/// Said beside the field and not by showing all anew: a click that leaves the field must reach its button.
void ImportPreview::convert(double rate)
{
    m_rate = rate;
    m_converted->setText(convertedText(m_report, rate, m_numbers));
}

void ImportPreview::addChannels(QBoxLayout* row)
{
    auto* words = label(tr("These figures belong to"), TextSize::Normal, false, true);
    words->setWordWrap(false);
    auto* channels = new QComboBox;
    channels->setObjectName(QStringLiteral("channel"));
    channels->setAccessibleName(words->text());
    channels->addItem(tr("no particular channel"), QStringLiteral(""));
    for (const Channel& channel : m_plan.channels) {
        const ChannelKind* kind = findChannelKind(channel.kind);
        const QString name = !channel.name.isEmpty() ? foreign(channel.name)
                             : kind                  ? kind->name(m_numbers.locale().name())
                                                     : channel.kind;
        channels->addItem(name, channel.id);
    }
    channels->setCurrentIndex(std::max(0, channels->findData(m_channel)));
    connect(channels, &QComboBox::activated, this,
            [this, channels] { m_channel = channels->currentData().toString(); });
    row->addWidget(words);
    row->addWidget(channels);
}

void ImportPreview::addButtons(QBoxLayout* column, const ImportView& view)
{
    auto* row = new QHBoxLayout;
    if (!m_plan.channels.empty())
        addChannels(row);
    row->addStretch();
    auto* cancel = button(tr("Cancel"));
    auto* take = button(view.take, true);
    take->setObjectName(QStringLiteral("take"));
    take->setDefault(true);
    take->setEnabled(view.mayTake);
    connect(cancel, &QPushButton::clicked, this, &ImportPreview::cancelWanted);
    connect(take, &QPushButton::clicked, this, &ImportPreview::takeWanted);
    row->addWidget(cancel);
    row->addWidget(take);
    column->addLayout(row);
}

} // namespace ertrag
