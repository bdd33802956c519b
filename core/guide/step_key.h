// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <array>
#include <optional>

namespace ertrag
{

/// The pages in the order in which one goes them, the five questions first. Company is asked before the first question;
/// it, the calendar and the documents have no number.
enum class StepKey {
    Goals,
    Measures,
    Audience,
    Duties,
    StaffRules,
    Economics,
    Calendar,
    Verdict,
    Actuals,
    PlanAndActual,
    Documents,
    Company
};

/// How a page is kept outside the program, in the order of the enumerators.
inline constexpr std::array stepNames{"goals",    "measures", "audience", "duties",          "staff_rules", "economics",
                                      "calendar", "verdict",  "actuals",  "plan_and_actual", "documents",   "company"};
inline constexpr size_t stepCount = stepNames.size();
inline constexpr size_t questionCount = 5;

constexpr bool isQuestion(StepKey key)
{
    return size_t(key) < questionCount;
}

inline QString stepText(StepKey key)
{
    return QString::fromLatin1(stepNames[size_t(key)]);
}

/// Empty for a text that names no page.
inline std::optional<StepKey> stepFromText(const QString& text)
{
    const auto found = std::find(stepNames.begin(), stepNames.end(), text.toStdString());
    return found == stepNames.end() ? std::nullopt : std::optional(StepKey(found - stepNames.begin()));
}

} // namespace ertrag
