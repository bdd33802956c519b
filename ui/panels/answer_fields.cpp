// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answer_fields.h"

#include "core/catalogue/trades.h"
#include "core/document/session.h"
#include "ui/present/answer_sentences.h"
#include "ui/present/wording.h"
#include "ui/present/answer_words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ertrag {

namespace {
void refuse(QLabel* note, const QString& why)
{
    note->setText(why);
    note->setVisible(!why.isEmpty());
}

Options yesNo()
{
    return {{1, AnswerWords::yes()}, {0, AnswerWords::no()}};
}
} // namespace

AnswerFields::AnswerFields(PageContext& context, QVBoxLayout* column) : m_context(context), m_column(column)
{
}

const Campaign& AnswerFields::plan() const
{
    return m_context.session.plan();
}

QString AnswerFields::apply(const Edit& edit, const void* origin) const
{
    const Done done = m_context.session.apply(edit, origin);
    return done.ok() ? QString() : errorSentence(done.error());
}

Card* AnswerFields::card(const QString& title)
{
    auto* made = new Card(title);
    m_column->addWidget(made);
    useCard(made);
    return made;
}

void AnswerFields::useCard(Card* card)
{
    m_body = card->body();
    m_grid = nullptr;
}

void AnswerFields::note(const QString& text)
{
    addRow(label(text, TextSize::Small, false, true));
}

void AnswerFields::addRow(QWidget* widget)
{
    m_body->addWidget(widget);
    m_grid = nullptr;
}

AnswerFields::Line AnswerFields::addLine(const QString& question, QWidget* input, const QString& help,
                                         const QString& path, bool mayBeUnknown)
{
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(16);
        m_grid->setVerticalSpacing(12);
        m_grid->setColumnMinimumWidth(0, m_questionWidth);
        m_grid->setColumnStretch(1, 1);
        m_body->addLayout(m_grid);
    }
    Line line;
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    QLabel* words = label(question);
    words->setWordWrap(true);
    words->setBuddy(input);
    words->setFixedWidth(m_questionWidth);
    left->addWidget(words);
    if (!help.isEmpty()) {
        QLabel* quiet = label(help, TextSize::Small, false, true);
        quiet->setWordWrap(true);
        quiet->setFixedWidth(m_questionWidth);
        left->addWidget(quiet);
        input->setWhatsThis(help);
        input->setAccessibleDescription(help);
    }
    auto* right = new QVBoxLayout;
    right->setSpacing(2);
    right->addWidget(input);
    line.note = label(QString(), TextSize::Small);
    line.note->setWordWrap(true);
    line.note->setStyleSheet(QStringLiteral("color:%1").arg(theme().bad.name()));
    line.note->hide();
    right->addWidget(line.note);
    addExample(right, path);
    right->addStretch(1);

    const int row = m_grid->rowCount();
    m_grid->addLayout(left, row, 0, Qt::AlignTop);
    line.left = left;
    m_grid->addLayout(right, row, 1, 1, qobject_cast<RadioInput*>(input) ? 2 : 1);
    if (mayBeUnknown) {
        line.unknown = new TickInput(unknownWords());
        line.unknown->setAccessibleName(question + QStringLiteral(" ") + unknownWords());
        m_grid->addWidget(line.unknown, row, 2, Qt::AlignTop);
    }
    reachable(path, input);
    return line;
}

void AnswerFields::addExample(QVBoxLayout* below, const QString& path)
{
    for (const auto& [known, widget] : m_paths)
        if (known == path) return; // the pieces of a group share one example
    QLabel* example = label(QString(), TextSize::Small, false, true);
    example->setWordWrap(true);
    example->hide();
    below->addWidget(example);
    const QString language = catalogueLanguage(numbers());
    onShow([example, path, language, shown = std::optional<Trade>()](const Campaign& campaign) mutable {
        if (shown == campaign.company.trade) return; // the trade's file is read once
        shown = campaign.company.trade;
        const QString text = tradeExample(*shown, path, language);
        example->setText(AnswerWords::example(text));
        example->setVisible(!text.isEmpty());
    });
}

QWidget* AnswerFields::withUnit(QWidget* input, const QString& unit, QWidget* extra) const
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(input, 0, Qt::AlignTop);
    if (!unit.isEmpty()) {
        QLabel* words = label(unit, TextSize::Normal, false, true);
        words->setWordWrap(false);
        words->setMinimumHeight(30);
        row->addWidget(words, 0, Qt::AlignTop);
    }
    row->addStretch(1);
    if (extra) row->addWidget(extra, 0, Qt::AlignBottom);
    box->setFocusProxy(input);
    return box;
}

template <class V> void AnswerFields::bindUnknown(const Slot<V>& slot, const Line& line)
{
    if (!line.unknown) return;
    TickInput* check = line.unknown;
    connect(check, &TickInput::entered, this, [this, slot, line, check](bool on) {
        refuse(line.note, apply(slot.write(plan(), on ? Answer<V>::unknown() : Answer<V>()), check));
    });
    onShow([slot, check](const Campaign& campaign) { check->show(slot.read(campaign).isUnknown()); });
}

