// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/month_grid_bench.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace ertrag
{
namespace
{

using MonthGridGestures = MonthGridBench;

TEST_F(MonthGridGestures, DeleteIsOneGestureForAllChosenCells)
{
    choose(adsA, 4, adsB, 5);
    key(Qt::Key_Delete);
    EXPECT_EQ(heard, (std::vector<Changes>{
                         {cell("ads/a", 4, 0), cell("ads/a", 5, 0), cell("ads/b", 4, 0), cell("ads/b", 5, 0)}}));
    key(Qt::Key_Delete); // nothing is left to be changed
    EXPECT_EQ(heard.size(), 1u);
}

TEST_F(MonthGridGestures, CopiesForASpreadsheetWithoutHeadings)
{
    choose(adsB, 0, hours, 1);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("10\t10\n4\t4\n2,5\t2,5"));
    EXPECT_TRUE(heard.empty());
}

TEST_F(MonthGridGestures, PastesABlockOfASpreadsheetInBothLanguages)
{
    for (const char16_t* text : {u"1.234,50\t300 €\n-\t7,25\n", u"1,234.50\t€300\r\n-\t7.25\r\n"}) {
        rows = plan();
        grid.setRows(rows);
        heard.clear();
        go(adsA, 2);
        paste(QString::fromUtf16(text));
        EXPECT_EQ(heard, (std::vector<Changes>{{cell("ads/a", 2, 1234.5), cell("ads/a", 3, 300), cell("ads/b", 2, 0),
                                                cell("ads/b", 3, 7.25)}}));
    }
    EXPECT_TRUE(sentences.isEmpty());
}

TEST_F(MonthGridGestures, PasteGoesOnBehindAHeadingAndFillsAMultiple)
{
    go(adsB, 0);
    paste(QStringLiteral("11\n5\n3 h\n"));
    EXPECT_EQ(heard.back(), (Changes{cell("ads/b", 0, 11), cell("posts/a", 0, 5), cell("hours/a", 0, 3)}));
    choose(adsA, 0, adsB, 3);
    paste(QStringLiteral("1\t2\n"));
    EXPECT_EQ(heard.back().size(), 8u);
    EXPECT_EQ(heard.back().back(), cell("ads/b", 3, 2));
}

TEST_F(MonthGridGestures, NothingIsTakenOfAPasteThatCannotBeRead)
{
    go(adsA, 0);
    for (const char16_t* text : {u"1\t2\n3\tviel\n", u"1\t-2\n", u"1\t2\t3\t4\t5\t6\t7\n", u"1\n2\n3\n4\n5\n"})
        paste(QString::fromUtf16(text));
    EXPECT_TRUE(heard.empty());
    ASSERT_EQ(sentences.size(), 4);
    EXPECT_TRUE(sentences[0].contains(QStringLiteral("“viel” (line 2, column 2)"))) << sentences[0].toStdString();
    EXPECT_TRUE(sentences[1].contains(QStringLiteral("“-2” (line 1, column 2)"))) << sentences[1].toStdString();
    EXPECT_TRUE(sentences[2].contains(QStringLiteral("1 × 7"))) << sentences[2].toStdString();
    EXPECT_TRUE(sentences[3].contains(QStringLiteral("5 × 1"))) << sentences[3].toStdString();
}

TEST_F(MonthGridGestures, WhatWasCopiedCanBePastedBack)
{
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(heard.empty()); // the same values
    EXPECT_TRUE(sentences.isEmpty());
    key(Qt::Key_Delete);
    paste(QGuiApplication::clipboard()->text());
    EXPECT_EQ(rows, plan());
}

TEST_F(MonthGridGestures, FillsToTheRightAndDown)
{
    go(adsA, 3);
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(heard.back(), (Changes{cell("ads/a", 4, 400), cell("ads/a", 5, 400)}));
    choose(adsA, 0, adsA, 2);
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(heard.back(), (Changes{cell("ads/a", 1, 100), cell("ads/a", 2, 100)}));
    choose(adsA, 4, posts, 5); // posts are no money
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(heard.back(), (Changes{cell("ads/b", 4, 400), cell("ads/b", 5, 400)}));
    EXPECT_EQ(heard.size(), 3u);
}

TEST_F(MonthGridGestures, PatternsKeepTheTotalOfTheRow)
{
    go(adsA, 2);
    grid.applyPattern(MonthPattern::Even);
    EXPECT_EQ(rows[0].values, std::vector<double>(6, 350));
    grid.applyPattern(MonthPattern::HolidayPause); // June to November
    EXPECT_EQ(rows[0].values, (std::vector<double>{420, 420, 0, 420, 420, 420}));
    go(posts, 0);
    grid.applyPattern(MonthPattern::ThreeWaves);
    EXPECT_EQ(rows[2].values, (std::vector<double>{8, 0, 8, 0, 0, 7}));
    go(hours, 0);
    grid.applyPattern(MonthPattern::Even);
    EXPECT_EQ(rows[3].values, (std::vector<double>{1, 1, 0.75, 0.75, 0.75, 0.75}));
    EXPECT_EQ(heard.size(), 4u);
}

TEST_F(MonthGridGestures, ABillIsSpreadInItsCents)
{
    rows[2].inHundredths = true;
    rows[2].values = std::vector<double>(6, 49.99);
    rows[2].values[0] = 50.01;
    grid.setRows(rows);
    go(posts, 0);
    grid.applyPattern(MonthPattern::Even);
    EXPECT_EQ(rows[2].values, (std::vector<double>{50, 50, 49.99, 49.99, 49.99, 49.99}));
}

TEST_F(MonthGridGestures, NothingCannotBeSpread)
{
    choose(adsB, 0, adsB, 5);
    key(Qt::Key_Delete);
    grid.applyPattern(MonthPattern::ThreeWaves);
    EXPECT_EQ(heard.size(), 1u);
    EXPECT_EQ(sentences.size(), 1);
}

TEST_F(MonthGridGestures, MenuHasThePatternsAndTheSeasonWhereThereIsOne)
{
    go(adsA, 0);
    const auto opened = [this] {
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle(adsA, 0), QCursor::pos());
        QCoreApplication::sendEvent(grid.viewport(), &event);
        return grid.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly).back();
    };
    const auto entry = [](const QMenu* menu, const QString& text) -> QAction* {
        for (QAction* action : menu->actions().back()->menu()->actions())
            if (QString(action->text()).remove(QLatin1Char('&')).startsWith(text))
                return action;
        return nullptr;
    };
    QMenu* menu = opened();
    ASSERT_TRUE(entry(menu, QStringLiteral("Even")));
    ASSERT_TRUE(entry(menu, QStringLiteral("With the season")));
    EXPECT_FALSE(entry(menu, QStringLiteral("With the season"))->isEnabled());
    entry(menu, QStringLiteral("Even"))->trigger();
    EXPECT_EQ(rows[0].values, std::vector<double>(6, 350));
    menu->close();
    grid.setSeason(std::vector<double>(12, 1.0));
    EXPECT_TRUE(entry(opened(), QStringLiteral("With the season"))->isEnabled());
}

