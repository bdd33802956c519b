// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "tests/ui/support/scripted_dialogs.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ertrag
{

/// The whole program in English, without a screen: wishes go in, the test answers the dialogs, and reads what the
/// window says.
class ProgramBench : public testing::Test
{
protected:
    ProgramBench();
    void restart(); ///< as if the program were begun anew: on the start page
    Application& program() { return *m_program; }
    Session& session() { return m_program->book().session(); }
    QSettings& settings() { return m_settings; }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& content);
    QByteArray read(const char* name) const;

    void want(const Wish& wish) { program().fulfil(wish); }
    void answer(const Wish& wish, const char* words); ///< to a wish that asks for a name
    void newBook(const char* name);                   ///< of a butcher
    void openBook(const char* name);
    bool onStart(); ///< no campaign is shown

    QString notice();                      ///< what stands above the page; empty if nothing
    QString title();                       ///< the campaign's name in the window's title
    QStringList entries(const char* menu); ///< "*" = ticked, " (off)" = cannot be chosen
    QStringList versions();                ///< that the menu leads back to, by their names
    bool shows(const char* text);          ///< as a label of the page

    Answers answers;

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Application> m_program;
};

/// The names of a book's campaigns, read from the file; none of one that cannot be read.
QStringList campaignsIn(const QString& path);

} // namespace ertrag
