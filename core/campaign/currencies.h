// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ertrag
{

/// Whether this is the code of a currency in use (ISO 4217): "EUR", never "eur".
bool isCurrency(const QString& code);
/// 0, 2 or 3 decimals of a currency (ISO 4217); 2 for those that are not listed.
int currencyDecimals(const QString& code);

} // namespace ertrag
