// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/reason_wording.h"

#include "core/base/overloaded.h"
#include "ui/present/numbers/number_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace ertrag
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReasonWording)
public:
    static QString part(StopPart part);
    static QString part(AimPart part);
    static QString part(GroupPart part);
    static QString stage(CrisisStage stage);
    static QString whoDoes(RoleKind task);
    static QString task(RoleKind task);
    static QString history(const reason::ShortHistory& history);
    static QString aim(const reason::Aim& aim, const NumberText& n);
    static QString tasks(const reason::Tasks& tasks);
    static QString accounts(const reason::Accounts& accounts);
};

template <class T> QString list(const std::vector<T>& parts, QString (*word)(T))
{
    QStringList words;
    for (const T part : parts)
        words.append(word(part));
    return words.join(QStringLiteral(", "));
}

QString Words::part(StopPart part)
{
    switch (part) {
    case StopPart::Who:
        return tr("who decides");
    case StopPart::Sign:
        return tr("below which number");
    case StopPart::When:
        return tr("after how many months");
    }
    return {};
}

QString Words::part(AimPart part)
{
    switch (part) {
    case AimPart::Number:
        return tr("a number");
    case AimPart::SourceAndReader:
        return tr("source and reader of each key figure");
    case AimPart::Chance:
        return tr("a number that is neither certain nor out of reach");
    case AimPart::ResultFigure:
        return tr("a result figure that fits the main goal");
    case AimPart::Date:
        return tr("a date after the first effect and within the campaign");
    case AimPart::Marks:
        return tr("marks on the way");
    }
    return {};
}

QString Words::part(GroupPart part)
{
    switch (part) {
    case GroupPart::Situation:
        return tr("situation");
    case GroupPart::Size:
        return tr("how many");
    case GroupPart::Radius:
        return tr("from how far");
    }
    return {};
}

QString Words::stage(CrisisStage stage)
{
    switch (stage) {
    case CrisisStage::Criticism:
        return tr("criticism");
    case CrisisStage::Repeated:
        return tr("repeated criticism");
    case CrisisStage::PressOrLaw:
        return tr("press or law");
    case CrisisStage::Threat:
        return tr("threat");
    }
    return {};
}

QString Words::whoDoes(RoleKind task)
{
    switch (task) {
    case RoleKind::Sponsor:
        return tr("Who decides and pays?");
    case RoleKind::Editor:
        return tr("Who writes and publishes?");
    case RoleKind::Picture:
        return tr("Who makes pictures and videos?");
    case RoleKind::Responder:
        return tr("Who replies?");
    case RoleKind::Analyst:
        return tr("Who reads the figures?");
    case RoleKind::Legal:
    case RoleKind::Agency:
        break;
    }
    return {};
}

QString Words::task(RoleKind task)
{
    switch (task) {
    case RoleKind::Sponsor:
        return tr("deciding and paying");
    case RoleKind::Editor:
        return tr("writing and publishing");
    case RoleKind::Picture:
        return tr("pictures and videos");
    case RoleKind::Responder:
        return tr("replies");
    case RoleKind::Analyst:
        return tr("reading the figures");
    case RoleKind::Legal:
    case RoleKind::Agency:
        break;
    }
    return {};
}

QString Words::history(const reason::ShortHistory& history)
{
    return history.months < history.least
               ? tr("Figures from before: %n month(s); at least %1 are needed", nullptr, history.months)
                     .arg(history.least)
               : tr("Figures from before: %n month(s); %1 also show the season", nullptr, history.months)
                     .arg(history.whole);
}

QString Words::aim(const reason::Aim& aim, const NumberText& n)
{
    const QString open = tr("The aim still lacks: %1").arg(list<AimPart>(aim.open, &Words::part));
    return aim.chance ? tr("%1 (now it is reached in %2 of the cases)").arg(open, n.chance(*aim.chance)) : open;
}

QString Words::tasks(const reason::Tasks& tasks)
{
    constexpr size_t all = 5;
    if (tasks.nobody.size() == all)
        return tr("No task has anybody who answers for it");
    QStringList words;
    for (const RoleKind task : tasks.nobody)
        words.append(whoDoes(task));
    if (!tasks.several.empty())
        words.append(tr("More than one answers for: %1").arg(list<RoleKind>(tasks.several, &Words::task)));
    return words.join(QLatin1Char(' '));
}

QString Words::accounts(const reason::Accounts& accounts)
{
    QStringList open;
    if (accounts.noSecondAdmin)
        open.append(tr("a second person with admin rights"));
    if (accounts.noSecondFactor)
        open.append(tr("sign-in in two steps"));
    return tr("Accounts, still open: %1").arg(open.join(QStringLiteral(", ")));
}

} // namespace

