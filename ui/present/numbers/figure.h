// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace ertrag
{

enum class Tone { Neutral, Good, Caution, Bad, Plan, Actual, Forecast, Quiet };

/// A figure as the user reads it. Nothing downstream formats a number.
struct Figure {
    QString label;
    QString text;
    QString note;   ///< the line below: range, share
    QString spoken; ///< for a screen reader, whole sentence
    Tone tone = Tone::Neutral;
    double value = 0; ///< exact
    QString source;   ///< field path or page that it leads to: "economics.incrementality"
    bool operator==(const Figure&) const = default;
};

/// Words that lead to a field; both empty = none.
struct FieldLink {
    QString words, field;
    bool operator==(const FieldLink&) const = default;
};

struct Table {
    QString title;
    std::vector<QString> columns;
    std::vector<std::vector<QString>> rows;
    bool operator==(const Table&) const = default;
};

/// Writes words beside a row of the table, into a last column that is there from the first remark on.
void addRemark(Table& table, size_t row, const QString& words);

} // namespace ertrag
