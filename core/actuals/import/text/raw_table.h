// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <vector>

namespace ertrag
{

/// The cells of a file as they stand there, before anybody knows what they mean.
struct RawTable {
    std::vector<std::vector<QString>> rows; ///< rows may differ in length; blank lines are rows with one empty cell
    std::vector<int> lines;                 ///< 1-based line in the file of each row
    QString encoding;                       ///< of the text; empty for a workbook
    QChar separator;                        ///< null for a workbook
    bool plainNumbers = false;              ///< a workbook: numbers have a decimal point and no thousands marks
};

} // namespace ertrag
