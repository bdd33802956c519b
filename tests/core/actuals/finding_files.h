// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace ertrag
{

/// A file of the list of wrong readings, which lies beside the project; may be absent.
inline QString findingFile(const char* name)
{
    const QString given = qEnvironmentVariable("ERTRAG_SHARED");
    return (given.isEmpty() ? QStringLiteral(ERTRAG_SOURCE_DIR) + QStringLiteral("/../shared") : given) +
           QStringLiteral("/findings/inputs/") + QLatin1String(name);
}

} // namespace ertrag
