// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QScrollArea;
class QStackedWidget;

namespace ertrag
{

class Assessor;
class BottomBar;
class LivePanel;
class Navigation;
class NoticeBar;

/// An open campaign: steps on the left, one page in the middle, how things stand on the right. Pages are made when
/// first wanted; those not in view are told what changed when they come into view.
class WorkView : public QWidget
{
    Q_OBJECT
public:
    WorkView(PageContext& context, Assessor& assessor, QWidget* parent = nullptr);

    void goTo(StepKey step);
    StepKey step() const { return m_step.value_or(StepKey::Goals); }
    bool goToField(const QString& field);
    void showSaved(const QString& text, Tone tone);
    NoticeBar* notices() const { return m_notices; }

signals:
    void wanted(const ertrag::Wish& wish);
    void stepShown(ertrag::StepKey step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Slot {
        Page* page = nullptr;
        QScrollArea* scroll = nullptr;
        ChangedParts stale; ///< changed since it was last shown
    };
    Slot& slot(StepKey step);
    void placeMiddle();
    void bringUpToDate(Slot& at, const void* origin);
    void take(const AssessmentPtr& assessment, ChangedParts parts, const void* origin);
    void renderFrame();
    void showWhere();
    void showSide();
    void foldSide();

    PageContext& m_context;
    AssessmentPtr m_assessment;
    Navigation* m_navigation;
    NoticeBar* m_notices;
    BottomBar* m_bottom;
    LivePanel* m_live;
    QStackedWidget *m_pages, *m_sides;
    QScrollArea* m_side;
    std::array<Slot, stepCount> m_slots; ///< of the steps in their order
    std::optional<StepKey> m_step;       ///< empty until the first is shown
};

} // namespace ertrag
