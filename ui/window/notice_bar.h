// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/figure.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ertrag
{

/// What happened, what is safe, what to do: above the page, never modal. One notice at a time; the newest stays.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    /// `action` empty = only a close button; else actionWanted(actionName) on pressing it.
    void showNotice(const QString& text, Tone tone, const QString& action = {}, const QString& actionName = {});
    QString text() const;

signals:
    void actionWanted(const QString& name);

private:
    QLabel* m_text;
    QPushButton *m_action, *m_close;
    QString m_actionName;
};

} // namespace ertrag
