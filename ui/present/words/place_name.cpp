// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/place_name.h"

#include "core/projection/study/ordinary_medium.h"
#include "ui/present/words/driver_label.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

struct PlaceName {
    Q_DECLARE_TR_FUNCTIONS(PlaceName)
};

} // namespace

QString ordinaryMediumName(const Campaign& plan)
{
    return sellsToBusinesses(plan) ? PlaceName::tr("Trade press") : PlaceName::tr("Leaflets and local paper");
}

QString placeName(const QString& id, const Campaign& plan, const NumberText& numbers)
{
    const QString name = channelLabel(id, plan, numbers);
    return name.isEmpty() ? ordinaryMediumName(plan) : name;
}

} // namespace ertrag
