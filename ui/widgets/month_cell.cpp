// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_cell.h"

#include "ui/present/numbers/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form.h"
#include "ui/widgets/month_grid_model.h"

#include <QKeyEvent>
#include <QPainter>
#include <optional>

namespace ertrag
{
namespace
{

/// Where a key that ends typing leads: right and down.
std::optional<QPoint> stepOf(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return QPoint(0, key.modifiers() & Qt::ShiftModifier ? -1 : 1);
    case Qt::Key_Tab:
        return QPoint(1, 0);
    case Qt::Key_Backtab:
        return QPoint(-1, 0);
    default:
        return std::nullopt;
    }
}

QColor groundOf(const MonthGridModel& grid, const QModelIndex& index)
{
    const bool plain = grid.row(index.row()) && grid.isMonth(index.column());
    return plain ? theme().card : theme().background;
}

} // namespace

MonthCellEdit::MonthCellEdit(const QModelIndex& of, QWidget* parent) : QLineEdit(parent), m_index(of)
{
    setProperty("cell", true);
    setFrame(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setAccessibleName(of.data(Qt::AccessibleTextRole).toString());
}

void MonthCellEdit::setRefused(bool refused)
{
    setProperty("refused", refused);
    repolish(this);
}

MonthCellDelegate::MonthCellDelegate(const NumberText& numbers, Enter enter, QObject* parent)
    : QStyledItemDelegate(parent), m_numbers(numbers), m_enter(std::move(enter))
{
}

void MonthCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& grid = static_cast<const MonthGridModel&>(*index.model());
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, chosen ? theme().accentSoft : groundOf(grid, index));
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    if (grid.kind(index.row()) == MonthGridModel::LineKind::Money)
        painter->setFont(textFont(TextSize::Normal, true));
    else
        painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(4, 0, -7, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data(Qt::DisplayRole).toString());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme().accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QWidget* MonthCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return new MonthCellEdit(index, parent);
}

void MonthCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto& grid = static_cast<const MonthGridModel&>(*index.model());
    auto* field = static_cast<MonthCellEdit*>(editor);
    if (field->isModified()) // what is being typed stays
        return;
    field->setText(m_numbers.input(index.data(Qt::EditRole).toDouble(), grid.row(index.row())->unit, 0));
    field->selectAll();
}

void MonthCellDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    m_enter(index, static_cast<MonthCellEdit*>(editor)->text());
}

void MonthCellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool MonthCellDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<MonthCellEdit*>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const std::optional<QPoint> step = stepOf(*static_cast<QKeyEvent*>(event));
    if (!step)
        return QStyledItemDelegate::eventFilter(object, event);
    if (m_enter(editor->index(), editor->text()))
        emit left(editor, step->x(), step->y());
    else
        editor->setRefused(true);
    return true;
}

} // namespace ertrag
