// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/field_paths.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

TEST(FieldPaths, ListsEveryFieldOnceWithoutItems)
{
    QStringList paths = fieldPaths();
    EXPECT_TRUE(paths.contains(QStringLiteral("channels.paid.click_rate")));
    EXPECT_TRUE(paths.contains(QStringLiteral("goals.tried.cost_amount")));
    EXPECT_FALSE(paths.contains(QStringLiteral("channels.close_rate.low")));
    EXPECT_EQ(paths.removeDuplicates(), 0);
}

TEST(FieldPaths, ItemsAreTakenOut)
{
    EXPECT_EQ(withoutItems(QStringLiteral("channels/a-2.paid.click_rate")), QStringLiteral("channels.paid.click_rate"));
    EXPECT_EQ(withoutItems(QStringLiteral("months")), QStringLiteral("months"));
}

} // namespace
} // namespace ertrag
