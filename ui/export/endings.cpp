// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/endings.h"

#include <QFileInfo>
#include <algorithm>

namespace ertrag
{

bool endsWithSuffix(const QString& path, const QString& ending)
{
    return QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0;
}

Error unknownEnding(const QString& path, const QStringList& endings)
{
    return {ErrorCode::FileEndingUnknown, path, QFileInfo(path).suffix(),
            QLatin1Char('.') + endings.join(QStringLiteral(", .")), 0};
}

Result<QString> withEnding(const QString& path, const QStringList& endings)
{
    if (QFileInfo(path).suffix().isEmpty())
        return QString(path + QLatin1Char('.') + endings.front());
    const auto fits = [&path](const QString& ending) { return endsWithSuffix(path, ending); };
    if (std::none_of(endings.begin(), endings.end(), fits))
        return unknownEnding(path, endings);
    return path;
}

} // namespace ertrag
