// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/figure_reader.h"

#include "core/actuals/import/columns/currency_sign.h"
#include "core/base/stored_values.h"

namespace ertrag
{
namespace
{

using M = ColumnMeaning;

bool mayBeKept(double number, FileRows::Figure figure)
{
    const bool money = figure == FileRows::Cost || figure == FileRows::Revenue;
    return fits(number, money ? largestAmount : largestCount);
}

} // namespace

FigureReader::FigureReader(CellReader& cells, ReadingPlan& plan) : m_cells(cells), m_plan(plan)
{
    for (const auto& [meaning, list] : plan.map.used)
        for (const int column : list) {
            addColumn(figureOf(meaning), column);
            if (meaning == M::Value)
                addValueColumns();
        }
    const bool results = plan.map.has(M::Results);
    if (results || plan.map.platform->kind == SourceKind::Shop)
        m_has[FileRows::Conversions] = true;
    if (results)
        m_has[FileRows::Leads] = true;
}

void FigureReader::addColumn(FileRows::Figure figure, int column)
{
    if (figure == FileRows::figureCount)
        return;
    m_columns.push_back({column, figure, m_plan.map.scales[size_t(column)], m_plan.styles[size_t(column)]});
    m_has[size_t(figure)] = true;
}

// Blocks of one file may hold different measures: the column belongs to all of them.
void FigureReader::addValueColumns()
{
    for (const TableSection& section : m_plan.sections)
        if (figureOf(section.value) != FileRows::figureCount)
            m_has[size_t(figureOf(section.value))] = true;
}

// A first cell that can only be read in the other style is believed.
void FigureReader::believe(const QString& content, DecimalStyle unlike)
{
    const auto proven = provenStyle(content);
    if (m_plan.stylesProven || !proven || *proven == unlike || readNumber(content, *proven).kind != CellKind::Number)
        return;
    m_plan.styles.assign(m_plan.styles.size(), *proven);
    m_plan.stylesProven = m_disproved = true;
    if (m_plan.question.ask == ImportAsk::Decimals)
        m_plan.question = {};
}

bool FigureReader::readSlowly(std::string_view bytes, const Column& from, double& value)
{
    const QString content = m_cells.textOf(bytes);
    const CellNumber number = readNumber(content, from.style);
    if (number.kind == CellKind::Broken) {
        believe(content, from.style);
        return false;
    }
    if (number.kind == CellKind::Missing)
        return true;
    if (from.figure == FileRows::Cost || from.figure == FileRows::Revenue)
        if (QStringList codes = currenciesIn(content); !codes.isEmpty())
            m_currencies.push_back(std::move(codes));
    value = number.value;
    return true;
}

FigureReader::Column FigureReader::withPoint(Column column)
{
    column.style = DecimalStyle::Point;
    return column;
}

bool FigureReader::readCell(std::string_view bytes, const Column& from, double& value)
{
    if (!readPlainNumber(bytes, from.style, value) && !readSlowly(bytes, from, value))
        return false;
    if (std::isnan(value) || mayBeKept(value * from.scale, from.figure))
        return true;
    value = nothing;
    return false;
}

bool FigureReader::read(const TableRow& row, M value, RowFigures& figures)
{
    m_broken = -1;
    m_currencies.clear();
    for (const Column& from : m_columns) {
        const std::string_view bytes = m_cells.cell(row, from.column);
        double number = nothing;
        if (bytes.empty())
            continue;
        if (!readCell(bytes, CellReader::isNumber(row, from.column) ? withPoint(from) : from, number) && m_broken < 0)
            m_broken = from.column;
        if (std::isnan(number))
            continue;
        double& figure = figures[size_t(from.figure)];
        figure = std::isnan(figure) ? number * from.scale : figure + number * from.scale;
    }
    const int at = m_cells.column(M::Value);
    if (at < 0 || figureOf(value) == FileRows::figureCount)
        return m_broken < 0;
    const std::string_view bytes = m_cells.cell(row, at);
    const Column own{at, figureOf(value), 1, CellReader::styleOf(row, at, m_plan.styles[size_t(at)])};
    if (!bytes.empty() && !readCell(bytes, own, figures[size_t(own.figure)]))
        m_broken = at;
    return m_broken < 0;
}

void FigureReader::readResults(const TableRow& row, RowFigures& figures)
{
    const int results = m_cells.column(M::Results), kindColumn = m_cells.column(M::ResultKind);
    if (results < 0 || kindColumn < 0)
        return;
    const QString kind = comparableTitle(m_cells.text(row, kindColumn));
    double number = nothing;
    const DecimalStyle style = CellReader::styleOf(row, results, m_plan.styles[size_t(results)]);
    if (!readPlainNumber(m_cells.cell(row, results), style, number))
        return;
    for (const auto& [meaning, kinds] : m_plan.map.platform->resultKinds)
        if (!m_cells.has(meaning) && kinds.contains(kind))
            figures[size_t(figureOf(meaning))] = number;
}

} // namespace ertrag
