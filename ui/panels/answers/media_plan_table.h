// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/edits.h"
#include "ui/widgets/month_grid.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ertrag
{

class TextInput;

/// A grid of months as tall as its lines, up to a height from which on it scrolls, with what was refused below it.
class FittedGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FittedGrid(const NumberText& numbers, QWidget* parent = nullptr);
    MonthGrid* grid() const { return m_grid; }
    void setRows(std::vector<MonthGridRow> rows);
    void showRefused(const QString& why); ///< empty = fine

protected:
    QHBoxLayout* line() const { return m_line; } ///< with the grid in it

private:
    void fit();

    QHBoxLayout* m_line;
    MonthGrid* m_grid;
    QLabel* m_refused;
};

/// The plan's figures by month. What is done in the grid at once is one edit.
class MediaPlanTable : public FittedGrid
{
    Q_OBJECT
public:
    /// Applies an edit; the sentence why it was refused, empty if it was not.
    using Write = std::function<QString(const PlanEdit& edit, const void* origin)>;
    MediaPlanTable(const NumberText& numbers, Write write, QWidget* parent = nullptr);
    void show(const Campaign& plan);
    using QWidget::show;

private:
    void take(const std::vector<MonthGridChange>& changes);

    const NumberText& m_numbers;
    Write m_write;
    std::vector<MonthGridRow> m_rows; ///< as last shown
};

/// Earlier years of one's own, a line of twelve months for each; the number of a year is typed before its line.
class EarlierYears : public FittedGrid
{
    Q_OBJECT
public:
    using Write = MediaPlanTable::Write;
    EarlierYears(const NumberText& numbers, Write write, QWidget* parent = nullptr);
    void show(const Campaign& plan);
    using QWidget::show;

private:
    void take(const std::vector<MonthGridChange>& changes);
    void showNumbers();
    void takeNumber(size_t at, const QString& typed);
    void addYear();
    void removeYear();

    Write m_write;
    QVBoxLayout* m_column;             ///< of the numbers, each beside its line
    std::vector<TextInput*> m_numbers; ///< as many as there ever were; those without a year are hidden
    QPushButton *m_add, *m_remove;
    std::vector<SeasonYear> m_years; ///< as last shown
    int m_firstOfPlan = 0;           ///< the year in which the campaign begins
};

} // namespace ertrag
