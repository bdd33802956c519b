// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/simulation/projection.h"
#include "core/projection/study/deciding_figures.h"
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
    bool notYet = false;    ///< too little is the owner's own: no chance but "still open", no chart
    Figure chance;          ///< "71 %", value 0..1
    QString chartTitle, sentence;
    ChartSpec chart;
    QString helpsTitle;
    std::vector<LiveLink> helps; ///< at most four, blockers first; while notYet what is asked first
};
/// `deciding` are the figures that decide; without any there is nothing to wait for.
LiveView liveView(const Readiness& readiness, const ProjectionPtr& projection, const Campaign& campaign,
                  const NumberText& numbers, const std::vector<DecidingFigure>& deciding = {});

} // namespace ertrag
