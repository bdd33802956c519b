// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/planned_test.h"
#include "core/projection/study/return_rate.h"
#include "core/projection/study/scenario_results.h"
#include "core/projection/study/variance_shares.h"
#include "core/projection/study/verdict.h"

#include <array>

namespace ertrag
{

// The names of a study's choices in JSON, in the order of the enumerators, as in campaign/enum_names.h.
inline auto enumNames(PlanVerdict)
{
    return std::array{"open", "does_not_pay", "not_measurable", "pays_if_served", "pays_but_alternative",
                      "pays", "test_first"};
}
inline auto enumNames(PlannedTest::Stage)
{
    return std::array{"customers", "enquiries"};
}
inline auto enumNames(ReturnRate::Kind)
{
    return std::array{"unique", "not_unique", "undefined"};
}
inline auto enumNames(ScenarioResult::Kind)
{
    return std::array{"plan", "do_nothing", "next_best_use", "ordinary_medium", "saved"};
}
inline auto enumNames(VarianceShares::Absent)
{
    return std::array{"", "related", "too_many", "none_uncertain"};
}

} // namespace ertrag
