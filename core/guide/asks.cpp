// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/asks.h"

namespace ertrag
{
namespace
{

using enum StepKey;

const std::vector<Ask> table{
    {Goals, "goals", {"goal"}},
    {Goals, "goals", {"written_down"}},
    {Goals, "goals", {"bottleneck"}},
    {Goals, "goals", {"capacity_for_more"}},
    {Goals, "goals", {"next_best_use"}},
    {Goals, "goals", {"tried"}},
    {Goals, "goals", {"must_not_happen"}},
    {Goals, "goals", {"stop"}},

    {Measures, "measures", {"aim"}},
    {Measures, "measures", {"baseline"}},
    {Measures, "measures", {"target"}},
    {Measures, "measures", {"key_figures"}},
    {Measures, "measures.key_figures", {"reader", "source"}},
    {Measures, "economics", {"order_value", "contribution_margin"}},
    {Measures, "economics", {"incrementality"}},
    {Measures, "measures", {"proof"}},
    {Measures, "measures", {"marks"}},

    {Audience, "audience", {"who_pays", "who_decides", "who_uses"}, Ask::By::AnyField},
    {Audience, "audience.ideal_customers", {"situation"}},
    {Audience, "audience", {"radius_km", "age_from", "market"}, Ask::By::AnyField},
    {Audience, "audience.ideal_customers", {"people"}},
    {Audience, "audience", {"lookup_places"}},
    {Audience, "audience", {"evidence"}},
    {Audience, "channels", {"included", "reason"}},
    {Audience, "audience", {"reply_time_hours"}},
    {Audience, "audience", {"not_addressed"}},

    {Duties, "duties.roles", {"accountable", "holder"}},
    {Duties, "duties.roles", {"hours_per_week", "taken_from"}},
    {Duties, "duties", {"deputy"}},
    {Duties, "duties", {"account_owner"}},
    {Duties, "duties", {"hourly_cost", "hourly_cost_helper"}, Ask::By::AnyField},
    {Duties, "duties.skills", {"text", "photo", "video", "ads", "figures", "law"}, Ask::By::AnyField},
    {Duties, "duties", {"approval"}},
    {Duties, "duties", {"editorial_plan"}},
    {Duties, "duties", {"agency"}},

    {StaffRules, "staff_rules", {"staff_asked"}},
    {StaffRules, "staff_rules", {"works_council"}},
    {StaffRules, "staff_rules", {"persons_shown"}},
    {StaffRules, "staff_rules", {"working_time_rule"}},
    {StaffRules, "staff_rules", {"training"}},
    {StaffRules, "staff_rules", {"guideline"}},
    {StaffRules, "staff_rules", {"ideas"}},
    {StaffRules, "staff_rules", {"crisis_chain"}},
    {StaffRules, "staff_rules", {"private_accounts"}},
    {StaffRules, "staff_rules", {"imprint_reachable"}},
};

} // namespace

std::span<const Ask> asks()
{
    return table;
}

} // namespace ertrag
