// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/import/import_view.h"

namespace ertrag
{

struct ImportEffects;

/// A span of days in few words: "1 – 31 May 2026".
QString daySpanText(QDate first, QDate last, const NumberText& numbers);

/// What is worth a remark before a file is taken.
std::vector<ImportNotice> importNotices(const ImportReport& report, const Campaign& plan, const ImportEffects& effects,
                                        const NumberText& numbers);

} // namespace ertrag
