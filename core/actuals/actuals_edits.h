// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/base/result.h"

namespace ertrag
{

/// Adds a file. The same content again changes nothing, whatever the file is called. Nothing of older files or typed
/// months is changed: effectiveRows() lets the newer file win where both have figures, so taking it out again brings
/// the older figures back.
Actuals withImport(Actuals actuals, ImportBatch batch);
/// The import of that content; null if there is none.
const ImportBatch* findImport(const Actuals& actuals, const QString& contentHash);

/// How many days of the new file are already there, and since when; for the preview.
struct ImportOverlap {
    int days = 0;
    bool sameContent = false;
    QDate first, last; ///< of the days that are already there; invalid if there are none
    QDate importedOn;  ///< of the latest older file concerned
    bool operator==(const ImportOverlap&) const = default;
};
ImportOverlap overlap(const Actuals& actuals, const ImportBatch& batch);

/// Takes an imported file out again.
Actuals withoutImport(Actuals actuals, const QString& contentHash);

/// Errors: those of checkCorrection(); nothing is changed then.
Result<Actuals> withCorrection(Actuals actuals, const Correction& correction);

/// What was typed for the month; an entry that says nothing if nothing was.
TypedMonth typedMonth(const Actuals& actuals, Month month);
/// Replaces what was typed for the month; an entry that says nothing is taken out.
Actuals withTypedMonth(Actuals actuals, const TypedMonth& month);

} // namespace ertrag
