// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bottom_bar.h"

#include "ui/widgets/form.h"
#include "ui/window/steps.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag
{

BottomBar::BottomBar(QWidget* parent)
    : QFrame(parent), m_back(button(QStringLiteral("‹ ") + tr("Back"))), m_next(button({}, true)),
      m_where(label({}, TextSize::Small, false, true))
{
    setProperty("look", QStringLiteral("bar"));
    m_where->setAlignment(Qt::AlignCenter);
    m_back->setAccessibleName(tr("Back"));
    m_back->setShortcut(QKeySequence(QStringLiteral("Alt+Left")));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(30, 12, 30, 12);
    line->addWidget(m_back);
    line->addWidget(m_where, 1);
    line->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { emit stepWanted(*m_before); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit stepWanted(*m_after); });
}

void BottomBar::showStep(StepKey step, const QString& progress)
{
    m_before = stepBefore(step);
    m_after = stepAfter(step);
    m_back->setEnabled(m_before.has_value());
    m_next->setVisible(m_after.has_value());
    if (m_after)
        showNext(tr("Next: %1").arg(stepName(*m_after)));
    const int number = numberOf(step);
    const QString where = isQuestion(step) ? tr("Question %1 of 5").arg(number)
                          : number         ? tr("Step %1 of %2").arg(number).arg(numberedSteps())
                                           : stepName(step);
    m_where->setText(progress.isEmpty() ? where : progress);
}

void BottomBar::leadTo(StepKey question)
{
    m_after = question;
    m_next->show();
    showNext(tr("To question %1").arg(numberOf(question)));
}

void BottomBar::showNext(const QString& next)
{
    m_next->setText(QString(next).replace(QLatin1Char('&'), QLatin1String("&&")) + QStringLiteral(" ›"));
    m_next->setAccessibleName(next);
    m_next->setShortcut(QKeySequence(QStringLiteral("Alt+Right"))); // a new text takes the old one away
}

} // namespace ertrag
