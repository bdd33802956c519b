// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/campaign/campaign.h"
#include "core/campaign/levers.h"
#include "ui/panels/page_context.h"

#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ertrag
{

class Assessor;
class LeverRow;
class PointLinks;
struct PlanEdit;
class ScenarioList;

/// What stands on the verdict's page: the plan, or what is tried out with the levers.
struct Shown {
    Campaign plan;
    ProjectionPtr projection; ///< null while there is none
    StudyPtr study;           ///< of the projection; null while there is none
    bool tried = false;
};

/// "What if": levers that leave the stored plan alone, scenarios side by side, what to clear before the start.
class WhatIfPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfPanel(PageContext& context, QWidget* parent = nullptr);

    /// The plan as it stands. Where it changed, the levers go back to it, unless `origin` is this panel.
    void show(const Assessment& planned, ChangedParts parts, const void* origin);
    using QWidget::show;
    void showLevers(bool shown); ///< hidden while nothing can be calculated
    bool tryingOut() const { return !(m_levers == Levers{}); }
    Campaign tried() const; ///< the plan with the levers applied

signals:
    void shownChanged(const ertrag::Shown& shown); ///< the study follows once the levers rest
    void fieldWanted(const QString& field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void addCalendarLevers(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    QString startText(int later) const; ///< the month in which it then starts
    QString pauseText(int month) const; ///< 0 = none
    template <class T>
    LeverRow* addLever(QVBoxLayout* column, const QString& name, std::function<QString(double)> word,
                       std::optional<T> Levers::*field);
    void setRanges();
    void setLevers(const Levers& levers);
    void changed();
    void calculate();
    void noteTried(const Assessment& made);
    void resetLevers();
    void tell(Shown shown);
    void askName();
    void remember();
    void change(const PlanEdit& edit);
    QString suggestedName() const;

    PageContext& m_context;
    Assessor* m_assessor; ///< its own, so that dragging never replaces the plan's projection
    Shown m_planned, m_shown;
    Levers m_levers;
    bool m_calculating = false; ///< the coarse pass of a lever place is under way
    bool m_movedOn = false;     ///< and the levers have left that place
    QWidget* m_leverBox = nullptr;
    QLabel* m_waitingWords = nullptr;
    LeverRow* m_budget = nullptr;
    LeverRow* m_hours = nullptr;
    LeverRow* m_closeRate = nullptr;
    LeverRow* m_margin = nullptr;
    LeverRow* m_months = nullptr;
    LeverRow* m_startLater = nullptr;
    LeverRow* m_pause = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_remember = nullptr;
    QPushButton* m_adopt = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_note = nullptr;
    ScenarioList* m_scenarios = nullptr;
    PointLinks* m_points = nullptr;
};

} // namespace ertrag