QString reasonSentence(const Reason& reason, const NumberText& n)
{
    const auto hours = [&n](double value) { return n.hours(value); };
    return std::visit(
        Overloaded{
            [](std::monostate) { return QString(); },
            [](reason::GoalNotNamed) { return Words::tr("Name your goal in your own words"); },
            [](const reason::Stop& stop) {
                return Words::tr("Stop rule, still open: %1").arg(list<StopPart>(stop.open, &Words::part));
            },
            [&](reason::EffectTooSmall effect) {
                return Words::tr("%1 a month are planned, only from %2 on do your figures show it: ask your customers")
                    .arg(n.decimal(effect.planned, 1), n.decimal(effect.visible, 1));
            },
            [&](const reason::Aim& aim) { return Words::aim(aim, n); },
            [](reason::ShortHistory history) { return Words::history(history); },
            [](reason::TooManyKeyFigures figures) {
                return Words::tr("%1 key figures: nobody keeps more than %2 in view")
                    .arg(figures.chosen)
                    .arg(figures.most);
            },
            [](reason::ResultFigures figures) {
                return figures.chosen == 0
                           ? Words::tr("None of the key figures is the result: choose one")
                           : Words::tr("%1 key figures are called the result: choose one of them").arg(figures.chosen);
            },
            [](reason::NoRange) { return Words::tr("Order value and margin have no range: how low, how high?"); },
            [](reason::NobodyAnyway) {
                return Words::tr("You say nobody would have come anyway: that is hardly ever so");
            },
            [](const reason::Group& group) {
                return Words::tr("Ideal customer, still open: %1").arg(list<GroupPart>(group.open, &Words::part));
            },
            [](reason::FewAsked few) {
                return Words::tr("%n customer(s) asked where they look; ask %1", nullptr, few.asked).arg(few.enough);
            },
            [](reason::FiguresOnly) {
                return Words::tr("Where people look is known from figures only; ask ten customers as well");
            },
            [&](reason::TooManyContacts contacts) {
                return Words::tr("%1 contacts a person and month: more than %2 annoy")
                    .arg(n.count(contacts.contacts), n.count(contacts.bearable));
            },
            [&](reason::ChannelsAndHours channels) {
                return Words::tr("%1 channels usually need %2 a week, %3 are planned")
                    .arg(n.count(channels.channels), hours(channels.needed), hours(channels.hours));
            },
            [](const reason::Tasks& tasks) { return Words::tasks(tasks); },
            [&](reason::Hours few) {
                return Words::tr("%1 a week are planned, these channels usually need %2")
                    .arg(hours(few.planned), hours(few.needed));
            },
            [](reason::DeputyIsTheSame) {
                return Words::tr("Whoever writes cannot stand in for himself: name somebody else");
            },
            [](const reason::Accounts& accounts) { return Words::accounts(accounts); },
            [](reason::NobodyReplies) { return Words::tr("Nobody has hours for replies"); },
            [&](reason::ReplyHours reply) {
                return Words::tr("A reply within %1 takes %2 a week, %3 are planned")
                    .arg(hours(reply.promised), n.decimal(reply.needed, 2), n.decimal(reply.planned, 2));
            },
            [](reason::NoWorkingTime) { return Words::tr("The budget lacks working time"); },
            [&](reason::Reserve reserve) {
                return Words::tr("Reserve %1, usual are %2").arg(n.percent(reserve.share), n.percent(reserve.usual));
            },
            [](reason::NotConfirmed) { return Words::tr("The staff have not confirmed the rules yet"); },
            [](const reason::Stages& stages) {
                return Words::tr("Dealing with criticism, still open: %1")
                    .arg(list<CrisisStage>(stages.open, &Words::stage));
            },
            [&](reason::HoursDiffer differ) {
                return Words::tr("The channels are given %1 a week, the tasks %2: %3 are counted")
                    .arg(hours(differ.channels), hours(differ.tasks), hours(differ.counted));
            },
            [&](reason::WorkAboveHours work) {
                return Words::tr("Posts, ads and replies take about %1 a week, there are %2: time for %3 of the posts "
                                 "and %4 of the replies")
                    .arg(hours(work.needed), hours(work.there), n.percent(work.posts), n.percent(work.replies));
            },
            [&](reason::MoreFollowersThanPeople more) {
                return Words::tr("%1 followers, but only %2 people to reach: one of both is wrong, %2 are counted")
                    .arg(n.count(more.followers), n.count(more.people));
            },
            [&](reason::AimBelowBreakEven below) {
                return Words::tr("The aim does not pay: of %1 new customers about %2 are additional, %3 are needed")
                    .arg(n.count(below.aim), n.count(below.additional), n.count(std::ceil(below.needed)));
            },
        },
        reason);
}

} // namespace ertrag
