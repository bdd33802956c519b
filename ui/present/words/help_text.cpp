// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/help_text.h"

#include "ui/present/words/reason_wording.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

struct RuleWords {
    const char* rule;
    const char* words;
};

// In the order of the rules of readiness.
const RuleWords rules[] = {
    {"R1", QT_TRANSLATE_NOOP("LiveView", "Settle capacity first: more sales could not be served")},
    {"R2", QT_TRANSLATE_NOOP("LiveView", "Choose one main goal")},
    {"R3", QT_TRANSLATE_NOOP("LiveView", "Check whether the goal fits the bottleneck")},
    {"R4", QT_TRANSLATE_NOOP("LiveView", "Say what else the money could do")},
    {"R5", QT_TRANSLATE_NOOP("LiveView", "Agree on when to stop, and who decides")},
    {"R6", QT_TRANSLATE_NOOP("LiveView", "Ask at the till: the effect is hard to see otherwise")},
    {"R7", QT_TRANSLATE_NOOP("LiveView", "Make the aim exact: what, how many, by when")},
    {"R8", QT_TRANSLATE_NOOP("LiveView", "Write down how it is today, per month")},
    {"R9", QT_TRANSLATE_NOOP("LiveView", "Keep five key figures at most, one of them money or customers")},
    {"R10", QT_TRANSLATE_NOOP("LiveView", "Say what a success is worth after its own costs")},
    {"R11", QT_TRANSLATE_NOOP("LiveView", "Say how many would have come anyway")},
    {"R12", QT_TRANSLATE_NOOP("LiveView", "Describe the ideal customers and how many there are")},
    {"R13", QT_TRANSLATE_NOOP("LiveView", "Ask ten customers where they look")},
    {"R14", QT_TRANSLATE_NOOP("LiveView", "Check reach against the number of people there are")},
    {"R15", QT_TRANSLATE_NOOP("LiveView", "Begin with fewer channels, or give them more hours")},
    {"R16", QT_TRANSLATE_NOOP("LiveView", "Name who is accountable")},
    {"R17", QT_TRANSLATE_NOOP("LiveView", "Plan more hours: the channels need them")},
    {"R18", QT_TRANSLATE_NOOP("LiveView", "Name a deputy")},
    {"R19", QT_TRANSLATE_NOOP("LiveView", "Keep the accounts with the firm: two admins, two-step sign-in")},
    {"R20", QT_TRANSLATE_NOOP("LiveView", "Name who replies, and how fast")},
    {"R21", QT_TRANSLATE_NOOP("LiveView", "Put working time and a reserve into the budget")},
    {"R22", QT_TRANSLATE_NOOP("LiveView", "Agree with the works council")},
    {"R23", QT_TRANSLATE_NOOP("LiveView", "Settle consent for pictures of people")},
    {"R24", QT_TRANSLATE_NOOP("LiveView", "Make the imprint reachable in two clicks")},
    {"R25", QT_TRANSLATE_NOOP("LiveView", "Have the guideline acknowledged")},
    {"R26", QT_TRANSLATE_NOOP("LiveView", "Settle how you deal with criticism: who, and how fast")},
    {"R27", QT_TRANSLATE_NOOP("LiveView", "Plan the training and its cost")},
    {"D1", QT_TRANSLATE_NOOP("LiveView", "Enter the full ad budget, or take the saving out")},
    {"D2", QT_TRANSLATE_NOOP("LiveView", "Ask customers where they heard of you: platforms count the same one twice")},
    {"D3", QT_TRANSLATE_NOOP("LiveView", "Complete the costs in another currency")},
    {"D4", QT_TRANSLATE_NOOP("LiveView", "Say what the saving costs today")},
};

// What nobody has said anything about is asked for, not held against anybody.
const RuleWords open[] = {
    {"R1", QT_TRANSLATE_NOOP("LiveView", "Say whether you could serve more customers")},
    {"R3", QT_TRANSLATE_NOOP("LiveView", "Say what holds you back today")},
    {"R6", QT_TRANSLATE_NOOP("LiveView", "Say how the effect will be seen")},
    {"R9", QT_TRANSLATE_NOOP("LiveView", "Choose the key figures")},
    {"R14", QT_TRANSLATE_NOOP("LiveView", "Say how many people the group has")},
    {"R15", QT_TRANSLATE_NOOP("LiveView", "Choose the channels")},
    {"R17", QT_TRANSLATE_NOOP("LiveView", "Say how many hours there are")},
    {"R19", QT_TRANSLATE_NOOP("LiveView", "Say who owns the accounts, and how they are protected")},
    {"R22", QT_TRANSLATE_NOOP("LiveView", "Say whether there is a works council")},
    {"R23", QT_TRANSLATE_NOOP("LiveView", "Say whether people will be seen in pictures")},
    {"R24", QT_TRANSLATE_NOOP("LiveView", "Look whether the imprint is two clicks away")},
    {"R25", QT_TRANSLATE_NOOP("LiveView", "Say which rules the staff has")},
    {"D1", QT_TRANSLATE_NOOP("LiveView", "Say whether the saving is already taken off the ad budget")},
};

} // namespace

QString helpText(const Point& point, const NumberText& numbers)
{
    // What exactly is missing helps more than the rule.
    if (point.unanswered) {
        for (const RuleWords& known : open)
            if (point.rule == QLatin1String(known.rule))
                return QCoreApplication::translate("LiveView", known.words);
    } else if (const QString exactly = reasonSentence(point.reason, numbers); !exactly.isEmpty()) {
        return exactly;
    }
    for (const RuleWords& known : rules)
        if (point.rule == QLatin1String(known.rule))
            return QCoreApplication::translate("LiveView", known.words);
    return QCoreApplication::translate("LiveView", "Complete question %1").arg(point.question);
}

} // namespace ertrag
