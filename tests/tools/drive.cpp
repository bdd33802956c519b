// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a book, driven from outside: each line "NAME<TAB>TEXT" of the standard input is typed into the field
// with that accessible name on the page in view. Whenever the window shows that everything is saved, "saved" and the
// texts typed so far are printed, one line each. Ends with the input. usage: ertrag_drive BOOK
#include "app/application.h"
#include "ui/window/work_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <cstdio>
#include <unistd.h>

using namespace ertrag;

namespace
{

// Return ends the entry in both kinds of text fields.
void pressReturn(QWidget* field)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    QApplication::sendEvent(field, &press);
}

bool type(Application& root, const QString& name, const QString& text)
{
    const QWidget* work = root.window().work();
    const auto fields = work ? work->findChildren<QWidget*>() : QList<QWidget*>();
    for (QWidget* field : fields) {
        auto* line = qobject_cast<QLineEdit*>(field);
        auto* area = qobject_cast<QPlainTextEdit*>(field);
        if ((!line && !area) || field->accessibleName() != name)
            continue;
        line ? line->setText(text) : area->setPlainText(text);
        pressReturn(field);
        return true;
    }
    return false;
}

/// Whole lines of the standard input as they come.
class Lines
{
public:
    /// False at the end of the input.
    template <class F> bool read(F&& line)
    {
        char buffer[4096];
        const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got <= 0)
            return false;
        m_rest.append(buffer, got);
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            line(QString::fromUtf8(m_rest.left(end)));
            m_rest.remove(0, end + 1);
        }
        return true;
    }

private:
    QByteArray m_rest;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QTemporaryDir own;
    QSettings store(own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Application root(application, store, nativeDialogs());
    root.start(QString::fromLocal8Bit(argv[1]));
    QStringList typed;
    const auto tell = [&typed](SaveState state) {
        if (state != SaveState::Saved)
            return;
        std::fprintf(stdout, "saved\t%s\n", qUtf8Printable(typed.join(QLatin1Char('\t'))));
        std::fflush(stdout);
    };
    QObject::connect(&root.book().autosaver(), &Autosaver::stateChanged, &root, tell);
    Lines lines;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &root, [&] {
        const bool more = lines.read([&](const QString& line) {
            if (type(root, line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1)))
                typed.append(line.section(QLatin1Char('\t'), 1));
        });
        if (!more)
            root.window().close();
    });
    std::puts("ready");
    std::fflush(stdout);
    return application.exec();
}
