// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace ertrag
{

/// The numbers and the month name of a cell, whatever stands between.
struct DateParts {
    std::vector<int> numbers;
    std::vector<int> lengths;    ///< digits of each number
    QString firstMark;           ///< between the first two numbers
    int month = 0;               ///< of a name in English, German, French, Italian, Spanish, Portuguese or Dutch
    bool monthIsWeekday = false; ///< its word may be one ("mar")
    bool wordFirst = false;      ///< "Feb 26"
    int strangers = 0;           ///< words that are no month, no weekday and not what stands between ("de")
};
DateParts partsOf(const QString& cell);

} // namespace ertrag
