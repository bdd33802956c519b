// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/dialogs.h"

namespace ertrag
{

/// What a test answers to questions that come in a window of their own, and what it was told there.
struct Answers {
    QString file, folder, words;
    bool confirmed = true;
    QStringList questions; ///< those for a confirmation
    QString suggested;     ///< the name offered last for a file
    QString told;          ///< the title of what was told last
};

class ScriptedDialogs : public Dialogs
{
public:
    explicit ScriptedDialogs(Answers& answers) : m_answers(answers) {}
    QString openFile(QWidget*, const QString&, const QString&) override { return m_answers.file; }
    QString saveFile(QWidget*, const QString&, const QString& suggested, const QString&) override
    {
        m_answers.suggested = suggested;
        return m_answers.file;
    }
    QString newFile(QWidget*, const QString&, const QString& suggested, const QString&) override
    {
        m_answers.suggested = suggested;
        return m_answers.file;
    }
    QString folder(QWidget*, const QString&) override { return m_answers.folder; }
    QString text(QWidget*, const QString&, const QString&, const QString&) override { return m_answers.words; }
    bool confirm(QWidget*, const QString& question, const QString&, const QString&) override
    {
        m_answers.questions << question;
        return m_answers.confirmed;
    }
    void tell(QWidget*, const QString& title, const QString&) override { m_answers.told = title; }

private:
    Answers& m_answers;
};

} // namespace ertrag
