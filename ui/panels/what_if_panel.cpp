// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/what_if_panel.h"

#include "ui/widgets/form.h"

#include "core/document/projector.h"
#include "core/document/session.h"
#include "core/projection/simulate.h"
#include "core/readiness/score.h"
#include "ui/pages/result_parts.h"
#include "ui/panels/lever_row.h"
#include "ui/present/axis.h"
#include "ui/present/number_text.h"
#include "ui/present/wording.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace ertrag {
namespace {

constexpr int scenarioPoints = 1024;
constexpr size_t shownPoints = 5;

double stepFor(double high)
{
    const auto steps = roundSteps(0, high, 60);
    return steps[1] - steps[0];
}

} // namespace

WhatIfPanel::WhatIfPanel(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_projector(new Projector(this)), m_column(new QVBoxLayout(this))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &WhatIfPanel::calculateNext);
    connect(m_projector, &Projector::projected, this, [this](const ProjectionPtr& projection, bool) {
        if (tryingOut()) emit triedProjected(projection);
    });
    build();
    render();
}

template <class T>
LeverRow* WhatIfPanel::addLever(const QString& name, std::function<QString(double)> word, std::optional<T> Levers::*field)
{
    auto* row = new LeverRow(name, std::move(word));
    m_column->addWidget(row);
    connect(row, &LeverRow::moved, this, [this, field](double value) {
        m_levers.*field = T(value);
        if (m_levers.*field == plannedLevers(m_context.session.plan()).*field) m_levers.*field = std::nullopt;
        changed();
    });
    return row;
}

void WhatIfPanel::build()
{
    const NumberText& n = m_context.numbers;
    m_column->setSpacing(12);
    m_column->addWidget(label(tr("What if …"), TextSize::Lead, true));
    m_budget = addLever<double>(tr("Ad budget a month"), [&n](double v) { return n.axisMoney(v); }, &Levers::adBudgetPerMonth);
    m_hours = addLever<double>(tr("Hours a week"), [&n](double v) { return n.hours(v); }, &Levers::hoursPerWeek);
    m_closeRate = addLever<double>(tr("Enquiries that become customers"), [&n](double v) { return n.percent(v); }, &Levers::closeRate);
    m_margin = addLever<double>(tr("Margin of a first order"), [&n](double v) { return n.money(v); }, &Levers::marginPerCustomer);
    m_months = addLever<int>(tr("Duration"), [](double v) { return tr("%n month(s)", nullptr, int(v)); }, &Levers::months);
    m_reset = button(tr("&Reset"));
    m_remember = button(tr("Remember as &scenario"));
    m_adopt = button(tr("Make it the &plan"));
    m_note = label({}, TextSize::Small, false, true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addWidget(m_remember, 1);
    m_column->addLayout(buttons);
    m_column->addWidget(m_adopt);
    m_column->addWidget(m_note);
    m_column->addWidget(label(tr("Scenarios"), TextSize::Lead, true));
    m_table = new SmallTable;
    m_column->addWidget(m_table);
    m_column->addWidget(label(tr("Clear before the start"), TextSize::Lead, true));
    m_points = new QVBoxLayout;
    m_column->addLayout(m_points);
    m_column->addStretch(1);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPanel::render);
    connect(m_remember, &QPushButton::clicked, this, &WhatIfPanel::remember);
    connect(m_adopt, &QPushButton::clicked, this, [this] {
        const Done done = m_context.session.apply(applyLevers(m_levers), this);
        if (done) render();
        else m_note->setText(errorSentence(done.error()));
    });
}

void WhatIfPanel::render()
{
    m_levers = {};
    setRanges();
    changed();
    listScenarios();
    showPoints();
}

void WhatIfPanel::setRanges()
{
    const Levers plan = plannedLevers(m_context.session.plan());
    const double budget = plan.adBudgetPerMonth.value_or(0), hours = plan.hoursPerWeek.value_or(0);
    const double rate = plan.closeRate.value_or(0.2), margin = plan.marginPerCustomer.value_or(0);
    const int months = plan.months.value_or(12);
    const double budgetHigh = std::max(500.0, budget * 2), marginHigh = std::max(10.0, margin * 2);
    m_budget->setRange(0, budgetHigh, stepFor(budgetHigh), budget);
    m_hours->setRange(0, std::max(10.0, hours * 2), 0.5, hours);
    m_closeRate->setRange(0.01, std::clamp(rate * 2, 0.2, 1.0), 0.01, rate);
    m_margin->setRange(0, marginHigh, stepFor(marginHigh), margin);
    m_months->setRange(1, std::max(36, months), 1, months);
}

