// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QDate>
#include <QString>
#include <vector>

namespace ertrag
{

/// Stands in front of a cell that a workbook holds as a number: such a cell has a decimal point and no thousands marks,
/// whatever the texts around it look like. To everybody who does not ask it is a blank, and no XML can hold it as a
/// text.
inline constexpr char numberMark = '\v';
/// Stands for a line break in the cell of a workbook, so that a line is a row of the sheet; a blank, too.
inline constexpr char breakMark = '\f';
inline bool isNumberCell(const QString& cell)
{
    return cell.startsWith(QLatin1Char(numberMark));
}

/// The cells of a file as they stand there, before anybody knows what they mean.
struct RawTable {
    std::vector<std::vector<QString>> rows; ///< rows may differ in length; blank lines are rows with one empty cell
    std::vector<int> lines;                 ///< 1-based line in the file of each row; of a sheet its row
    QString encoding;                       ///< of the text; empty for a workbook
    QChar separator;                        ///< null for a workbook
    QDate serialsFrom{1899, 12, 30};        ///< what a day that is written as a number counts from
};

} // namespace ertrag
