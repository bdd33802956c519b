// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/projection.h"
#include "core/readiness/score.h"
#include "ui/present/numbers/chart_spec.h"

namespace ertrag
{

class NumberText;

/// A way to what helps next: words and the field they lead to.
struct LiveLink {
    QString text, field;
    bool blocker = false; ///< something was answered that stands in the way, not only left open
    bool operator==(const LiveLink&) const = default;
};

/// The right-hand side: how things stand now.
struct LiveView {
    Figure readiness;       ///< "64", note "of 100", value 0..100
    bool projected = false; ///< whether the fields below are filled
    Figure chance;          ///< "71 %", value 0..1
    QString chartTitle, sentence;
    ChartSpec chart;
    std::vector<LiveLink> helps; ///< at most four, blockers first
};
LiveView liveView(const Readiness& readiness, const ProjectionPtr& projection, const Campaign& campaign,
                  const NumberText& numbers);

} // namespace ertrag
