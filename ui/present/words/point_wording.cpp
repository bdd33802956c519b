// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/reason_wording.h"
#include "ui/present/words/wording.h"

#include <QCoreApplication>
#include <array>

namespace ertrag
{
namespace
{

struct PointWording {
    Q_DECLARE_TR_FUNCTIONS(PointWording)
public:
    static std::array<QString, 27> sentences();
    static QString openSentence(int number);
    static QString twiceSentence(const Point& point);
};

std::array<QString, 27> PointWording::sentences()
{
    return {
        tr("You want more sales but cannot serve more customers now"),
        tr("Choose one main goal"),
        tr("The aim does not address what holds you back"),
        tr("What else could the money do? Still open"),
        tr("Agree on when to stop, and who decides"),
        tr("The effect may be too small to be seen in your figures"),
        tr("The aim needs a number, a date and a way to count"),
        tr("Figures from before are missing: at least three months"),
        tr("Choose at most five key figures, one of them in customers or money"),
        tr("What one more customer leaves you is only assumed so far"),
        tr("How many would have come anyway? Still open"),
        tr("Describe the ideal customer: situation, distance, how many"),
        tr("Ask ten customers where they look you up"),
        tr("Reach and frequency do not fit the size of the target group"),
        tr("More channels than your hours can carry"),
        tr("A task has nobody who answers for it"),
        tr("The hours are below what these channels usually need"),
        tr("Nobody stands in during holidays and illness"),
        tr("The accounts must belong to the firm and be protected"),
        tr("Nobody replies in the time you promise"),
        tr("The budget lacks working time or a reserve"),
        tr("The works council has not agreed yet"),
        tr("Consent of the people in pictures is not settled"),
        tr("The imprint must be two clicks away from every profile"),
        tr("Give the staff the rules and have them confirmed"),
        tr("How you deal with criticism is open"),
        tr("Training is not planned or not in the budget"),
    };
}

/// For rules whose sentence would accuse somebody who has not answered yet.
QString PointWording::openSentence(int number)
{
    switch (number) {
    case 1:
        return tr("Still open: whether you could serve more customers");
    case 2:
        return tr("Still open: the one main goal");
    case 3:
        return tr("Still open: what holds you back today");
    case 6:
        return tr("Still open: how the effect will be seen");
    case 7:
        return tr("Still open: the aim with its number and its date");
    case 8:
        return tr("Still open: how many there are a month today");
    case 9:
        return tr("Still open: the key figures");
    case 13:
        return tr("Still open: where ten customers look you up");
    case 14:
        return tr("Still open: how many people the target group has");
    case 15:
        return tr("Still open: the channels");
    case 16:
        return tr("Still open: who answers for what");
    case 17:
        return tr("Still open: how many hours there are");
    case 18:
        return tr("Still open: who stands in during holidays and illness");
    case 19:
        return tr("Still open: who owns the accounts, and how they are protected");
    case 20:
        return tr("Still open: who replies, and how soon");
    case 21:
        return tr("Still open: working time and reserve in the budget");
    case 22:
        return tr("Still open: whether there is a works council");
    case 23:
        return tr("Still open: whether people are seen in pictures");
    case 24:
        return tr("Still open: whether the imprint is two clicks away");
    case 25:
        return tr("Still open: the rules for the staff");
    case 27:
        return tr("Still open: the training and its cost");
    default:
        return {};
    }
}

QString PointWording::twiceSentence(const Point& point)
{
    if (point.rule == QLatin1String("D2"))
        return tr("Each platform may claim the same customer: ask your customers, or use codes");
    if (point.rule == QLatin1String("D3"))
        return tr("A cost in another currency has no amount or no rate yet and is not counted");
    if (point.rule == QLatin1String("D4"))
        return tr("A saving counts nothing yet: what is paid for it today is missing");
    return point.unanswered ? tr("Still open: whether the saving is already taken off the ad budget")
                            : tr("The saving is already in the ad budget: it is counted once only");
}

} // namespace

QString pointSentence(const Point& point, const NumberText& numbers)
{
    if (point.rule.startsWith(QLatin1Char('D')))
        return PointWording::twiceSentence(point);
    const int number = point.rule.mid(1).toInt();
    if (const QString open = PointWording::openSentence(number); point.unanswered && !open.isEmpty())
        return open;
    if (const QString exactly = reasonSentence(point.reason, numbers); !exactly.isEmpty())
        return exactly;
    const auto sentences = PointWording::sentences();
    return number >= 1 && number <= int(sentences.size()) ? sentences[size_t(number - 1)] : point.rule;
}

QString questionWord(int question)
{
    switch (question) {
    case 1:
        return PointWording::tr("Goals");
    case 2:
        return PointWording::tr("Key figures");
    case 3:
        return PointWording::tr("Audience");
    case 4:
        return PointWording::tr("Duties");
    case 5:
        return PointWording::tr("Rules");
    default:
        return {};
    }
}

} // namespace ertrag
