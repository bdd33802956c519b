// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/verdict/economics_view.h"
#include "ui/widgets/form.h"

namespace ertrag
{

/// What the campaign costs, line by line; the mark of a line says where its figure comes from and leads there.
class CostCard : public Card
{
    Q_OBJECT
public:
    explicit CostCard(QWidget* parent = nullptr);
    void show(const CostView& view);
    using QWidget::show;

signals:
    void fieldWanted(const QString& field);

private:
    QPushButton* mark(const CostRow& row);

    QLabel* m_total;
    QWidget* m_rows = nullptr;
    std::vector<CostRow> m_shown;
};

} // namespace ertrag
