// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/import_file.h"

#include <QCoreApplication>

namespace ertrag
{

/// The words for single things of an export file.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportView)
public:
    static QString meaning(ColumnMeaning meaning);
    static QString language(const QString& key); ///< "de"; one that has no name here as it is
    static QString separator(QChar mark);
    static QString skipped(const SkippedRows& rows); ///< "3 empty rows left out"
};

} // namespace ertrag
