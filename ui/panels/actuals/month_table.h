// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "ui/panels/actuals/month_figures.h"
#include "ui/widgets/form.h"

#include <span>
#include <vector>

namespace ertrag
{

class Session;

/// Figures of what really happened, typed month by month; in grey what the imported files say.
class MonthTable : public Card
{
    Q_OBJECT
public:
    MonthTable(Session& session, const NumberText& numbers, MonthFigures which, QWidget* parent = nullptr);

    /// So many months from `start`. Rows are only made anew when the start moves or fewer are wanted: the field being
    /// typed in must survive.
    void fit(Month start, int months);
    void offerMore(bool offered);
    void say(const QString& note);                                            ///< below the table; hidden while empty
    void show(const Actuals& actuals, const std::vector<ActualMonth>& files); ///< `files`: what they say by month
    using QWidget::show;
    bool focusField(const QString& field); ///< "actuals.typed/2026-05.orders"

signals:
    void moreWanted();

private:
    struct Cell {
        Month month;
        size_t figure = 0; ///< index into the figures of a month
        NumberEdit* edit = nullptr;
    };
    struct Mark {
        Month month;
        QCheckBox* box = nullptr;
    };

    void addHeadings();
    void addRow(Month month);
    void addMark(Month month, int row);
    void enter(const Cell& cell, std::optional<double> value);
    void showCell(const Cell& cell, const Actuals& actuals, const std::vector<ActualMonth>& files);

    Session& m_session;
    const NumberText& m_numbers;
    const MonthFigures m_which;
    const std::span<const MonthFigure> m_figures;
    QGridLayout* m_grid;
    QLabel* m_note;
    QPushButton* m_more;
    std::vector<Cell> m_cells;
    std::vector<Mark> m_marks; ///< "nothing happened"; of MonthFigures::Sales only
    Month m_start;
    int m_rows = 0, m_headings = 0;
};

} // namespace ertrag
