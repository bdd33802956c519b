// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/row_store.h"

#include "core/actuals/import/text/raw_table.h"
#include "core/actuals/table_export.h"
#include "core/base/stored_values.h"

#include <bit>
#include <cmath>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace ertrag
{
namespace
{

size_t hashOf(const FileRows::Row& row)
{
    uint64_t h = uint64_t(uint32_t(row.first)) * 0x9E3779B97F4A7C15u;
    h = (h ^ uint32_t(row.last)) * 0xC2B2AE3D27D4EB4Fu;
    h = (h ^ (uint64_t(row.campaign) << 32 | row.channel)) * 0x9E3779B97F4A7C15u;
    return size_t(h ^ (h >> 29));
}

/// `figure` added to a sum, both of which may be absent; without a branch, since many cells are empty by chance.
void addTo(double& sum, double figure)
{
    const auto either = [](bool first, double a, double b) {
        const uint64_t mask = uint64_t(0) - uint64_t(first);
        return std::bit_cast<double>((std::bit_cast<uint64_t>(a) & mask) | (std::bit_cast<uint64_t>(b) & ~mask));
    };
    sum = either(std::isnan(figure), sum, either(std::isnan(sum), figure, sum + figure));
}

/// Room for so many, in pages as large as the system has: a large file fills tens of thousands of small ones.
template <class T> void makeRoom(std::vector<T>& values, size_t count)
{
    values.reserve(count);
#ifdef MADV_HUGEPAGE
    constexpr uintptr_t page = uintptr_t(2) << 20;
    const uintptr_t from = (uintptr_t(values.data()) + page - 1) & ~(page - 1),
                    to = uintptr_t(values.data() + values.capacity()) & ~(page - 1);
    if (from < to)
        madvise(reinterpret_cast<void*>(from), to - from, MADV_HUGEPAGE); // a wish: without it nothing is wrong
#endif
}

} // namespace

RowStore::RowStore() : m_file(std::make_shared<FileRows>()), m_places(1024)
{
    m_names.emplace(std::string(), 0);
}

void RowStore::reserve(size_t rows)
{
    makeRoom(m_file->rows, rows);
    for (const size_t i : m_columns)
        makeRoom(m_file->figures[i], rows);
}

void RowStore::setColumns(const std::array<bool, FileRows::figureCount>& columns)
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i])
            m_columns.push_back(i);
}

quint32 RowStore::nameOf(std::string_view bytes, const TextSource& source)
{
    if (bytes.empty())
        return 0;
    const size_t end = bytes.size() - 1;
    const auto at = [&](size_t i) { return size_t(uchar(bytes[i])); };
    Recent& recent =
        m_recent[(end + at(0) * 3 + at(end / 2) * 5 + at(end) * 7 + at(end - std::min<size_t>(end, 6)) * 11) %
                 m_recent.size()];
    if (bytes == recent.name)
        return recent.number;
    recent.name.assign(bytes);
    const auto [place, isNew] = m_names.try_emplace(recent.name, quint32(m_file->names.size()));
    if (isNew)
        m_file->names.push_back(
            fitted(unguarded(source.textOf(bytes).trimmed().replace(QLatin1Char(breakMark), QLatin1Char('\n'))),
                   TextForm::OneLine));
    return recent.number = place->second;
}

size_t RowStore::placeOf(const FileRows::Row& row)
{
    const size_t mask = m_places.size() - 1;
    for (size_t at = hashOf(row) & mask;; at = (at + 1) & mask) {
        if (m_places[at] == 0) {
            m_places[at] = quint32(m_added.size()) + 1;
            m_added.push_back({row.first, row.last, row.campaign, row.channel, int(row.line), 0, noFigures()});
            const size_t place = m_added.size() - 1;
            if (m_added.size() * 2 > m_places.size())
                grow();
            return place;
        }
        const Sum& sum = m_added[m_places[at] - 1];
        if (sum.first == row.first && sum.last == row.last && sum.campaign == row.campaign &&
            sum.channel == row.channel)
            return m_places[at] - 1;
    }
}

void RowStore::grow()
{
    m_places.assign(m_places.size() * 4, 0);
    const size_t mask = m_places.size() - 1;
    for (size_t i = 0; i < m_added.size(); ++i) {
        const Sum& sum = m_added[i];
        size_t at = hashOf({sum.first, sum.last, 0, sum.campaign, sum.channel}) & mask;
        while (m_places[at])
            at = (at + 1) & mask;
        m_places[at] = quint32(i) + 1;
    }
}

void RowStore::add(const UnderstoodRow& row)
{
    const FileRows::Row entry{qint32(row.span.first.toJulianDay()), qint32(row.span.last.toJulianDay()),
                              quint32(row.line), row.campaign, row.channel};
    m_file->rows.push_back(entry);
    Sum& sum = m_added[placeOf(entry)];
    ++sum.rows;
    for (const size_t i : m_columns) {
        const double figure = row.figures[i];
        m_file->figures[i].push_back(figure);
        if (i == FileRows::Reach)
            continue;
        addTo(sum.figures[i], figure);
        addTo(m_sums[i], figure);
    }
}

std::pair<RowFigures, int> RowStore::sumsOfCampaign(quint32 campaign) const
{
    RowFigures figures = noFigures();
    int rows = 0;
    for (const Sum& sum : m_added) {
        if (sum.campaign != campaign)
            continue;
        rows += sum.rows;
        for (const size_t i : m_columns)
            if (!std::isnan(sum.figures[i]))
                figures[i] = (std::isnan(figures[i]) ? 0 : figures[i]) + sum.figures[i];
    }
    return {figures, rows};
}

void RowStore::turnCosts()
{
    for (double& cost : m_file->figures[FileRows::Cost])
        cost = -cost;
    for (Sum& sum : m_added)
        sum.figures[FileRows::Cost] = -sum.figures[FileRows::Cost];
    m_sums[FileRows::Cost] = -m_sums[FileRows::Cost];
}

void RowStore::fill(ImportBatch& batch)
{
    makeRoom(batch.rows, m_added.size());
    for (const Sum& sum : m_added) {
        ImportedRow row;
        row.first = QDate::fromJulianDay(sum.first);
        row.last = QDate::fromJulianDay(sum.last);
        row.line = sum.line;
        row.rows = sum.rows;
        row.campaign = m_file->names[sum.campaign];
        row.channel = m_file->names[sum.channel];
        for (int i = 0; i < FileRows::figureCount; ++i)
            if (const auto figure = rowFigureOf(FileRows::Figure(i)); figure && !std::isnan(sum.figures[size_t(i)]))
                row.*figure = sum.figures[size_t(i)];
        batch.rows.push_back(std::move(row));
    }
    m_added.clear();
    batch.fileRows = std::move(m_file);
}

} // namespace ertrag
