// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/media_plan.h"
#include "ui/present/story/story.h"

#include <array>
#include <optional>
#include <vector>

namespace ertrag
{

class NumberText;
struct Campaign;
struct Projection;
struct Study;

/// One of the answers below the verdict: what it says, and what it says it with; each may be empty.
struct StudyPart {
    Role role = Role::Takes; ///< in the story; the page has a card for each
    QString title;
    QString headline;                ///< changes with the numbers
    std::vector<QString> sentences;  ///< what else there is to say
    QString legend;                  ///< how to read the chart, where nothing else says it
    std::vector<Figure> figures;     ///< of one size
    std::optional<ChartSpec> chart;  ///< holds title and headline too, for its file and its table
    Table table;                     ///< shown as it is; the first column names the rows
    std::vector<QString> fields;     ///< where the rows lead to; empty, or one a row and empty where nowhere
    QString offer;                   ///< what a button below it says that takes `months` into the plan; empty = none
    std::vector<MonthChange> months; ///< of the plan that the study is of
};

/// Where parts stand together on the page.
enum class Door { Takes, Alternatives, Money, BeforeYouSpend, ForYourBank };
inline constexpr std::array allDoors{Door::Takes, Door::Alternatives, Door::Money, Door::BeforeYouSpend,
                                     Door::ForYourBank};
Door doorOf(Role role);
/// What a door asks: "Where the ad money belongs".
QString doorQuestion(Door door);

/// What it takes, what else could be done, where ad money belongs, what to find out before, what goes wrong together,
/// and the details in expert words: in the order of the page and of the report, which both draw this one.
struct StudyView {
    std::vector<StudyPart> parts; ///< those without anything to say are left out
};

/// `study` and `projection` are of `plan`. Ranges are P10..P90 ("8 of 10 cases").
StudyView studyView(const Study& study, const Projection& projection, const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