Campaign WhatIfPanel::tried() const
{
    return withLevers(m_context.session.plan(), m_levers);
}

void WhatIfPanel::changed()
{
    const bool moved = tryingOut();
    for (QPushButton* each : {m_reset, m_remember, m_adopt})
        each->setEnabled(moved);
    m_note->setText(moved ? tr("You are trying this out. Your plan stays as it is.") : QString());
    if (moved) m_projector->project(tried());
    emit leversMoved();
}

QString WhatIfPanel::scenarioName() const
{
    const NumberText& n = m_context.numbers;
    QStringList parts;
    if (m_levers.adBudgetPerMonth) parts << tr("%1 ads").arg(n.axisMoney(*m_levers.adBudgetPerMonth));
    if (m_levers.hoursPerWeek) parts << tr("%1 a week").arg(n.hours(*m_levers.hoursPerWeek));
    if (m_levers.closeRate) parts << tr("%1 become customers").arg(n.percent(*m_levers.closeRate));
    if (m_levers.marginPerCustomer) parts << tr("%1 margin").arg(n.money(*m_levers.marginPerCustomer));
    if (m_levers.months) parts << tr("%n month(s)", nullptr, *m_levers.months);
    return parts.join(QStringLiteral(", "));
}

void WhatIfPanel::remember()
{
    const Levers kept = m_levers;
    const Done done = m_context.session.apply(rememberScenario(scenarioName(), kept), this);
    if (!done) m_note->setText(errorSentence(done.error()));
    listScenarios();
}

void WhatIfPanel::listScenarios()
{
    m_rows = {{tr("Plan"), {}, {}, {}}};
    for (const Scenario& scenario : m_context.session.plan().scenarios)
        m_rows.push_back({scenario.name, scenario.levers, {}, {}});
    showScenarios();
    m_timer.start();
}

void WhatIfPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_timer.start();
}

void WhatIfPanel::calculateNext()
{
    if (!isVisible()) return;
    const auto open = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.roi; });
    if (open == m_rows.end()) return;
    SimulationSettings settings;
    settings.points = scenarioPoints;
    const auto result = simulate(withLevers(m_context.session.plan(), open->levers), settings);
    if (!result) {
        m_rows.erase(open);
    } else {
        open->roi = result.value().roi.p50;
        open->chance = result.value().chancePositive;
    }
    showScenarios();
    m_timer.start();
}

void WhatIfPanel::showScenarios()
{
    const NumberText& n = m_context.numbers;
    Table table{tr("Scenarios"), {tr("Name"), tr("ROI"), tr("Chance")}, {}};
    for (const Row& row : m_rows)
        table.rows.push_back({row.name, row.roi ? n.signedPercent(*row.roi) : QStringLiteral("…"), row.chance ? n.chance(*row.chance) : QStringLiteral("…")});
    m_table->show(table);
}

void WhatIfPanel::showPoints()
{
    emptyLayout(m_points);
    const ProjectionPtr latest = m_context.projector.latest();
    const Readiness now = readiness(m_context.session.plan(), latest.get());
    for (size_t i = 0; i < std::min(shownPoints, now.open.size()); ++i) {
        const Point& point = now.open[i];
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(pill(questionWord(point.question), point.blocker ? Tone::Bad : Tone::Caution), 0, Qt::AlignTop);
        line->addWidget(label(pointSentence(point)), 1);
        auto* go = button(tr("Go"));
        go->setAccessibleName(tr("Go to: %1").arg(pointSentence(point)));
        const QString field = point.field;
        connect(go, &QPushButton::clicked, this, [this, field] { emit fieldWanted(field); });
        line->addWidget(go, 0, Qt::AlignTop);
        m_points->addWidget(row);
    }
    if (now.open.empty()) m_points->addWidget(label(tr("Nothing is open."), TextSize::Normal, false, true));
}

} // namespace ertrag
