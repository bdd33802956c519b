// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

#include <functional>
#include <unordered_map>

namespace ertrag
{

/// Lines in few signs: "2, 3, 5-9". Ascending.
QString linesText(const std::vector<int>& lines);

/// Which lines of a file made each row of an import.
class SourceLines
{
public:
    explicit SourceLines(const FileRows& rows);
    /// All of them, ascending; the first alone if the file's rows do not have it. Also of a part of a row.
    std::vector<int> of(const ImportedRow& row) const;

private:
    std::unordered_map<int, std::vector<int>> m_lines; ///< by the first, where there are several
};

/// Gives the rows of an imported file; null if they are not there.
using FileRowsOf = std::function<std::shared_ptr<const FileRows>(const ImportBatch&)>;

} // namespace ertrag
