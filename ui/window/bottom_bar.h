// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ertrag
{

/// Back, where you are, and Next with the name of the next step.
class BottomBar : public QFrame
{
    Q_OBJECT
public:
    explicit BottomBar(QWidget* parent = nullptr);
    void showStep(int step, const QString& progress);

signals:
    void stepWanted(int step);

private:
    QPushButton *m_back, *m_next;
    QLabel* m_where;
    int m_step = 1;
};

} // namespace ertrag