void AnswerFields::addText(const QString& question, const Slot<QString>& slot, const QString& help)
{
    auto* input = new TextInput(question);
    const Line line = addLine(question, input, help, slot.path, slot.mayBeUnknown);
    connect(input, &TextInput::entered, this, [this, slot, input, line](const QString& text) {
        refuse(line.note, apply(slot.write(plan(), text.isEmpty() ? Answer<QString>() : Answer<QString>(text)), input));
    });
    onShow([slot, input](const Campaign& campaign) { input->show(slot.read(campaign)); });
    bindUnknown(slot, line);
}

void AnswerFields::addLongText(const QString& question, const Slot<QString>& slot, const QString& help)
{
    auto* input = new TextArea(question, 3);
    const Line line = addLine(question, input, help, slot.path, slot.mayBeUnknown);
    connect(input, &TextArea::entered, this, [this, slot, input, line](const QString& text) {
        refuse(line.note, apply(slot.write(plan(), text.isEmpty() ? Answer<QString>() : Answer<QString>(text)), input));
    });
    onShow([slot, input](const Campaign& campaign) { input->show(slot.read(campaign).valueOr(QString())); });
    bindUnknown(slot, line);
}

void AnswerFields::addList(const QString& question, const Slot<QStringList>& slot, const QString& help)
{
    auto* input = new TextArea(question, 3);
    const Line line = addLine(question, input, help, slot.path, slot.mayBeUnknown);
    connect(input, &TextArea::entered, this, [this, slot, input, line](const QString& text) {
        QStringList entries;
        const QStringList typed = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& entry : typed)
            if (!entry.trimmed().isEmpty()) entries << entry.trimmed();
        const Answer<QStringList> answer = entries.isEmpty() ? Answer<QStringList>() : Answer<QStringList>(entries);
        refuse(line.note, apply(slot.write(plan(), answer), input));
    });
    onShow([slot, input](const Campaign& campaign) {
        input->show(slot.read(campaign).valueOr(QStringList()).join(QLatin1Char('\n')));
    });
    bindUnknown(slot, line);
}

void AnswerFields::addYesNo(const QString& question, const Slot<int>& slot, const QString& help)
{
    addRadio(question, slot, yesNo(), help);
}

void AnswerFields::addRadio(const QString& question, const Slot<int>& slot, const Options& options, const QString& help)
{
    auto* input = new RadioInput(question, options, slot.mayBeUnknown);
    const Line line = addLine(question, input, help, slot.path, false);
    connect(input, &RadioInput::entered, this, [this, slot, input, line](const Answer<int>& value) {
        refuse(line.note, apply(slot.write(plan(), value), input));
    });
    onShow([slot, input](const Campaign& campaign) { input->show(slot.read(campaign)); });
}

void AnswerFields::addChoice(const QString& question, const Slot<int>& slot, const Options& options, const QString& help)
{
    auto* input = new ChoiceInput(question, options, true, slot.mayBeUnknown);
    const Line line = addLine(question, input, help, slot.path, false);
    connect(input, &ChoiceInput::entered, this, [this, slot, input, line](const Answer<int>& value) {
        refuse(line.note, apply(slot.write(plan(), value), input));
    });
    onShow([slot, input](const Campaign& campaign) { input->show(slot.read(campaign)); });
}

void AnswerFields::addNumber(const QString& question, const Slot<double>& slot, NumberEdit::Role role, int decimals,
                             const QString& unit, const QString& help)
{
    auto* input = new NumberEdit(numbers(), role, decimals, question);
    input->edit()->setFixedWidth(110);
    const Line line = addLine(question, withUnit(input, unit), help, slot.path, slot.mayBeUnknown);
    connect(input, &NumberEdit::valueEntered, this, [this, slot, input, line](std::optional<double> value) {
        const QString why = apply(slot.write(plan(), value ? Answer<double>(*value) : Answer<double>()), input);
        input->showRefused(QString());
        refuse(line.note, why);
    });
    onShow([slot, input](const Campaign& campaign) {
        const Answer<double> value = slot.read(campaign);
        input->setValue(value.given() ? std::optional<double>(value.value) : std::nullopt);
    });
    bindUnknown(slot, line);
}

void AnswerFields::addMoney(const QString& question, const Slot<double>& slot, const QString& help)
{
    addNumber(question, slot, NumberEdit::Role::Money, decimals(), {}, help);
}

