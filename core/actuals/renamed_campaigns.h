// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace ertrag
{

/// A campaign of earlier files that is gone from days which the new file has too, while another one appears on them
/// with nearly the same figures: platforms give old days the new name, and both would count.
struct SuspectedRename {
    QString was, now; ///< the names in the earlier files and in the new one
    int days = 0;     ///< that both have
    QDate first, last;
    std::optional<double> costWas, costNow; ///< of those days, in the files' currency
    bool operator==(const SuspectedRename&) const = default;
};

/// What must be asked before the batch is added; each pair of names once, since answers are kept with the batch
/// (ImportBatch::names). Only where it is the same source (sameSource()), on the shared days that the old name has
/// the new file does not have it and the earlier files do not have the new name, they share at least half of the days
/// that the shorter one has there, and cost, impressions and clicks, as far as both have them, differ by less than 30 %
/// (the last days of an export are still corrected for some time).
std::vector<SuspectedRename> suspectedRenames(const Actuals& actuals, const ImportBatch& batch);

/// The batch with the answer to the question: one campaign under two names, or two campaigns.
ImportBatch answered(ImportBatch batch, const SuspectedRename& question, bool same);

} // namespace ertrag
