// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/answer_fields.h"

#include "core/campaign/presets.h"
#include "ui/present/words/answer_words.h"
#include "ui/present/words/range_remark.h"
#include "ui/present/words/said_words.h"

#include <QBoxLayout>
#include <QLabel>

namespace ertrag
{

namespace
{
void refuse(QLabel* note, const QString& why)
{
    note->setText(why);
    note->setVisible(!why.isEmpty());
}

void refuse(TextArea* input, QLabel* note, const QString& why)
{
    input->setRefused(!why.isEmpty());
    refuse(note, why);
}

/// What stands first in a row.
QString rowName(const RowModel& model, const Campaign& campaign, int row)
{
    const QVariant first = model.cell(campaign, row, 0);
    const bool chosen = model.columns.front().kind == RowColumn::Kind::Choice && first.userType() == QMetaType::Int;
    return chosen ? optionText(model.columns.front().options, first.toInt())
                  : first.toString().section(QLatin1Char('\n'), 0, 0);
}

Options yesNo()
{
    return {{1, AnswerWords::yes()}, {0, AnswerWords::no()}};
}
} // namespace

QPushButton* AnswerFields::presetPill(const QString& question) const
{
    auto* made = new QPushButton(AnswerWords::origin(Origin::Assumption));
    made->setProperty("look", QStringLiteral("pill"));
    made->setFont(textFont(TextSize::Small, true));
    made->setCursor(Qt::PointingHandCursor);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    made->setAccessibleName(AnswerWords::originOf(question, Origin::Assumption));
    made->setToolTip(AnswerWords::confirmPreset());
    setTone(made, Tone::Caution);
    made->hide();
    return made;
}

template <class V> void AnswerFields::bindUnknown(const Slot<V>& slot, const Line& line)
{
    if (!line.unknown)
        return;
    TickInput* check = line.unknown;
    // What stood there comes back when the tick is taken away again, as long as it is the same campaign.
    const auto kept = std::make_shared<std::pair<QString, Answer<V>>>();
    connect(check, &TickInput::entered, this, [this, slot, line, check, kept](bool on) {
        if (on)
            *kept = {plan().id, slot.read(plan())};
        const bool same = kept->first == plan().id && kept->second.given();
        const Answer<V> off = same ? kept->second : Answer<V>();
        refuse(line.note, apply(slot.write(plan(), on ? Answer<V>::unknown() : off), check));
    });
    onShow([slot, check](const Campaign& campaign) { check->show(slot.read(campaign).isUnknown()); });
}

void AnswerFields::addText(const QString& question, const Slot<QString>& slot, const QString& help)
{
    auto* input = new TextArea(question, 1);
    input->setGrowing(false);
    addArea(input, question, slot, help);
}

void AnswerFields::addLongText(const QString& question, const Slot<QString>& slot, const QString& help)
{
    addArea(new TextArea(question, 3), question, slot, help);
}

void AnswerFields::addArea(TextArea* input, const QString& question, const Slot<QString>& slot, const QString& help)
{
    const Line line = addLine(question, input, help, slot.path, slot.mayBeUnknown);
    connect(input, &TextArea::entered, this, [this, slot, input, line](const QString& text) {
        const Answer<QString> answer = text.isEmpty() ? Answer<QString>() : Answer<QString>(text);
        refuse(input, line.note, apply(slot.write(plan(), answer), input));
    });
    onShow([slot, input](const Campaign& campaign) { input->show(slot.read(campaign).valueOr(QString())); });
    says([slot, question](const Campaign& campaign) { return saidText(question, slot.read(campaign)); });
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
            if (!entry.trimmed().isEmpty())
                entries << entry.trimmed();
        const Answer<QStringList> answer = entries.isEmpty() ? Answer<QStringList>() : Answer<QStringList>(entries);
        refuse(input, line.note, apply(slot.write(plan(), answer), input));
    });
    onShow([slot, input](const Campaign& campaign) {
        input->show(slot.read(campaign).valueOr(QStringList()).join(QLatin1Char('\n')));
    });
    says([slot, question](const Campaign& campaign) { return saidList(question, slot.read(campaign)); });
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
    says([slot, question, options](const Campaign& campaign) {
        return saidChoice(question, slot.read(campaign), options);
    });
    connect(input, &RadioInput::entered, this, [this, slot, input, line](const Answer<int>& value) {
        refuse(line.note, apply(slot.write(plan(), value), input));
    });
    onShow([slot, input](const Campaign& campaign) { input->show(slot.read(campaign)); });
}

