// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/work_view.h"

#include "core/document/assessor.h"
#include "core/guide/step_state.h"
#include "ui/panels/results/live_panel.h"
#include "ui/present/verdict/live_view.h"
#include "ui/present/words/foreign.h"
#include "ui/window/bottom_bar.h"
#include "ui/window/navigation.h"
#include "ui/window/notice_bar.h"
#include "ui/window/steps.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace ertrag
{
namespace
{

constexpr int foldBelow = 1200;   ///< window width under which the right side goes
constexpr int narrowBelow = 1400; ///< window width under which both sides take less room
constexpr int sideWidth = 330, narrowSideWidth = 300;
constexpr int stepsWidth = 252, narrowStepsWidth = 220;

QScrollArea* scrollOf(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    if (content)
        scroll->setWidget(content);
    return scroll;
}

} // namespace

WorkView::WorkView(PageContext& context, Assessor& assessor, QWidget* parent)
    : QWidget(parent), m_context(context), m_assessment(assessor.latest()), m_navigation(new Navigation),
      m_notices(new NoticeBar), m_bottom(new BottomBar), m_live(new LivePanel), m_pages(new QStackedWidget),
      m_sides(new QStackedWidget), m_side(scrollOf(nullptr))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_navigation);
    placeMiddle();
    auto* sideFrame = new QFrame;
    sideFrame->setProperty("look", QStringLiteral("side"));
    auto* inside = new QVBoxLayout(sideFrame);
    inside->setContentsMargins(1, 0, 0, 0);
    inside->addWidget(m_sides);
    m_side->setWidget(m_live);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sides->addWidget(m_side);
    line->addWidget(sideFrame);
    connect(m_navigation, &Navigation::stepWanted, this, &WorkView::goTo);
    connect(m_bottom, &BottomBar::stepWanted, this, &WorkView::goTo);
    connect(m_live, &LivePanel::fieldWanted, this, &WorkView::goToField);
    connect(m_notices, &NoticeBar::wanted, this, &WorkView::wanted);
    connect(&assessor, &Assessor::assessed, this, &WorkView::take);
    renderFrame();
}

void WorkView::placeMiddle()
{
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_notices);
    middle->addWidget(m_pages, 1);
    middle->addWidget(m_bottom);
    static_cast<QHBoxLayout*>(layout())->addLayout(middle, 1);
}

WorkView::Slot& WorkView::slot(StepKey step)
{
    Slot& at = m_slots[size_t(step)];
    if (at.page)
        return at;
    at.page = steps()[size_t(step)].make(m_context);
    at.stale = allParts;
    at.scroll = scrollOf(at.page);
    at.scroll->setAccessibleName(stepName(step));
    m_pages->addWidget(at.scroll);
    if (QWidget* own = at.page->sidePanel())
        m_sides->addWidget(own);
    connect(at.page, &Page::fieldWanted, this, &WorkView::goToField);
    connect(at.page, &Page::wanted, this, &WorkView::wanted);
    return at;
}

void WorkView::goTo(StepKey step)
{
    Slot& at = slot(step);
    m_step = step;
    bringUpToDate(at, nullptr);
    m_pages->setCurrentWidget(at.scroll);
    showSide();
    m_navigation->setCurrent(step);
    showWhere();
    foldSide();
    emit stepShown(step);
}

bool WorkView::goToField(const QString& field)
{
    const std::optional<StepKey> likely = stepOfField(field);
    if (likely) {
        goTo(*likely);
        if (slot(*likely).page->focusField(field))
            return true;
    }
    for (const Step& step : steps()) {
        if (step.key == likely || !slot(step.key).page->focusField(field))
            continue;
        goTo(step.key);
        return slot(step.key).page->focusField(field);
    }
    return false;
}

// The way on from a verdict that waits for answers leads back to the first question.
void WorkView::showWhere()
{
    if (!m_step)
        return;
    m_bottom->showStep(*m_step, slot(*m_step).page->progress(*m_assessment));
    if (*m_step == StepKey::Verdict && !m_assessment->verdictReady())
        m_bottom->leadTo(StepKey::Goals);
}

// Levers have nothing to move before there is a verdict: then how things stand is at the side of its page too.
void WorkView::showSide()
{
    if (!m_step)
        return;
    const bool waiting = *m_step == StepKey::Verdict && !m_assessment->verdictReady();
    QWidget* own = waiting ? nullptr : slot(*m_step).page->sidePanel();
    m_sides->setCurrentWidget(own ? own : m_side);
}

void WorkView::bringUpToDate(Slot& at, const void* origin)
{
    if (at.stale)
        at.page->render(*m_assessment, at.stale, origin);
    at.stale = {};
}

void WorkView::take(const AssessmentPtr& assessment, ChangedParts parts, const void* origin)
{
    m_assessment = assessment;
    for (Slot& at : m_slots)
        at.stale |= parts;
    if (m_step)
        bringUpToDate(slot(*m_step), origin);
    if (parts)
        renderFrame();
}

void WorkView::renderFrame()
{
    const auto& [plan, actuals] = *m_assessment->state;
    const Readiness& now = m_assessment->readiness;
    const QString note = tr("%1 · %n month(s)", nullptr, plan.months).arg(foreign(plan.company.name));
    m_navigation->showCampaign(foreign(plan.name),
                               plan.company.name.isEmpty() ? tr("%n month(s)", nullptr, plan.months) : note);
    // A verdict that waits for answers is not begun, whatever the presets are worth.
    m_navigation->showStates(stepStates(plan, actuals, now.questions, m_assessment->verdictReady() ? now.score : 0,
                                        m_assessment->openAssumptions));
    m_live->show(liveView(now, m_assessment->projection, plan, m_context.numbers, m_assessment->deciding));
    showSide();
    showWhere();
}

void WorkView::showSaved(const QString& text, Tone tone)
{
    m_navigation->showSaved(text, tone);
}

void WorkView::foldSide()
{
    const bool narrow = width() < narrowBelow;
    m_navigation->setFixedWidth(narrow ? narrowStepsWidth : stepsWidth);
    m_sides->parentWidget()->setFixedWidth(narrow ? narrowSideWidth : sideWidth);
    m_sides->parentWidget()->setVisible(width() >= foldBelow);
}

void WorkView::resizeEvent(QResizeEvent* event)
{
    foldSide();
    QWidget::resizeEvent(event);
}

} // namespace ertrag
