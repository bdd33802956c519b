// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/cell_reader.h"

#include <QRegularExpression>

namespace ertrag
{

/// Tells the rows that a platform calls a total ("Gesamt", "Total - ads").
class TotalRows
{
public:
    explicit TotalRows(const QStringList& words);
    /// Looks at the first three cells.
    bool isNamed(const TableRow& row, CellReader& cells) const;

private:
    void addStart(const std::string& word);
    bool mayBegin(std::string_view bytes) const;

    QRegularExpression m_pattern;
    std::vector<std::string> m_starts;    ///< the words, lower case
    std::array<bool, 256> m_firstBytes{}; ///< what they begin with, in both cases: most cells begin otherwise
};

} // namespace ertrag
