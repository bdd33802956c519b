// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/rows/import_report.h"
#include "core/actuals/import/text/refusal.h"

#include <tuple>

namespace ertrag
{

/// Adds up what several sheets of one heading say, as if they were one file. Row r of the n-th of them, counted from
/// 0, is line n * linesOfSheet + r; ImportReport::sheet and the file's name of the batch name them in that order.
class SheetsTogether
{
public:
    /// Errors: ImportSheet (another platform or heading), ImportCurrency, FileTooLarge (more than 200 sheets).
    std::optional<Error> add(ImportReport next, const QString& sheet);
    ImportReport take();

private:
    using Key = std::tuple<QDate, QDate, QString, QString>;
    void index();
    void addSums(const ImportReport& next);
    void addSkipped(const std::vector<SkippedRows>& skipped);
    void addWarnings(const std::vector<ImportWarning>& warnings);
    void addRows(const std::vector<ImportedRow>& rows);
    void addFileRows(const FileRows& rows);
    int line(int row) const { return m_count * linesOfSheet + row; }

    ImportReport m_all;
    int m_count = 0;
    std::map<Key, size_t> m_places; ///< of the batch's rows
    std::map<QString, quint32> m_names;
};

} // namespace ertrag
