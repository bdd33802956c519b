// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/actuals/import/columns/date_style.h"
#include "core/actuals/import/columns/number_style.h"
#include "core/actuals/import/columns/platforms.h"
#include "core/base/result.h"

#include <QStringList>
#include <atomic>

namespace ertrag
{

/// Columns that were chosen for an earlier file: by comparable title, for every file of the same heading.
using RememberedColumns = std::map<QString, std::map<QString, ColumnMeaning>>; ///< shape -> title -> meaning
RememberedColumns rememberedColumns(const Actuals& actuals);

/// What the caller knows and the file does not say, or what was answered or corrected in the preview.
struct ImportChoices {
    std::optional<QDate> first, last; ///< both, for a file without dates; a file's own days win
    std::optional<int> year;          ///< of the latest day, for dates without a year
    std::optional<SlashOrder> dateOrder;
    std::optional<DecimalStyle> decimals;
    std::map<int, ColumnMeaning> columns;    ///< by index of the column; None = not taken
    std::map<QString, ColumnMeaning> titles; ///< the same by comparable title
    bool withoutCost = false;                ///< take the other figures of an advertising export that has no costs
    RememberedColumns remembered;
    QDate today;                                  ///< ImportBatch::importedOn; invalid = the computer's date
    QString sheetReader;                          ///< program that answers --read-sheet; empty = this one
    const std::atomic<bool>* cancelled = nullptr; ///< looked at often; then Error Cancelled
};

/// What the file leaves open; one at a time, the first that must be answered.
enum class ImportAsk { Nothing, Columns, Costs, Period, Year, DateOrder, Decimals };

/// `readings` show what each answer would mean, e.g. "3/4/2026" as 4 March and as 3 April.
struct ImportQuestion {
    ImportAsk ask = ImportAsk::Nothing;
    QString sample;              ///< the cell in doubt, as it stands in the file
    std::vector<QDate> days;     ///< DateOrder: day first, month first; Year: the likely year's, the year before's
    std::vector<double> numbers; ///< Decimals: point, comma
    bool operator==(const ImportQuestion&) const = default;
};

enum class SkipReason {
    Total,
    Empty,
    NoDate,
    BrokenNumber,
    Negative,
    Footnote,
    NotPaid,
    RepeatedOrder,
    OtherTable,
    OtherCurrency
};

struct SkippedRows {
    SkipReason reason = SkipReason::Empty;
    int count = 0;
    int firstLine = 0; ///< 1-based line of the first of them
    bool operator==(const SkippedRows&) const = default;
};

/// Absent = the file has no such column. Reach is not here: it must not be added over rows.
struct ImportSums {
    std::optional<double> cost, impressions, clicks, leads, conversions, revenue, visits, views;
    bool operator==(const ImportSums&) const = default;
};

/// How the file's own total row compares with the rows that were taken.
enum class TotalVerdict { None, Equal, Rounding, MoreThanListed, LessThanListed };

struct ImportColumn {
    QString title;
    ColumnMeaning meaning = ColumnMeaning::None;
    bool used = false;       ///< stored; everything else of the file is dropped
    QStringList firstValues; ///< three at most, as they stand in the file
    bool operator==(const ImportColumn&) const = default;
};

enum class PersonalKind { Title, Email, Phone, Iban };
struct PersonalColumn {
    QString title;
    PersonalKind kind = PersonalKind::Title;
    bool taken = false; ///< as campaign or channel: then it would be stored
    bool operator==(const PersonalColumn&) const = default;
};

/// What was understood of an export file, for the preview; `batch` is what would be taken.
struct ImportReport {
    bool partial = false; ///< only the beginning was read: what the columns are, no days, sums, counts and rows
    QString path;         ///< what was read, and with which choices: reading it again gives the same report
    ImportChoices choices;
    ImportQuestion question;                  ///< to be answered before the figures may be taken; Nothing = none
    QString platform, platformName, language; ///< "meta-ads", "Meta Ads Manager", "de"
    QString encoding;                         ///< "UTF-8"; "XLSX" for a workbook
    QChar separator;                          ///< null for a workbook
    DecimalStyle decimals = DecimalStyle::Point;
    QString currency; ///< ISO 4217; empty if the file has none
    QDate first, last;
    int daysPerRow = 1;                 ///< 7: the file goes by weeks; 30: by months; a row's figures are split
    int campaigns = 0;                  ///< different names
    ImportSums sums;                    ///< over the rows taken
    std::optional<double> reach;        ///< of the file's own total or only row; never added up
    std::optional<ImportSums> ownTotal; ///< of the file's total row that fits best
    TotalVerdict ownTotalVerdict = TotalVerdict::None;
    std::vector<ImportColumn> columns;
    std::vector<PersonalColumn> personal;
    int rowsTaken = 0;
    std::vector<SkippedRows> rowsSkipped;
    ImportBatch batch;
};

/// Reads an export as it is: text in any encoding and style, or XLSX (in a process of its own, with limits).
/// Errors: FileNotFound, FileNotReadable, FileEmpty, FileTooLarge (text 500 MiB, XLSX 50 MiB), ImportBroken,
/// ImportNoTable, ImportUnknownFormat, ImportNoRows, ImportNoDate, Cancelled.
Result<ImportReport> readExport(const QString& path, const ImportChoices& choices = {});

/// What the beginning of a text says, in some hundredths of a second however large the file is: see
/// ImportReport::partial. A question that a later row may answer is not asked yet. Nothing for a workbook, and where
/// the beginning cannot be read: then readExport() says why.
std::optional<ImportReport> readBeginningOf(const QString& path, const ImportChoices& choices = {});

/// The sentence's error for a question that nobody can answer: ImportNoDate, ImportNoCost, ImportUnknownFormat,
/// ImportAmbiguous {detail = the cell}.
Error asError(const ImportQuestion& question, const QString& fileName);

} // namespace ertrag
