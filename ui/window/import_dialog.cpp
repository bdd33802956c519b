// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_dialog.h"

#include "core/campaign/campaign.h"
#include "core/catalogue/channel_kinds.h"
#include "ui/present/number_text.h"
#include "ui/present/wording.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace ertrag
{
namespace
{

/// Bold lead and plain rest in one paragraph; nothing of a file is taken for markup.
QLabel* paragraph(const QString& before, const QString& lead, const QString& after, TextSize size)
{
    auto* words = label({}, size);
    words->setTextFormat(Qt::RichText);
    words->setText(before.toHtmlEscaped() + QStringLiteral("<b>") + lead.toHtmlEscaped() + QStringLiteral("</b>") +
                   after.toHtmlEscaped());
    words->setAccessibleName(before + lead + after);
    return words;
}

QWidget* noticeBox(const ImportNotice& notice)
{
    auto* box = new QFrame;
    box->setProperty("look", QStringLiteral("remark"));
    setTone(box, notice.tone);
    auto* words = paragraph({}, notice.lead, QLatin1Char(' ') + notice.text, TextSize::Normal);
    setTone(words, notice.tone);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 11, 16, 11);
    layout->addWidget(words);
    return box;
}

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

constexpr qint64 readAtOnce = 2 << 20; ///< bytes that take some hundredths of a second

bool foreign(const ImportReport& report, const Campaign& plan)
{
    return !report.currency.isEmpty() && report.currency != plan.company.currency;
}

} // namespace

ImportDialog::ImportDialog(const QString& path, const Campaign& plan, const Actuals& actuals, const NumberText& numbers,
                           QWidget* parent)
    : QDialog(parent), m_plan(plan), m_actuals(actuals), m_numbers(numbers), m_path(path)
{
    setWindowTitle(tr("Import file"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    const QSize room = parent ? parent->window()->size() - QSize(24, 40) : QSize(1060, 720);
    resize(QSize(1060, 720).boundedTo(room));
    ImportChoices choices;
    choices.remembered = rememberedColumns(actuals);
    read(choices);
}

ImportDialog::~ImportDialog()
{
    stop();
}

void ImportDialog::stop()
{
    m_stopped = true;
    if (m_reading.joinable())
        m_reading.join();
    m_stopped = false;
}

void ImportDialog::read(const ImportChoices& choices)
{
    stop();
    if (QFileInfo(m_path).size() <= readAtOnce)
        return take(readExport(m_path, choices));
    showWaiting();
    m_reading = std::thread([this, asked = choices]() mutable {
        asked.cancelled = &m_stopped;
        auto result = std::make_shared<Result<ImportReport>>(readExport(m_path, asked));
        // Dropped by Qt if the dialog is gone; its destructor has waited for this thread.
        QMetaObject::invokeMethod(
            this, [this, result] { take(std::move(*result)); }, Qt::QueuedConnection);
    });
}

void ImportDialog::take(Result<ImportReport> result)
{
    if (m_reading.joinable())
        m_reading.join();
    const bool first = m_report.path.isEmpty();
    if (!result && first) {
        m_refusal = result.error();
        return reject();
    }
    m_sentence = result ? QString() : errorSentence(result.error());
    if (result)
        m_report = std::move(result).value();
    m_report.choices.cancelled = nullptr;
    render();
}

QFrame* ImportDialog::newContent()
{
    auto* content = new QFrame;
    content->setProperty("look", QStringLiteral("sheet"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(30, 24, 30, 24);
    column->setSpacing(14);
    // The list that was just used belongs to the old content: it must outlive its own signal.
    if (m_content)
        m_content->hide(), m_content->deleteLater();
    m_content = content;
    layout()->addWidget(content);
    return content;
}

void ImportDialog::showWaiting()
{
    auto* column = static_cast<QVBoxLayout*>(newContent()->layout());
    column->addWidget(label(QFileInfo(m_path).fileName(), TextSize::Heading, true));
    column->addWidget(label(tr("The file is large and is being read ..."), TextSize::Lead, false, true));
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Reading"));
    column->addWidget(bar);
    column->addStretch();
    auto* cancel = button(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(cancel, 0, Qt::AlignRight);
}

void ImportDialog::render()
{
    const ImportView view = importView(m_report, m_plan, m_actuals, m_numbers);
    auto* column = static_cast<QVBoxLayout*>(newContent()->layout());
    auto* head = new QVBoxLayout;
    head->setSpacing(3);
    head->addWidget(label(view.title, TextSize::Heading, true));
    auto* recognised =
        paragraph(tr("Recognised as "), view.platform, QStringLiteral(": ") + view.evidence, TextSize::Normal);
    setTone(recognised, Tone::Quiet);
    head->addWidget(recognised);
    column->addLayout(head);
    addCards(column, view);
    if (!view.question.isEmpty())
        column->addWidget(questionBox(view));
    addColumns(column, view);
    if (!m_sentence.isEmpty())
        column->addWidget(noticeBox({tr("That does not work."), m_sentence, Tone::Bad}));
    for (const ImportNotice& notice : view.notices)
        column->addWidget(noticeBox(notice));
    if (foreign(m_report, m_plan))
        addRate(column);
    column->addWidget(label(view.counts, TextSize::Small, false, true));
    addButtons(column, view);
}

void ImportDialog::addRate(QBoxLayout* column)
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
            m_rate = value.value_or(0);
    });
    row->addWidget(words);
    row->addWidget(rate);
    row->addStretch();
    column->addLayout(row);
}

QWidget* ImportDialog::questionBox(const ImportView& view)
{
    auto* box = new QFrame;
    box->setProperty("look", QStringLiteral("why"));
    box->setObjectName(QStringLiteral("question"));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(label(view.question, TextSize::Normal, true));
    auto* row = new QHBoxLayout;
    for (const ImportAnswer& answer : view.answers) {
        auto* choice = button(answer.text);
        connect(choice, &QPushButton::clicked, this, [this, choices = answer.choices] { read(choices); });
        row->addWidget(choice);
    }
    if (view.asksPeriod)
        addPeriod(row);
    row->addStretch();
    layout->addLayout(row);
    return box;
}

void ImportDialog::addPeriod(QBoxLayout* row)
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
        read(choices);
    });
    row->addWidget(use);
}

