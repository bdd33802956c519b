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
constexpr std::array economics{"economics", "start_month", "months", "tail_months"};
constexpr std::array calendar{"media_plan", "season", "sales_cycle", "events"};
constexpr std::array verdict{"scenarios", "cash_flow"};
constexpr std::array actuals{"actuals"};
constexpr std::array planAndActual{"review"};
constexpr std::array company{"company"};

constexpr std::array<Step, stepCount> table{{
    {StepKey::Goals, QT_TRANSLATE_NOOP("Steps", "Company goals"), QT_TRANSLATE_NOOP("Steps", "Preparation"), true,
     goals, makeGoalsPage},
    {StepKey::Measures, QT_TRANSLATE_NOOP("Steps", "Aim and key figures"), nullptr, true, measures, makeMeasuresPage},
    {StepKey::Audience, QT_TRANSLATE_NOOP("Steps", "Audience and channels"), nullptr, true, audience, makeAudiencePage},
    {StepKey::Duties, QT_TRANSLATE_NOOP("Steps", "Responsibility"), nullptr, true, duties, makeDutiesPage},
    {StepKey::StaffRules, QT_TRANSLATE_NOOP("Steps", "Team and rules"), nullptr, true, staffRules, makeStaffRulesPage},
    {StepKey::Economics, QT_TRANSLATE_NOOP("Steps", "Costs and return"), QT_TRANSLATE_NOOP("Steps", "Calculation"),
     true, economics, makeEconomicsPage},
    {StepKey::Calendar, QT_TRANSLATE_NOOP("Steps", "Over the months"), nullptr, false, calendar, makeCalendarPage},
    {StepKey::Verdict, QT_TRANSLATE_NOOP("Steps", "Does it pay?"), nullptr, true, verdict, makeVerdictPage},
    {StepKey::Actuals, QT_TRANSLATE_NOOP("Steps", "Actual figures"), QT_TRANSLATE_NOOP("Steps", "Doing"), true, actuals,
     makeActualsPage},
    {StepKey::PlanAndActual, QT_TRANSLATE_NOOP("Steps", "Plan and actual"), nullptr, true, planAndActual,
     makePlanVsActualPage},
    {StepKey::Documents, QT_TRANSLATE_NOOP("Steps", "Documents"), nullptr, false, {}, makeDocumentsPage},
    {StepKey::Company, QT_TRANSLATE_NOOP("Steps", "Company"), nullptr, false, company, makeCompanyPage},
}};

constexpr bool inTheOrderOfTheKeys()
{
    for (size_t i = 0; i < table.size(); ++i)
        if (table[i].key != StepKey(i))
            return false;
    return true;
}
static_assert(inTheOrderOfTheKeys());

/// How Next leads on: the company's page, which has no number, comes before the first question.
constexpr std::array<StepKey, stepCount> wayOf()
{
    std::array<StepKey, stepCount> keys{StepKey::Company};
    for (size_t i = 1; i < keys.size(); ++i)
        keys[i] = StepKey(i - 1);
    return keys;
}
constexpr std::array way = wayOf();
static_assert(size_t(StepKey::Company) + 1 == stepCount);

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
    const auto numberedTo = [](StepKey last) {
        return std::count_if(table.begin(), table.begin() + int(last) + 1,
                             [](const Step& each) { return each.numbered; });
    };
    return step(key).numbered ? int(numberedTo(key)) : 0;
}

int numberedSteps()
{
    return int(std::count_if(table.begin(), table.end(), [](const Step& each) { return each.numbered; }));
}

std::optional<StepKey> stepBefore(StepKey key)
{
    const auto at = std::find(way.begin(), way.end(), key);
    return at == way.begin() ? std::nullopt : std::optional(*(at - 1));
}

std::optional<StepKey> stepAfter(StepKey key)
{
    const auto next = std::find(way.begin(), way.end(), key) + 1;
    return next == way.end() ? std::nullopt : std::optional(*next);
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
