// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actual_months.h"

namespace ertrag
{

ActualMonths actualMonths(const Actuals& actuals, int decimals)
{
    ActualMonths months;
    months.imported = monthsOfFiles(actuals);
    months.all = withTyped(months.imported, actuals.typed, decimals);
    months.corrected = correctedMonths(months.all, actuals.correction);
    return months;
}

} // namespace ertrag
