// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/campaign/campaign.h"
#include "core/projection/simulation/projection.h"

namespace ertrag
{

/// Four months of 2026 in each of which 100 of ads buy 100 clicks, 80 enquiries and 40 customers, and two hours
/// cost 60. A customer orders once, for 20 at a margin of one half, and half of them would have come anyway: benefit
/// 200, cost 160, 40 more each month.
Campaign smallPlan();

/// Of smallPlan() or a plan like it: its own likely run. The cumulated net lies 10 below to 20 above its middle in the
/// first month and as much wider each month; ROI at the end 0.1, 0.25 and 0.4.
Projection projectionOf(const Campaign& plan);

/// "2026-01" is month 1.
TypedMonth typedMonthOf(int month, std::optional<double> customers = {}, std::optional<double> hours = {});

/// Of one platform of ads, from the first of a month on.
ImportedRow rowOf(int month, int lastDay, double cost);
ImportBatchPtr fileOf(std::vector<ImportedRow> rows);

Actuals actualsOf(std::vector<TypedMonth> typed, std::vector<ImportedRow> rows = {});

} // namespace ertrag
