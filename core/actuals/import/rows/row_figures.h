// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/import_report.h"

#include <array>
#include <cmath>
#include <limits>

namespace ertrag
{

/// The figures of one row by FileRows::Figure; NaN = the row says nothing.
using RowFigures = std::array<double, FileRows::figureCount>;

inline constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
inline RowFigures noFigures()
{
    RowFigures figures;
    figures.fill(nothing);
    return figures;
}

ColumnMeaning meaningOf(FileRows::Figure figure);
/// FileRows::figureCount if the meaning is no figure.
FileRows::Figure figureOf(ColumnMeaning meaning);
/// Nothing for reach, which is never added up.
std::optional<double> ImportSums::*sumOf(FileRows::Figure figure);
std::optional<double> ImportedRow::*rowFigureOf(FileRows::Figure figure);

ImportSums sumsOf(const RowFigures& figures);
/// Within rounding: 0.1 % or a minor unit a row; false if nothing can be compared. Reach is not compared.
bool agree(const ImportSums& sums, const ImportSums& total, int rows);
TotalVerdict verdictOf(const ImportSums& sums, const ImportSums& total, int rows);

/// Digits with at most one decimal mark and thousands marks in threes, as most cells are; false for everything else.
bool readPlainNumber(std::string_view text, DecimalStyle style, double& value);

} // namespace ertrag
