// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/cell_reader.h"
#include "core/actuals/import/rows/row_figures.h"

namespace ertrag
{

/// The figures of a row: of its columns with figures, and of those whose meaning another cell or line tells. A number
/// that proves another decimal style corrects the plan.
class FigureReader
{
public:
    FigureReader(CellReader& cells, ReadingPlan& plan);

    /// Which figures the file has.
    const std::array<bool, FileRows::figureCount>& columns() const { return m_has; }
    /// `value` is what a column called "Primary" means here. False if a number cannot be read;
    /// the others are there then.
    bool read(const TableRow& row, ColumnMeaning value, RowFigures& figures);
    /// "Results" of a kind: only purchases and leads count, and only where no column of their own counts them.
    void readResults(const TableRow& row, RowFigures& figures);
    int broken() const { return m_broken; } ///< the column that could not be read; -1 = none
    /// What the signs beside the amounts of this row may stand for, each as currenciesIn() gives it.
    const std::vector<QStringList>& currencies() const { return m_currencies; }
    bool disproved() const { return m_disproved; } ///< the plan was corrected: the rows before are to be read again

private:
    /// A column with figures: where, what, how written.
    struct Column {
        int column = 0;
        FileRows::Figure figure = FileRows::Cost;
        double scale = 1;
        DecimalStyle style = DecimalStyle::Point;
    };
    void addColumn(FileRows::Figure figure, int column);
    void addValueColumns();
    static Column withPoint(Column column);
    bool readCell(std::string_view bytes, const Column& column, double& value);
    bool readSlowly(std::string_view bytes, const Column& column, double& value);
    void believe(const QString& content, DecimalStyle unlike);

    CellReader& m_cells;
    ReadingPlan& m_plan;
    std::vector<Column> m_columns;
    std::array<bool, FileRows::figureCount> m_has{};
    std::vector<QStringList> m_currencies;
    int m_broken = -1;
    bool m_disproved = false;
};

} // namespace ertrag
