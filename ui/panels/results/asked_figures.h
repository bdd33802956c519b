// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form.h"

#include <vector>

namespace ertrag
{

struct AskedFigure;

/// What to answer before there is a verdict: one question below the other, each with the way to its field.
class AskedFigures : public Card
{
    Q_OBJECT
public:
    explicit AskedFigures(QWidget* parent = nullptr);
    void show(const std::vector<AskedFigure>& figures);
    using QWidget::show;

signals:
    void fieldWanted(const QString& field);

private:
    QWidget* row(const AskedFigure& figure, int number);

    QWidget* m_rows = nullptr;
};

} // namespace ertrag
