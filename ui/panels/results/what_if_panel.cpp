// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/what_if_panel.h"

#include "core/document/assessor.h"
#include "core/document/session.h"
#include "ui/panels/results/lever_row.h"
#include "ui/panels/results/point_links.h"
#include "ui/panels/results/scenario_list.h"
#include "ui/present/numbers/axis.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/wording.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace ertrag
{
namespace
{

double stepFor(double high)
{
    const auto steps = roundSteps(0, high, 60);
    return steps[1] - steps[0];
}

} // namespace

WhatIfPanel::WhatIfPanel(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_assessor(new Assessor(Depth::Study, this))
{
    connect(m_assessor, &Assessor::assessed, this, [this](const AssessmentPtr& made) { noteTried(*made); });
    build();
    resetLevers();
}

template <class T>
LeverRow* WhatIfPanel::addLever(QVBoxLayout* column, const QString& name, std::function<QString(double)> word,
                                std::optional<T> Levers::*field)
{
    auto* row = new LeverRow(name, std::move(word));
    column->addWidget(row);
    connect(row, &LeverRow::moved, this, [this, field](double value) {
        m_levers.*field = T(value);
        if (m_levers.*field == plannedLevers(m_planned.plan).*field)
            m_levers.*field = std::nullopt;
        changed();
    });
    return row;
}

void WhatIfPanel::build()
{
    const NumberText& n = m_context.numbers;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 20, 14, 20);
    column->setSpacing(10);
    column->addWidget(label(tr("What if …"), TextSize::Lead, true));
    m_waitingWords =
        label(tr("As soon as costs and return are known, you can move levers here and see at once what changes."),
              TextSize::Normal, false, true);
    column->addWidget(m_waitingWords);
    m_leverBox = new QWidget;
    auto* levers = new QVBoxLayout(m_leverBox);
    levers->setContentsMargins(0, 0, 0, 0);
    levers->setSpacing(6);
    m_budget = addLever<double>(
        levers, tr("Ad budget a month"), [&n](double v) { return n.axisMoney(v); }, &Levers::adBudgetPerMonth);
    m_hours = addLever<double>(
        levers, tr("Hours a week"), [&n](double v) { return n.hours(v); }, &Levers::hoursPerWeek);
    m_closeRate = addLever<double>(
        levers, tr("Enquiries that become customers"), [&n](double v) { return n.percent(v); }, &Levers::closeRate);
    m_margin = addLever<double>(
        levers, tr("Margin of a first order"), [&n](double v) { return n.money(v); }, &Levers::marginPerCustomer);
    m_months = addLever<int>(
        levers, tr("Duration"), [](double v) { return tr("%n month(s)", nullptr, int(v)); }, &Levers::months);
    addCalendarLevers(levers);
    buildButtons(levers);
    levers->addWidget(label(tr("Scenarios"), TextSize::Lead, true));
    m_scenarios = new ScenarioList(m_context.numbers);
    levers->addWidget(m_scenarios);
    column->addWidget(m_leverBox);
    column->addSpacing(4);
    column->addWidget(label(tr("Clear before the start"), TextSize::Lead, true));
    m_points = new PointLinks(n);
    column->addWidget(m_points);
    column->addStretch(1);
    connect(m_scenarios, &ScenarioList::scenarioWanted, this, &WhatIfPanel::setLevers);
    connect(m_scenarios, &ScenarioList::forgetWanted, this,
            [this](const QString& name) { change(forgetScenario(name)); });
    connect(m_points, &PointLinks::fieldWanted, this, &WhatIfPanel::fieldWanted);
}

void WhatIfPanel::addCalendarLevers(QVBoxLayout* column)
{
    m_startLater = addLever<int>(
        column, tr("Start"), [this](double v) { return startText(int(v)); }, &Levers::startLater);
    m_pause = addLever<int>(
        column, tr("Pause of ads and posts"), [this](double v) { return pauseText(int(v)); }, &Levers::pauseInMonth);
}

QString WhatIfPanel::startText(int later) const
{
    return m_context.numbers.month(m_planned.plan.start + later);
}

QString WhatIfPanel::pauseText(int month) const
{
    return month == 0 ? tr("none") : m_context.numbers.monthName(month);
}

void WhatIfPanel::buildButtons(QVBoxLayout* column)
{
    m_reset = button(tr("&Reset"));
    m_remember = button(tr("Remember as &scenario"));
    m_adopt = button(tr("Make it the &plan"));
    for (QPushButton* each : {m_reset, m_remember, m_adopt})
        each->setProperty("look", QStringLiteral("tight")); // two side by side must fit the narrow side
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setMaxLength(200);
    m_name->installEventFilter(this);
    m_name->hide();
    m_note = label({}, TextSize::Small, false, true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_remember);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_name);
    column->addWidget(m_adopt);
    column->addWidget(m_note);
    connect(m_reset, &QPushButton::clicked, this, [this] { setLevers({}); });
    connect(m_remember, &QPushButton::clicked, this, [this] { m_name->isVisible() ? remember() : askName(); });
    connect(m_name, &QLineEdit::returnPressed, this, &WhatIfPanel::remember);
    connect(m_adopt, &QPushButton::clicked, this, [this] { change(applyLevers(m_levers)); });
}

void WhatIfPanel::show(const Assessment& planned, ChangedParts parts, const void* origin)
{
    m_planned = {planned.state->plan, planned.projection, planned.study, false};
    m_scenarios->showPlanned(planned.projection);
    if (parts & ChangedPart::Readiness)
        m_points->show(planned.readiness);
    if ((parts & planParts) && origin != this)
        resetLevers();
    else if (!tryingOut())
        tell(m_planned);
}

