// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/score.h"

#include <QWidget>

class QGridLayout;

namespace ertrag
{

class NumberText;

/// What to clear before the start: question, sentence, a way to the field. The first five.
class PointLinks : public QWidget
{
    Q_OBJECT
public:
    explicit PointLinks(const NumberText& numbers, QWidget* parent = nullptr);
    void show(const Readiness& readiness);

signals:
    void fieldWanted(const QString& field);

private:
    void addPoint(int row, const Point& point);

    const NumberText& m_numbers;
    QGridLayout* m_grid;
};

} // namespace ertrag
