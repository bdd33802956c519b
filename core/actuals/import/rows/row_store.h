// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/row_figures.h"
#include "core/actuals/import/text/text_source.h"

#include <string>
#include <unordered_map>

namespace ertrag
{

/// A row that was understood.
struct UnderstoodRow {
    DaySpan span;
    int line = 0;
    quint32 campaign = 0, channel = 0; ///< names of the store
    RowFigures figures = noFigures();
};

/// Collects rows twice: each on its own (FileRows) and added up by days, campaign and channel (ImportedRow).
class RowStore
{
public:
    RowStore();
    void reserve(size_t rows);
    void setColumns(const std::array<bool, FileRows::figureCount>& columns);
    /// The number of a name, given as it stands in the file.
    quint32 nameOf(std::string_view bytes, const TextSource& source);
    void add(const UnderstoodRow& row);

    const RowFigures& sums() const { return m_sums; } ///< NaN where no row says anything; reach is not added up
    /// What the rows of a campaign come to, and how many they are.
    std::pair<RowFigures, int> sumsOfCampaign(quint32 campaign) const;
    const FileRows& rows() const { return *m_file; }
    void turnCosts(); ///< gives every cost the other sign
    int count() const { return int(m_file->rows.size()); }
    /// Moves everything into the batch; the store is empty then.
    void fill(ImportBatch& batch);

private:
    struct Sum {
        qint32 first, last;
        quint32 campaign, channel;
        int line, rows;
        RowFigures figures;
    };
    size_t placeOf(const FileRows::Row& row);
    void grow();

    std::shared_ptr<FileRows> m_file;
    std::vector<size_t> m_columns; ///< figures that the file has
    std::unordered_map<std::string, quint32> m_names;
    struct Recent {
        std::string name;
        quint32 number = 0;
    };
    std::array<Recent, 256> m_recent; ///< names met lately, found without hashing all of their letters
    std::vector<Sum> m_added;
    std::vector<quint32> m_places; ///< open addressing: index into m_added plus one; 0 = free
    RowFigures m_sums = noFigures();
};

} // namespace ertrag
