// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/month.h"

#include <QDate>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace ertrag {

/// What the owner typed for one month. Never touched by an import.
struct TypedMonth {
    Month month;
    std::optional<double> enquiries, newCustomers, orders, hours;
    std::optional<Money> revenueNet, otherCosts, adCosts;
    QString note;
    bool operator==(const TypedMonth&) const = default;
};

/// One row of an export file, with the days it stands for (first = last for a day).
struct ImportedRow {
    QDate first, last;
    int line = 0; ///< 1-based row in the file
    QString campaign;
    std::optional<double> cost; ///< currency units of the batch; not rounded: some platforms give eight decimals
    std::optional<double> impressions, clicks, leads, conversions;
    std::optional<double> revenue;
    bool operator==(const ImportedRow&) const = default;
};

/// All rows taken from one file; immutable and shared between the states of the history.
struct ImportBatch {
    QString contentHash; ///< SHA-256 of the file, hex
    QString fileName;    ///< without its folder
    QString platform;    ///< "meta-ads", "google-ads"
    QString language;    ///< "en", "de"
    QString currency;    ///< ISO 4217; empty if the file has none
    QString channel;     ///< the Channel::id it belongs to; empty = not assigned
    QDate importedOn;
    std::vector<ImportedRow> rows;
    bool operator==(const ImportBatch&) const = default;
};
using ImportBatchPtr = std::shared_ptr<const ImportBatch>;

/// What really happened, each figure with where it came from.
struct Actuals {
    std::vector<TypedMonth> typed; ///< ascending by month, one entry a month
    std::vector<ImportBatchPtr> imports;
    bool operator==(const Actuals& other) const;
};

/// A calendar month of actuals, typed and imported together. Absent = nobody said anything.
struct ActualMonth {
    Month month;
    std::optional<double> adCosts, impressions, clicks, enquiries, newCustomers, orders, hours, otherCosts, revenueNet;
    std::optional<double> claimedConversions, claimedRevenue; ///< by the platforms: evidence level E
    double coveredShare = 1; ///< of the month's days, up to the last day that has figures; 0 = a gap without any
    bool operator==(const ActualMonth&) const = default;
};

/// By month, ascending, without gaps between the first and the last; rows that span months are split by days.
/// What is typed wins over what is imported.
std::vector<ActualMonth> byMonth(const Actuals& actuals);

} // namespace ertrag
