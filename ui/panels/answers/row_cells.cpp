// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/row_table.h"

#include "core/campaign/presets.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/answer_words.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>

namespace ertrag
{

namespace
{
const QString unknownMark = QStringLiteral("?");

/// What was refused stays in the field, marked, until it is corrected or another value holds.
void mark(TextInput* input, const QString& why)
{
    input->setRefused(!why.isEmpty());
    input->setAccessibleDescription(why);
    if (input->property("refused").toBool() == !why.isEmpty())
        return;
    input->setProperty("refused", !why.isEmpty());
    repolish(input);
}

std::function<void(const QVariant&)> filling(TextInput* input, std::function<QString(const QVariant&)> text)
{
    return [input, text = std::move(text), shown = QVariant()](const QVariant& value) mutable {
        if (input->property("refused").toBool() && value == shown)
            return;
        shown = value;
        mark(input, {});
        input->show(text(value));
    };
}
} // namespace

RowTable::Cell& RowTable::makeCell(int row, int column)
{
    const RowColumn& described = m_model.columns[size_t(column)];
    const QString name = AnswerWords::cellName(described.title, row + 1);
    Cell cell{row, column, nullptr, {}};
    switch (described.kind) {
    case RowColumn::Kind::Text:
        cell.widget = makeText(name, cell);
        break;
    case RowColumn::Kind::Wrapped:
        cell.widget = makeWrapped(name, cell);
        break;
    case RowColumn::Kind::Label:
        cell.widget = makeLabel(cell);
        break;
    case RowColumn::Kind::Number:
        cell.widget = makeNumber(name, cell);
        break;
    case RowColumn::Kind::Day:
        cell.widget = makeDay(name, cell);
        break;
    case RowColumn::Kind::Range:
        cell.widget = makeRange(name, cell);
        break;
    case RowColumn::Kind::Choice:
        cell.widget = makeChoice(name, cell);
        break;
    case RowColumn::Kind::Check:
        cell.widget = makeCheck(name, cell);
        break;
    case RowColumn::Kind::Bar:
        cell.widget = makeBar(cell);
        break;
    }
    m_cells.push_back(cell);
    return m_cells.back();
}

QWidget* RowTable::makeText(const QString& name, Cell& cell)
{
    auto* input = new TextInput(name);
    connect(input, &TextInput::entered, this, [this, row = cell.row, column = cell.column, input](const QString& text) {
        mark(input, enter(row, column, text, input));
    });
    cell.fill = filling(input, [](const QVariant& value) { return value.toString(); });
    return input;
}

QWidget* RowTable::makeWrapped(const QString& name, Cell& cell)
{
    auto* input = new TextArea(name, 1);
    input->setGrowing(true);
    connect(input, &TextArea::entered, this, [this, row = cell.row, column = cell.column, input](const QString& text) {
        input->setRefused(!enter(row, column, text, input).isEmpty());
    });
    cell.fill = [input](const QVariant& value) { input->show(value.toString()); };
    return input;
}

QWidget* RowTable::makeLabel(Cell& cell)
{
    QLabel* words = label(QString());
    cell.fill = [words](const QVariant& value) {
        words->setText(value.toString());
        words->setMinimumWidth(std::max(90, longestWord(words->text(), words->font())));
    };
    return words;
}

QWidget* RowTable::makeNumber(const QString& name, Cell& cell)
{
    const RowColumn& described = m_model.columns[size_t(cell.column)];
    auto* input = new NumberEdit(m_numbers, described.role, described.decimals, name);
    input->edit()->setFixedWidth(described.role == NumberEdit::Role::Money ? 104 : 78);
    input->explainIn(m_note);
    connect(input, &NumberEdit::valueEntered, this,
            [this, row = cell.row, column = cell.column, input](std::optional<double> value) {
                enter(row, column, value ? QVariant(*value) : QVariant(), input, input);
            });
    if (m_model.presetPath)
        connect(input, &NumberEdit::confirmed, this, [this, row = cell.row, column = cell.column, input] {
            m_write(confirmPreset(m_model.presetPath(m_campaign, row, column)), input, NumberEdit::Role::Plain);
        });
    cell.fill = [input](const QVariant& value) {
        input->setValue(value.isValid() ? std::optional<double>(value.toDouble()) : std::nullopt);
    };
    return input;
}

QWidget* RowTable::makeDay(const QString& name, Cell& cell)
{
    auto* input = new TextInput(name);
    input->setMinimumWidth(104);
    connect(input, &TextInput::entered, this, [this, row = cell.row, column = cell.column, input](const QString& text) {
        const std::optional<QDate> day = m_numbers.readDay(text);
        if (!day && input->isTyping()) // half of a day: said when the field is left
            return input->setRefused(true);
        const QString why = day ? enter(row, column, *day, input) : AnswerWords::noDay(text, m_numbers);
        if (!day)
            showRefused(why);
        mark(input, why);
    });
    cell.fill = filling(input, [this](const QVariant& value) { return m_numbers.inputDay(value.toDate()); });
    return input;
}

QWidget* RowTable::makeRange(const QString& name, Cell& cell)
{
    const RowColumn& described = m_model.columns[size_t(cell.column)];
    auto* input = new EstimateEdit(m_numbers, described.role, described.decimals, name);
    input->explainIn(m_note);
    const auto send = [this, row = cell.row, column = cell.column, input](const QVariant& value) {
        const QString why = enter(row, column, value, input);
        if (!why.isEmpty())
            input->showRefused(why);
    };
    connect(input, &EstimateEdit::valueEntered, this,
            [send](const Estimate& value) { send(QVariant::fromValue(value)); });
    connect(input, &EstimateEdit::cleared, this, [send] { send(QVariant()); });
    cell.fill = [input](const QVariant& value) {
        input->setValue(value.isValid() ? std::optional(value.value<Estimate>()) : std::nullopt);
    };
    return input;
}

QWidget* RowTable::makeChoice(const QString& name, Cell& cell)
{
    const RowColumn& described = m_model.columns[size_t(cell.column)];
    auto* input = new ChoiceInput(name, described.options, described.mayBeUnknown, described.mayBeUnknown);
    if (described.mayBeUnknown)
        input->setItemText(0, QStringLiteral("\u2013")); // room is short in a table
    const bool few = described.options.size() <= 8;      // all of them can have their room
    if (few)
        input->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    else
        input->setMinimumContentsLength(8);
    connect(input, &ChoiceInput::entered, this,
            [this, row = cell.row, column = cell.column, input](const Answer<int>& value) {
                enter(row, column,
                      value.isUnknown() ? QVariant(unknownMark)
                      : value.given()   ? QVariant(value.value)
                                        : QVariant(),
                      input);
            });
    cell.fill = [this, input, optionsOf = described.optionsOf](const QVariant& value) {
        if (optionsOf)
            if (const Options options = optionsOf(m_campaign); options != input->options())
                input->setOptions(options);
        if (!value.isValid())
            return input->show(Answer<int>());
        input->show(value.toString() == unknownMark ? Answer<int>::unknown() : Answer<int>(value.toInt()));
    };
    return input;
}

QWidget* RowTable::makeCheck(const QString& name, Cell& cell)
{
    const RowColumn& described = m_model.columns[size_t(cell.column)];
    auto* input = new TickInput(described.line > 0 ? described.title : QString());
    input->setAccessibleName(name);
    input->setMinimumHeight(30);
    connect(input, &TickInput::entered, this,
            [this, row = cell.row, column = cell.column, input](bool on) { enter(row, column, on, input); });
    cell.fill = [input](const QVariant& value) { input->show(value.toBool()); };
    return input;
}

QWidget* RowTable::makeBar(Cell& cell)
{
    auto* bar = new FitBar;
    cell.fill = [bar](const QVariant& value) {
        const QVariantList parts = value.toList();
        if (parts.size() == 2)
            bar->show(parts[0].toDouble(), parts[1].toString());
    };
    return bar;
}

FitBar::FitBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(30);
}

void FitBar::show(double share, const QString& word)
{
    m_share = share;
    m_word = word;
    setAccessibleName(word);
    setMinimumWidth(sizeHint().width());
    update();
}

QSize FitBar::sizeHint() const
{
    const int bar = m_share > 0 ? 70 : 2; // what is not judged has none
    return {bar + QFontMetrics(textFont(TextSize::Normal)).horizontalAdvance(m_word), 30};
}

void FitBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Normal));
    if (m_share <= 0) {
        painter.setPen(theme().quiet);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, m_word);
        return;
    }
    painter.setPen(Qt::NoPen);
    const int word = QFontMetrics(textFont(TextSize::Normal)).horizontalAdvance(m_word);
    const QRectF whole(0, height() / 2.0 - 4, std::clamp(width() - word - 8, 40, 110), 8);
    painter.setBrush(theme().border);
    painter.drawRoundedRect(whole, 4, 4);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(whole.width() * m_share, whole.height())), 4, 4);
    painter.setPen(theme().text);
    painter.drawText(rect().adjusted(int(whole.width()) + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

} // namespace ertrag
