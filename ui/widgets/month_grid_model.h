// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/number_text.h"

#include <QAbstractTableModel>
#include <vector>

namespace ertrag
{

/// What a plan gives month by month: a channel's budget, posts or hours, or a cost line.
struct MonthGridRow {
    QString key;
    QString name;
    QString group;                       ///< rows of one group stand together, below its name; may be empty
    NumberRole unit = NumberRole::Money; ///< Money, Count or Hours
    std::vector<double> values;          ///< one for each month, in currency units, pieces or hours
    bool sameEveryMonth = false;         ///< one value stands for all months
    bool hasSum = true;                  ///< false: hours a week, of which a sum would mean nothing
    bool inHundredths = false;           ///< a count that has parts: a bill in another currency
    bool operator==(const MonthGridRow&) const = default;
};

/// What somebody wants in one cell; `month` counts from 0.
struct MonthGridChange {
    QString key;
    int month = 0;
    double value = 0;
    bool operator==(const MonthGridChange&) const = default;
};

/// The lines of a grid of rows by months: a line with the name of each group above its rows, the rows, and the sum of
/// all money below; a column for each month and the sum of the row behind them. Texts are made once for each value.
class MonthGridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class LineKind { Group, Row, Money };

    explicit MonthGridModel(const NumberText& numbers, QObject* parent = nullptr);

    void setMonths(Month first, int count);
    void setYearShown(bool shown) { m_yearShown = shown; } ///< before setMonths()
    /// Lines stay as they are while keys and groups are the same, else the model is reset.
    void setRows(std::vector<MonthGridRow> rows);

    int months() const { return m_months; }
    Month firstMonth() const { return m_first; }
    LineKind kind(int line) const { return m_lines[size_t(line)].kind; }
    /// The row of a line; null on lines that are none.
    const MonthGridRow* row(int line) const;
    int lineOf(const QString& key) const; ///< -1 if there is none
    bool isMonth(int column) const { return column >= 0 && column < m_months; }
    double value(int line, int column) const; ///< also sums; 0 on a group's line
    QString longestText(bool sums) const;     ///< of the sums of rows, or of the months

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        LineKind kind = LineKind::Row;
        size_t row = 0; ///< of m_rows; on a group's line its first one
        QString name;
        std::vector<double> values; ///< of the months and the sum; none on a group's line
        std::vector<QString> texts; ///< the same as shown
    };

    std::vector<Line> lines() const;
    Line filled(Line line) const;
    std::vector<double> valuesOf(const Line& line) const;
    int decimalsOf(const Line& line) const;
    NumberRole unit(const Line& line) const;
    QString groupName(const MonthGridRow& row) const;
    bool isQuiet(const Line& line, int column) const;
    QString spoken(const Line& line, int column) const;

    const NumberText& m_numbers;
    Month m_first;
    int m_months = 0;
    bool m_yearShown = true;
    std::vector<MonthGridRow> m_rows;
    std::vector<Line> m_lines;
};

} // namespace ertrag
