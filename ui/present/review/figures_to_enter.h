// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace ertrag
{

class NumberText;
struct Campaign;

/// A key figure of question 2 that the owner types month by month.
struct FigureToEnter {
    QString key;          ///< TypedMonth::keyFigures
    QString name;         ///< "Engagement rate"
    QString heading;      ///< the same with its unit: "Engagement rate (%)"
    bool counted = false; ///< a number of things, without decimals
    bool mayBeNegative = false;
    bool operator==(const FigureToEnter&) const = default;
};

std::vector<FigureToEnter> figuresToEnter(const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
