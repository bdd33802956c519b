// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/scenario_list.h"

#include "core/campaign/campaign.h"
#include "core/document/assessor.h"
#include "core/projection/study/ordinary_medium.h"
#include "ui/panels/results/result_parts.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/foreign.h"
#include "ui/present/words/place_name.h"
#include "ui/widgets/form.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace ertrag
{
namespace
{

const QString waiting = QStringLiteral("…");

QLabel* rightLabel(const QString& text, bool quiet = false)
{
    auto* made = label(text, quiet ? TextSize::Small : TextSize::Normal, false, quiet);
    made->setWordWrap(false);
    made->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return made;
}

} // namespace

ScenarioList::ScenarioList(const NumberText& numbers, QWidget* parent)
    : QWidget(parent), m_numbers(numbers), m_assessor(new Assessor(Depth::Projection, this)),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    connect(m_assessor, &Assessor::assessed, this, [this](const AssessmentPtr& assessment) { take(*assessment); });
}

void ScenarioList::addText(QLabel*& text, int column)
{
    text = rightLabel(waiting);
    m_grid->addWidget(text, m_grid->rowCount() - 1, column);
}

void ScenarioList::addButtons(const Row& row, int line)
{
    const QString name = foreign(row.name);
    auto* show = button(name);
    show->setText(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    show->setProperty("look", QStringLiteral("link"));
    show->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    show->setAccessibleName(tr("Try out: %1").arg(name));
    show->setToolTip(name);
    m_grid->addWidget(show, line, 0);
    auto* forget = button(QStringLiteral("×"));
    forget->setProperty("look", QStringLiteral("link"));
    forget->setAccessibleName(tr("Delete scenario %1").arg(name));
    forget->setToolTip(tr("Delete"));
    m_grid->addWidget(forget, line, 3);
    connect(show, &QPushButton::clicked, this, [this, levers = *row.levers] { emit scenarioWanted(levers); });
    connect(forget, &QPushButton::clicked, this, [this, name = row.name] { emit forgetWanted(name); });
}

void ScenarioList::addRow(Row& row)
{
    const int line = m_grid->rowCount();
    if (row.levers)
        addButtons(row, line);
    else
        m_grid->addWidget(label(foreign(row.name)), line, 0);
    addText(row.resultText, 1);
    addText(row.chanceText, 2);
}

// By the result in money, as the answers below compare them: a rate on a smaller sum would rank them otherwise.
// Doing nothing costs nothing and brings nothing: there is neither a rate nor a chance to state.
void ScenarioList::addFixedRows()
{
    const int top = m_grid->rowCount();
    m_grid->addWidget(label(tr("Name"), TextSize::Small, false, true), top, 0);
    m_grid->addWidget(rightLabel(tr("Result"), true), top, 1);
    m_grid->addWidget(rightLabel(tr("Chance"), true), top, 2);
    m_grid->addWidget(label(tr("Plan")), top + 1, 0);
    addText(m_planResult, 1);
    addText(m_planChance, 2);
    m_grid->addWidget(label(tr("Do nothing")), top + 2, 0);
    m_grid->addWidget(rightLabel(m_numbers.money(0)), top + 2, 1);
    m_grid->addWidget(rightLabel(QStringLiteral("–")), top + 2, 2);
}

void ScenarioList::show(const Campaign& plan)
{
    emptyLayout(m_grid);
    m_rows.clear();
    m_running = -1;
    addFixedRows();
    if (auto medium = inOrdinaryMedium(plan))
        m_rows.push_back({tr("%1 instead").arg(ordinaryMediumName(plan)), std::move(*medium), {}, {}, {}});
    for (const Scenario& scenario : plan.scenarios)
        m_rows.push_back({scenario.name, withLevers(plan, scenario.levers), scenario.levers, {}, {}});
    for (Row& row : m_rows)
        addRow(row);
    calculateNext();
}

void ScenarioList::showPlanned(const ProjectionPtr& planned)
{
    if (!planned || !m_planResult)
        return;
    const bool nothing = planned->investment.p50 <= 0;
    m_planResult->setText(nothing ? QStringLiteral("–") : m_numbers.signedMoney(planned->npv.p50));
    m_planChance->setText(nothing ? QStringLiteral("–") : m_numbers.chance(planned->chancePositive));
}

void ScenarioList::calculateNext()
{
    const auto open =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.result && !row.refused; });
    m_running = open == m_rows.end() ? -1 : int(open - m_rows.begin());
    if (m_running >= 0)
        m_assessor->assess(std::make_shared<const CampaignState>(CampaignState{open->plan, {}}));
}

void ScenarioList::take(const Assessment& assessment)
{
    if (m_running < 0 || assessment.stage == Stage::Entered)
        return;
    Row& row = m_rows[size_t(m_running)];
    row.refused = assessment.refusal.has_value();
    if (!row.refused) {
        row.result = assessment.projection->npv.p50;
        row.chance = assessment.projection->chancePositive;
    }
    fill(row);
    if (assessment.stage == Stage::Full)
        calculateNext();
}

void ScenarioList::fill(const Row& row)
{
    const NumberText& n = m_numbers;
    row.resultText->setText(row.result ? n.signedMoney(*row.result) : QStringLiteral("–"));
    row.chanceText->setText(row.chance ? n.chance(*row.chance) : QStringLiteral("–"));
}

} // namespace ertrag