void AnswerFields::addMonth(const QString& question, const Slot<Month>& slot, const QString& help)
{
    auto* input = new ChoiceInput(question, {}, true, slot.mayBeUnknown);
    const Line line = addLine(question, withUnit(input, QString()), help, slot.path, false);
    connect(input, &ChoiceInput::entered, this, [this, slot, input, line](const Answer<int>& value) {
        Answer<Month> month;
        if (value.isUnknown()) month = Answer<Month>::unknown();
        if (value.given()) month = Month{value.value};
        refuse(line.note, apply(slot.write(plan(), month), input));
    });
    onShow([this, slot, input](const Campaign& campaign) {
        const Answer<Month> month = slot.read(campaign);
        const bool dated = month.given() && month.value.valid();
        int first = campaign.start.index - 24, last = campaign.start.index + 72;
        if (dated) {
            first = std::min(first, month.value.index);
            last = std::max(last, month.value.index);
        }
        if (input->options().empty() || input->options().front().value != first || input->options().back().value != last) {
            Options months;
            for (int index = first; index <= last; ++index) months.push_back({index, numbers().month(Month{index})});
            input->setOptions(months);
        }
        input->show(month.isUnknown() ? Answer<int>::unknown() : dated ? Answer<int>(month.value.index) : Answer<int>());
    });
}

void AnswerFields::addEstimate(const QString& question, const Slot<Estimate>& slot, NumberEdit::Role role, int decimals,
                               const QString& unit, const QString& help, bool withOrigin)
{
    auto* input = new EstimateEdit(numbers(), role, decimals, question);
    auto* origin = withOrigin ? new OriginPill(question) : nullptr;
    makeCompact(input);
    const bool narrow = m_questionWidth < 200; // no room beside the fields: the pill goes below the question
    const Line line = addLine(question, withUnit(input, unit, narrow ? nullptr : origin), help, slot.path, slot.mayBeUnknown);
    if (narrow && origin) line.left->addWidget(origin, 0, Qt::AlignLeft);
    const auto enter = [this, slot, input, line](const Estimate& value) {
        refuse(line.note, apply(slot.write(plan(), Answer<Estimate>(value)), input));
    };
    connect(input, &EstimateEdit::valueEntered, this, enter);
    if (origin)
        connect(origin, &OriginPill::entered, this, [this, slot, enter](Origin from) {
            const Answer<Estimate> now = slot.read(plan());
            if (!now.given()) return;
            Estimate value = now.value;
            value.origin = from;
            enter(value);
        });
    onShow([slot, input, origin](const Campaign& campaign) {
        const Answer<Estimate> value = slot.read(campaign);
        input->setValue(value.given() ? value.value : Estimate());
        if (!origin) return;
        origin->setVisible(value.given());
        if (value.given()) origin->show(value.value.origin);
    });
    bindUnknown(slot, line);
}

void AnswerFields::addUnknown(const QString& question, const Slot<bool>& slot)
{
    auto* input = new TickInput(unknownWords());
    const Line line = addLine(question, input, QString(), slot.path, false);
    input->setAccessibleName(question + QStringLiteral(" ") + unknownWords());
    connect(input, &TickInput::entered, this, [this, slot, input, line](bool on) {
        refuse(line.note, apply(slot.write(plan(), on ? Answer<bool>::unknown() : Answer<bool>()), input));
    });
    onShow([slot, input](const Campaign& campaign) { input->show(slot.read(campaign).isUnknown()); });
}

RowTable* AnswerFields::addTable(const RowModel& model, const QString& addText)
{
    auto* table = new RowTable(numbers(), model, addText);
    addRow(table);
    reachable(model.path, table);
    connect(table, &RowTable::entered, this, [this, table](const Edit& edit, const void* origin) {
        table->showRefused(apply(edit, origin));
    });
    onShow([table](const Campaign& campaign) { table->show(campaign); });
    return table;
}

void AnswerFields::sentence(std::function<QString(const Campaign&)> wording)
{
    auto* box = new Card;
    QLabel* words = label(QString(), TextSize::Lead, true);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->body()->addWidget(label(AnswerWords::writtenBack(), TextSize::Small, false, true));
    box->body()->addWidget(words);
    m_column->addWidget(box);
    onShow([words, wording = std::move(wording)](const Campaign& campaign) { words->setText(wording(campaign)); });
}

void AnswerFields::show(const Campaign& campaign)
{
    for (const auto& render : m_renders) render(campaign);
}

bool AnswerFields::focus(const QString& path) const
{
    QWidget* best = nullptr;
    qsizetype common = 0;
    for (const auto& [known, widget] : m_paths) {
        // "channels/x.reason" leads to the table of channels, "goals.stop.role" to the group that it is part of; a
        // path without its unit ("goals.next_best_use_return") is the weakest sign.
        qsizetype fits = 0;
        if (path == known) fits = 10000;
        else if (path.startsWith(known + QLatin1Char('.')) || path.startsWith(known + QLatin1Char('/'))) fits = known.size();
        else if (known.startsWith(path + QLatin1Char('.'))) fits = 2;
        else if (known.startsWith(path + QLatin1Char('_'))) fits = 1;
        if (fits <= common) continue;
        best = widget;
        common = fits;
    }
    if (best) best->setFocus(Qt::ShortcutFocusReason);
    return best;
}

} // namespace ertrag
