// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace ertrag
{
namespace
{

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

/// A name that every file system takes: the suggestion may hold what a user called a campaign.
QString fileName(QString suggested)
{
    // Also what turns the direction: a name is to be read as it is.
    static const QRegularExpression unsuitable(
        QStringLiteral("[/\\\\:*?\"<>|\\x{0}-\\x{1f}\\x{7f}-\\x{9f}\\x{61c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}"
                       "\\x{2066}-\\x{2069}]"));
    suggested.replace(unsuitable, QStringLiteral("-"));
    while (suggested.startsWith(QLatin1Char('.')) || suggested.startsWith(QLatin1Char('-')))
        suggested.remove(0, 1);
    return suggested.right(120);
}

class NativeDialogs : public Dialogs
{
public:
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override
    {
        return remembered(QFileDialog::getOpenFileName(parent, title, m_folder, filter));
    }
    QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) override
    {
        return remembered(
            QFileDialog::getSaveFileName(parent, title, QDir(m_folder).filePath(fileName(suggested)), filter));
    }
    QString newFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) override
    {
        return remembered(QFileDialog::getSaveFileName(parent, title, QDir(m_folder).filePath(fileName(suggested)),
                                                       filter, nullptr, QFileDialog::DontConfirmOverwrite));
    }
    QString folder(QWidget* parent, const QString& title) override
    {
        const QString chosen = QFileDialog::getExistingDirectory(parent, title, m_folder);
        if (!chosen.isEmpty())
            m_folder = chosen;
        return chosen;
    }
    QString text(QWidget* parent, const QString& title, const QString& question, const QString& initial) override
    {
        QInputDialog dialog(parent);
        dialog.setWindowTitle(title);
        dialog.setLabelText(question);
        dialog.setTextValue(initial);
        if (auto* edit = dialog.findChild<QLineEdit*>())
            edit->setMinimumWidth(360); // names are long
        return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
    }
    bool confirm(QWidget* parent, const QString& question, const QString& explanation, const QString& action) override
    {
        QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Ertrag"), question, QMessageBox::Cancel, parent);
        box.setDefaultButton(QMessageBox::Cancel); // Return alone loses nothing
        box.setInformativeText(explanation);
        box.setTextFormat(Qt::PlainText);
        const auto* go = box.addButton(action, QMessageBox::AcceptRole);
        box.exec();
        return box.clickedButton() == go;
    }
    void tell(QWidget* parent, const QString& title, const QString& text) override
    {
        QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
        box.addButton(QCoreApplication::translate("Dialogs", "Close"), QMessageBox::RejectRole);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }

private:
    QString remembered(const QString& path)
    {
        if (!path.isEmpty())
            m_folder = QFileInfo(path).path();
        return path;
    }

    QString m_folder = documentsFolder(); ///< where the next dialog begins
};

} // namespace

std::unique_ptr<Dialogs> nativeDialogs()
{
    return std::make_unique<NativeDialogs>();
}

} // namespace ertrag
