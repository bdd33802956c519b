// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/base/result.h"

#include <optional>

namespace ertrag
{

// Whether what happened may be kept, by the description in core/base/stored_values.h: asked for each file and field
// that is taken and again before a book is written; what is typed of each edit. Errors: ValueOutOfRange {field path,
// value, range}, TextNotAllowed {field path, "U+0007"}, EstimateOrder {field path}. `path` is where the value stands
// ("actuals.typed/2026-05").

/// `decimals` are those of the currency that its amounts are in.
std::optional<Error> checkTypedMonth(const TypedMonth& month, const QString& path, int decimals);
std::optional<Error> checkImportedRow(const ImportedRow& row, const QString& path);
std::optional<Error> checkImport(const ImportBatch& batch, const QString& path); ///< with its rows
/// All but the imports: the months are valid and ascend, the correction is in order.
std::optional<Error> checkTyped(const Actuals& actuals, int decimals);

/// A row is counted day by day: ten years at most.
inline constexpr qint64 longestSpan = 3660;

} // namespace ertrag
