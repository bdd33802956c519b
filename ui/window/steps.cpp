// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/steps.h"

#include "core/document/campaign_state.h"
#include "core/readiness/score.h"
#include "ui/pages/page_list.h"
#include "ui/present/words/field_labels.h"

namespace ertrag
{
namespace
{

using Look = StepBadge::Look;

Look questionLook(const Readiness::Question& question)
{
    if (question.answered == 0)
        return Look::Open;
    return question.answered >= question.asked && question.openPoints == 0 ? Look::Complete : Look::Begun;
}

Look economicsLook(const Economics& economics)
{
    int own = 0;
    for (const Estimate& e : {economics.orderValue, economics.contributionMargin, economics.incrementality})
        own += e.origin != Origin::Assumption;
    return own == 0 ? Look::Open : own == 3 ? Look::Complete : Look::Begun;
}

} // namespace

QString Steps::name(int step)
{
    switch (step) {
    case 1:
        return tr("Company goals");
    case 2:
        return tr("Aim and key figures");
    case 3:
        return tr("Audience and channels");
    case 4:
        return tr("Responsibility");
    case 5:
        return tr("Team and rules");
    case 6:
        return tr("Costs and return");
    case 7:
        return tr("Does it pay?");
    case 8:
        return tr("Actual figures");
    case 9:
        return tr("Plan and actual");
    case documentsPage:
        return tr("Documents");
    default:
        return {};
    }
}

QString Steps::group(int step)
{
    switch (step) {
    case 1:
        return tr("Preparation");
    case 6:
        return tr("Calculation");
    case 8:
        return tr("Doing");
    default:
        return {};
    }
}

StepBadge::Look Steps::look(int step, const CampaignState& state, const Readiness& readiness)
{
    if (step >= 1 && step <= 5)
        return questionLook(readiness.questions[step - 1]);
    if (step == 6)
        return economicsLook(state.plan.economics);
    const bool begun = !state.actuals.typed.empty() || !state.actuals.imports.empty();
    if (step == 7)
        return readiness.score >= 75 ? Look::Complete : readiness.score > 0 ? Look::Begun : Look::Open;
    return begun ? Look::Begun : Look::Open;
}

int Steps::ofField(const QString& field)
{
    const std::pair<const char*, int> roots[] = {
        {"goals", 1},       {"measures", 2},  {"audience", 3}, {"channels", 3}, {"duties", 4},
        {"staff_rules", 5}, {"economics", 6}, {"company", 6},  {"start", 6},    {"months", 6},
        {"tail_months", 6}, {"scenarios", 7}, {"actuals", 8},  {"review", 9}};
    for (const auto& [root, step] : roots)
        if (field.startsWith(QLatin1String(root)))
            return step;
    return 0;
}

QString Steps::fieldWords(const QString& field)
{
    if (field.isEmpty())
        return {};
    if (field == QLatin1String("actuals.imports"))
        return tr("Imported files");
    if (field == QLatin1String("version"))
        return tr("Version");
    if (field == QLatin1String("opened"))
        return tr("As when opened");
    const QString label = fieldLabel(field);
    if (label != field)
        return label;
    const int step = ofField(field);
    return step ? name(step) : QString();
}

Page* Steps::make(int step, PageContext& context)
{
    switch (step) {
    case 1:
        return makeGoalsPage(context);
    case 2:
        return makeMeasuresPage(context);
    case 3:
        return makeAudiencePage(context);
    case 4:
        return makeDutiesPage(context);
    case 5:
        return makeStaffRulesPage(context);
    case 6:
        return makeEconomicsPage(context);
    case 7:
        return makeVerdictPage(context);
    case 8:
        return makeActualsPage(context);
    case documentsPage:
        return makeDocumentsPage(context);
    default:
        return makePlanVsActualPage(context);
    }
}

} // namespace ertrag
