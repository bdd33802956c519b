// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/walk/station_words.h"

#include "core/assessment/assessment.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/wording.h"

#include <QCoreApplication>
#include <array>

namespace ertrag
{
namespace
{

struct StationWords {
    Q_DECLARE_TR_FUNCTIONS(StationWords)
};

struct Words {
    const char *asks, *leftOpen;
};

/// In the order of the stations.
constexpr std::array<Words, stationCount> table{{
    {QT_TRANSLATE_NOOP("StationWords", "Which goal should this serve?"),
     QT_TRANSLATE_NOOP("StationWords", "Without a goal nothing can be a success.")},
    {QT_TRANSLATE_NOOP("StationWords", "What is the bottleneck today?"),
     QT_TRANSLATE_NOOP("StationWords", "If the bottleneck lies elsewhere, more attention only costs more.")},
    {QT_TRANSLATE_NOOP("StationWords", "What else would you do with money and hours?"),
     QT_TRANSLATE_NOOP("StationWords", "Without an alternative the result stands beside nothing.")},
    {QT_TRANSLATE_NOOP("StationWords", "What have you tried already?"),
     QT_TRANSLATE_NOOP("StationWords", "What failed once is easily paid for a second time.")},
    {QT_TRANSLATE_NOOP("StationWords", "What must not happen?"),
     QT_TRANSLATE_NOOP("StationWords", "Limits that nobody has named are crossed first.")},
    {QT_TRANSLATE_NOOP("StationWords", "When do you stop?"),
     QT_TRANSLATE_NOOP("StationWords", "Without a rule bad campaigns run on.")},

    {QT_TRANSLATE_NOOP("StationWords", "What should be reached, and by when?"),
     QT_TRANSLATE_NOOP("StationWords", "Without a number and a date nobody can say later whether it was reached.")},
    {QT_TRANSLATE_NOOP("StationWords", "How many are there today?"),
     QT_TRANSLATE_NOOP("StationWords", "Without today's figure nobody can say later whether it worked.")},
    {QT_TRANSLATE_NOOP("StationWords", "Which key figures show it?"),
     QT_TRANSLATE_NOOP("StationWords", "Without key figures only likes are left, and they pay no wages.")},
    {QT_TRANSLATE_NOOP("StationWords", "What should be reached on the way?"),
     QT_TRANSLATE_NOOP("StationWords", "Without marks you notice only at the end that it did not work.")},
    {QT_TRANSLATE_NOOP("StationWords", "What is a new customer worth?"),
     QT_TRANSLATE_NOOP("StationWords", "Without this the calculation is that of a typical firm, not yours.")},
    {QT_TRANSLATE_NOOP("StationWords", "How often does a new customer come again?"),
     QT_TRANSLATE_NOOP("StationWords", "Few figures move the result as much as this one.")},
    {QT_TRANSLATE_NOOP("StationWords", "How well can you prove the effect?"),
     QT_TRANSLATE_NOOP("StationWords", "Without proof only what the platforms claim is left.")},

    {QT_TRANSLATE_NOOP("StationWords", "Whom do you want to reach?"),
     QT_TRANSLATE_NOOP("StationWords", "How many people there are bounds what a campaign can bring.")},
    {QT_TRANSLATE_NOOP("StationWords", "Where are they, and what goes into it?"),
     QT_TRANSLATE_NOOP("StationWords", "Channels are the plan: without them nothing can be calculated.")},
    {QT_TRANSLATE_NOOP("StationWords", "Where do they look when they need you?"),
     QT_TRANSLATE_NOOP("StationWords", "A channel that your customers do not use brings nothing.")},
    {QT_TRANSLATE_NOOP("StationWords", "Where do you know that from?"),
     QT_TRANSLATE_NOOP("StationWords", "What is only believed counts least.")},
    {QT_TRANSLATE_NOOP("StationWords", "Who pays, decides and uses?"),
     QT_TRANSLATE_NOOP("StationWords", "A post that misses who decides costs money all the same.")},
    {QT_TRANSLATE_NOOP("StationWords", "How near and how old are they?"),
     QT_TRANSLATE_NOOP("StationWords", "Without radius and age ads run past your customers.")},

    {QT_TRANSLATE_NOOP("StationWords", "Who does what, with how many hours?"),
     QT_TRANSLATE_NOOP("StationWords", "What is nobody's task is not done.")},
    {QT_TRANSLATE_NOOP("StationWords", "What does an hour cost?"),
     QT_TRANSLATE_NOOP("StationWords", "Hours are the largest cost of most campaigns.")},
    {QT_TRANSLATE_NOOP("StationWords", "Holidays and illness: who stands in?"),
     QT_TRANSLATE_NOOP("StationWords", "With one person alone everything stops when that person is away.")},
    {QT_TRANSLATE_NOOP("StationWords", "What may be posted without asking?"),
     QT_TRANSLATE_NOOP("StationWords", "Posts that wait for an approval come too late.")},
    {QT_TRANSLATE_NOOP("StationWords", "Whose are the accounts?"),
     QT_TRANSLATE_NOOP("StationWords", "An account on a private profile leaves with its owner.")},
    {QT_TRANSLATE_NOOP("StationWords", "What can you do yourselves?"),
     QT_TRANSLATE_NOOP("StationWords", "What nobody can do has to be learned or bought.")},
    {QT_TRANSLATE_NOOP("StationWords", "Does an agency help?"),
     QT_TRANSLATE_NOOP("StationWords", "Without a clear order an agency is paid for effort, not for results.")},

    {QT_TRANSLATE_NOOP("StationWords", "What does the staff say to it?"),
     QT_TRANSLATE_NOOP("StationWords", "A works council that was left out can stop everything.")},
    {QT_TRANSLATE_NOOP("StationWords", "Will people be seen in pictures?"),
     QT_TRANSLATE_NOOP("StationWords", "Pictures without consent have to be taken down, and can cost money.")},
    {QT_TRANSLATE_NOOP("StationWords", "Which rules apply at work?"),
     QT_TRANSLATE_NOOP("StationWords", "Without rules everybody makes their own.")},
    {QT_TRANSLATE_NOOP("StationWords", "Who is trained, and in what?"),
     QT_TRANSLATE_NOOP("StationWords", "Training that is not planned is missing in the costs.")},
    {QT_TRANSLATE_NOOP("StationWords", "Does everybody know the rules?"),
     QT_TRANSLATE_NOOP("StationWords", "Rules that nobody has received do not bind anybody.")},
    {QT_TRANSLATE_NOOP("StationWords", "What if something goes wrong?"),
     QT_TRANSLATE_NOOP("StationWords", "In a storm there is no time to look for who decides.")},
}};

} // namespace

QString stationTitle(Station station)
{
    return StationWords::tr(table[size_t(station)].asks);
}

QString stationLeftOpen(Station station)
{
    return StationWords::tr(table[size_t(station)].leftOpen);
}

QStringList stationPoints(Station station, const Assessment& assessment, const NumberText& numbers)
{
    QStringList points;
    for (const Point& point : assessment.readiness.open)
        if (!point.unanswered && stationOfField(point.field) == station)
            points << pointSentence(point, numbers);
    return points;
}

QString minutesText(int seconds)
{
    return StationWords::tr("%n minute(s)", nullptr, std::max(1, (seconds + 30) / 60));
}

QString walkText(StepKey question, const StationStates& states)
{
    const WalkProgress walk = walkProgress(states);
    const QString where = StationWords::tr("Question %1 of 5 \u00b7 %2 of %3 stations")
                              .arg(int(question) + 1)
                              .arg(walk.answered)
                              .arg(walk.asked);
    return walk.secondsLeft > 0 ? where + QStringLiteral(" \u00b7 ") +
                                      StationWords::tr("about %1 left").arg(minutesText(walk.secondsLeft))
                                : where;
}

QString stationNumberText(int number, int count)
{
    return StationWords::tr("Station %1 of %2").arg(number).arg(count);
}

} // namespace ertrag