void WhatIfPanel::resetLevers()
{
    m_scenarios->show(m_planned.plan);
    m_scenarios->showPlanned(m_planned.projection);
    setLevers({});
}

void WhatIfPanel::tell(Shown shown)
{
    m_shown = std::move(shown);
    emit shownChanged(m_shown);
}

void WhatIfPanel::showLevers(bool shown)
{
    m_leverBox->setVisible(shown);
    m_waitingWords->setVisible(!shown);
}

void WhatIfPanel::setRanges()
{
    const Levers plan = plannedLevers(m_planned.plan);
    const double budget = plan.adBudgetPerMonth.value_or(0), hours = plan.hoursPerWeek.value_or(0);
    const double rate = plan.closeRate.value_or(0.2), margin = plan.marginPerCustomer.value_or(0);
    const int months = plan.months.value_or(12);
    const double budgetHigh = std::max(500.0, budget * 2), marginHigh = std::max(10.0, margin * 2);
    m_budget->setRange(0, budgetHigh, stepFor(budgetHigh), budget);
    m_hours->setRange(0, std::max(10.0, hours * 2), 0.5, hours);
    m_closeRate->setRange(0.01, std::clamp(rate * 2, 0.2, 1.0), 0.01, rate);
    m_margin->setRange(stepFor(marginHigh), marginHigh, stepFor(marginHigh), margin);
    m_months->setRange(1, std::max(36, months), 1, months);
    m_startLater->setRange(0, 11, 1, 0);
    m_pause->setRange(0, 12, 1, 0);
}

void WhatIfPanel::setLevers(const Levers& levers)
{
    setRanges();
    m_levers = levers;
    if (levers.adBudgetPerMonth)
        m_budget->setValue(*levers.adBudgetPerMonth);
    if (levers.hoursPerWeek)
        m_hours->setValue(*levers.hoursPerWeek);
    if (levers.closeRate)
        m_closeRate->setValue(*levers.closeRate);
    if (levers.marginPerCustomer)
        m_margin->setValue(*levers.marginPerCustomer);
    if (levers.months)
        m_months->setValue(*levers.months);
    if (levers.startLater)
        m_startLater->setValue(*levers.startLater);
    if (levers.pauseInMonth)
        m_pause->setValue(*levers.pauseInMonth);
    changed();
}

Campaign WhatIfPanel::tried() const
{
    return withLevers(m_planned.plan, m_levers);
}

void WhatIfPanel::changed()
{
    const bool moved = tryingOut();
    for (QPushButton* each : {m_reset, m_remember, m_adopt})
        each->setEnabled(moved);
    if (!moved)
        m_name->hide();
    m_note->setText(moved ? tr("You are trying this out. Your plan stays as it is.") : QString());
    m_movedOn = m_calculating;
    if (moved && !m_calculating)
        calculate();
    // Until there is a result, what stands there stays, only that it is no longer called the plan.
    tell(moved ? Shown{m_shown.plan, m_shown.projection, m_shown.study, true} : m_planned);
}

void WhatIfPanel::calculate()
{
    m_calculating = true;
    m_movedOn = false;
    m_assessor->assess(std::make_shared<const CampaignState>(CampaignState{tried(), {}}));
}

// A lever under the hand moves faster than a pass takes: each coarse pass is finished and shown before the next begins,
// else a steady hand would see nothing until it rests.
void WhatIfPanel::noteTried(const Assessment& made)
{
    if (made.stage == Stage::Entered)
        return;
    m_calculating = false;
    if (!tryingOut())
        return;
    if (made.refusal)
        m_note->setText(errorSentence(*made.refusal));
    else
        tell({made.state->plan, made.projection, made.study, true});
    if (m_movedOn)
        calculate();
}

QString WhatIfPanel::suggestedName() const
{
    const NumberText& n = m_context.numbers;
    QStringList parts;
    if (m_levers.adBudgetPerMonth)
        parts << tr("%1 ads").arg(n.axisMoney(*m_levers.adBudgetPerMonth));
    if (m_levers.hoursPerWeek)
        parts << tr("%1 a week").arg(n.hours(*m_levers.hoursPerWeek));
    if (m_levers.closeRate)
        parts << tr("%1 become customers").arg(n.percent(*m_levers.closeRate));
    if (m_levers.marginPerCustomer)
        parts << tr("%1 margin").arg(n.money(*m_levers.marginPerCustomer));
    if (m_levers.months)
        parts << tr("%n month(s)", nullptr, *m_levers.months);
    if (m_levers.startLater)
        parts << tr("start in %1").arg(startText(*m_levers.startLater));
    if (m_levers.pauseInMonth)
        parts << tr("pause in %1").arg(pauseText(*m_levers.pauseInMonth));
    return parts.join(QStringLiteral(", "));
}

void WhatIfPanel::askName()
{
    m_name->setText(suggestedName());
    m_name->show();
    m_name->selectAll();
    m_name->setFocus();
    m_note->setText(tr("Give it a name and press Enter."));
}

void WhatIfPanel::remember()
{
    const Levers kept = m_levers;
    const QString name = m_name->text().trimmed();
    m_name->hide();
    change(rememberScenario(name, kept));
    setLevers(kept);
}

void WhatIfPanel::change(const PlanEdit& edit)
{
    const Done done = m_context.session.apply(edit, this);
    if (done)
        resetLevers();
    else
        m_note->setText(errorSentence(done.error()));
}

bool WhatIfPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_name->hide();
        changed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ertrag
