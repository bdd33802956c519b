// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "ui/present/review/figures_to_enter.h"
#include "ui/widgets/form.h"

namespace ertrag
{

class Session;
struct Actuals;

/// The key figures of question 2 that no file and no count of the month tells, typed month by month.
class KeyFigureTable : public Card
{
    Q_OBJECT
public:
    KeyFigureTable(Session& session, const NumberText& numbers, QWidget* parent = nullptr);

    /// So many months from `start`, a column for each figure. Made anew only when the start or a figure is another one
    /// or fewer months are wanted: the field being typed in must survive. Without any figure there is nothing to show.
    void fit(Month start, int months, const std::vector<FigureToEnter>& figures);
    void show(const Actuals& actuals);
    using QWidget::show;
    bool focusField(const QString& field); ///< "actuals.typed/2026-05.key_figures/stars"

private:
    struct Cell {
        Month month;
        QString key;
        bool mayBeNegative = false;
        NumberEdit* edit = nullptr;
    };
    void clear();
    void addHeadings();
    void addRow(Month month);
    void enter(const Cell& cell, std::optional<double> value);

    Session& m_session;
    const NumberText& m_numbers;
    QGridLayout* m_grid;
    std::vector<FigureToEnter> m_figures;
    std::vector<Cell> m_cells;
    Month m_start;
    int m_rows = 0;
};

} // namespace ertrag
