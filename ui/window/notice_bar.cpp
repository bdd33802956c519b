// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notice_bar.h"

#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag
{

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_text(label({})), m_action(button({})), m_close(button(tr("Close notice")))
{
    setProperty("look", QStringLiteral("notice"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(30, 8, 30, 8);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit wanted(m_offer->wish);
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::showNotice(const QString& text, Tone tone, std::optional<Offer> offer)
{
    const QString action = offer ? offer->text : QString();
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(offer.has_value());
    m_offer = std::move(offer);
    setTone(this, tone);
    show();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace ertrag
