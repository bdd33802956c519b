// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/actuals/import/columns/import_choices.h"
#include "core/actuals/import/columns/personal_data.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace ertrag
{

enum class SkipReason {
    Total,
    Empty,
    NoDate,
    BrokenNumber,
    Negative,
    Footnote,
    NotPaid,
    Cancelled,     ///< an order that was called off
    NoSale,        ///< a payout, a transfer, a fee, what the shop bought itself
    RepeatedOrder, ///< further items of an order
    OtherTable,
    OtherCurrency
};

struct SkippedRows {
    SkipReason reason = SkipReason::Empty;
    int count = 0;
    int firstLine = 0; ///< 1-based line of the first of them; of the first that holds money, if any does
    int withMoney = 0; ///< how many hold an amount, or one that cannot be read
    std::optional<double> cost, revenue; ///< in them, as far as they can be read; units of the file's currency
    QString sample;                      ///< the cell of firstLine that is the reason, as it stands there; may be empty
    bool operator==(const SkippedRows&) const = default;
};

/// What is strange in figures that would be taken, or missing beside them; what is missing first.
enum class WarningKind {
    LostNoDate,           ///< rows with money that have no day that can be read
    LostBrokenNumber,     ///< rows with money in which a number cannot be read
    LostAmountAsDay,      ///< the same, where the first of them is an amount that a spreadsheet made a day of
    LostNegative,         ///< rows with money in which a count is below zero
    CostsTurned,          ///< costs stood there with a minus and count as costs
    NegativeCosts,        ///< rows that take costs off
    ClicksBeyondContacts, ///< rows with more clicks than impressions
    NothingCounts         ///< rows, but no figure that counts; `titles` = what they hold instead
};
struct ImportWarning {
    WarningKind kind = WarningKind::NothingCounts;
    int rows = 0;
    int line = 0;                        ///< 1-based line of the first
    std::optional<double> cost, revenue; ///< of these rows
    QString sample;                      ///< as in SkippedRows
    QStringList titles = {};
    bool operator==(const ImportWarning&) const = default;
};
/// Money of the file is missing in what would be taken: to be seen before it is.
bool losesMoney(const std::vector<ImportWarning>& warnings);

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

/// More than a sheet can have: where several are added up, see SheetsTogether.
inline constexpr int linesOfSheet = 10000000;

/// What was understood of an export file, for the preview; `batch` is what would be taken.
struct ImportReport {
    bool partial = false; ///< only the beginning was read: what the columns are, no days, sums, counts and rows
    QString path;         ///< what was read, and with which choices: reading it again gives the same report
    ImportChoices choices;
    ImportQuestion question;                  ///< to be answered before the figures may be taken; Nothing = none
    QString platform, platformName, language; ///< "meta-ads", "Meta Ads Manager", "de"
    QString encoding;                         ///< "UTF-8"; "XLSX" or "ODS" for a workbook
    QString sheet;   ///< of a workbook: what was read; several that were added up, with commas between
    QChar separator; ///< null for a workbook
    DecimalStyle decimals = DecimalStyle::Point;
    QString currency;            ///< ISO 4217; empty if neither the file nor an answer says it
    bool currencyChosen = false; ///< the file does not name it: it was chosen, now or for an earlier file of its kind
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
    int rowsOutsidePeriod = 0; ///< taken with days of their own that lie outside the period given
    std::vector<SkippedRows> rowsSkipped;
    std::vector<ImportWarning> warnings;
    ImportBatch batch;
};

} // namespace ertrag
