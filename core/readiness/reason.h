// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <optional>
#include <variant>
#include <vector>

namespace ertrag
{

/// What the aim of question 2 still lacks, see SmartCheck.
enum class AimPart { Number, SourceAndReader, Chance, ResultFigure, Date, Marks };
enum class StopPart { Who, Sign, When };
enum class GroupPart { Situation, Size, Radius };

/// What is missing of a rule that is reached in part or not at all, with its numbers.
namespace reason
{
struct GoalNotNamed {
    bool operator==(const GoalNotNamed&) const = default;
};
struct Stop {
    std::vector<StopPart> open;
    bool operator==(const Stop&) const = default;
};
struct EffectTooSmall {
    double planned = 0, visible = 0; ///< a month, of the aim's object
    bool operator==(const EffectTooSmall&) const = default;
};
struct Aim {
    std::vector<AimPart> open;
    std::optional<double> chance; ///< 0..1, where it is what is wrong
    bool operator==(const Aim&) const = default;
};
struct ShortHistory {
    int months = 0, least = 3, whole = 12;
    bool operator==(const ShortHistory&) const = default;
};
struct TooManyKeyFigures {
    int chosen = 0, most = 5;
    bool operator==(const TooManyKeyFigures&) const = default;
};
struct ResultFigures {
    int chosen = 0; ///< exactly one is right
    bool operator==(const ResultFigures&) const = default;
};
struct NoRange { ///< order value and margin are given as if they were certain
    bool operator==(const NoRange&) const = default;
};
struct NobodyAnyway { ///< all customers are said to be additional
    bool operator==(const NobodyAnyway&) const = default;
};
struct Group {
    std::vector<GroupPart> open;
    bool operator==(const Group&) const = default;
};
struct FewAsked {
    int asked = 0, enough = 10;
    bool operator==(const FewAsked&) const = default;
};
struct FiguresOnly { ///< where people look is taken from figures, nobody was asked
    bool operator==(const FiguresOnly&) const = default;
};
struct TooManyContacts {
    double contacts = 0, bearable = 0; ///< a person and month
    bool operator==(const TooManyContacts&) const = default;
};
struct ChannelsAndHours {
    int channels = 0;
    double hours = 0, needed = 0; ///< a week
    bool operator==(const ChannelsAndHours&) const = default;
};
struct Tasks {
    std::vector<RoleKind> nobody, several; ///< who answers for them
    bool operator==(const Tasks&) const = default;
};
struct Hours {
    double planned = 0, needed = 0; ///< a week
    bool operator==(const Hours&) const = default;
};
struct DeputyIsTheSame {
    bool operator==(const DeputyIsTheSame&) const = default;
};
struct Accounts {
    bool noSecondAdmin = false, noSecondFactor = false;
    bool operator==(const Accounts&) const = default;
};
struct NobodyReplies {
    bool operator==(const NobodyReplies&) const = default;
};
struct ReplyHours {
    double promised = 0;            ///< hours until the answer
    double planned = 0, needed = 0; ///< hours a week
    bool operator==(const ReplyHours&) const = default;
};
struct NoWorkingTime {
    bool operator==(const NoWorkingTime&) const = default;
};
struct Reserve {
    double share = 0, usual = 0; ///< 0..1
    bool operator==(const Reserve&) const = default;
};
struct NotConfirmed { ///< there are rules for the staff, and nobody has confirmed them
    bool operator==(const NotConfirmed&) const = default;
};
struct Stages {
    std::vector<CrisisStage> open;
    bool operator==(const Stages&) const = default;
};
/// The aim's customers, those of them who would not have come anyway, and how many of these pay the campaign.
struct AimBelowBreakEven {
    double aim = 0, additional = 0, needed = 0;
    bool operator==(const AimBelowBreakEven&) const = default;
};
/// Hours a week that question 3 asks for, that question 4 gives, and that are counted.
struct HoursDiffer {
    double channels = 0, tasks = 0, counted = 0;
    bool operator==(const HoursDiffer&) const = default;
};
/// Hours a week of posts, ads and replies, those that there are, and the shares of posts and replies that they allow.
struct WorkAboveHours {
    double needed = 0, there = 0, posts = 1, replies = 1;
    bool operator==(const WorkAboveHours&) const = default;
};
struct MoreFollowersThanPeople {
    double followers = 0, people = 0;
    bool operator==(const MoreFollowersThanPeople&) const = default;
};
} // namespace reason

/// Empty: the rule's own sentence says it all.
using Reason =
    std::variant<std::monostate, reason::GoalNotNamed, reason::Stop, reason::EffectTooSmall, reason::Aim,
                 reason::ShortHistory, reason::TooManyKeyFigures, reason::ResultFigures, reason::NoRange,
                 reason::NobodyAnyway, reason::Group, reason::FewAsked, reason::FiguresOnly, reason::TooManyContacts,
                 reason::ChannelsAndHours, reason::Tasks, reason::Hours, reason::DeputyIsTheSame, reason::Accounts,
                 reason::NobodyReplies, reason::ReplyHours, reason::NoWorkingTime, reason::Reserve,
                 reason::NotConfirmed, reason::Stages, reason::AimBelowBreakEven, reason::HoursDiffer,
                 reason::WorkAboveHours, reason::MoreFollowersThanPeople>;

} // namespace ertrag
