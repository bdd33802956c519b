// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/chart_spec.h"

#include <QString>
#include <variant>
#include <vector>

namespace ertrag
{

/// What a section of a story is about. Where it is told (paper, pictures, slides ...) decides by it how it is set.
enum class Role {
    Verdict,
    NetReturn,
    Certainty,
    Drivers,
    Months,
    MediaPlan,
    Costs,
    Takes,
    Scenarios,
    Split,
    SplitByMonth,
    Information,
    WorstTenth,
    Details,
    PlanAndActual,
    SoFar,
    Evidence,
    Learned,
    KeyFigures,
    Assumptions,
    OpenPoints,
    Method
};

/// The role's name for files: "net_return".
QString roleKey(Role role);

/// A question, or a name for what follows; its answer, if it has one, in the tone that it has on the screen.
struct Heading {
    QString text;
    QString answer = {};
    Tone tone = Tone::Neutral;
};
/// What is said, the most important first.
struct Sentences {
    std::vector<QString> texts;
};
/// A few figures of one size, side by side or one below the other.
struct Figures {
    std::vector<Figure> all;
};
/// A list without an order.
struct Points {
    std::vector<QString> texts;
};
using Block = std::variant<Heading, Sentences, Figures, ChartSpec, Table, Points>;

/// Consecutive sections of one role are one chapter.
struct Section {
    Role role;
    std::vector<Block> blocks;
};

/// A campaign told in words, figures, charts and tables. It knows nothing of paper or screen.
struct Story {
    QString title;    ///< the campaign
    QString subtitle; ///< company, months, day of printing
    QString footer;   ///< what holds for every figure in it
    std::vector<Section> sections;
    QString from = {}; ///< company and campaign: stands on every page and picture
    QString logo = {}; ///< as Company::logo; empty = none
};

/// The section's block of a kind, the first if there are more; null = it has none.
template <class Kind> const Kind* blockOf(const Section& section)
{
    for (const Block& block : section.blocks)
        if (const auto* found = std::get_if<Kind>(&block))
            return found;
    return nullptr;
}

/// A chart of a view, top to bottom as it is shown.
struct RoleChart {
    Role role = Role::Verdict;
    ChartSpec spec = {};
    FieldLink link = {}; ///< below its note; may be empty
};
/// There must be one of that role.
const ChartSpec& chartOf(const std::vector<RoleChart>& charts, Role role);

} // namespace ertrag
