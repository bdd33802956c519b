// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mistake_dialog.h"

#include "ui/widgets/form.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ertrag
{

MistakeDialog::MistakeDialog(const MistakeReport& report, QWidget* parent)
    : QDialog(parent), m_subject(report.subject), m_text(new QPlainTextEdit(report.text)),
      m_done(label({}, TextSize::Normal, false, true))
{
    setWindowTitle(tr("Report a mistake"));
    resize(620, 460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(30, 24, 30, 24);
    column->setSpacing(14);
    column->addWidget(label(tr("Report a mistake"), TextSize::Heading, true));
    column->addWidget(
        label(tr("Say in a sentence what is wrong. Nothing is sent by itself: only you copy, save or mail "
                 "this text, and only what you read here is in it."),
              TextSize::Normal, false, true));
    m_text->setAccessibleName(tr("Text of the report"));
    m_text->setTabChangesFocus(true);
    m_text->moveCursor(QTextCursor::End);
    column->addWidget(m_text, 1);
    column->addWidget(m_done);
    addButtons(column);
    m_text->setFocus();
}

MistakeReport MistakeDialog::report() const
{
    return {m_subject, m_text->toPlainText()};
}

void MistakeDialog::addButtons(QBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& words, const char* name, bool first, auto&& act) {
        auto* made = button(words, first);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    add(tr("&Copy"), "copy", true, [this] { copy(); });
    add(tr("&Save as a file …"), "save", false, [this] { emit saveWanted(report()); });
    add(tr("Write a &mail"), "mail", false, [this] { mail(); });
    row->addStretch();
    add(tr("Close"), "close", false, [this] { reject(); });
    column->addLayout(row);
}

void MistakeDialog::showDone(const QString& sentence)
{
    m_done->setText(sentence);
}

void MistakeDialog::copy()
{
    QApplication::clipboard()->setText(m_text->toPlainText());
    showDone(tr("Copied. You can paste it wherever you write."));
}

void MistakeDialog::mail()
{
    const bool opened = QDesktopServices::openUrl(mailLink(report()));
    showDone(opened ? tr("Your mail program opens. The mail goes out when you send it there.")
                    : tr("There is no mail program here. Copy the text instead."));
}

} // namespace ertrag
