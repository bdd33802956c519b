// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commands/commands.h"
#include "core/actuals/import/sheets/sheet_process.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace
{

// The arguments as text before there is an application: commands run without a screen.
QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

// Without one the toolkit would end the program with a core dump.
bool seesScreen()
{
#ifdef Q_OS_LINUX
    for (const char* place : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        if (!qEnvironmentVariableIsEmpty(place))
            return true;
    return false;
#else
    return true;
#endif
}

} // namespace

int main(int argc, char** argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    if (arguments.value(0) == QLatin1String("--read-sheet"))
        return ertrag::answerReadSheet(); // a spreadsheet, in a process with limits
    if (!arguments.isEmpty() && arguments[0] == QLatin1String("report")) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // it draws, but needs no screen
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}); // only our own sentence
        QApplication application(argc, argv);
        ertrag::applyTheme(application, false);
        return ertrag::runCommand(arguments);
    }
    if (ertrag::asksForHelp(arguments))
        return ertrag::printHelp(arguments.value(1));
    if (ertrag::isCommand(arguments)) {
        QCoreApplication application(argc, argv);
        return ertrag::runCommand(arguments);
    }
    if (arguments.size() > 1 || ertrag::isMistyped(arguments.value(0)))
        return ertrag::refuseUsage(arguments);
    if (!seesScreen())
        return ertrag::refuseWithoutScreen();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ertrag"));
    QApplication::setApplicationDisplayName(QStringLiteral("Ertrag"));
    return ertrag::runWindow(application, arguments.value(0));
}
