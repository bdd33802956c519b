// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/storable.h"

#include "core/actuals/actuals_check.h"
#include "core/book/import_rows.h"
#include "core/campaign/field_check.h"

namespace ertrag
{

Done checkStorable(const CampaignState& state, const StoredImports& there)
{
    const int decimals = currencyDecimals(state.plan.company.currency);
    // What only holds between two campaigns' answers (checkForeignCosts) is not asked when a book is read either.
    if (const FieldFault fault = checkPart(state.plan, QString(), decimals))
        return *fault;
    if (const FieldFault fault = checkChannels(state.plan))
        return *fault;
    if (const auto fault = checkTyped(state.actuals, decimals))
        return *fault;
    for (size_t i = 0; i < state.actuals.imports.size(); ++i) {
        const ImportBatchPtr& batch = state.actuals.imports[i];
        if (there.has(batch))
            continue;
        if (const auto fault = checkImport(*batch, QStringLiteral("actuals.imports/%1").arg(i)))
            return *fault;
    }
    return Nothing{};
}

Done checkStorable(const char* field, const QString& name)
{
    const FieldFault fault = checkText(name, letters(200), QLatin1String(field));
    return fault ? Done(*fault) : Done(Nothing{});
}

} // namespace ertrag
