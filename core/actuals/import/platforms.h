// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace ertrag {

/// What a column of an export file means to us. Known and Label are recognised, but not stored.
enum class ColumnMeaning {
    None, Day, Range, First, Last, RunFirst, RunLast, Campaign, Label, Cost, Currency, Impressions, Reach, Clicks,
    Leads, Conversions, Revenue, Known
};

/// The titles of one platform in one language; in a list the earlier title is preferred.
struct PlatformTitles {
    QString platform, platformName, language; ///< "meta-ads", "Meta Ads Manager", "de"
    bool totalFirst = false;    ///< else total rows stand at the end and begin with one of totalWords
    QStringList totalWords;
    std::map<ColumnMeaning, QStringList> titles; ///< comparable, see comparableTitle()
};

/// resources/catalogue/platforms.json
const std::vector<PlatformTitles>& platformTitles();

/// NFC, without soft hyphens and other invisible marks, one blank, one dash, one quote, case folded, without a currency
/// code in brackets at its end. Titles are compared whole, never in part.
QString comparableTitle(const QString& title);
/// "EUR" of "Ausgegebener Betrag (EUR)"; empty if there is none.
QString currencyOfTitle(const QString& title);

} // namespace ertrag
