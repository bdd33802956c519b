// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/suggested_channel.h"

#include "core/actuals/import/columns/platforms.h"
#include "core/catalogue/channel_kinds.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

Channel channel(const char* id, const char* kind)
{
    Channel made;
    made.id = QLatin1String(id);
    made.kind = QLatin1String(kind);
    return made;
}

QString suggested(const char* platform)
{
    return suggestedChannel(QLatin1String(platform),
                            {channel("a", "website"), channel("b", "instagram"), channel("c", "facebook"),
                             channel("d", "tiktok"), channel("e", "linkedin")});
}

TEST(SuggestedChannel, IsThePlansFirstThatThePlatformServes)
{
    EXPECT_EQ(suggested("meta-ads"), QStringLiteral("b"));
    EXPECT_EQ(suggested("tiktok-ads"), QStringLiteral("d"));
    EXPECT_EQ(suggested("linkedin-ads"), QStringLiteral("e"));
}

TEST(SuggestedChannel, IsNoneWithoutAChannelOfThatKindOrForAnUnknownPlatform)
{
    EXPECT_EQ(suggested("pinterest-ads"), QString());
    EXPECT_EQ(suggested("shopify"), QString());
    EXPECT_EQ(suggested("nobody's"), QString());
}

TEST(SuggestedChannel, ComesFromKindsThatTheCatalogueHas)
{
    for (const PlatformTitles& platform : platformTitles())
        for (const QString& kind : platform.belongsTo)
            EXPECT_NE(findChannelKind(kind), nullptr) << kind.toStdString();
}

} // namespace
} // namespace ertrag
