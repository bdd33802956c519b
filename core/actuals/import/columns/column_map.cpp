// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/column_map.h"

#include "core/actuals/import/columns/date_style.h"
#include "core/actuals/import/columns/number_style.h"

#include <QCryptographicHash>
#include <QHash>
#include <algorithm>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;

struct Place {
    size_t platform = 0;
    M meaning = M::None;
    int rank = 0;
    const ColumnTitle* title = nullptr;
};

struct TitleIndex {
    QHash<QString, std::vector<Place>> exact;
    std::vector<Place> endings;
};

TitleIndex makeIndex()
{
    TitleIndex index;
    const auto& platforms = platformTitles();
    for (size_t p = 0; p < platforms.size(); ++p) {
        for (const auto& [meaning, titles] : platforms[p].titles)
            for (size_t i = 0; i < titles.size(); ++i) {
                const Place place{p, meaning, int(i), &titles[i]};
                if (titles[i].ending)
                    index.endings.push_back(place);
                else
                    index.exact[titles[i].text].push_back(place);
            }
        static const ColumnTitle own;
        for (const auto& [meaning, titles] : platforms[p].valueTitles)
            for (const QString& title : titles)
                for (const QString& channel : platforms[p].channels) // "Views" alone may be anybody's
                    if (title.contains(channel))
                        index.exact[title].push_back({p, meaning, 0, &own});
    }
    return index;
}

const TitleIndex& titleIndex()
{
    static const TitleIndex index = makeIndex();
    return index;
}

struct Candidate {
    std::vector<std::pair<Place, int>> found; ///< with the column
};

ColumnMap mapOf(const Candidate& candidate, const PlatformTitles& platform, size_t columns)
{
    ColumnMap map;
    map.platform = &platform;
    map.meanings.assign(columns, M::None);
    map.scales.assign(columns, 1);
    std::map<M, std::vector<std::pair<int, int>>> ranked; // rank, column
    for (const auto& [place, column] : candidate.found) {
        if (map.meanings[size_t(column)] != M::None)
            continue;
        map.meanings[size_t(column)] = place.meaning;
        map.scales[size_t(column)] = place.title->scale;
        if (place.title->added || place.title->ending)
            map.used[place.meaning].push_back(column);
        else
            ranked[place.meaning].emplace_back(place.rank, column);
    }
    for (auto& [meaning, list] : ranked) {
        std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        map.used[meaning] = {list.front().second};
        for (size_t i = 1; i < list.size(); ++i)
            map.fallbacks[meaning].push_back(list[i].second);
    }
    return map;
}

int fit(const ColumnMap& map, int filled)
{
    int known = 0;
    for (const M meaning : map.meanings)
        known += meaning != M::None;
    // Two common words among many others ("date", "spent") say nothing.
    if (known < 2 || (known == 2 && filled > 2))
        return 0;
    const bool dated =
        map.has(M::Day) || map.has(M::Week) || map.has(M::Range) || map.has(M::First) || map.has(M::NthDay);
    const int points = known * 10 + (map.has(M::Cost) ? 5 : 0) + (dated ? 5 : 0);
    // Few common words ("Datum", "Kosten") are a table of one's own; many of them in one file are a platform's.
    return map.platform->kind != SourceKind::Table ? points : known >= 4 ? points - 15 : points + 1;
}

std::vector<ColumnMap> mapsOf(const std::vector<QString>& heading)
{
    std::map<size_t, Candidate> candidates;
    const auto& index = titleIndex();
    for (size_t column = 0; column < heading.size(); ++column) {
        if (heading[column].isEmpty())
            continue;
        for (const Place& place : index.exact.value(heading[column]))
            candidates[place.platform].found.emplace_back(place, int(column));
    }
    for (size_t column = 0; column < heading.size(); ++column)
        for (const Place& place : index.endings)
            if (place.title->fits(heading[column]) && candidates.contains(place.platform))
                candidates[place.platform].found.emplace_back(place, int(column));
    std::vector<ColumnMap> maps;
    for (const auto& [platform, candidate] : candidates)
        maps.push_back(mapOf(candidate, platformTitles()[platform], heading.size()));
    return maps;
}

bool isNumber(const QString& cell)
{
    return readNumber(cell, DecimalStyle::Point).kind == CellKind::Number ||
           readNumber(cell, DecimalStyle::Comma).kind == CellKind::Number;
}

} // namespace

std::vector<QString> headingOf(const std::vector<QString>& row)
{
    std::vector<QString> titles;
    int filled = 0;
    for (const QString& cell : row) {
        const QString text = cell.trimmed();
        filled += !text.isEmpty();
        if (!text.isEmpty() && text[0].isDigit() && isNumber(text))
            return {};
        titles.push_back(comparableTitle(text.left(300)));
    }
    if (filled < 2 || (!titles.empty() && titles[0].startsWith(QLatin1Char('#'))))
        titles.clear();
    return titles;
}

QString shapeOf(const std::vector<QString>& comparableTitles)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString& title : comparableTitles)
        hash.addData(QByteArray(title.toUtf8() + QByteArray("\n")));
    return QString::fromLatin1(hash.result().toHex().left(16));
}

std::optional<ColumnMap> findHeading(const RawTable& table)
{
    std::optional<ColumnMap> best;
    int most = 0;
    for (size_t row = 0; row < std::min<size_t>(table.rows.size(), 80); ++row) {
        const auto heading = headingOf(table.rows[row]);
        const auto filled =
            int(std::count_if(heading.begin(), heading.end(), [](const QString& title) { return !title.isEmpty(); }));
        for (ColumnMap& map : mapsOf(heading))
            if (const int points = fit(map, filled); points > most) {
                most = points;
                map.headingRow = row;
                best = std::move(map);
            }
    }
    return best;
}

std::optional<ColumnMap> suggestHeading(const RawTable& table)
{
    const PlatformTitles* own = nullptr;
    for (const PlatformTitles& platform : platformTitles())
        if (platform.platform == QLatin1String("table") && !own)
            own = &platform;
    for (size_t row = 0; own && row + 1 < std::min<size_t>(table.rows.size(), 80); ++row) {
        const auto titles = headingOf(table.rows[row]);
        if (titles.empty())
            continue;
        ColumnMap map;
        map.platform = own;
        map.headingRow = row;
        map.meanings.assign(titles.size(), M::None);
        map.scales.assign(titles.size(), 1);
        bool numbers = false;
        const auto& below = table.rows[row + 1];
        for (size_t column = 0; column < std::min(titles.size(), below.size()); ++column) {
            const bool date = readSpan(below[column], {}).has_value();
            if (date && !map.has(M::Day))
                map.used[M::Day] = {int(column)}, map.meanings[column] = M::Day;
            else
                numbers = numbers || isNumber(below[column]);
        }
        if (numbers && map.has(M::Day))
            return map;
    }
    return std::nullopt;
}

void choose(ColumnMap& map, const std::map<int, ColumnMeaning>& columns)
{
    const auto there = [&](int column) { return column >= 0 && size_t(column) < map.meanings.size(); };
    for (const auto& [column, meaning] : columns) {
        if (!there(column))
            continue;
        for (auto* lists : {&map.used, &map.fallbacks})
            for (auto& [other, list] : *lists)
                std::erase(list, column);
        map.meanings[size_t(column)] = meaning;
    }
    std::map<M, std::vector<int>> chosen;
    for (const auto& [column, meaning] : columns)
        if (meaning != M::None && there(column))
            chosen[meaning].push_back(column);
    for (const auto& [meaning, list] : chosen)
        map.used[meaning] = list;
}

} // namespace ertrag
