// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign_json.h"

#include <QFile>
#include <gtest/gtest.h>

namespace ertrag
{

/// A whole plan as an owner made it, of tests/data/plans: butcher, bakery, hotel, machine-builder. The samples of the
/// program may change, these do not, so that a figure found on them stays one.
inline Campaign keptPlan(const char* name)
{
    const QString path = QStringLiteral(ERTRAG_SOURCE_DIR "/tests/data/plans/%1.json").arg(QLatin1String(name));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return campaignFromJson(file.readAll(), path).value();
}

} // namespace ertrag
