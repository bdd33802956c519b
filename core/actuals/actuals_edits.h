// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"

namespace ertrag {

/// Adds a file. The same content again changes nothing. Days that an older file of the same platform already has for
/// the same campaign are taken from the newer file; rows of the older file that span more days keep the rest of their
/// days and that share of their figures. Typed months are not touched.
Actuals withImport(Actuals actuals, ImportBatch batch);

/// How many days of the new file are already there, and since when; for the preview.
struct ImportOverlap {
    int days = 0;
    bool sameContent = false;
    QDate importedOn; ///< of the latest older file concerned
    bool operator==(const ImportOverlap&) const = default;
};
ImportOverlap overlap(const Actuals& actuals, const ImportBatch& batch);

/// Takes an imported file out again.
Actuals withoutImport(Actuals actuals, const QString& contentHash);

/// Replaces what was typed for the month; an entry that says nothing is taken out.
Actuals withTypedMonth(Actuals actuals, const TypedMonth& month);

} // namespace ertrag
