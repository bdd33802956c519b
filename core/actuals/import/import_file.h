// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/actuals/import/number_style.h"
#include "core/actuals/import/platforms.h"
#include "core/base/result.h"

#include <QStringList>

namespace ertrag {

/// What the caller knows and the file does not say, or what was corrected in the preview.
struct ImportChoices {
    std::optional<QDate> first, last; ///< both, for a file without dates; a file's own days win
    std::map<int, ColumnMeaning> columns; ///< by index of the column; None = not taken
    QDate today;                      ///< ImportBatch::importedOn; invalid = the computer's date
};

enum class SkipReason { Total, Empty, NoDate, BrokenNumber, Negative, Footnote };

struct SkippedRows {
    SkipReason reason = SkipReason::Empty;
    int count = 0;
    int firstLine = 0; ///< 1-based line of the first of them
    bool operator==(const SkippedRows&) const = default;
};

/// Absent = the file has no such column. Reach is not here: it must not be added over rows.
struct ImportSums {
    std::optional<double> cost, impressions, clicks, leads, conversions, revenue;
    bool operator==(const ImportSums&) const = default;
};

struct ImportColumn {
    QString title;
    ColumnMeaning meaning = ColumnMeaning::None;
    bool used = false;       ///< stored; everything else of the file is dropped
    QStringList firstValues; ///< three at most, as they stand in the file
    bool operator==(const ImportColumn&) const = default;
};

/// What was understood of an export file, for the preview; `batch` is what would be taken.
struct ImportReport {
    QString path;          ///< what was read, and with which choices: reading it again gives the same report
    ImportChoices choices;
    QString platform, platformName, language; ///< "meta-ads", "Meta Ads Manager", "de"
    QString encoding;                         ///< "UTF-8"; "XLSX" for a workbook
    QChar separator;                          ///< null for a workbook
    DecimalStyle decimals = DecimalStyle::Point;
    QString currency;                         ///< ISO 4217; empty if the file has none
    QDate first, last;
    bool dateOrderGuessed = false;            ///< "3/4/2026" and no cell that proves the order
    int campaigns = 0;                        ///< different names
    ImportSums sums;                          ///< over the rows taken
    std::optional<ImportSums> ownTotal;       ///< of the file's total row that fits best
    bool ownTotalAgrees = false;              ///< within rounding
    std::vector<ImportColumn> columns;
    int rowsTaken = 0;
    std::vector<SkippedRows> rowsSkipped;
    ImportBatch batch;
};

/// Reads an export of Meta Ads Manager or Google Ads (CSV in any encoding and style, XLSX) as it is.
/// Errors: FileNotFound, FileNotReadable, FileEmpty, FileTooLarge (CSV 200 MiB, XLSX 50 MiB), ImportBroken,
/// ImportUnknownFormat, ImportNoCost, ImportNoDate, ImportNoRows, ImportCurrency (several in one file).
Result<ImportReport> readExport(const QString& path, const ImportChoices& choices = {});

} // namespace ertrag
