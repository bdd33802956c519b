// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/figure_kinds.h"

namespace ertrag
{

/// The estimate of a figure that a plan has once, found at its field (FigureTraits::field); `kind` is one of
/// SamplingBlock::Business.
const Estimate& estimateOf(const Campaign& plan, FigureKind kind);
/// That of a channel; `kind` is one of SamplingBlock::Channels.
const Estimate& estimateOf(const Channel& channel, FigureKind kind);

} // namespace ertrag
