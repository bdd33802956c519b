// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_grid_model.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ertrag
{
namespace
{

bool sameLines(const std::vector<MonthGridRow>& a, const std::vector<MonthGridRow>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const MonthGridRow& x, const MonthGridRow& y) {
        return x.key == y.key && x.name == y.name && x.group == y.group && x.unit == y.unit && x.hasSum == y.hasSum;
    });
}

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-6;
}

} // namespace

MonthGridModel::MonthGridModel(const NumberText& numbers, QObject* parent)
    : QAbstractTableModel(parent), m_numbers(numbers)
{
}

void MonthGridModel::setMonths(Month first, int count)
{
    if (first == m_first && count == m_months)
        return;
    beginResetModel();
    m_first = first;
    m_months = count;
    m_lines = lines();
    endResetModel();
}

void MonthGridModel::setRows(std::vector<MonthGridRow> rows)
{
    const std::vector<MonthGridRow> before = std::exchange(m_rows, std::move(rows));
    if (!sameLines(before, m_rows)) {
        beginResetModel();
        m_lines = lines();
        return endResetModel();
    }
    if (before == m_rows)
        return;
    for (int line = 0; line < rowCount(); ++line) {
        Line& it = m_lines[size_t(line)];
        if (it.kind == LineKind::Group || (it.kind == LineKind::Row && before[it.row] == m_rows[it.row]))
            continue;
        it = filled(std::move(it));
        emit dataChanged(index(line, 0), index(line, m_months));
    }
}

std::vector<MonthGridModel::Line> MonthGridModel::lines() const
{
    std::vector<Line> made;
    bool money = false;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const MonthGridRow& it = m_rows[row];
        if (!it.group.isEmpty() && (row == 0 || m_rows[row - 1].group != it.group))
            made.push_back({LineKind::Group, row, groupName(it), {}, {}});
        made.push_back(filled({LineKind::Row, row, it.name, {}, {}}));
        money = money || it.unit == NumberRole::Money;
    }
    if (money)
        made.push_back(filled({LineKind::Money, 0, tr("All money"), {}, {}}));
    return made;
}

QString MonthGridModel::groupName(const MonthGridRow& row) const
{
    if (row.unit == NumberRole::Count)
        return row.group;
    const QString unit = row.unit == NumberRole::Money ? m_numbers.currencySign() : QStringLiteral("h");
    return QStringLiteral("%1 (%2)").arg(row.group, unit);
}

/// All cells of a row have the decimals that one of them needs, so that the places stand below each other; the sum of
/// all money has none once cents do not matter.
int MonthGridModel::decimalsOf(const Line& line) const
{
    const auto fits = [&](int decimals) {
        return std::all_of(line.values.begin(), line.values.end(),
                           [&](double value) { return isWhole(value * std::pow(10.0, decimals)); });
    };
    constexpr double large = 100;
    if (fits(0) || (line.kind == LineKind::Money && line.values.back() >= large))
        return 0;
    if (unit(line) == NumberRole::Money)
        return m_numbers.currencyDecimals();
    return fits(1) ? 1 : 2;
}

MonthGridModel::Line MonthGridModel::filled(Line line) const
{
    line.values = valuesOf(line);
    const int decimals = decimalsOf(line);
    line.texts.clear();
    for (const double value : line.values)
        line.texts.push_back(value == 0 ? QStringLiteral("–") : m_numbers.decimal(value, decimals));
    if (line.kind == LineKind::Row && !m_rows[line.row].hasSum)
        line.texts.back().clear();
    return line;
}

std::vector<double> MonthGridModel::valuesOf(const Line& line) const
{
    std::vector<double> sums(size_t(m_months + 1), 0.0);
    const auto add = [&](const MonthGridRow& row) {
        for (size_t month = 0; month < std::min(row.values.size(), size_t(m_months)); ++month) {
            sums[month] += row.values[month];
            sums.back() += row.values[month];
        }
    };
    if (line.kind == LineKind::Row)
        add(m_rows[line.row]);
    else
        for (const MonthGridRow& row : m_rows)
            if (row.unit == NumberRole::Money)
                add(row);
    return sums;
}

