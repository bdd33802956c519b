// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/column_map.h"

#include <algorithm>

namespace ertrag {
namespace {

ColumnMap mapRow(const std::vector<QString>& comparable, const PlatformTitles& platform)
{
    ColumnMap map;
    map.platform = &platform;
    map.meanings.assign(comparable.size(), ColumnMeaning::None);
    for (const auto& [meaning, titles] : platform.titles) {
        qsizetype best = titles.size();
        for (size_t i = 0; i < comparable.size(); ++i) {
            const qsizetype rank = comparable[i].isEmpty() ? -1 : titles.indexOf(comparable[i]);
            if (rank < 0) continue;
            map.meanings[i] = meaning;
            if (rank < best) { best = rank; map.preferred[meaning] = int(i); }
        }
    }
    return map;
}

int fit(const ColumnMap& map)
{
    int known = 0;
    for (const ColumnMeaning meaning : map.meanings) known += meaning != ColumnMeaning::None;
    if (known < 2) return 0;
    return known + (map.column(ColumnMeaning::Cost) >= 0 ? 1000 : 0);
}

} // namespace

void choose(ColumnMap& map, const std::map<int, ColumnMeaning>& columns)
{
    for (const auto& [column, meaning] : columns) {
        if (column < 0 || size_t(column) >= map.meanings.size()) continue;
        std::erase_if(map.preferred, [&, at = column](const auto& entry) { return entry.second == at; });
        map.meanings[size_t(column)] = meaning;
    }
    for (const auto& [column, meaning] : columns)
        if (meaning != ColumnMeaning::None && column >= 0 && size_t(column) < map.meanings.size()) map.preferred[meaning] = column;
}

std::optional<ColumnMap> findHeading(const RawTable& table)
{
    std::optional<ColumnMap> best;
    int most = 0;
    for (size_t row = 0; row < std::min<size_t>(table.rows.size(), 30); ++row) {
        std::vector<QString> comparable;
        for (const QString& cell : table.rows[row]) comparable.push_back(comparableTitle(cell.left(300)));
        for (const PlatformTitles& platform : platformTitles()) {
            ColumnMap map = mapRow(comparable, platform);
            if (const int points = fit(map); points > most) {
                most = points;
                map.headingRow = row;
                best = std::move(map);
            }
        }
    }
    return best;
}

} // namespace ertrag
