// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/month_grid_edits.h"

#include <QTableView>
#include <optional>

class QMenu;

namespace ertrag
{

class MonthCellDelegate;
class MonthCellEdit;

/// A plan as a table of rows by months, filled as in a spreadsheet: by typing, with the clipboard, by drawing the
/// corner of the selection over other cells, and by patterns over the months. It holds no truth: it shows what
/// setRows() gave and says what somebody wants; each gesture is one signal.
class MonthGrid : public QTableView
{
    Q_OBJECT
public:
    explicit MonthGrid(const NumberText& numbers, QWidget* parent = nullptr);

    void setMonths(Month first, int count);
    /// January to December of any year, a row for each: no patterns, no beginning and no end.
    void setCalendarYear();
    /// Selection, focus and place stay.
    void setRows(std::vector<MonthGridRow> rows);
    /// 12 indices, January first; without them the pattern of the season cannot be chosen.
    void setSeason(std::vector<double> indices) { m_season = std::move(indices); }

    GridArea selectedArea() const; ///< empty (bottom above top) if nothing is selected
    void clearCells();
    void copy() const;
    void paste();
    void fillRight();
    void fillDown();
    void beginHere(); ///< the rows of the selection have nothing before it
    void endHere();   ///< and nothing after it
    void applyPattern(MonthPattern pattern);
    void selectAll() override; ///< the rows, without sums

signals:
    void changed(const std::vector<ertrag::MonthGridChange>& changes);
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Gesture = void (MonthGrid::*)();
    struct Painting {
        GridArea source, target;
    };

    void setUpHeaders();
    void fitColumns();
    static Gesture gestureOf(const QKeyEvent& key);
    bool enter(const QModelIndex& index, const QString& typed);
    void send(const MonthGridChanges& changes);
    void leaveCell(MonthCellEdit* editor, int right, int down);
    bool step(int right, int down);
    void stepOrLeave(bool forward);
    void select(const GridArea& area);
    void keepingPlace(const std::function<void()>& change);
    QMenu* makeMenu();
    void addPatterns(QMenu* menu);

    // The corner that is drawn over other cells (month_grid_gestures.cpp)
    QRect cornerOf(const GridArea& area) const;
    QRect rectOf(const GridArea& area) const;
    bool canBePainted(const GridArea& area) const;
    void paintTo(const QPoint& place);
    void finishPainting(bool take);

    const NumberText& m_numbers;
    MonthGridModel* m_model;
    MonthCellDelegate* m_cells;
    std::vector<double> m_season;
    bool m_ofPlan = true; ///< its months are those of a campaign
    std::optional<Painting> m_painting;
};

} // namespace ertrag
