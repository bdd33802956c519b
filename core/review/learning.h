// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals.h"
#include "core/campaign/figure_kinds.h"

namespace ertrag
{

struct Campaign;
struct Projection;

/// A value of the plan beside what the figures so far say, in the unit of its kind; of the whole campaign, not of one
/// channel.
struct LearnedValue {
    FigureKind kind = FigureKind::OrderValue;
    double plan = 0, now = 0;
    double basis = 0; ///< how many clicks, decided enquiries, orders or months it rests on
    bool operator==(const LearnedValue&) const = default;
};

/// Only what both plan and figures tell. `months`: campaignMonths(); `files`: the same without what was typed.
std::vector<LearnedValue> learnedFrom(const Campaign& plan, const std::vector<ActualMonth>& months,
                                      const std::vector<ActualMonth>& files, const Projection& projection);

/// The value that hurts most against the plan; absent if none is worse by more than a tenth.
std::optional<LearnedValue> worstOf(const std::vector<LearnedValue>& learned);

} // namespace ertrag
