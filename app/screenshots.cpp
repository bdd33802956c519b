// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/application.h"
#include "ui/window/work_view.h"

#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace ertrag {
namespace {

// Layout and painting settle in the event loop.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void waitForFigures(Application& root)
{
    root.openExample();
    settle(2500);
}

bool shoot(Application& root, const QString& file)
{
    settle(120);
    return root.window().grab().save(file);
}

bool shootAll(Application& root, const QDir& folder, const QString& tail)
{
    bool all = true;
    for (int step = 1; step <= pageCount; ++step) {
        root.window().work()->goTo(step);
        all = shoot(root, folder.filePath(QStringLiteral("step-%1-%2.png").arg(step).arg(tail))) && all;
    }
    return all;
}

} // namespace

int takeScreenshots(QApplication& application, const QString& folder)
{
    const QDir target(folder);
    const QTemporaryDir own;
    if (!target.mkpath(QStringLiteral(".")) || !own.isValid())
        return 3;
    QSettings store(own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    store.setValue(QStringLiteral("appearance"), int(Appearance::Light));
    Application root(application, store, nativeDialogs());
    bool all = true;
    for (const QString& language : {QStringLiteral("de"), QStringLiteral("en")}) {
        root.setLanguage(language);
        root.start({});
        root.window().resize(1440, 900);
        all = shoot(root, target.filePath(QStringLiteral("start-%1-1440.png").arg(language))) && all;
        waitForFigures(root);
        all = shootAll(root, target, language + QStringLiteral("-1440")) && all;
        root.window().resize(1024, 768);
        all = shootAll(root, target, language + QStringLiteral("-1024")) && all;
        root.doAction(QStringLiteral("close"));
    }
    root.setAppearance(Appearance::Dark);
    root.window().resize(1440, 900);
    waitForFigures(root);
    return shootAll(root, target, QStringLiteral("en-dark")) && all ? 0 : 1;
}

} // namespace ertrag
