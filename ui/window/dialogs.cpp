// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ertrag {
namespace {

class NativeDialogs : public Dialogs {
public:
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override
    {
        return QFileDialog::getOpenFileName(parent, title, {}, filter);
    }
    QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) override
    {
        return QFileDialog::getSaveFileName(parent, title, suggested, filter);
    }
    QString text(QWidget* parent, const QString& title, const QString& question, const QString& initial) override
    {
        bool accepted = false;
        const QString entered = QInputDialog::getText(parent, title, question, QLineEdit::Normal, initial, &accepted);
        return accepted ? entered.trimmed() : QString();
    }
    bool confirm(QWidget* parent, const QString& question, const QString& explanation, const QString& action) override
    {
        QMessageBox box(QMessageBox::Question, QStringLiteral("Ertrag"), question, QMessageBox::Cancel, parent);
        box.setInformativeText(explanation);
        box.setTextFormat(Qt::PlainText);
        const auto* go = box.addButton(action, QMessageBox::AcceptRole);
        box.exec();
        return box.clickedButton() == go;
    }
    void tell(QWidget* parent, const QString& title, const QString& text) override
    {
        QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
};

} // namespace

std::unique_ptr<Dialogs> nativeDialogs()
{
    return std::make_unique<NativeDialogs>();
}

} // namespace ertrag
