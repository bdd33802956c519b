// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/import/import_view.h"

namespace ertrag
{

/// An amount of the file in its own currency; without one if it names none.
QString moneyOfFile(double units, const QString& currency, const NumberText& numbers);

/// What of the file is missing or strange: first the rows whose money would be lost.
std::vector<ImportNotice> warningNotices(const ImportReport& report, const NumberText& numbers);

} // namespace ertrag
