// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/step_key.h"

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
    void showStep(StepKey step, const QString& progress);
    void leadTo(StepKey question); ///< until the next showStep(): the way on is this question

signals:
    void stepWanted(ertrag::StepKey step);

private:
    void showNext(const QString& next);

    QPushButton *m_back, *m_next;
    QLabel* m_where;
    std::optional<StepKey> m_before, m_after; ///< the step shown
};

} // namespace ertrag