void ImportDialog::addCards(QBoxLayout* column, const ImportView& view)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (const Figure& figure : view.cards)
        row->addWidget(card(figure), 1);
    column->addLayout(row);
}

QWidget* ImportDialog::meaningChoice(const ImportColumnLine& line)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("meaning%1").arg(line.column));
    choice->setAccessibleName(tr("Meaning of “%1”").arg(line.title));
    choice->setAccessibleDescription(choice->accessibleName()); // on Linux a combo box is called by its value
    std::vector<ColumnMeaning> meanings = choosableMeanings();
    if (std::find(meanings.begin(), meanings.end(), line.meaning) == meanings.end())
        meanings.push_back(line.meaning);
    for (const ColumnMeaning meaning : meanings)
        choice->addItem(meaningText(meaning), int(meaning));
    choice->setCurrentIndex(choice->findData(int(line.meaning)));
    connect(choice, &QComboBox::activated, this, [this, choice, column = line.column](int index) {
        chooseMeaning(column, ColumnMeaning(choice->itemData(index).toInt()));
    });
    return choice;
}

void ImportDialog::addColumns(QBoxLayout* column, const ImportView& view)
{
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(8, 0, 8, 0);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(18);
    const QString titles[] = {tr("Column of the file"), tr("Meaning"), tr("Row 1"), tr("Row 2"), tr("Row 3")};
    for (int i = 0; i < 5; ++i)
        grid->addWidget(label(titles[i], TextSize::Small, true, true), 0, i);
    int line = 0;
    for (const ImportColumnLine& c : view.columns) {
        grid->addWidget(rule(), ++line, 0, 1, 5);
        grid->addWidget(label(c.title, TextSize::Normal, true), ++line, 0);
        grid->addWidget(meaningChoice(c), line, 1);
        for (int i = 0; i < c.values.size(); ++i)
            grid->addWidget(label(c.values[i].left(40)), line, 2 + i);
    }
    if (view.otherColumns > 0)
        grid->addWidget(
            label(tr("%n further column(s) are not taken", nullptr, view.otherColumns), TextSize::Small, false, true),
            ++line, 0, 1, 5);
    grid->setRowStretch(line + 1, 1);
    for (const auto& [at, width] : {std::pair{0, 3}, {1, 3}, {2, 2}, {3, 2}, {4, 2}})
        grid->setColumnStretch(at, width);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
}

void ImportDialog::chooseMeaning(int column, ColumnMeaning meaning)
{
    ImportChoices choices = m_report.choices;
    for (size_t i = 0; i < m_report.columns.size(); ++i)
        if (meaning != ColumnMeaning::None && m_report.columns[i].used && m_report.columns[i].meaning == meaning)
            choices.columns[int(i)] = ColumnMeaning::None;
    choices.columns[column] = meaning;
    read(choices);
}

void ImportDialog::addChannels(QBoxLayout* row)
{
    auto* words = label(tr("These figures belong to"), TextSize::Normal, false, true);
    words->setWordWrap(false);
    auto* channels = new QComboBox;
    channels->setObjectName(QStringLiteral("channel"));
    channels->setAccessibleName(words->text());
    channels->addItem(tr("no particular channel"), QStringLiteral(""));
    for (const Channel& channel : m_plan.channels) {
        const ChannelKind* kind = findChannelKind(channel.kind);
        const QString name = !channel.name.isEmpty() ? channel.name
                             : kind                  ? kind->name(m_numbers.locale().name())
                                                     : channel.kind;
        channels->addItem(name, channel.id);
        const bool meta =
            m_report.platform == QLatin1String("meta-ads") &&
            (channel.kind.contains(QLatin1String("instagram")) || channel.kind.contains(QLatin1String("facebook")));
        const bool google =
            m_report.platform == QLatin1String("google-ads") && channel.kind.contains(QLatin1String("google"));
        if ((meta || google) && m_channelId.isNull())
            m_channelId = channel.id;
    }
    channels->setCurrentIndex(std::max(0, channels->findData(m_channelId)));
    connect(channels, &QComboBox::activated, this,
            [this, channels] { m_channelId = channels->currentData().toString(); });
    row->addWidget(words);
    row->addWidget(channels);
}

void ImportDialog::addButtons(QBoxLayout* column, const ImportView& view)
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
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(take);
    column->addLayout(row);
}

ImportBatch ImportDialog::batch() const
{
    ImportBatch batch = m_report.batch;
    batch.channel = m_channelId;
    batch.rate = foreign(m_report, m_plan) ? m_rate : 1;
    return batch;
}

} // namespace ertrag
