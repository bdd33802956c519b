// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/month_grid_bench.h"

#include <QAccessible>
#include <QScrollBar>

namespace ertrag
{
namespace
{

using MonthGridTest = MonthGridBench;

TEST_F(MonthGridTest, ShowsRowsBelowTheirGroupsWithSums)
{
    EXPECT_EQ(grid.model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Jun 26"));
    EXPECT_EQ(grid.model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("Ads (€)"));
    EXPECT_EQ(grid.model()->headerData(adsA, Qt::Vertical).toString(), QStringLiteral("Instagram"));
    EXPECT_EQ(grid.model()->headerData(posts - 1, Qt::Vertical).toString(), QStringLiteral("Posts"));
    EXPECT_EQ(shown(adsA, 6), QStringLiteral("2.100"));
    EXPECT_EQ(shown(hours, 0), QStringLiteral("2,5"));
    EXPECT_EQ(shown(hours, 2), QStringLiteral("–"));
    EXPECT_EQ(shown(money, 0), QStringLiteral("110"));
    EXPECT_EQ(shown(money, 6), QStringLiteral("2.160"));
}

TEST_F(MonthGridTest, TypingReplacesAndEnterGoesDown)
{
    go(adsA, 1);
    type(&grid, QStringLiteral("7"));
    ASSERT_TRUE(editor());
    type(editor(), QStringLiteral("50,5"));
    press(editor(), Qt::Key_Return);
    EXPECT_EQ(heard, (std::vector<Changes>{{cell("ads/a", 1, 750.5)}}));
    EXPECT_EQ(grid.currentIndex(), at(adsB, 1));
    EXPECT_EQ(shown(adsA, 1), QStringLiteral("750,50"));
    EXPECT_EQ(shown(adsA - 1, 1), QString()) << "a heading has no sum";
    key(Qt::Key_Return); // over the heading to the next row
    EXPECT_EQ(grid.currentIndex(), at(posts, 1));
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(grid.currentIndex(), at(adsB, 1));
}

TEST_F(MonthGridTest, TabGoesRightWhileTypingAndNot)
{
    go(adsA, 0);
    key(Qt::Key_F2);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), QStringLiteral("100"));
    editor()->setText(QStringLiteral("120"));
    press(editor(), Qt::Key_Tab);
    EXPECT_EQ(heard, (std::vector<Changes>{{cell("ads/a", 0, 120)}}));
    EXPECT_EQ(grid.currentIndex(), at(adsA, 1));
    key(Qt::Key_Tab);
    EXPECT_EQ(grid.currentIndex(), at(adsA, 2));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(grid.currentIndex(), at(adsA, 1));
    EXPECT_EQ(heard.size(), 1u);
}

TEST_F(MonthGridTest, TabLeavesTheTableAtTheEndOfARow)
{
    QWidget page;
    MonthGrid inside(numbers, &page);
    QLineEdit next(&page);
    inside.setMonths(Month::of(2026, 1), 6);
    inside.setRows(plan());
    page.show();
    page.activateWindow();
    inside.setFocus();
    inside.setCurrentIndex(inside.model()->index(adsA, 4));
    press(&inside, Qt::Key_Tab);
    EXPECT_EQ(page.focusWidget(), &inside);
    press(&inside, Qt::Key_Tab);
    EXPECT_EQ(page.focusWidget(), &next);
}

TEST_F(MonthGridTest, WhatCannotBeReadStaysOpenAndIsSaid)
{
    go(adsA, 0);
    key(Qt::Key_F2);
    for (const char16_t* typed : {u"viel", u"-5"}) {
        editor()->setText(QString::fromUtf16(typed));
        press(editor(), Qt::Key_Return);
        ASSERT_TRUE(editor());
        EXPECT_TRUE(editor()->property("refused").toBool());
    }
    EXPECT_EQ(sentences.size(), 2);
    EXPECT_NE(sentences[0], sentences[1]);
    EXPECT_TRUE(heard.empty());
    EXPECT_EQ(shown(adsA, 0), QStringLiteral("100"));
}

TEST_F(MonthGridTest, SumsAndHeadingsCannotBeTypedInto)
{
    for (const QModelIndex& index : {at(money, 0), at(adsA, 6), at(0, 0)})
        EXPECT_FALSE(index.flags() & Qt::ItemIsEditable) << index.row();
    EXPECT_TRUE(at(adsA, 5).flags() & Qt::ItemIsEditable);
}

TEST_F(MonthGridTest, ArrowsWithShiftChoose)
{
    go(adsA, 0);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(grid.selectedArea(), (GridArea{adsA, 0, adsB, 1}));
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(grid.selectedArea(), (GridArea{0, 0, hours, 5}));
}

TEST_F(MonthGridTest, DraggingACellChoosesAndChangesNothing)
{
    mouse(QEvent::MouseButtonPress, middle(adsA, 1));
    mouse(QEvent::MouseMove, middle(adsA, 2));
    mouse(QEvent::MouseMove, middle(adsB, 2));
    drop(middle(adsB, 2));
    EXPECT_EQ(grid.selectedArea(), (GridArea{adsA, 1, adsB, 2}));
    EXPECT_TRUE(heard.empty());
}

TEST_F(MonthGridTest, DoubleClickBeginsTyping)
{
    drag({middle(adsA, 1)});
    drop(middle(adsA, 1));
    mouse(QEvent::MouseButtonDblClick, middle(adsA, 1));
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->text(), QStringLiteral("200"));
}

TEST_F(MonthGridTest, NewRowsKeepSelectionAndPlace)
{
    grid.setMonths(Month::of(2026, 6), 24);
    grid.resize(500, 160);
    choose(adsA, 4, adsB, 6);
    grid.horizontalScrollBar()->setValue(120);
    const int place = grid.horizontalScrollBar()->value();
    ASSERT_GT(place, 0);
    rows[0].values[4] = 77;
    grid.setRows(rows);
    EXPECT_EQ(grid.selectedArea(), (GridArea{adsA, 4, adsB, 6}));
    MonthGridRow first = rows[0];
    first.key = QStringLiteral("ads/new");
    rows.insert(rows.begin(), first); // one line more above
    grid.setRows(rows);
    EXPECT_EQ(grid.selectedArea(), (GridArea{adsA + 1, 4, adsB + 1, 6}));
    EXPECT_EQ(grid.currentIndex(), at(adsA + 1, 4));
    EXPECT_EQ(grid.horizontalScrollBar()->value(), place);
    EXPECT_EQ(shown(adsA + 1, 4), QStringLiteral("77"));
}

TEST_F(MonthGridTest, ScreenReadersHearRowMonthAndValue)
{
    EXPECT_EQ(at(adsA, 1).data(Qt::AccessibleTextRole).toString().replace(QChar(0x202F), QLatin1Char(' ')),
              QStringLiteral("Ads, Instagram, Juli 2026: 200,00 €"));
    EXPECT_EQ(at(hours, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Hours, Instagram, Juni 2026: 2,5 h"));
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&grid);
    ASSERT_TRUE(table && table->tableInterface());
    EXPECT_EQ(table->tableInterface()->columnCount(), 7);
    QAccessibleInterface* found = table->tableInterface()->cellAt(posts, 5);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->text(QAccessible::Name), QStringLiteral("Posts, Instagram, November 2026: 3"));
}

} // namespace
} // namespace ertrag
