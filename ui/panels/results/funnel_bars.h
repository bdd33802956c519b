// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/verdict/economics_view.h"

#include <QWidget>

namespace ertrag
{

/// Contacts, clicks, enquiries, customers a month as bars with the rates between them.
class FunnelBars : public QWidget
{
    Q_OBJECT
public:
    explicit FunnelBars(QWidget* parent = nullptr);
    void setView(const FunnelView& view);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FunnelView m_view;
};

} // namespace ertrag
