// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"
#include "core/campaign/edits.h"

#include <QDir>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

TEST(Samples, AreReadAndComeBackUnchanged)
{
    const QDir folder(QStringLiteral(ERTRAG_SOURCE_DIR "/resources/samples"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    EXPECT_FALSE(names.isEmpty());
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const Result<Campaign> read = campaignFromJson(file.readAll(), name);
        ASSERT_TRUE(read.ok()) << qPrintable(name) << " line " << read.error().line << " "
                               << qPrintable(read.error().subject) << " " << qPrintable(read.error().detail) << " "
                               << qPrintable(read.error().allowed);
        EXPECT_TRUE(checkRanges(read.value()).ok()) << qPrintable(name);
        const Result<Campaign> again = campaignFromJson(toJson(read.value()), name);
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(again.value(), read.value()) << qPrintable(name);
    }
}

} // namespace
} // namespace ertrag