TEST_F(MonthGridGestures, DrawingTheCornerFillsWhatItIsDrawnOver)
{
    go(adsA, 1);
    mouse(QEvent::MouseButtonPress, corner(adsA, 1));
    mouse(QEvent::MouseMove, middle(adsA, 2));
    mouse(QEvent::MouseMove, middle(adsB, 3));
    EXPECT_TRUE(heard.empty()); // one gesture, said when it ends
    drop(middle(adsB, 3));
    EXPECT_EQ(heard, (std::vector<Changes>{{cell("ads/a", 2, 200), cell("ads/a", 3, 200), cell("ads/b", 1, 200),
                                            cell("ads/b", 2, 200), cell("ads/b", 3, 200)}}));
    EXPECT_EQ(grid.selectedArea(), (GridArea{adsA, 1, adsB, 3}));
}

TEST_F(MonthGridGestures, DrawingRepeatsWhatWasChosenAndKeepsToItsUnit)
{
    choose(adsA, 0, adsA, 1);
    drag({corner(adsA, 1), middle(posts, 4)});
    drop(middle(posts, 4));
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(rows[0].values, (std::vector<double>{100, 200, 100, 200, 100, 600}));
    EXPECT_EQ(rows[1].values, (std::vector<double>{100, 200, 100, 200, 100, 10}));
    EXPECT_EQ(rows[2].values, plan()[2].values);
}

TEST_F(MonthGridGestures, TheWindowsShortcutsDoNotTakeItsKeys)
{
    const auto kept = [this](int code, Qt::KeyboardModifiers with) {
        QKeyEvent event(QEvent::ShortcutOverride, code, with);
        event.ignore();
        QApplication::sendEvent(&grid, &event);
        return event.isAccepted();
    };
    for (const int code : {Qt::Key_R, Qt::Key_D, Qt::Key_C, Qt::Key_V, Qt::Key_A})
        EXPECT_TRUE(kept(code, Qt::ControlModifier)) << code;
    EXPECT_TRUE(kept(Qt::Key_Delete, Qt::NoModifier));
    EXPECT_FALSE(kept(Qt::Key_Z, Qt::ControlModifier)); // undo is the window's
}

TEST_F(MonthGridGestures, EscapeEndsDrawingWithoutATrace)
{
    go(adsA, 1);
    mouse(QEvent::MouseButtonPress, corner(adsA, 1));
    mouse(QEvent::MouseMove, middle(adsA, 3));
    key(Qt::Key_Escape);
    drop(middle(adsA, 3));
    EXPECT_TRUE(heard.empty());
}

} // namespace
} // namespace ertrag
