// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/text/raw_table.h"

#include <QString>
#include <optional>
#include <vector>

namespace ertrag
{

enum class DecimalStyle { Point, Comma };
enum class CellKind { Missing, Number, Broken };

struct CellNumber {
    CellKind kind = CellKind::Missing;
    double value = 0;
};

/// What one cell proves: "1.245,80" is Comma, "0.5" is Point, "1.245", "12" and number cells prove nothing.
std::optional<DecimalStyle> provenStyle(const QString& cell);
/// Of a column: what most of its cells prove; nothing if none does.
std::optional<DecimalStyle> provenStyle(const std::vector<QString>& cells);

/// "US$1,622.60", "24.657,70 €", "7,57E-03", "131 %" (131); a number cell in either style. Missing: blank, "--", "-",
/// "NA", "N/A", "< 10%". Broken too is what a spreadsheet made of an amount: "03. Apr", "Apr 03", "2026-04-03".
CellNumber readNumber(const QString& cell, DecimalStyle style);
/// Whether a spreadsheet took an amount for a date: "05. Mrz" was 5.3.
bool isDamagedAmount(const QString& cell);

} // namespace ertrag