NumberRole MonthGridModel::unit(const Line& line) const
{
    return line.kind == LineKind::Row ? m_rows[line.row].unit : NumberRole::Money;
}

const MonthGridRow* MonthGridModel::row(int line) const
{
    const bool one = line >= 0 && line < rowCount() && kind(line) == LineKind::Row;
    return one ? &m_rows[m_lines[size_t(line)].row] : nullptr;
}

int MonthGridModel::lineOf(const QString& key) const
{
    for (int line = 0; line < rowCount(); ++line)
        if (const MonthGridRow* it = row(line); it && it->key == key)
            return line;
    return -1;
}

double MonthGridModel::value(int line, int column) const
{
    const std::vector<double>& values = m_lines[size_t(line)].values;
    return values.empty() ? 0 : values[size_t(column)];
}

QString MonthGridModel::longestText(bool sums) const
{
    QString longest;
    for (const Line& line : m_lines)
        for (size_t column = 0; column < line.texts.size(); ++column)
            if (isMonth(int(column)) != sums && line.texts[column].size() > longest.size())
                longest = line.texts[column];
    return longest;
}

int MonthGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MonthGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_months + 1;
}

QVariant MonthGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.texts.empty() ? QString() : line.texts[size_t(index.column())];
    case Qt::EditRole:
        return value(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isQuiet(line, index.column()) ? theme().quiet : theme().text;
    case Qt::AccessibleTextRole:
        return spoken(line, index.column());
    default:
        return {};
    }
}

/// Nothing is greyed, and what repeats the first month.
bool MonthGridModel::isQuiet(const Line& line, int column) const
{
    const bool repeats =
        line.kind == LineKind::Row && m_rows[line.row].sameEveryMonth && column > 0 && column < m_months;
    return line.values.empty() || line.values[size_t(column)] == 0 || repeats;
}

QString MonthGridModel::spoken(const Line& line, int column) const
{
    if (line.kind == LineKind::Group || line.texts[size_t(column)].isEmpty())
        return line.name;
    const QString& group = line.kind == LineKind::Row ? m_rows[line.row].group : QString();
    const QString name = group.isEmpty() ? line.name : tr("%1, %2").arg(group, line.name);
    const double value = line.values[size_t(column)];
    QString number = m_numbers.count(value);
    if (unit(line) == NumberRole::Money)
        number = m_numbers.exactMoney(Money::fromUnits(value, m_numbers.currencyDecimals()));
    else if (unit(line) == NumberRole::Hours)
        number = m_numbers.input(value, NumberRole::Hours, 0) + QStringLiteral(" h");
    return tr("%1, %2: %3").arg(name, headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), number);
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool shown = role == Qt::DisplayRole;
    if (orientation == Qt::Vertical) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        if (role == Qt::FontRole)
            return textFont(TextSize::Normal, kind(section) != LineKind::Row);
        return shown || role == Qt::ToolTipRole ? m_lines[size_t(section)].name : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (!shown && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (!isMonth(section))
        return tr("Total");
    const Month month = m_first + section;
    if (!m_yearShown)
        return m_numbers.shortMonth(month).section(QLatin1Char(' '), 0, 0);
    if (!shown)
        return m_numbers.month(month);
    const QString name = m_numbers.shortMonth(month); // with the year in January only, but all of them are scrolled
    return month.month() == 1 ? name : QString(name + QLatin1Char(' ') + QString::number(month.year()).right(2));
}

Qt::ItemFlags MonthGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || kind(index.row()) == LineKind::Group)
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return row(index.row()) && isMonth(index.column()) ? all | Qt::ItemIsEditable : all;
}

} // namespace ertrag
