// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/column_map.h"

#include "core/actuals/import/columns/date_style.h"
#include "core/actuals/import/columns/number_style.h"

#include <QCryptographicHash>
#include <QHash>
#include <algorithm>
#include <set>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;

/// How far a title speaks for a platform: common words ("Cost", "Date") say nothing about who wrote a file.
enum class Speaks { Not, ForTwo, ForOne };

struct Place {
    size_t platform = 0;
    M meaning = M::None;
    int rank = 0;
    const ColumnTitle* title = nullptr;
    Speaks speaks = Speaks::Not;
};

struct TitleIndex {
    QHash<QString, std::vector<Place>> exact;
    std::vector<Place> endings;
};

bool ofOnesOwn(const PlatformTitles& platform)
{
    return platform.platform == QLatin1String("table");
}

/// What no table of one's own would call a column, and at most two platforms do.
void weigh(TitleIndex& index)
{
    const auto& platforms = platformTitles();
    for (auto at = index.exact.begin(); at != index.exact.end(); ++at) {
        std::set<QString> names;
        bool common = commonTitles().contains(at.key());
        for (const Place& place : at.value()) {
            names.insert(platforms[place.platform].platform);
            common = common || ofOnesOwn(platforms[place.platform]);
        }
        if (common || names.size() > 2)
            continue;
        for (Place& place : at.value())
            place.speaks = names.size() == 1 ? Speaks::ForOne : Speaks::ForTwo;
    }
}

TitleIndex makeIndex()
{
    TitleIndex index;
    const auto& platforms = platformTitles();
    for (size_t p = 0; p < platforms.size(); ++p) {
        for (const auto& [meaning, titles] : platforms[p].titles)
            for (size_t i = 0; i < titles.size(); ++i) {
                const Place place{p, meaning, int(i), &titles[i], Speaks::Not};
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
                        index.exact[title].push_back({p, meaning, 0, &own, Speaks::Not});
    }
    weigh(index);
    return index;
}

const TitleIndex& titleIndex()
{
    static const TitleIndex index = makeIndex();
    return index;
}

struct Candidate {
    std::vector<std::pair<Place, int>> found; ///< with the column

    bool speaks(Speaks how) const
    {
        return std::any_of(found.begin(), found.end(), [&](const auto& at) { return at.first.speaks == how; });
    }
    size_t columns() const
    {
        std::set<int> all;
        for (const auto& [place, column] : found)
            all.insert(column);
        return all.size();
    }
};
using Candidates = std::map<size_t, Candidate>; ///< by the platform's place

/// A file is a platform's if a title says so that nobody else has; a title of two platforms does, if it is the one that
/// knows more of the titles. Everything else is a table of one's own.
bool convinces(const Candidates& all, size_t platform)
{
    const auto& platforms = platformTitles();
    const Candidate& candidate = all.at(platform);
    if (ofOnesOwn(platforms[platform]) || candidate.speaks(Speaks::ForOne))
        return true;
    if (!candidate.speaks(Speaks::ForTwo))
        return false;
    return std::all_of(all.begin(), all.end(), [&](const auto& other) {
        const auto& [place, rival] = other;
        const bool competes = platforms[place].platform != platforms[platform].platform &&
                              (rival.speaks(Speaks::ForOne) || rival.speaks(Speaks::ForTwo));
        return !competes || rival.columns() < candidate.columns();
    });
}

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
    Candidates candidates;
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
        if (convinces(candidates, platform))
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

namespace
{

const PlatformTitles* tableOfOnesOwn()
{
    const auto& all = platformTitles();
    const auto own = std::find_if(all.begin(), all.end(), ofOnesOwn);
    return own == all.end() ? nullptr : &*own;
}

/// What a row could be the heading of: nothing if the row below holds no figures.
std::optional<ColumnMap> suggestion(const std::vector<QString>& titles, const std::vector<QString>& below)
{
    ColumnMap map;
    map.platform = tableOfOnesOwn();
    map.meanings.assign(titles.size(), M::None);
    map.scales.assign(titles.size(), 1);
    std::vector<int> days;
    bool numbers = false;
    for (size_t column = 0; column < std::min(titles.size(), below.size()); ++column) {
        if (readSpan(below[column], {}))
            days.push_back(int(column));
        else
            numbers = numbers || isNumber(below[column]);
    }
    if (days.size() == 1) // of two nobody knows which it is
        map.used[M::Day] = days, map.meanings[size_t(days[0])] = M::Day;
    return map.platform && numbers ? std::optional(map) : std::nullopt;
}

} // namespace

std::optional<ColumnMap> suggestHeading(const RawTable& table)
{
    std::optional<ColumnMap> widest;
    int most = 1;
    for (size_t row = 0; row + 1 < std::min<size_t>(table.rows.size(), 80); ++row) {
        const auto titles = headingOf(table.rows[row]);
        const auto filled =
            int(std::count_if(titles.begin(), titles.end(), [](const QString& title) { return !title.isEmpty(); }));
        if (filled <= most)
            continue;
        std::optional<ColumnMap> found; // a row of units or explanations may stand between titles and figures
        for (size_t below = row + 1; !found && below < std::min(table.rows.size(), row + 4); ++below)
            found = suggestion(titles, table.rows[below]);
        if (!found)
            continue;
        most = filled;
        found->headingRow = row;
        widest = std::move(found);
    }
    return widest;
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
