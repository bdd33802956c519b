// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_view.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

ChartSpec flow(int channels, int months)
{
    ChartSpec spec;
    spec.kind = ChartKind::Rows;
    spec.xMax = months;
    for (int channel = 0; channel < channels; ++channel) {
        spec.stops.push_back(channel);
        for (int month = 0; month < months; ++month) {
            ChartBar bar;
            bar.position = channel;
            bar.from = month;
            bar.to = month + 1;
            spec.bars.push_back(bar);
        }
    }
    return spec;
}

void mark(ChartSpec& spec, int lines)
{
    for (int i = 0; i < lines; ++i)
        spec.marks.push_back({double(i), 0, QStringLiteral("Fair"), Tone::Quiet, true});
}

TEST(FlowChart, IsAsHighAsItsChannelsHoweverManyMonths)
{
    EXPECT_EQ(rowsHeight(flow(3, 60)), rowsHeight(flow(3, 1)));
    EXPECT_EQ(rowsHeight(flow(6, 24)) - rowsHeight(flow(5, 24)), 36);
    ChartSpec pairs; // bars below each other count each
    for (const double at : {-0.2, 0.2, 0.8, 1.2})
        pairs.bars.emplace_back().position = at;
    EXPECT_EQ(rowsHeight(pairs), 4 * 19 + 8);
}

TEST(FlowChart, HasARowForEachNameOfALineUpToThree)
{
    const QRectF area(0, 0, 600, 300);
    ChartSpec one = flow(2, 12), three = one, many = one;
    mark(one, 1);
    mark(three, 3);
    mark(many, 9);
    const double first = ChartLayout(one, area, false).plot().top() - 3;
    EXPECT_GT(first, 8);
    EXPECT_NEAR(ChartLayout(three, area, false).plot().top() - 3, 3 * first, 1e-9);
    EXPECT_EQ(markRows(many), 3);
    many.marks.push_back({1, 1, QStringLiteral("a point"), Tone::Good, false});
    EXPECT_EQ(markRows(many), 3);
    EXPECT_EQ(markRows(flow(2, 12)), 0);
    EXPECT_EQ(rowsHeight(three) - rowsHeight(flow(2, 12)), 3 * 17);
}

} // namespace
