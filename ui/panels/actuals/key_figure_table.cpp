// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actuals/key_figure_table.h"

#include "core/actuals/actuals_edits.h"
#include "core/document/session.h"
#include "ui/present/numbers/number_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace ertrag
{
namespace
{

constexpr int columnsAcross = 7;

} // namespace

KeyFigureTable::KeyFigureTable(Session& session, const NumberText& numbers, QWidget* parent)
    : Card(tr("Key figures that only you can count"), parent), m_session(session), m_numbers(numbers)
{
    body()->addWidget(label(tr("You chose them in question 2. Counts are added up over the months; of all others the "
                               "last one counts."),
                            TextSize::Normal, false, true));
    auto* months = new QWidget;
    m_grid = new QGridLayout(months);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(6);
    body()->addWidget(months);
}

void KeyFigureTable::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    m_cells.clear();
    m_rows = 0;
}

void KeyFigureTable::fit(Month start, int months, const std::vector<FigureToEnter>& figures)
{
    setVisible(!figures.empty());
    if (start != m_start || figures != m_figures || months < m_rows) {
        clear();
        m_start = start;
        m_figures = figures;
        addHeadings();
    }
    while (m_rows < months)
        addRow(m_start + m_rows);
}

void KeyFigureTable::addHeadings()
{
    for (size_t i = 0; i < m_figures.size(); ++i) {
        auto* title = label(m_figures[i].heading, TextSize::Small, true);
        title->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        m_grid->addWidget(title, 0, int(i) + 1);
        m_grid->setColumnStretch(int(i) + 1, 1);
    }
    // As wide as in the table of months above, however few there are.
    const int count = int(m_figures.size());
    m_grid->setColumnStretch(count + 1, std::max(0, columnsAcross - count));
}

void KeyFigureTable::addRow(Month month)
{
    const int row = ++m_rows;
    const QString name = m_numbers.month(month);
    auto* title = label(m_numbers.shortMonth(month));
    title->setToolTip(name);
    title->setWordWrap(false);
    m_grid->addWidget(title, row, 0);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const FigureToEnter& figure = m_figures[i];
        auto* edit = new NumberEdit(m_numbers, figure.counted ? NumberEdit::Role::Count : NumberEdit::Role::Plain,
                                    figure.counted ? 0 : 2, tr("%1, %2").arg(figure.name, name));
        edit->setCompact();
        const Cell cell{month, figure.key, figure.mayBeNegative, edit};
        connect(edit, &NumberEdit::valueEntered, this,
                [this, cell](std::optional<double> value) { enter(cell, value); });
        m_grid->addWidget(edit, row, int(i) + 1);
        m_cells.push_back(cell);
    }
}

void KeyFigureTable::enter(const Cell& cell, std::optional<double> value)
{
    if (value && *value < 0 && !cell.mayBeNegative)
        return cell.edit->showRefused(tr("Not below zero, please."));
    cell.edit->showRefused({});
    (void)m_session.apply(setKeyFigure(cell.month, cell.key, value)); // a typed figure cannot be refused
}

void KeyFigureTable::show(const Actuals& actuals)
{
    for (const Cell& cell : m_cells) {
        const TypedMonth typed = typedMonth(actuals, cell.month);
        const auto found = typed.keyFigures.find(cell.key);
        cell.edit->setValue(found == typed.keyFigures.end() ? std::nullopt : std::optional(found->second));
    }
}

bool KeyFigureTable::focusField(const QString& field)
{
    for (const Cell& cell : m_cells)
        if (field == keyFigurePath(cell.month, cell.key)) {
            cell.edit->edit()->setFocus();
            return true;
        }
    return false;
}

} // namespace ertrag
