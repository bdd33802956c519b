// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/number_text.h"

#include <vector>

namespace ertrag
{

/// One cell of a spreadsheet's clipboard; a dash alone, as accounts write it, is the number 0.
struct TableCell {
    enum class Kind { Number, Empty, Unreadable };
    Kind kind = Kind::Empty;
    double value = 0; ///< of a number
    QString text;     ///< as it stood there, without blanks around it
};

/// Rows of cells, each as long as it was.
using TableCells = std::vector<std::vector<TableCell>>;

/// Reads cells parted by tabs, lines ended by \n or \r\n, as LibreOffice and Excel put them on the clipboard: cells
/// with tabs, line ends or quotes in quotes, these doubled. `roles` are those of the rows from the first on, the last
/// one goes for all others; none: plain numbers. Where a number can be read in two ways ("1.234") the other cells
/// decide, else the window's language.
TableCells readTable(const QString& text, const std::vector<NumberRole>& roles, const NumberText& numbers);

/// Numbers for a spreadsheet in the window's language, with at most 4 decimals, without group marks and units.
QString writeTable(const std::vector<std::vector<double>>& rows, const NumberText& numbers);

} // namespace ertrag
