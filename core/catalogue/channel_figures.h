// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/edits.h"

namespace ertrag
{

/// What a click costs (CPC, currency units) by the price per thousand contacts (CPM, currency units) and the click rate
/// (CTR, 0..1): CPM / 1000 / CTR at the likely values; low and high as the two spread together on the scale of ratios,
/// as if neither knew of the other.
Estimate clickPriceOf(const Estimate& costPerThousand, const Estimate& clickRate);

/// A channel as one of its kind usually is (resources/catalogue/channel_figures.json): prices, click rates, what a post
/// reaches, all of them Assumptions, in euros. Its click price is clickPriceOf() them. Without figures of the kind
/// those of Channel{}. Id, slot, budget, hours, followers and posts are left open.
Channel usualChannel(const QString& kind);

/// addChannel() with the figures of usualChannel().
PlanEdit addUsualChannel(const QString& kind);

} // namespace ertrag
