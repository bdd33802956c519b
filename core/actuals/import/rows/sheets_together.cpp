// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/sheets_together.h"

#include "core/actuals/import/rows/row_figures.h"

#include <algorithm>
#include <set>

namespace ertrag
{
namespace
{

constexpr int mostSheets = 200; // lines are numbers of 32 bits

void addTo(std::optional<double>& sum, const std::optional<double>& more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

void addTo(ImportSums& sums, const ImportSums& more)
{
    for (int i = 0; i < FileRows::figureCount; ++i)
        if (const auto figure = sumOf(FileRows::Figure(i)))
            addTo(sums.*figure, more.*figure);
}

} // namespace

std::optional<Error> SheetsTogether::add(ImportReport next, const QString& sheet)
{
    if (m_count == 0) {
        m_all = std::move(next);
        m_all.sheet = sheet;
        index();
        ++m_count;
        return std::nullopt;
    }
    const ImportBatch& batch = next.batch;
    if (m_count >= mostSheets)
        return refusal(ErrorCode::FileTooLarge, QString::number(m_count + 1), QString::number(mostSheets));
    if (next.platform != m_all.platform || batch.shape != m_all.batch.shape)
        return refusal(ErrorCode::ImportSheet, m_all.sheet + QStringLiteral(", ") + sheet);
    if (!next.currency.isEmpty() && !m_all.currency.isEmpty() && next.currency != m_all.currency)
        return refusal(ErrorCode::ImportCurrency, next.currency, m_all.currency);
    m_all.sheet += QStringLiteral(", ") + sheet;
    if (m_all.currency.isEmpty())
        m_all.currency = m_all.batch.currency = next.currency;
    if (m_all.question.ask == ImportAsk::Nothing)
        m_all.question = next.question;
    addSums(next);
    addSkipped(next.rowsSkipped);
    addWarnings(next.warnings);
    addRows(batch.rows);
    if (batch.fileRows && m_all.batch.fileRows)
        addFileRows(*batch.fileRows);
    ++m_count;
    return std::nullopt;
}

void SheetsTogether::index()
{
    const auto& rows = m_all.batch.rows;
    for (size_t i = 0; i < rows.size(); ++i)
        m_places.emplace(Key{rows[i].first, rows[i].last, rows[i].campaign, rows[i].channel}, i);
    if (const auto& known = m_all.batch.fileRows)
        for (size_t i = 0; i < known->names.size(); ++i)
            m_names.emplace(known->names[i], quint32(i));
}

void SheetsTogether::addSums(const ImportReport& next)
{
    addTo(m_all.sums, next.sums);
    m_all.rowsTaken += next.rowsTaken;
    m_all.rowsOutsidePeriod += next.rowsOutsidePeriod;
    m_all.reach.reset(); // people of two sheets may be the same
    if (m_all.ownTotal && next.ownTotal)
        addTo(*m_all.ownTotal, *next.ownTotal);
    else
        m_all.ownTotal.reset();
    m_all.ownTotalVerdict =
        m_all.ownTotal ? verdictOf(m_all.sums, *m_all.ownTotal, m_all.rowsTaken) : TotalVerdict::None;
    if (!next.first.isValid())
        return;
    m_all.first = m_all.first.isValid() ? std::min(m_all.first, next.first) : next.first;
    m_all.last = m_all.last.isValid() ? std::max(m_all.last, next.last) : next.last;
}

void SheetsTogether::addSkipped(const std::vector<SkippedRows>& skipped)
{
    auto& all = m_all.rowsSkipped;
    for (const SkippedRows& more : skipped) {
        const auto same = [&](const SkippedRows& known) { return known.reason == more.reason; };
        const auto found = std::find_if(all.begin(), all.end(), same);
        if (found != all.end()) {
            if (found->withMoney == 0 && more.withMoney > 0) {
                found->firstLine = line(more.firstLine);
                found->sample = more.sample;
            }
            found->count += more.count;
            found->withMoney += more.withMoney;
            addTo(found->cost, more.cost);
            addTo(found->revenue, more.revenue);
            continue;
        }
        all.push_back(more);
        all.back().firstLine = line(more.firstLine);
    }
}

void SheetsTogether::addWarnings(const std::vector<ImportWarning>& warnings)
{
    auto& all = m_all.warnings;
    for (const ImportWarning& more : warnings) {
        const auto same = [&](const ImportWarning& known) { return known.kind == more.kind; };
        const auto found = std::find_if(all.begin(), all.end(), same);
        if (found == all.end()) {
            all.push_back(more);
            all.back().line = line(more.line);
            continue;
        }
        found->rows += more.rows;
        addTo(found->cost, more.cost);
        addTo(found->revenue, more.revenue);
    }
}

void SheetsTogether::addRows(const std::vector<ImportedRow>& rows)
{
    auto& all = m_all.batch.rows;
    for (const ImportedRow& row : rows) {
        const auto [place, isNew] =
            m_places.try_emplace(Key{row.first, row.last, row.campaign, row.channel}, all.size());
        if (isNew) {
            all.push_back(row);
            all.back().line = line(row.line);
            continue;
        }
        ImportedRow& known = all[place->second];
        known.rows += row.rows;
        for (int i = 0; i < FileRows::figureCount; ++i)
            if (const auto figure = rowFigureOf(FileRows::Figure(i)))
                addTo(known.*figure, row.*figure);
    }
}

ImportReport SheetsTogether::take()
{
    std::set<QString> names;
    for (const ImportedRow& row : m_all.batch.rows)
        names.insert(row.campaign);
    if (m_count > 1)
        m_all.campaigns = int(names.size());
    return std::move(m_all);
}

void SheetsTogether::addFileRows(const FileRows& rows)
{
    // It was made by the reader of the first sheet, and nobody else has it yet.
    FileRows& all = *std::const_pointer_cast<FileRows>(m_all.batch.fileRows);
    std::vector<quint32> names;
    for (const QString& name : rows.names) {
        const auto [known, isNew] = m_names.try_emplace(name, quint32(all.names.size()));
        if (isNew)
            all.names.push_back(name);
        names.push_back(known->second);
    }
    for (size_t i = 0; i < FileRows::figureCount; ++i) {
        if (all.figures[i].empty() && rows.figures[i].empty())
            continue;
        all.figures[i].resize(all.rows.size(), nothing);
        all.figures[i].insert(all.figures[i].end(), rows.figures[i].begin(), rows.figures[i].end());
        all.figures[i].resize(all.rows.size() + rows.rows.size(), nothing);
    }
    for (FileRows::Row row : rows.rows) {
        row.line = quint32(line(int(row.line)));
        row.campaign = names[row.campaign];
        row.channel = names[row.channel];
        all.rows.push_back(row);
    }
}

} // namespace ertrag
