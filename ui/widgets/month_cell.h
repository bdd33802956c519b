// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <functional>

namespace ertrag
{

class NumberText;

/// What a cell of the grid of months is typed into.
class MonthCellEdit : public QLineEdit
{
    Q_OBJECT
public:
    MonthCellEdit(const QModelIndex& of, QWidget* parent);
    QModelIndex index() const { return m_index; }
    void setRefused(bool refused);

private:
    QPersistentModelIndex m_index;
};

/// Paints the cells of a MonthGridModel without asking the style for each of them, and lets numbers be typed.
class MonthCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Takes what was typed for a cell; false if it was refused.
    using Enter = std::function<bool(const QModelIndex& index, const QString& typed)>;
    MonthCellDelegate(const NumberText& numbers, Enter enter, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    /// What was typed counts; the next cell is `right` and `down` from here.
    void left(ertrag::MonthCellEdit* editor, int right, int down);

private:
    const NumberText& m_numbers;
    Enter m_enter;
};

} // namespace ertrag
