// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/columns/reading_plan.h"

namespace ertrag
{

/// How the cells of a file are written, decided from the cells of the table; what they leave open stays doubtful.
class WritingStyle
{
public:
    WritingStyle(const RawTable& table, const ImportChoices& choices, ReadingPlan& plan)
        : m_table(table), m_choices(choices), m_plan(plan)
    {
    }

    /// The decimal style of each column's texts; number cells need none. A column without proof of its own ("1.245"
    /// only) follows the others; the language says nothing.
    void decideDecimals();
    /// Order and years of dates, and how many days a row stands for. A year in doubt becomes the plan's question.
    void decideDates();

    /// A cell that can be read in two ways, and nothing settles it; empty = none.
    const QString& doubtfulNumber() const { return m_doubtfulNumber; }
    const QString& doubtfulDate() const { return m_doubtfulDate; }

private:
    std::vector<QString> cellsOf(ColumnMeaning meaning) const;
    std::vector<QString> dateCells() const;
    std::optional<DecimalStyle> styleFromCounts() const;
    QString findDoubtfulNumber() const;
    void decideYears();
    void decideSpacing();

    const RawTable& m_table;
    const ImportChoices& m_choices;
    ReadingPlan& m_plan;
    QString m_doubtfulNumber, m_doubtfulDate;
};

} // namespace ertrag
