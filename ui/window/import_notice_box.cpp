// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_notice_box.h"

#include <QBoxLayout>
#include <QLabel>

namespace ertrag
{

QLabel* paragraph(const QString& before, const QString& lead, const QString& after, TextSize size)
{
    auto* words = label({}, size);
    words->setTextFormat(Qt::RichText);
    words->setText(before.toHtmlEscaped() + QStringLiteral("<b>") + lead.toHtmlEscaped() + QStringLiteral("</b>") +
                   after.toHtmlEscaped());
    words->setAccessibleName(before + lead + after);
    return words;
}

QWidget* noticeBox(const ImportNotice& notice)
{
    auto* box = new QFrame;
    box->setProperty("look", QStringLiteral("remark"));
    setTone(box, notice.tone);
    auto* words = paragraph({}, notice.lead, QLatin1Char(' ') + notice.text, TextSize::Normal);
    setTone(words, notice.tone);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 11, 16, 11);
    layout->addWidget(words);
    return box;
}

} // namespace ertrag
