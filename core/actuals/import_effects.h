// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/renamed_campaigns.h"

namespace ertrag
{

struct Campaign;

/// Days of a file and the money on them, in the book's currency; money whose rate is not known is not in it.
struct DaysOfFile {
    int days = 0;
    QDate first, last; ///< invalid without days
    std::optional<double> cost, revenue;
    bool operator==(const DaysOfFile&) const = default;
};

/// A figure that the owner typed for a month: it stays, and the file's does not count.
struct TypedStays {
    Month month;
    bool cost = true;   ///< of ad costs, in the book's currency; else of enquiries
    double typed = 0;   ///< what counts
    double ofFiles = 0; ///< what the files would say, with the new one
    bool operator==(const TypedStays&) const = default;
};

/// A month of which the files have the ad costs of some days only (AdDays); for the others the plan's count once the
/// month is over, unless its ad costs are typed.
struct PartOfMonth {
    Month month;
    int days = 0; ///< known, of month.days()
    bool operator==(const PartOfMonth&) const = default;
};

/// What adding a file would do; the one description for preview, command and reply.
struct ImportEffects {
    bool alreadyThere = false; ///< the same content was imported before
    bool correction = false;   ///< and what it says now replaces that
    QDate importedOn;     ///< when the same content, else the latest file that has some of its days; invalid if none
    int daysThere = 0;    ///< days of the file that files of the same source have figures for
    int daysReplaced = 0; ///< days whose figures really change by it
    QDate firstThere, lastThere;
    DaysOfFile older; ///< days that count by another file, which goes on to a later day and so is the newer one, though
                      ///< this one says something else of them; ImportBatch::newest turns it round
    QString newerFile;              ///< of `older`: that file's name
    DaysOfFile outside;             ///< days before the campaign's start or behind its horizon: kept, and not counted
    std::vector<TypedStays> typed;  ///< by month, months of the file only
    std::vector<PartOfMonth> parts; ///< the same
    bool rateMissing = false;       ///< its money is of another currency and does not count
    std::vector<SuspectedRename> renames; ///< to be answered before it is added
    /// Nothing at all would change.
    bool nothing() const { return alreadyThere && !correction; }
    bool operator==(const ImportEffects&) const = default;
};

/// `batch` with its rate and answers as they would be added (withImport()).
ImportEffects effectsOf(const Actuals& actuals, const ImportBatch& batch, const Campaign& plan);

} // namespace ertrag
