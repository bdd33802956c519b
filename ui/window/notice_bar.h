// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/wish.h"
#include "ui/present/numbers/figure.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ertrag
{

/// A button with what pressing it wants.
struct Offer {
    QString text;
    Wish wish;
};

/// What happened, what is safe, what to do: above the page, never modal. One notice at a time; the newest stays.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void showNotice(const QString& text, Tone tone, std::optional<Offer> offer = {}); ///< else only a close button
    QString text() const;

signals:
    void wanted(const ertrag::Wish& wish);

private:
    QLabel* m_text;
    QPushButton *m_action, *m_close;
    std::optional<Offer> m_offer;
};

} // namespace ertrag
