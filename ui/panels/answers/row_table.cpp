// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/row_table.h"

#include "core/campaign/presets.h"
#include "ui/present/words/answer_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace ertrag
{

namespace
{
constexpr int linesPerRow = 3; ///< cells, details, rule
} // namespace

RowTable::RowTable(const NumberText& numbers, const RowModel& model, const QString& addText, Write write,
                   QWidget* parent)
    : QWidget(parent), m_numbers(numbers), m_model(model), m_write(std::move(write)), m_column(new QVBoxLayout(this)),
      m_note(label(QString(), TextSize::Small)), m_presets(presetLine())
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    setTone(m_note, Tone::Bad);
    m_note->hide();
    m_column->addWidget(m_presets);
    m_column->addWidget(m_note);
    addButton(addText);
}

void RowTable::addButton(const QString& text)
{
    if (!m_model.add)
        return;
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
    connect(m_add, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
}

void RowTable::write(const PlanEdit& edit, const void* origin)
{
    showRefused(m_write(edit, origin, NumberEdit::Role::Plain));
}

void RowTable::add(int option)
{
    m_focusLast = true;
    m_unfolded.insert(m_rows);
    write(m_model.add(m_campaign, option), m_add);
    m_focusLast = false;
}

QString RowTable::enter(int row, int column, const QVariant& value, const void* origin, NumberEdit* marked)
{
    const RowColumn& described = m_model.columns[size_t(column)];
    QString why = m_write(m_model.setCell(m_campaign, row, column, value), origin, described.role);
    if (!why.isEmpty())
        why = AnswerWords::cellName(described.title, row + 1) + QStringLiteral(": ") + why;
    if (marked)
        marked->showRefused(why);
    else
        showRefused(why);
    return why;
}

void RowTable::show(const Campaign& campaign)
{
    m_campaign = campaign;
    const int rows = m_model.count(campaign);
    if (rows != m_rows)
        rebuild(rows);
    for (const Cell& cell : m_cells)
        cell.fill(m_model.cell(campaign, cell.row, cell.column));
    showPresets();
    for (size_t row = 0; row < m_folds.size(); ++row) {
        // What stands in further lines under the name is said by the row itself.
        const QString name = m_model.cell(campaign, int(row), 0).toString().section(QLatin1Char('\n'), 0, 0);
        const QString unnamed = AnswerWords::cellName(m_model.columns.front().title, int(row) + 1);
        m_folds[row]->setAccessibleName(AnswerWords::moreAbout(name.isEmpty() ? unnamed : name));
    }
}

QWidget* RowTable::presetLine()
{
    auto* line = new QWidget;
    auto* inside = new QHBoxLayout(line);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    QLabel* words = label(AnswerWords::presetsInTable(), TextSize::Small);
    words->setWordWrap(false);
    setTone(words, Tone::Caution);
    auto* right = new QPushButton(AnswerWords::confirmPresets());
    right->setProperty("look", QStringLiteral("link"));
    right->setAccessibleName(AnswerWords::presetsInTable() + QLatin1Char(' ') + AnswerWords::confirmPresets());
    inside->addWidget(words);
    inside->addWidget(right);
    inside->addStretch(1);
    connect(right, &QPushButton::clicked, this, [this] { write(confirmPresets(m_model.path, presetPaths()), this); });
    line->hide();
    return line;
}

QStringList RowTable::presetPaths() const
{
    QStringList paths;
    if (!m_model.presetPath)
        return paths;
    for (const Cell& cell : m_cells)
        if (const QString path = m_model.presetPath(m_campaign, cell.row, cell.column);
            !path.isEmpty() && isPreset(m_campaign, path))
            paths << path;
    return paths;
}

void RowTable::showPresets()
{
    if (!m_model.presetPath)
        return;
    const QStringList paths = presetPaths();
    for (const Cell& cell : m_cells)
        if (auto* input = qobject_cast<NumberEdit*>(cell.widget))
            input->setPreset(paths.contains(m_model.presetPath(m_campaign, cell.row, cell.column)));
    m_presets->setVisible(!paths.isEmpty());
}

void RowTable::showRefused(const QString& why)
{
    m_note->setText(why);
    m_note->setVisible(!why.isEmpty());
}

QWidget* RowTable::bestCell(const QString& field, int row)
{
    const auto isField = [&](const Cell& cell) { return m_model.columns[size_t(cell.column)].field == field; };
    auto cell = m_cells.end();
    if (m_rows > 0 && !field.isEmpty()) {
        cell = std::find_if(m_cells.begin(), m_cells.end(), [&](const Cell& c) { return c.row == row && isField(c); });
        if (cell == m_cells.end())
            cell = std::find_if(m_cells.begin(), m_cells.end(), isField);
    }
    if (cell != m_cells.end()) {
        if (m_model.columns[size_t(cell->column)].line > 0 && size_t(cell->row) < m_folds.size())
            m_folds[size_t(cell->row)]->setChecked(true);
        return cell->widget;
    }
    for (const Cell& other : m_cells)
        if (other.widget->focusPolicy() != Qt::NoFocus || other.widget->focusProxy())
            return other.widget;
    return m_add ? static_cast<QWidget*>(m_add) : this;
}

void RowTable::rebuild(int rows)
{
    m_rows = rows;
    m_cells.clear();
    m_folds.clear();
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
    grid->setVerticalSpacing(5);
    if (rows > 0)
        addHeader(grid);
    QWidget* first = nullptr;
    for (int row = 0; row < rows; ++row) {
        const size_t before = m_cells.size();
        addRow(grid, row);
        if (row < rows - 1)
            continue;
        for (size_t i = before; i < m_cells.size() && !first; ++i)
            if (m_cells[i].widget->focusPolicy() != Qt::NoFocus || m_cells[i].widget->focusProxy())
                first = m_cells[i].widget;
    }
    m_column->insertWidget(0, m_area);
    m_area->setVisible(rows > 0);
    if (m_add)
        m_add->setEnabled(rows < m_model.mostRows);
    orderTabs(m_area, m_presets->findChild<QPushButton*>());
    if (m_focusLast && first)
        first->setFocus(Qt::OtherFocusReason);
}

void RowTable::addHeader(QGridLayout* grid) const
{
    int at = 0;
    for (const RowColumn& column : m_model.columns) {
        if (column.line > 0)
            continue;
        QLabel* title = label(column.title, TextSize::Small, true, true);
        const bool right = column.kind == RowColumn::Kind::Number;
        title->setAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
        if (right)
            title->setContentsMargins(0, 0, 10, 0);
        if (column.kind == RowColumn::Kind::Wrapped)
            title->setContentsMargins(5, 0, 0, 0);
        if (column.kind == RowColumn::Kind::Range) {
            auto* both = new QVBoxLayout;
            both->setSpacing(0);
            both->addWidget(title);
            both->addWidget(EstimateEdit::heading());
            grid->addLayout(both, 0, at, Qt::AlignBottom);
        } else {
            grid->addWidget(title, 0, at, Qt::AlignBottom);
        }
        grid->setColumnStretch(at++, column.stretch);
    }
    int free = 0;
    for (const RowColumn& column : m_model.columns)
        free += column.stretch * int(column.line == 0);
    if (free == 0)
        grid->setColumnStretch(at + 1, 1); // narrow columns stay together
    grid->addWidget(rule(), 1, 0, 1, at + 2);
}

void RowTable::addRow(QGridLayout* grid, int row)
{
    const int line = row * linesPerRow + 2;
    bool tall = false;
    for (const RowColumn& column : m_model.columns)
        tall = tall || column.kind == RowColumn::Kind::Wrapped;
    const Qt::Alignment vertical = tall ? Qt::AlignTop : Qt::AlignVCenter;
    int at = 0;
    for (int column = 0; column < int(m_model.columns.size()); ++column) {
        const RowColumn& described = m_model.columns[size_t(column)];
        if (described.line > 0)
            continue;
        Cell& cell = makeCell(row, column);
        const bool wide = described.stretch > 0;
        const Qt::Alignment side = described.kind == RowColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
        grid->addWidget(cell.widget, line, at++, vertical | (wide ? Qt::Alignment() : side));
    }
    QWidget* details = addDetails(row);
    if (QWidget* end = rowEnd(row, details))
        grid->addWidget(end, line, at, vertical);
    if (details)
        grid->addWidget(details, line + 1, 0, 1, at + 2);
    if (row + 1 < m_rows || m_add)
        grid->addWidget(rule(), line + 2, 0, 1, at + 2);
}

void RowTable::addDetail(QBoxLayout* line, const Cell& cell)
{
    const RowColumn& described = m_model.columns[size_t(cell.column)];
    if (described.kind != RowColumn::Kind::Check && !described.title.isEmpty()) {
        QLabel* title = label(described.title, TextSize::Small, false, true);
        title->setWordWrap(false);
        title->setBuddy(cell.widget);
        line->addWidget(title, 0, Qt::AlignVCenter);
    }
    line->addWidget(cell.widget, described.stretch, Qt::AlignVCenter);
}

QWidget* RowTable::addDetails(int row)
{
    QWidget* details = nullptr;
    QBoxLayout *lines = nullptr, *line = nullptr;
    int lineNumber = 0;
    for (int column = 0; column < int(m_model.columns.size()); ++column) {
        const RowColumn& described = m_model.columns[size_t(column)];
        if (described.line == 0)
            continue;
        if (!details) {
            details = new QWidget;
            lines = new QVBoxLayout(details);
            lines->setContentsMargins(0, 0, 0, 4);
            lines->setSpacing(6);
        }
        if (described.line != lineNumber) {
            lineNumber = described.line;
            line = new QHBoxLayout;
            line->setSpacing(8);
            lines->addLayout(line);
        }
        addDetail(line, makeCell(row, column));
    }
    if (!details || !m_model.folded || !m_model.remove)
        return details;
    auto* gone = new QPushButton(AnswerWords::remove());
    gone->setProperty("look", QStringLiteral("link"));
    gone->setAccessibleName(AnswerWords::removeRow(m_model.columns.front().title, row + 1));
    connect(gone, &QPushButton::clicked, this, [this, row] { write(m_model.remove(m_campaign, row), this); });
    lines->addWidget(gone, 0, Qt::AlignLeft);
    return details;
}

QWidget* RowTable::rowEnd(int row, QWidget* details)
{
    if (!m_model.remove)
        return nullptr;
    auto* end = new QToolButton;
    end->setAutoRaise(true);
    end->setMinimumSize(28, 30);
    if (!m_model.folded || !details) {
        end->setText(QStringLiteral("\u00d7"));
        end->setAccessibleName(AnswerWords::removeRow(m_model.columns.front().title, row + 1));
        end->setToolTip(AnswerWords::remove());
        connect(end, &QToolButton::clicked, this, [this, row] { write(m_model.remove(m_campaign, row), this); });
        return end;
    }
    end->setText(QStringLiteral("\u2026"));
    end->setCheckable(true);
    end->setToolTip(AnswerWords::more());
    connect(end, &QToolButton::toggled, this, [this, row, details](bool on) {
        details->setVisible(on);
        if (on)
            m_unfolded.insert(row);
        else
            m_unfolded.erase(row);
    });
    const bool open = m_unfolded.count(row) > 0;
    details->setVisible(open);
    end->setChecked(open);
    m_folds.push_back(end);
    return end;
}

} // namespace ertrag
