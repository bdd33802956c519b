// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace ertrag
{

/// What stands after a command: files and names in order, and `--option value` or `--json`.
struct Options {
    QStringList plain;
    QMap<QString, QString> named;

    bool has(const char* name) const { return named.contains(QLatin1String(name)); }
    QString text(const char* name, const QString& otherwise = {}) const
    {
        return named.value(QLatin1String(name), otherwise);
    }
    /// Errors: ValueOutOfRange with the allowed range.
    Result<qint64> number(const char* name, qint64 otherwise, qint64 from, qint64 to) const;
};

/// `allowed` are the options with a value; flags (--json, --dry-run, --independent) need none. Errors: Usage.
Result<Options> readOptions(const QStringList& arguments, const QStringList& allowed);

} // namespace ertrag
