// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/month_grid.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace ertrag
{

using Changes = std::vector<MonthGridChange>;

inline void press(QWidget* widget, int key, Qt::KeyboardModifiers with = Qt::NoModifier, const QString& text = {})
{
    QKeyEvent event(QEvent::KeyPress, key, with, text);
    QApplication::sendEvent(widget, &event);
}

inline void type(QWidget* widget, const QString& text)
{
    for (const QChar letter : text)
        press(widget, 0, Qt::NoModifier, QString(letter));
}

inline MonthGridChange cell(const char* key, int month, double value)
{
    return {QString::fromLatin1(key), month, value};
}

inline std::vector<MonthGridRow> plan()
{
    return {{QStringLiteral("ads/a"),
             QStringLiteral("Instagram"),
             QStringLiteral("Ads"),
             NumberRole::Money,
             {100, 200, 300, 400, 500, 600}},
            {QStringLiteral("ads/b"),
             QStringLiteral("Facebook"),
             QStringLiteral("Ads"),
             NumberRole::Money,
             {10, 10, 10, 10, 10, 10},
             true},
            {QStringLiteral("posts/a"),
             QStringLiteral("Instagram"),
             QStringLiteral("Posts"),
             NumberRole::Count,
             {4, 4, 4, 4, 4, 3}},
            {QStringLiteral("hours/a"),
             QStringLiteral("Instagram"),
             QStringLiteral("Hours"),
             NumberRole::Hours,
             {2.5, 2.5, 0, 0, 0, 0}}};
}

// Lines of the grid: group, a, b, group, posts, group, hours, money.
inline constexpr int adsA = 1, adsB = 2, posts = 4, hours = 6, money = 7;

/// The grid as a page would use it: what somebody wants is taken and shown.
struct MonthGridBench : testing::Test {
    NumberText numbers{QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR")};
    MonthGrid grid{numbers};
    std::vector<MonthGridRow> rows = plan();
    std::vector<Changes> heard;
    QStringList sentences;

    MonthGridBench()
    {
        grid.setMonths(Month::of(2026, 6), 6);
        grid.setRows(rows);
        grid.resize(900, 500);
        grid.show();
        grid.setFocus();
        QObject::connect(&grid, &MonthGrid::changed, &grid, [this](const Changes& changes) { take(changes); });
        QObject::connect(&grid, &MonthGrid::refused, &grid, [this](const QString& why) { sentences << why; });
    }
    void take(const Changes& changes)
    {
        heard.push_back(changes);
        for (const MonthGridChange& change : changes)
            for (MonthGridRow& row : rows)
                if (row.key == change.key)
                    row.values[size_t(change.month)] = change.value;
        grid.setRows(rows);
    }
    QModelIndex at(int line, int month) const { return grid.model()->index(line, month); }
    QString shown(int line, int month) const { return at(line, month).data().toString(); }
    void go(int line, int month) { grid.setCurrentIndex(at(line, month)); }
    void choose(int top, int left, int bottom, int right)
    {
        go(top, left);
        grid.selectionModel()->select({at(top, left), at(bottom, right)}, QItemSelectionModel::ClearAndSelect);
    }
    QPoint middle(int line, int month) const { return grid.visualRect(at(line, month)).center(); }
    QPoint corner(int line, int month) const { return grid.visualRect(at(line, month)).bottomRight() - QPoint(3, 3); }
    QLineEdit* editor() const { return grid.viewport()->findChild<QLineEdit*>(); }
    void key(int code, Qt::KeyboardModifiers with = Qt::NoModifier) { press(&grid, code, with); }
    void mouse(QEvent::Type kind, const QPoint& place, Qt::MouseButtons held = Qt::LeftButton)
    {
        const Qt::MouseButton button = kind == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(kind, place, grid.viewport()->mapToGlobal(place), button, held, Qt::NoModifier);
        QApplication::sendEvent(grid.viewport(), &event);
    }
    /// With the left button held, from the first place over all others.
    void drag(const std::vector<QPoint>& places)
    {
        mouse(QEvent::MouseButtonPress, places.front());
        for (const QPoint& place : places)
            mouse(QEvent::MouseMove, place);
    }
    void drop(const QPoint& place) { mouse(QEvent::MouseButtonRelease, place, Qt::NoButton); }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
};

} // namespace ertrag
