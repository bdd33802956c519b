// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign_json.h"
#include "core/catalogue/resource_file.h"

#include <gtest/gtest.h>

namespace ertrag
{

/// The plan of a sample of resources/samples.
inline Campaign samplePlan(const char* name)
{
    const auto file = readResource(QStringLiteral(":/samples/") + QLatin1String(name) + QStringLiteral(".json"));
    const auto campaign = campaignFromObject(file.value()[QLatin1String("campaign")].toObject());
    EXPECT_TRUE(campaign.ok()) << name;
    return campaign.value();
}

} // namespace ertrag
