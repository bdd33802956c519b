// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals_fields.h"
#include "core/base/result.h"

#include <functional>

namespace ertrag
{

/// A change of what happened, not yet made; `field` is the path of what it touches, as PlanEdit has it. Applying it
/// gives the new actuals, or the Error that says what is allowed; the old ones are never touched.
struct ActualsEdit {
    QString field;
    std::function<Result<Actuals>(Actuals)> apply;
};

/// One figure or the note of one month; a month of which nothing is left is taken out.
template <class T> ActualsEdit set(Month month, T TypedMonth::*field, std::type_identity_t<T> value);
/// One of TypedMonth::keyFigures.
ActualsEdit setKeyFigure(Month month, const QString& key, std::optional<double> value);
/// One estimate of what no file shows. Errors: those of checkCorrection().
ActualsEdit set(std::optional<Estimate> Correction::*field, std::optional<Estimate> value);
ActualsEdit addImport(ImportBatch batch); ///< as withImport()
ActualsEdit removeImport(const QString& contentHash);

/// Adds a file. The same content again is a correction: what it says now replaces what it said, at its place. The same
/// content with the same answers changes nothing, whatever the file is called; what was not answered now (rate,
/// channel, names) stays as it was answered before. Nothing of older files or typed months is changed: effectiveRows()
/// lets the newer file win where both have figures, so taking it out again brings the older figures back. Answers about
/// names that the batch needs are kept with it, too, and so outlast the import that asked.
Actuals withImport(Actuals actuals, ImportBatch batch);
/// The import of that content; null if there is none.
const ImportBatch* findImport(const Actuals& actuals, const QString& contentHash);

/// Takes an imported file out again.
Actuals withoutImport(Actuals actuals, const QString& contentHash);

/// Errors: those of checkCorrection(); nothing is changed then.
Result<Actuals> withCorrection(Actuals actuals, const Correction& correction);

/// What was typed for the month; an entry that says nothing if nothing was.
TypedMonth typedMonth(const Actuals& actuals, Month month);
/// Replaces what was typed for the month; an entry that says nothing is taken out.
Actuals withTypedMonth(Actuals actuals, const TypedMonth& month);

template <class T> ActualsEdit set(Month month, T TypedMonth::*field, std::type_identity_t<T> value)
{
    return {fieldPath(month, field), [month, field, value = std::move(value)](Actuals actuals) -> Result<Actuals> {
                TypedMonth typed = typedMonth(actuals, month);
                typed.*field = value;
                return withTypedMonth(std::move(actuals), typed);
            }};
}

} // namespace ertrag
