// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/answers/answer_slot.h"
#include "ui/panels/answers/inputs.h"
#include "ui/widgets/form.h"

#include <QVariant>

namespace ertrag
{

/// One column of a table of answers. A cell is a QVariant: QString, double, int (choice), bool, QDate, Estimate;
/// invalid while open, "?" (a QString in a choice) for "I don't know".
struct RowColumn {
    enum class Kind { Text, Wrapped, Label, Number, Day, Range, Choice, Check, Bar }; ///< Wrapped grows with its text
    QString title = {};
    Kind kind = Kind::Text;
    int stretch = 0; ///< share of the free width; 0 = as wide as needed
    int line = 0;    ///< 1, 2 = lines under the row
    NumberEdit::Role role = NumberEdit::Role::Count;
    int decimals = 0;
    Options options = {};
    std::function<Options(const Campaign&)> optionsOf = {}; ///< where what can be chosen depends on the plan
    bool mayBeUnknown = false;
    QString field = {}; ///< the last piece of its path ("reason"), where something leads to it
};

struct RowModel {
    QString path;
    std::vector<RowColumn> columns;
    std::function<int(const Campaign&)> count;
    std::function<QVariant(const Campaign&, int row, int column)> cell;
    std::function<PlanEdit(const Campaign&, int row, int column, const QVariant&)> setCell;
    std::function<PlanEdit(const Campaign&, int row)> remove;
    std::function<PlanEdit(const Campaign&, int option)> add;
    Options addOptions; ///< what can be added; empty = only one thing
    int mostRows = 20;
    bool folded = false; ///< the second line shows when the row is unfolded
    /// The path of a number that may be prefilled (core/campaign/presets.h); empty for all others.
    std::function<QString(const Campaign&, int row, int column)> presetPath = {};
};

/// Describes the rows of a vector by their members: Rows<Training>().text(tr("Topic"), &Training::topic)...
template <class Row> class Rows
{
public:
    explicit Rows(int currencyDecimals) : m_decimals(currencyDecimals) {}

    Rows& text(const QString& title, QString Row::*field, int stretch = 2, int line = 0)
    {
        return add(
            {.title = title, .stretch = stretch, .line = line},
            [field](const Row& row) { return QVariant(row.*field); },
            [field](Row& row, const QVariant& value) { row.*field = value.toString(); });
    }
    Rows& wrapped(const QString& title, QString Row::*field, int stretch = 2)
    {
        text(title, field, stretch);
        m_columns.back().kind = RowColumn::Kind::Wrapped;
        return *this;
    }
    template <class T>
    Rows& number(const QString& title, T Row::*field, NumberEdit::Role role, int decimals = 0, int line = 0)
    {
        const int d = m_decimals;
        return add(
            {.title = title,
             .kind = RowColumn::Kind::Number,
             .line = line,
             .role = role,
             .decimals = decimals,
             .field = fieldOf(field).name},
            [field, d](const Row& row) {
                const Answer<double> shown = shownAnswer<T>(row.*field, d);
                return shown.given() ? QVariant(shown.value) : QVariant();
            },
            [field, d](Row& row, const QVariant& value) {
                row.*field = fieldFrom<T>(value.isValid() ? Answer<double>(value.toDouble()) : Answer<double>(), d);
            });
    }
    template <class T>
    Rows& choice(const QString& title, T Row::*field, const Options& options, int stretch = 1, int line = 0)
    {
        return add(
            {.title = title, .kind = RowColumn::Kind::Choice, .stretch = stretch, .line = line, .options = options},
            [field](const Row& row) { return QVariant(int(row.*field)); },
            [field](Row& row, const QVariant& value) { row.*field = T(value.toInt()); });
    }
    Rows& check(const QString& title, bool Row::*field, int line = 0)
    {
        return add(
            {.title = title, .kind = RowColumn::Kind::Check, .line = line},
            [field](const Row& row) { return QVariant(row.*field); },
            [field](Row& row, const QVariant& value) { row.*field = value.toBool(); });
    }
    template <class T>
    Rows& range(const QString& title, T Row::*field, NumberEdit::Role role, int decimals = 0, int line = 0)
    {
        return add(
            {.title = title,
             .kind = RowColumn::Kind::Range,
             .line = line,
             .role = role,
             .decimals = decimals,
             .field = fieldOf(field).name},
            [field](const Row& row) {
                // An estimate that nobody has touched in a new row is open, not 0.
                const Answer<Estimate> shown = shownAnswer<T>(row.*field, 0);
                return shown.given() && shown.value != Estimate() ? QVariant::fromValue(shown.value) : QVariant();
            },
            [field](Row& row, const QVariant& value) {
                row.*field =
                    fieldFrom<T>(value.isValid() ? Answer<Estimate>(value.value<Estimate>()) : Answer<Estimate>(), 0);
            });
    }
    Rows& custom(const RowColumn& column, std::function<QVariant(const Row&)> get,
                 std::function<void(Row&, const QVariant&)> put)
    {
        return add(column, std::move(get), std::move(put));
    }

    /// The model of the rows that `field` holds; a new row is `fresh`.
    template <class Owner> RowModel of(std::vector<Row> Owner::*field, const Row& fresh = Row()) const
    {
        return model(
            set(field, std::vector<Row>()).field, [field](const Campaign& c) { return partOf<Owner>(c).*field; },
            [field](std::vector<Row> rows) { return set(field, std::move(rows)); }, fresh);
    }
    template <class Owner> RowModel of(Answer<std::vector<Row>> Owner::*field, const Row& fresh = Row()) const
    {
        return model(
            set(field, Answer<std::vector<Row>>()).field,
            [field](const Campaign& c) { return (partOf<Owner>(c).*field).valueOr({}); },
            [field](std::vector<Row> rows) { return set(field, Answer<std::vector<Row>>(std::move(rows))); }, fresh);
    }

private:
    using Get = std::function<QVariant(const Row&)>;
    using Put = std::function<void(Row&, const QVariant&)>;

    Rows& add(const RowColumn& column, Get get, Put put)
    {
        m_columns.push_back(column);
        m_get.push_back(std::move(get));
        m_put.push_back(std::move(put));
        return *this;
    }

    RowModel model(const QString& path, std::function<std::vector<Row>(const Campaign&)> read,
                   std::function<PlanEdit(std::vector<Row>)> write, const Row& fresh) const
    {
        RowModel model;
        model.path = path;
        model.columns = m_columns;
        model.count = [read](const Campaign& c) { return int(read(c).size()); };
        model.cell = [read, get = m_get](const Campaign& c, int row, int column) {
            const std::vector<Row> rows = read(c);
            return row < int(rows.size()) ? get[size_t(column)](rows[size_t(row)]) : QVariant();
        };
        model.setCell = [read, write, put = m_put](const Campaign& c, int row, int column, const QVariant& value) {
            std::vector<Row> rows = read(c);
            if (row < int(rows.size()))
                put[size_t(column)](rows[size_t(row)], value);
            return write(std::move(rows));
        };
        model.remove = [read, write](const Campaign& c, int row) {
            std::vector<Row> rows = read(c);
            if (row < int(rows.size()))
                rows.erase(rows.begin() + row);
            return write(std::move(rows));
        };
        model.add = [read, write, fresh](const Campaign& c, int) {
            std::vector<Row> rows = read(c);
            rows.push_back(fresh);
            return write(std::move(rows));
        };
        return model;
    }

    int m_decimals;
    std::vector<RowColumn> m_columns;
    std::vector<Get> m_get;
    std::vector<Put> m_put;
};

} // namespace ertrag
