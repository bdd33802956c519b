// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/correction.h"
#include "core/base/money.h"
#include "core/base/month.h"

#include <QDate>
#include <QString>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ertrag
{

/// What the owner typed for one month. Never touched by an import.
struct TypedMonth {
    Month month;
    std::optional<double> enquiries, newCustomers, orders, hours;
    std::optional<Money> revenueNet, adCosts;
    /// Bills for content, tools, agency and all else that has no figure of its own here.
    std::optional<Money> otherCosts;
    std::optional<Money> setupCosts;    ///< bills for set-up and legal advice
    std::optional<Money> trainingCosts; ///< fees and the hours of those trained, as they burden the firm
    std::optional<Money> reserveUsed;   ///< bills nobody had planned; 0 = the reserve was not needed
    std::optional<double> asked;        ///< new customers who were asked why they came; absent = all of them
    std::optional<double> additional;   ///< new customers who, as asked or measured, would not have come anyway
    /// Of the enquiries that came in this month, whenever they were decided: no order and no refusal yet at last count,
    /// and those who said no. Absent = nobody counted them.
    std::optional<double> openEnquiries = {}, lostEnquiries = {};
    /// Nothing happened in this month: what is not typed and in no file is 0 and not open.
    bool nothing = false;
    /// Those that nothing measures, by key of the catalogue ("stars") and in its unit, percent as 3.5. They say nothing
    /// about cost and benefit: a month with nothing else has no figures.
    std::map<QString, double> keyFigures;
    QString note;
    bool operator==(const TypedMonth&) const = default;
};

/// What kind of house a file comes from; it decides what the figures may be used for.
enum class SourceKind {
    Ads,       ///< what advertising cost; conversions and revenue are claims of the platform (evidence level E)
    Organic,   ///< contacts and clicks that cost nothing
    Analytics, ///< visits of the own website
    Shop,      ///< orders and payments of the whole shop, with and without the campaign
    Table      ///< a table of one's own
};

/// The rows of one file for the same days, campaign and channel, added up; absent = the file says nothing about it.
/// Reach is not here: people are counted once, so it is never added up (FileRows keeps it row by row).
struct ImportedRow {
    QDate first, last;
    int line = 0; ///< 1-based line in the file of the first row that is in it
    int rows = 1; ///< how many rows of the file are in it
    QString campaign;
    QString channel;            ///< as the file names it; empty = ImportBatch::channel
    std::optional<double> cost; ///< currency units of the batch; not rounded: some platforms give eight decimals
    std::optional<double> impressions, clicks, leads, conversions;
    std::optional<double> revenue;
    std::optional<double> visits, views;
    bool operator==(const ImportedRow&) const = default;
};

/// Every row that was taken from a file, as columns: a million rows are some 60 MB. The book keeps them under the
/// file's content hash; in memory they are only there from reading the file until the book has them.
struct FileRows {
    enum Figure { Cost, Impressions, Clicks, Leads, Conversions, Revenue, Visits, Views, Reach, figureCount };
    struct Row {
        qint32 first = 0, last = 0;        ///< Julian days, see QDate::fromJulianDay()
        quint32 line = 0;                  ///< 1-based in the file
        quint32 campaign = 0, channel = 0; ///< into names
        bool operator==(const Row&) const = default;
    };
    std::vector<QString> names{QString()}; ///< names[0] is empty
    std::vector<Row> rows;
    /// By Figure: empty (the file has no such column) or one value a row, NaN where the cell says nothing.
    std::array<std::vector<double>, figureCount> figures;
};

/// A column of the file that was taken, and what it was taken for.
struct ImportedColumn {
    QString title;   ///< as it stands in the file
    QString meaning; ///< key of platforms.json: "cost", "day"
    bool operator==(const ImportedColumn&) const = default;
};

/// Two names of campaigns of one platform, and what the owner said of them when asked: one campaign that the platform
/// shows under a new name, or two that have nothing to do with each other.
struct CampaignNames {
    QString one = {}, other = {};
    bool same = true;
    bool operator==(const CampaignNames&) const = default;
};

/// What was taken from one file; immutable and shared between the states of the history. Two are equal if their
/// contents are, whether or not fileRows is still in memory.
struct ImportBatch {
    QString contentHash; ///< of the file's bytes, hex: what identifies an import, whatever the file is called
    QString fileName;    ///< without its folder
    QString platform;    ///< "meta-ads", "google-ads"; "table" for a table of one's own
    SourceKind kind = SourceKind::Ads;
    QString language; ///< "en", "de"
    QString currency; ///< ISO 4217; empty if the file has none
    double rate =
        1; ///< units of the book's currency for one of the file's; 0 = not known: its money is kept, not counted
    QString channel; ///< the Channel::id it belongs to; empty = not assigned
    QString zone;    ///< of the file's days as it names it ("UTC", "+02:00"); empty if it does not
    QString shape;   ///< hash of the heading; the next file of that shape is read with the same columns
    std::vector<ImportedColumn> columns;
    std::vector<QString> accounts = {};    ///< marks of the ad accounts that it names, sorted; empty if it names none
    std::vector<CampaignNames> names = {}; ///< answers about its campaigns' names, and those that were known before
    bool newest = false;                   ///< the owner says that it is newer than all that were there before it
    QDate importedOn;
    std::vector<ImportedRow> rows; ///< in the order of the file; every figure counts unless a later import covers it
    std::shared_ptr<const FileRows> fileRows; ///< null once the book has them
    bool operator==(const ImportBatch& other) const;
};
using ImportBatchPtr = std::shared_ptr<const ImportBatch>;

/// What really happened, each figure with where it came from.
struct Actuals {
    std::vector<TypedMonth> typed;       ///< ascending by month, one entry a month
    std::vector<ImportBatchPtr> imports; ///< as they were imported; see effectiveRows()
    Correction correction;
    bool operator==(const Actuals& other) const;
};

/// What of each import counts, by its index in actuals.imports: a newer file (newestLast()) of the same source
/// (sameSource()) replaces the days that it has for a campaign, whatever name the campaign had then; a file without
/// campaigns stands for all of them. Rows over several days keep the rest of their days and that share of their
/// figures.
std::vector<std::vector<ImportedRow>> effectiveRows(const Actuals& actuals);

/// A calendar month of actuals, typed and imported together. Absent = nobody said anything.
struct ActualMonth {
    Month month;
    std::optional<double> adCosts, impressions, clicks, enquiries, newCustomers, orders, hours, otherCosts, revenueNet;
    std::optional<double> setupCosts, trainingCosts, reserveUsed, asked, additional; ///< as TypedMonth has them
    std::optional<double> openEnquiries, lostEnquiries;                              ///< as TypedMonth has them
    bool nothing = false;                                                            ///< see TypedMonth::nothing
    std::optional<double> claimedConversions, claimedRevenue; ///< by the platforms: evidence level E
    std::optional<double> visits, views;                      ///< of the website; of videos and pages
    std::optional<double> shopOrders, shopRevenue;            ///< of the whole shop, with and without the campaign
    double coveredShare = 1; ///< of the month's days, up to the last day that has figures; 0 = a gap without any
    /// Of the month's days: those that lie in no file with ad costs, after the first day that any of them has. Their
    /// costs are not known; 0 if the month's ad costs are typed or in no file.
    double adGapShare = 0;
    bool operator==(const ActualMonth&) const = default;
};

/// By month, ascending, without gaps between the first and the last; rows that span months are split by days.
/// What is typed wins over what is imported. `decimals` are those of the book's currency, in which amounts are typed.
std::vector<ActualMonth> byMonth(const Actuals& actuals, int decimals);
std::vector<ActualMonth> monthsOfFiles(const Actuals& actuals); ///< by month what is imported alone
/// What is typed set over the months of the files.
std::vector<ActualMonth> withTyped(const std::vector<ActualMonth>& ofFiles, const std::vector<TypedMonth>& typed,
                                   int decimals);

} // namespace ertrag
