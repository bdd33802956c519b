// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/row_table.h"

#include "ui/present/answer_words.h"
#include "ui/present/number_text.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace ertrag {

namespace {
const QString unknownMark = QStringLiteral("?");
}

RowTable::RowTable(const NumberText& numbers, const RowModel& model, const QString& addText, QWidget* parent)
    : QWidget(parent), m_numbers(numbers), m_model(model), m_column(new QVBoxLayout(this)),
      m_note(label(QString(), TextSize::Small))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_note->setStyleSheet(QStringLiteral("color:%1").arg(theme().bad.name()));
    m_note->setWordWrap(true);
    m_note->hide();
    m_column->addWidget(m_note);
    addButton(addText);
}

void RowTable::addButton(const QString& text)
{
    if (!m_model.add) return;
    m_add = new QPushButton(QStringLiteral("+ ") + text);
    m_add->setAccessibleName(text);
    m_add->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_column->addWidget(m_add);
    setFocusProxy(m_add);
    if (m_model.addOptions.empty()) {
        connect(m_add, &QPushButton::clicked, this, [this] { add(0); });
        return;
    }
    auto* menu = new QMenu(m_add);
    for (const Option& option : m_model.addOptions)
        menu->addAction(option.text, this, [this, value = option.value] { add(value); });
    connect(m_add, &QPushButton::clicked, menu, [this, menu] { menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
}

void RowTable::add(int option)
{
    m_focusLast = true;
    emit entered(m_model.add(m_campaign, option), m_add);
    m_focusLast = false;
}

void RowTable::enter(int row, int column, const QVariant& value, const void* origin)
{
    emit entered(m_model.setCell(m_campaign, row, column, value), origin);
}

void RowTable::show(const Campaign& campaign)
{
    m_campaign = campaign;
    const int rows = m_model.count(campaign);
    if (rows != m_rows) rebuild(rows);
    for (const Cell& cell : m_cells) cell.fill(m_model.cell(campaign, cell.row, cell.column));
}

void RowTable::showRefused(const QString& why)
{
    m_note->setText(why);
    m_note->setVisible(!why.isEmpty());
}

void RowTable::rebuild(int rows)
{
    m_rows = rows;
    m_cells.clear();
    if (m_area) {
        // The button that was pressed lives in here and is still on its way back.
        m_column->removeWidget(m_area);
        m_area->hide();
        m_area->deleteLater();
    }
    m_area = new QWidget(this);
    auto* grid = new QGridLayout(m_area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    if (rows > 0) addHeader(grid);
    QWidget* first = nullptr;
    for (int row = 0; row < rows; ++row) {
        const int before = grid->count();
        addRow(grid, row);
        if (row == rows - 1) first = grid->itemAt(before)->widget();
    }
    m_column->insertWidget(0, m_area);
    m_area->setVisible(rows > 0);
    if (m_add) m_add->setEnabled(rows < m_model.mostRows);
    if (m_focusLast && first) first->setFocus(Qt::OtherFocusReason);
}

void RowTable::addHeader(QGridLayout* grid) const
{
    int at = 0;
    for (const RowColumn& column : m_model.columns) {
        if (column.line > 0) continue;
        QLabel* title = label(column.title, TextSize::Small, true, true);
        title->setWordWrap(true);
        grid->addWidget(title, 0, at, Qt::AlignBottom);
        grid->setColumnStretch(at++, column.stretch);
    }
}

void RowTable::addRow(QGridLayout* grid, int row)
{
    const int line = row * 3 + 1;
    QHBoxLayout* below = nullptr;
    int at = 0;
    for (int column = 0; column < int(m_model.columns.size()); ++column) {
        const RowColumn& described = m_model.columns[size_t(column)];
        Cell cell{row, column, {}};
        QWidget* widget = makeCell(row, column, cell.fill);
        m_cells.push_back(cell);
        if (described.line == 0) {
            grid->addWidget(widget, line, at++, described.kind == RowColumn::Kind::Range ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignTop);
            continue;
        }
        if (!below) {
            below = new QHBoxLayout;
            below->setSpacing(8);
        }
        if (described.kind != RowColumn::Kind::Check) {
            QLabel* title = label(described.title, TextSize::Small, false, true);
            title->setWordWrap(false);
            title->setBuddy(widget);
            below->addWidget(title, 0, Qt::AlignVCenter);
        }
        below->addWidget(widget, described.stretch, Qt::AlignVCenter);
    }
    if (m_model.remove) {
        auto* cross = new QToolButton;
        cross->setText(QStringLiteral("\u00d7"));
        cross->setAutoRaise(true);
        cross->setAccessibleName(AnswerWords::removeRow(row + 1));
        cross->setToolTip(AnswerWords::remove());
        connect(cross, &QToolButton::clicked, this, [this, row] { emit entered(m_model.remove(m_campaign, row), this); });
        grid->addWidget(cross, line, at, Qt::AlignTop);
    }
    if (below) grid->addLayout(below, line + 1, 0, 1, at);
    if (below && row + 1 < m_rows) grid->setRowMinimumHeight(line + 2, 4);
}

QWidget* RowTable::makeCell(int row, int column, Fill& fill)
{
    const RowColumn& described = m_model.columns[size_t(column)];
    const QString name = AnswerWords::cellName(described.title, row + 1);
    switch (described.kind) {
    case RowColumn::Kind::Number: return makeNumber(name, row, column, fill);
    case RowColumn::Kind::Range: return makeRange(name, row, column, fill);
    case RowColumn::Kind::Choice: return makeChoice(name, row, column, fill);
    case RowColumn::Kind::Check: return makeCheck(name, row, column, fill);
    case RowColumn::Kind::Bar: return makeBar(fill);
    case RowColumn::Kind::Text: break;
    }
    return makeText(name, row, column, fill);
}

QWidget* RowTable::makeText(const QString& name, int row, int column, Fill& fill)
{
    auto* input = new TextInput(name);
    connect(input, &TextInput::entered, this, [this, row, column, input](const QString& text) { enter(row, column, text, input); });
    fill = [input](const QVariant& value) { input->show(Answer<QString>(value.toString())); };
    return input;
}

QWidget* RowTable::makeNumber(const QString& name, int row, int column, Fill& fill)
{
    const RowColumn& described = m_model.columns[size_t(column)];
    auto* input = new NumberEdit(m_numbers, described.role, described.decimals, name);
    input->edit()->setFixedWidth(described.role == NumberEdit::Role::Money ? 104 : 84);
    connect(input, &NumberEdit::valueEntered, this, [this, row, column, input](std::optional<double> value) {
        enter(row, column, value ? QVariant(*value) : QVariant(), input);
    });
    fill = [input](const QVariant& value) {
        input->setValue(value.isValid() ? std::optional<double>(value.toDouble()) : std::nullopt);
    };
    return input;
}

QWidget* RowTable::makeRange(const QString& name, int row, int column, Fill& fill)
{
    const RowColumn& described = m_model.columns[size_t(column)];
    auto* input = new EstimateEdit(m_numbers, described.role, described.decimals, name);
    makeCompact(input);
    connect(input, &EstimateEdit::valueEntered, this, [this, row, column, input](const Estimate& value) {
        enter(row, column, QVariant::fromValue(value), input);
    });
    fill = [input](const QVariant& value) { input->setValue(value.value<Estimate>()); };
    return input;
}

QWidget* RowTable::makeChoice(const QString& name, int row, int column, Fill& fill)
{
    const RowColumn& described = m_model.columns[size_t(column)];
    auto* input = new ChoiceInput(name, described.options, described.mayBeUnknown, described.mayBeUnknown);
    if (described.mayBeUnknown) input->setItemText(0, QStringLiteral("\u2013")); // room is short in a table
    input->setMinimumContentsLength(described.mayBeUnknown ? 12 : 8);
    connect(input, &ChoiceInput::entered, this, [this, row, column, input](const Answer<int>& value) {
        enter(row, column, value.isUnknown() ? QVariant(unknownMark) : value.given() ? QVariant(value.value) : QVariant(), input);
    });
    fill = [input](const QVariant& value) {
        if (!value.isValid()) return input->show(Answer<int>());
        input->show(value.toString() == unknownMark ? Answer<int>::unknown() : Answer<int>(value.toInt()));
    };
    return input;
}

QWidget* RowTable::makeCheck(const QString& name, int row, int column, Fill& fill)
{
    const RowColumn& described = m_model.columns[size_t(column)];
    auto* input = new TickInput(described.line > 0 ? described.title : QString());
    input->setAccessibleName(name);
    input->setMinimumHeight(30);
    connect(input, &TickInput::entered, this, [this, row, column, input](bool on) { enter(row, column, on, input); });
    fill = [input](const QVariant& value) { input->show(value.toBool()); };
    return input;
}

QWidget* RowTable::makeBar(Fill& fill)
{
    auto* bar = new FitBar;
    fill = [bar](const QVariant& value) {
        const QVariantList parts = value.toList();
        if (parts.size() == 2) bar->show(parts[0].toDouble(), parts[1].toString());
    };
    return bar;
}

FitBar::FitBar(QWidget* parent) : QWidget(parent)
{
    setMinimumWidth(130);
    setFixedHeight(30);
}

void FitBar::show(double share, const QString& word)
{
    m_share = share;
    m_word = word;
    setAccessibleName(word);
    update();
}

QSize FitBar::sizeHint() const
{
    return {150, 30};
}

void FitBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(0, height() / 2.0 - 4, 74, 8);
    painter.setBrush(theme().border);
    painter.drawRoundedRect(whole, 4, 4);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(QRectF(whole.topLeft(), QSizeF(whole.width() * m_share, whole.height())), 4, 4);
    painter.setPen(theme().text);
    painter.setFont(textFont(TextSize::Normal));
    painter.drawText(rect().adjusted(82, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

} // namespace ertrag
