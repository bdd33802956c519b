// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <functional>

namespace ertrag
{

/// Runs the event loop until the condition holds or the time is over. True if it holds.
inline bool waitUntil(const std::function<bool()>& condition, int timeoutMs = 10000)
{
    QElapsedTimer since;
    since.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition() || since.elapsed() > timeoutMs)
            loop.quit();
    });
    look.start(1);
    if (!condition())
        loop.exec();
    return condition();
}

} // namespace ertrag
