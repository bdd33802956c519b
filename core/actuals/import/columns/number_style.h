// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What one cell proves: "1.245,80" is Comma, "0.5" is Point, "1.245" and "12" prove nothing.
std::optional<DecimalStyle> provenStyle(const QString& cell);
/// Of a column: what most of its cells prove; nothing if none does.
std::optional<DecimalStyle> provenStyle(const std::vector<QString>& cells);

/// "US$1,622.60", "24.657,70 €", "7,57E-03", "131 %" (131). Missing: blank, "--", "-", "NA", "N/A", "< 10%".
CellNumber readNumber(const QString& cell, DecimalStyle style);

} // namespace ertrag
