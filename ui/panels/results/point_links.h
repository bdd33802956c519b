// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/score.h"

#include <QWidget>

class QGridLayout;

namespace ertrag
{

/// What to clear before the start: question, sentence, a way to the field. The first five.
class PointLinks : public QWidget
{
    Q_OBJECT
public:
    explicit PointLinks(QWidget* parent = nullptr);
    void show(const Readiness& readiness);

signals:
    void fieldWanted(const QString& field);

private:
    void addPoint(int row, const Point& point);

    QGridLayout* m_grid;
};

} // namespace ertrag