void AnswerFields::addChoice(const QString& question, const Slot<int>& slot, const Options& options,
                             const QString& help)
{
    auto* input = new ChoiceInput(question, options, true, slot.mayBeUnknown);
    const Line line = addLine(question, input, help, slot.path, false);
    says([slot, question, options](const Campaign& campaign) {
        return saidChoice(question, slot.read(campaign), options);
    });
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
    QPushButton* preset = presetPill(question);
    const Line line = addLine(question, withUnit(input, unit, preset), help, slot.path, slot.mayBeUnknown);
    input->explainIn(line.note);
    const auto confirm = [this, slot, input] { apply(confirmPreset(slot.placeIn(plan())), input); };
    connect(preset, &QPushButton::clicked, this, confirm);
    connect(input, &NumberEdit::confirmed, this, confirm);
    connect(input, &NumberEdit::valueEntered, this, [this, slot, input, role](std::optional<double> value) {
        input->showRefused(apply(slot.write(plan(), value ? Answer<double>(*value) : Answer<double>()), input, role));
    });
    onShow([slot, input, preset](const Campaign& campaign) {
        const Answer<double> value = slot.read(campaign);
        input->setValue(value.given() ? std::optional<double>(value.value) : std::nullopt);
        preset->setVisible(isPreset(campaign, slot.placeIn(campaign)));
    });
    says([this, slot, question, role, unit](const Campaign& campaign) {
        if (isPreset(campaign, slot.placeIn(campaign)))
            return QString();
        return saidNumber(question, slot.read(campaign), numberRole(role), unit, numbers());
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
    input->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const Line line = addLine(question, withUnit(input, QString()), help, slot.path, false);
    connect(input, &ChoiceInput::entered, this, [this, slot, input, line](const Answer<int>& value) {
        Answer<Month> month;
        if (value.isUnknown())
            month = Answer<Month>::unknown();
        if (value.given())
            month = Month{value.value};
        refuse(line.note, apply(slot.write(plan(), month), input));
    });
    says([this, slot, question](const Campaign& campaign) {
        return saidMonth(question, slot.read(campaign), numbers());
    });
    onShow([this, slot, input](const Campaign& campaign) {
        const Answer<Month> month = slot.read(campaign);
        const bool dated = month.given() && month.value.valid();
        int first = campaign.start.index - 24, last = campaign.start.index + 72;
        if (dated) {
            first = std::min(first, month.value.index);
            last = std::max(last, month.value.index);
        }
        if (input->options().empty() || input->options().front().value != first ||
            input->options().back().value != last) {
            Options months;
            for (int index = first; index <= last; ++index)
                months.push_back({index, numbers().month(Month{index})});
            input->setOptions(months);
        }
        input->show(month.isUnknown() ? Answer<int>::unknown()
                    : dated           ? Answer<int>(month.value.index)
                                      : Answer<int>());
    });
}

void AnswerFields::addEstimate(const QString& question, const Slot<Estimate>& slot, NumberEdit::Role role, int decimals,
                               const QString& help)
{
    auto* input = new EstimateEdit(numbers(), role, decimals, question);
    auto* origin = new OriginPill(question);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(EstimateEdit::heading());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(input);
    row->addWidget(origin);
    row->addStretch(1);
    column->addLayout(row);
    box->setFocusProxy(input);
    Line line = addLine(question, box, help, slot.path, false);
    if (slot.mayBeUnknown) { // below: beside three fields there is no room
        line.unknown = new TickInput(unknownWords());
        line.unknown->setAccessibleName(question + QStringLiteral(" ") + unknownWords());
        column->addWidget(line.unknown);
    }
    bindEstimate(input, origin, line.note, slot, role);
    says([this, slot, question, role](const Campaign& campaign) {
        return saidRange(question, slot.read(campaign), numberRole(role), numbers());
    });
    bindUnknown(slot, line);
}

void AnswerFields::bindEstimate(EstimateEdit* input, OriginPill* origin, QLabel* note, const Slot<Estimate>& slot,
                                NumberEdit::Role role)
{
    input->setMayBeOpen(slot.mayBeUnknown);
    input->explainIn(note);
    const auto enter = [this, slot, input, role](const Answer<Estimate>& value) {
        input->showRefused(apply(slot.write(plan(), value), input, role));
    };
    connect(input, &EstimateEdit::valueEntered, this, enter);
    connect(input, &EstimateEdit::cleared, this, [enter] { enter(Answer<Estimate>()); });
    connect(origin, &OriginPill::entered, this, [this, slot, enter](Origin from) {
        const Answer<Estimate> now = slot.read(plan());
        if (!now.given())
            return;
        Estimate value = now.value;
        value.origin = from;
        enter(value);
    });
    onShow([this, slot, input, origin, role](const Campaign& campaign) {
        const Answer<Estimate> value = slot.read(campaign);
        input->setValue(value.given() ? std::optional(value.value) : std::nullopt);
        QStringList remarks;
        if (value.given())
            remarks << rangeRemark(slot.path, numberRole(role), value.value)
                    << widerRemark(campaign, slot.placeIn(campaign), numberRole(role), numbers());
        remarks.removeAll(QString());
        input->setRemark(remarks.join(QLatin1Char(' ')));
        origin->setVisible(value.given());
        if (value.given())
            origin->show(value.value.origin);
    });
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
    says([slot, question](const Campaign& campaign) {
        return slot.read(campaign).isUnknown() ? saidChoice(question, Answer<int>::unknown(), {}) : QString();
    });
}

RowTable* AnswerFields::addTable(const RowModel& model, const QString& addText)
{
    auto* table = new RowTable(
        numbers(), model, addText,
        [this](const PlanEdit& edit, const void* origin, NumberEdit::Role role) { return apply(edit, origin, role); });
    auto* example = new QVBoxLayout;
    addExample(example, model.path);
    m_body->addLayout(example);
    addRow(table);
    reachable(model.path, table);
    onShow([table](const Campaign& campaign) { table->show(campaign); });
    says([model](const Campaign& campaign) {
        QStringList names;
        for (int row = 0; row < model.count(campaign); ++row)
            names << rowName(model, campaign, row);
        return saidRows(names);
    });
    return table;
}

} // namespace ertrag
