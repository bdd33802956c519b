// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/asks.h"

namespace ertrag
{
namespace
{

using enum Station;

const std::vector<Ask> table{
    {Goal, "goals", {"goal"}},
    {Goal, "goals", {"written_down"}},
    {Bottleneck, "goals", {"bottleneck"}},
    {Bottleneck, "goals", {"capacity_for_more"}},
    {Alternative, "goals", {"next_best_use"}},
    {Tried, "goals", {"tried"}},
    {Limits, "goals", {"must_not_happen"}},
    {StopRule, "goals", {"stop"}},

    {Aim, "measures", {"aim"}},
    {Aim, "measures", {"target"}},
    {Baseline, "measures", {"baseline"}},
    {KeyFigures, "measures", {"key_figures"}},
    {KeyFigures, "measures.key_figures", {"reader", "source"}},
    {Marks, "measures", {"marks"}},
    {Worth, "economics", {"order_value", "contribution_margin"}},
    {Worth, "economics", {"incrementality"}},
    {Repeat, "economics", {"orders_per_month", "monthly_retention_share"}},
    {Proof, "measures", {"proof"}},

    {IdealCustomers, "audience.ideal_customers", {"situation"}},
    {IdealCustomers, "audience.ideal_customers", {"people"}},
    {Places, "channels", {"included", "reason"}},
    {Looked, "audience", {"lookup_places"}},
    {Survey, "audience", {"evidence"}},
    {Survey, "audience", {"reply_time_hours"}},
    {Group, "audience", {"who_pays", "who_decides", "who_uses"}, Ask::By::AnyField},
    {Group, "audience", {"not_addressed"}},
    {Reach, "audience", {"radius_km", "age_from", "market"}, Ask::By::AnyField},

    {Tasks, "duties.roles", {"accountable", "holder"}},
    {Tasks, "duties.roles", {"hours_per_week", "taken_from"}},
    {HourCost, "duties", {"hourly_cost", "hourly_cost_helper"}, Ask::By::AnyField},
    {Away, "duties", {"deputy"}},
    {Approval, "duties", {"approval"}},
    {Approval, "duties", {"editorial_plan"}},
    {Accounts, "duties", {"account_owner"}},
    {Skills, "duties.skills", {"text", "photo", "video", "ads", "figures", "law"}, Ask::By::AnyField},
    {Agency, "duties", {"agency"}},

    {StaffAsked, "staff_rules", {"staff_asked"}},
    {StaffAsked, "staff_rules", {"works_council"}},
    {Pictures, "staff_rules", {"persons_shown"}},
    {Pictures, "staff_rules", {"imprint_reachable"}},
    {WorkRules, "staff_rules", {"working_time_rule"}},
    {WorkRules, "staff_rules", {"ideas"}},
    {WorkRules, "staff_rules", {"private_accounts"}},
    {Training, "staff_rules", {"training"}},
    {Guideline, "staff_rules", {"guideline"}},
    {Crisis, "staff_rules", {"crisis_chain"}},
};

} // namespace

std::span<const Ask> asks()
{
    return table;
}

} // namespace ertrag
