// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/steps.h"

#include "ui/pages/page_list.h"
#include "ui/present/words/field_labels.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

constexpr std::array goals{"goals"};
constexpr std::array measures{"measures"};
constexpr std::array audience{"audience", "channels"};
constexpr std::array duties{"duties"};
constexpr std::array staffRules{"staff_rules"};
constexpr std::array economics{"economics", "company", "start_month", "months", "tail_months"};
constexpr std::array verdict{"scenarios"};
constexpr std::array actuals{"actuals"};
constexpr std::array planAndActual{"review"};

constexpr std::array<Step, stepCount> table{{
    {StepKey::Goals, QT_TRANSLATE_NOOP("Steps", "Company goals"), QT_TRANSLATE_NOOP("Steps", "Preparation"), true,
     goals, makeGoalsPage},
    {StepKey::Measures, QT_TRANSLATE_NOOP("Steps", "Aim and key figures"), nullptr, true, measures, makeMeasuresPage},
    {StepKey::Audience, QT_TRANSLATE_NOOP("Steps", "Audience and channels"), nullptr, true, audience, makeAudiencePage},
    {StepKey::Duties, QT_TRANSLATE_NOOP("Steps", "Responsibility"), nullptr, true, duties, makeDutiesPage},
    {StepKey::StaffRules, QT_TRANSLATE_NOOP("Steps", "Team and rules"), nullptr, true, staffRules, makeStaffRulesPage},
    {StepKey::Economics, QT_TRANSLATE_NOOP("Steps", "Costs and return"), QT_TRANSLATE_NOOP("Steps", "Calculation"),
     true, economics, makeEconomicsPage},
    {StepKey::Verdict, QT_TRANSLATE_NOOP("Steps", "Does it pay?"), nullptr, true, verdict, makeVerdictPage},
    {StepKey::Actuals, QT_TRANSLATE_NOOP("Steps", "Actual figures"), QT_TRANSLATE_NOOP("Steps", "Doing"), true, actuals,
     makeActualsPage},
    {StepKey::PlanAndActual, QT_TRANSLATE_NOOP("Steps", "Plan and actual"), nullptr, true, planAndActual,
     makePlanVsActualPage},
    {StepKey::Documents, QT_TRANSLATE_NOOP("Steps", "Documents"), nullptr, false, {}, makeDocumentsPage},
}};

constexpr bool inTheOrderOfTheKeys()
{
    for (size_t i = 0; i < table.size(); ++i)
        if (table[i].key != StepKey(i))
            return false;
    return true;
}
static_assert(inTheOrderOfTheKeys());

const Step& step(StepKey key)
{
    return table[size_t(key)];
}

} // namespace

std::span<const Step> steps()
{
    return table;
}

int numberOf(StepKey key)
{
    return step(key).numbered ? int(key) + 1 : 0;
}

int numberedSteps()
{
    return int(std::count_if(table.begin(), table.end(), [](const Step& each) { return each.numbered; }));
}

std::optional<StepKey> stepBefore(StepKey key)
{
    return key == table.front().key ? std::nullopt : std::optional((&step(key) - 1)->key);
}

std::optional<StepKey> stepAfter(StepKey key)
{
    return key == table.back().key ? std::nullopt : std::optional((&step(key) + 1)->key);
}

QString stepName(StepKey key)
{
    return QCoreApplication::translate("Steps", step(key).name);
}

QString groupName(StepKey key)
{
    const char* group = step(key).group;
    return group ? QCoreApplication::translate("Steps", group) : QString();
}

std::optional<StepKey> stepOfField(const QString& field)
{
    const QString first = field.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('/'), 0, 0);
    for (const Step& each : table)
        for (const char* root : each.roots)
            if (first == QLatin1String(root))
                return each.key;
    return std::nullopt;
}

QString fieldWords(const QString& field)
{
    if (field.isEmpty())
        return {};
    if (field == QLatin1String("actuals.imports"))
        return QCoreApplication::translate("Steps", "Imported files");
    if (field == QLatin1String("version"))
        return QCoreApplication::translate("Steps", "Version");
    if (field == QLatin1String("opened"))
        return QCoreApplication::translate("Steps", "As when opened");
    const QString label = fieldLabel(field);
    if (label != field)
        return label;
    const std::optional<StepKey> key = stepOfField(field);
    return key ? stepName(*key) : QString();
}

} // namespace ertrag
