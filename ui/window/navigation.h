// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/steps.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ertrag
{

/// The left side: the campaign, nine steps in three groups with badges, and whether all is saved.
class Navigation : public QFrame
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    void showCampaign(const QString& name, const QString& note);
    void showLooks(const StepBadge::Look (&looks)[stepCount]);
    void setCurrent(int step);
    void showSaved(const QString& text, Tone tone);

signals:
    void stepWanted(int step);

private:
    void addStep(QVBoxLayout* column, int step);
    void refresh(int step);

    QLabel *m_name, *m_note, *m_saved;
    QPushButton* m_buttons[pageCount] = {};
    QLabel* m_labels[pageCount] = {};
    StepBadge* m_badges[pageCount] = {};
    StepBadge::Look m_looks[pageCount] = {};
    int m_current = 0;
};

} // namespace ertrag
