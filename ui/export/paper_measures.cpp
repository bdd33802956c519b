// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/paper_measures.h"

#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace ertrag
{
namespace
{

constexpr double chartHeight = 240;
constexpr double rowHeight = 20, compactRowHeight = 17;

} // namespace

const Theme& paperInk()
{
    return lightTheme();
}

double heightOf(const ChartSpec& chart)
{
    return chart.kind == ChartKind::Rows ? 0.85 * rowsHeight(chart) + 8 : chartHeight;
}

double rowHeightOf(const PaperSetting& as)
{
    return as.compact ? compactRowHeight : rowHeight;
}

const ChartSpec* drawnChart(const Section& section, const PaperSetting& as)
{
    return as.charts == PaperSetting::Charts::Drawn ? blockOf<ChartSpec>(section) : nullptr;
}

Table fitting(Table table, const PaperSetting& as)
{
    const size_t columns = std::min(as.columns, table.columns.size());
    table.columns.resize(columns);
    for (auto& row : table.rows)
        row.resize(std::min(columns, row.size()));
    return table;
}

const Table* tableOf(const Section& section, const PaperSetting& as)
{
    const auto* chart = blockOf<ChartSpec>(section);
    if (chart && as.charts == PaperSetting::Charts::AsTable)
        return &chart->table;
    return as.columns > 0 ? blockOf<Table>(section) : nullptr;
}

double beginningOf(const Section& section, const PaperSetting& as)
{
    constexpr double head = 44;
    if (const ChartSpec* chart = drawnChart(section, as))
        return head + heightOf(*chart) + 20;
    if (blockOf<Figures>(section))
        return head + cardHeight;
    const Table* table = tableOf(section, as);
    const double rows = table ? rowHeightOf(as) * std::min<double>(8, double(table->rows.size()) + 1) : 0;
    return head + std::max(60.0, rows);
}

double halfHeight(const Section& section)
{
    const PaperSetting as = paperSettingOf(section.role);
    if (drawnChart(section, as))
        return halfTextHeight + halfChartHeight;
    const Table* table = tableOf(section, as);
    return 26 + rowHeightOf(as) * (table ? double(table->rows.size()) + 1 : 0);
}

std::pair<Section, Section> inTwo(const Section& section)
{
    const Table whole = *blockOf<Table>(section);
    const auto middle = whole.rows.begin() + std::ptrdiff_t((whole.rows.size() + 1) / 2);
    return {{section.role, {*blockOf<Heading>(section), Table{{}, whole.columns, {whole.rows.begin(), middle}}}},
            {section.role, {Table{{}, whole.columns, {middle, whole.rows.end()}}}}};
}

} // namespace ertrag
