// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/state/campaign_state.h"

#include <functional>

namespace claims
{

/// The four samples, each trade untouched, and `count` campaigns as owners might have answered: some questions,
/// some with months already typed. `take` gets each with a name to find it by.
void eachState(int count, const std::function<void(const QString& name, const ertrag::CampaignState&)>& take);

} // namespace claims
