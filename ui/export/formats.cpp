// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/formats.h"

#include "ui/export/endings.h"

#include <QCoreApplication>
#include <algorithm>

namespace ertrag
{

const ExportOffer& offerOf(ExportFormat format)
{
    const auto* found = std::find_if(exportOffers.begin(), exportOffers.end(),
                                     [format](const ExportOffer& offer) { return offer.format == format; });
    Q_ASSERT(found != exportOffers.end());
    return *found;
}

QString exportText(const char* text)
{
    return QCoreApplication::translate("ExportFormats", text);
}

QString exportFilter(const ExportOffer& offer)
{
    return QStringLiteral("%1 (*.%2)").arg(exportText(offer.kind), QLatin1String(offer.suffix));
}

QStringList exportEndings()
{
    QStringList endings;
    for (const ExportOffer& offer : exportOffers)
        if (*offer.suffix != '\0')
            endings << QLatin1String(offer.suffix);
    return endings;
}

Result<ExportFormat> formatOfFile(const QString& path)
{
    for (const ExportOffer& offer : exportOffers)
        if (*offer.suffix != '\0' && endsWithSuffix(path, QLatin1String(offer.suffix)))
            return offer.format;
    return unknownEnding(path, exportEndings());
}

} // namespace ertrag
