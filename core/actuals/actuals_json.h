// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/base/result.h"
#include "core/campaign/campaign_json.h"

#include <QJsonObject>

namespace ertrag
{

/// The block "actuals" of a campaign's file: {"typed": [{"month": "2026-01", "new_customers": 4, "revenue_net": 380.5,
/// "key_figures": {"stars": 4.5}, ...}, {"month": "2026-02", "nothing": true}], "imports": [{"platform": "meta-ads",
/// ..., "rows": [{"first": "2026-01-01", "last": ..., "cost": ...}]}]}. Amounts are currency units, of a currency with
/// so many `decimals`; what nobody said is left out.
QJsonObject actualsToObject(const Actuals& actuals, int decimals);

/// TypedMonth::keyFigures: {"stars": 4.5, "comm": 12}; and back, where what is not a number is left out.
QJsonObject keyFiguresToObject(const std::map<QString, double>& figures);
std::map<QString, double> keyFiguresFromObject(const QJsonObject& object);

/// Errors: JsonField and TextNotAllowed {the path ("actuals.typed/2.month"), the value found, what is allowed, line}.
Result<Actuals> actualsFromObject(const QJsonObject& object, int decimals, const JsonLines& lines = {},
                                  JsonFrom from = JsonFrom::File);

} // namespace ertrag
