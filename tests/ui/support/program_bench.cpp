// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/program_bench.h"

#include "ui/window/work_view.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

namespace ertrag
{

ProgramBench::ProgramBench()
{
    m_settings.setValue(QStringLiteral("language"), QStringLiteral("en"));
    restart();
}

void ProgramBench::restart()
{
    m_program.reset();
    m_program = std::make_unique<Application>(*qApp, m_settings, std::make_unique<ScriptedDialogs>(answers));
    m_program->start({});
}

void ProgramBench::write(const char* name, const QByteArray& content)
{
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray ProgramBench::read(const char* name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ProgramBench::answer(const Wish& wish, const char* words)
{
    answers.words = QString::fromUtf8(words);
    want(wish);
}

void ProgramBench::newBook(const char* name)
{
    answers.file = path(name);
    want(wish::NewBook{Trade::Butcher});
}

void ProgramBench::openBook(const char* name)
{
    want(wish::OpenBook{path(name)});
}

bool ProgramBench::onStart()
{
    return !program().window().work();
}

QString ProgramBench::notice()
{
    for (const NoticeBar* bar : program().window().centralWidget()->findChildren<NoticeBar*>())
        return bar->text();
    return {};
}

QString ProgramBench::title()
{
    return program().window().windowTitle().section(QStringLiteral(" — "), 0, 0);
}

QStringList ProgramBench::entries(const char* menu)
{
    QStringList texts;
    for (const QAction* top : program().window().menuBar()->actions())
        if (QString(top->text()).remove(QLatin1Char('&')) == QLatin1String(menu))
            for (const QAction* entry : top->menu()->actions())
                if (!entry->isSeparator())
                    texts << (entry->isChecked() ? QStringLiteral("*") : QString()) +
                                 QString(entry->text()).remove(QLatin1Char('&')) +
                                 (entry->isEnabled() ? QString() : QStringLiteral(" (off)"));
    return texts;
}

QStringList ProgramBench::versions()
{
    QStringList found;
    for (const QAction* menu : program().window().menuBar()->actions())
        for (const QAction* entry : menu->menu()->actions())
            if (entry->menu() && entry->text() == QStringLiteral("Go back to a &version"))
                for (const QAction* version : entry->menu()->actions())
                    found << version->text().section(QStringLiteral(" · "), 0, 0);
    return found;
}

bool ProgramBench::shows(const char* text)
{
    for (const QLabel* label : program().window().work()->findChildren<QLabel*>())
        if (label->text() == QString::fromUtf8(text))
            return true;
    return false;
}

QStringList campaignsIn(const QString& path)
{
    QStringList names;
    const Result<BookFile> book = BookFile::open(path, false);
    if (!book)
        return names;
    for (const BookEntry& entry : book.value().campaigns())
        names << entry.name;
    return names;
}

} // namespace ertrag
