// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

#include <QSet>
#include <QStringList>
#include <map>

namespace ertrag
{

/// What a column of an export file means to us. Label and Known are recognised, but not stored.
enum class ColumnMeaning {
    None,
    Day,
    Week,
    Range,
    NthDay,
    First,
    Last,
    RunFirst,
    RunLast,
    Campaign,
    Channel,
    Label,
    Cost,
    Currency,
    Impressions,
    Reach,
    Clicks,
    Leads,
    Conversions,
    Revenue,
    Visits,
    Views,
    Order,
    Status,
    Kind,
    Refund,
    Cancelled,
    Results,
    ResultKind,
    Value,
    Known
};
/// "cost", "nth_day": as in platforms.json; empty for None.
QString meaningKey(ColumnMeaning meaning);
ColumnMeaning meaningOfKey(const QString& key); ///< None if there is no such key
QStringList meaningKeys();                      ///< all of them

/// One title of a column. "+Calls" is added to the other titles with a plus, "*_spend" stands for every title that ends
/// so, "spend_in_micro_dollar*0.000001" is scaled.
struct ColumnTitle {
    QString text; ///< comparable, see comparableTitle()
    double scale = 1;
    bool added = false, ending = false;
    bool fits(const QString& comparable) const;
};

/// The titles of one platform in one language; in a list the earlier title is preferred.
struct PlatformTitles {
    QString platform, platformName, language; ///< "meta-ads", "Meta Ads Manager", "de"
    SourceKind kind = SourceKind::Ads;
    bool totalFirst = false;                ///< an unnamed first row may be the total
    bool blocks = false;                    ///< several tables of the same heading belong together
    bool monthFirst = false;                ///< the platform always writes month/day/year
    bool onlyPositive = false;              ///< of payments: money that came in
    QStringList totalWords, channels, paid; ///< lower case; paid: cells that count
    QStringList belongsTo; ///< kinds of the channels that its figures are of, core/catalogue/channel_kinds.h
    std::map<ColumnMeaning, std::vector<ColumnTitle>> titles;
    std::map<ColumnMeaning, QStringList> valueTitles; ///< what a column "Value" means, by the line above the heading
    std::map<ColumnMeaning, QStringList> resultKinds; ///< which kinds of result are purchases or leads
};

/// Words of the lines above a heading, and titles of columns that hold personal data; all comparable.
struct PreambleWords {
    QStringList periodStart, periodEnd, zones, personal;
};

/// Words in the cells of a row that is no row of figures like the others, in any language; all comparable.
struct RowWords {
    QStringList grandTotals; ///< wherever they stand, the row is the sum of the others: "grand total"
    QStringList totals;      ///< "total", "summe": a campaign may be called so
    QStringList averages;
    QStringList noSales, refunds,
        sales;             ///< of a column that says what kind of payment a row is; looked at in this order
    QStringList cancelled; ///< of a column with the state of an order
};

/// resources/catalogue/platforms.json
const std::vector<PlatformTitles>& platformTitles();
const PreambleWords& preambleWords();
/// Comparable titles that say nothing about who wrote a file, although only one platform here has them ("budget").
const QSet<QString>& commonTitles();
const RowWords& rowWords();

/// NFC, without soft hyphens and other invisible marks, one blank, one dash, one quote, case folded, without a currency
/// code in brackets at its end. Titles are compared whole, never in part.
QString comparableTitle(const QString& title);
/// "EUR" of "Ausgegebener Betrag (EUR)"; empty if there is none.
QString currencyOfTitle(const QString& title);

} // namespace ertrag
