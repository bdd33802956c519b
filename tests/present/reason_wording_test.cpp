// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/reason_wording.h"

#include "ui/present/numbers/number_text.h"
#include "ui/present/words/help_text.h"
#include "ui/present/words/wording.h"

#include <gtest/gtest.h>
#include <set>

using namespace ertrag;

namespace
{

const NumberText english(QStringLiteral("en"), QStringLiteral("DE"), QStringLiteral("EUR"));

std::string said(const Reason& reason)
{
    return reasonSentence(reason, english).toStdString();
}

} // namespace

TEST(ReasonWording, SaysWhatIsMissingWithItsNumbers)
{
    EXPECT_EQ(said(reason::Reserve{0.05, 0.1}), "Reserve 5%, usual are 10%");
    EXPECT_EQ(said(reason::Tasks{{RoleKind::Analyst}, {}}), "Who reads the figures?");
    EXPECT_EQ(
        said(reason::Tasks{
            {RoleKind::Sponsor, RoleKind::Editor, RoleKind::Picture, RoleKind::Responder, RoleKind::Analyst}, {}}),
        "No task has anybody who answers for it");
    EXPECT_EQ(said(reason::Tasks{{RoleKind::Responder}, {RoleKind::Editor}}),
              "Who replies? More than one answers for: writing and publishing");
    EXPECT_EQ(said(reason::Stages{{CrisisStage::Repeated, CrisisStage::Threat}}),
              "Dealing with criticism, still open: repeated criticism, threat");
    EXPECT_EQ(said(reason::ShortHistory{9, 3, 12}), "Figures from before: 9 month(s); 12 also show the season");
    EXPECT_EQ(said(reason::ShortHistory{2, 3, 12}), "Figures from before: 2 month(s); at least 3 are needed");
    EXPECT_EQ(said(reason::AimBelowBreakEven{200, 136, 138.2}),
              "The aim does not pay: of 200 new customers about 136 are additional, 139 are needed");
    EXPECT_EQ(said(reason::Aim{{AimPart::Chance, AimPart::Marks}, 0.97}),
              "The aim still lacks: a number that is neither certain nor out of reach, marks on the way (now it is "
              "reached in 97% of the cases)");
    EXPECT_EQ(said(reason::Accounts{true, true}),
              "Accounts, still open: a second person with admin rights, sign-in in two steps");
    EXPECT_EQ(said(reason::HoursDiffer{20, 6, 20}),
              "The channels are given 20.0\u202fh a week, the tasks 6.0\u202fh: 20.0\u202fh are counted");
    EXPECT_EQ(
        said(reason::WorkAboveHours{7.4, 6, 1, 0.81}),
        "Posts, ads and replies take about 7.4\u202fh a week, there are 6.0\u202fh: time for 100% of the posts and "
        "81% of the replies");
    EXPECT_EQ(said(reason::MoreFollowersThanPeople{5000, 800}),
              "5,000 followers, but only 800 people to reach: one of both is wrong, 800 are counted");
    EXPECT_EQ(said(Reason()), "");
}

TEST(ReasonWording, EveryReasonHasASentenceOfItsOwn)
{
    const Reason all[] = {reason::HoursDiffer{},
                          reason::WorkAboveHours{},
                          reason::MoreFollowersThanPeople{},
                          reason::GoalNotNamed{},
                          reason::Stop{{StopPart::Who, StopPart::Sign, StopPart::When}},
                          reason::EffectTooSmall{5, 9},
                          reason::Aim{{AimPart::Number, AimPart::SourceAndReader, AimPart::Chance,
                                       AimPart::ResultFigure, AimPart::Date, AimPart::Marks},
                                      {}},
                          reason::ShortHistory{4},
                          reason::TooManyKeyFigures{6},
                          reason::ResultFigures{0},
                          reason::ResultFigures{2},
                          reason::NoRange{},
                          reason::NobodyAnyway{},
                          reason::Group{{GroupPart::Situation, GroupPart::Size, GroupPart::Radius}},
                          reason::FewAsked{4},
                          reason::FiguresOnly{},
                          reason::TooManyContacts{20, 15},
                          reason::ChannelsAndHours{4, 2, 7},
                          reason::Tasks{{RoleKind::Sponsor, RoleKind::Editor, RoleKind::Picture}, {}},
                          reason::Hours{2, 5},
                          reason::DeputyIsTheSame{},
                          reason::Accounts{true, false},
                          reason::NobodyReplies{},
                          reason::ReplyHours{2, 0.5, 1.25},
                          reason::NoWorkingTime{},
                          reason::Reserve{0, 0.1},
                          reason::NotConfirmed{},
                          reason::Stages{{CrisisStage::Criticism, CrisisStage::PressOrLaw}},
                          reason::AimBelowBreakEven{10, 5, 6}};
    std::set<std::string> seen;
    for (const Reason& reason : all) {
        const std::string words = said(reason);
        EXPECT_GT(words.size(), 10u) << reason.index();
        EXPECT_EQ(words.find("%1"), std::string::npos) << words;
        EXPECT_EQ(words.find(", ,"), std::string::npos) << words;
        seen.insert(words);
    }
    EXPECT_EQ(seen.size(), std::size(all));
    EXPECT_EQ(std::variant_size_v<Reason>, std::size(all)) << "each but the empty one, and one of them twice";
}

TEST(ReasonWording, APointHasOneNameEverywhere)
{
    Point point;
    point.rule = QStringLiteral("R21");
    point.reason = reason::Reserve{0.05, 0.1};
    EXPECT_EQ(pointSentence(point, english), helpText(point, english));
    EXPECT_EQ(pointSentence(point, english), reasonSentence(point.reason, english));
    point.unanswered = true;
    EXPECT_TRUE(pointSentence(point, english).startsWith(QStringLiteral("Still open: ")));
}
