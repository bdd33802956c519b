// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/answer_sentences.h"

#include "core/campaign/campaign.h"
#include "core/catalogue/channel_kinds.h"
#include "core/catalogue/key_figures.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/answer_words.h"
#include "ui/present/words/foreign.h"

#include <QCoreApplication>

namespace ertrag
{

namespace
{
class AnswerSentences
{
    Q_DECLARE_TR_FUNCTIONS(AnswerSentences)
};
/// One sentence for each verb, so that it reads in every language: "So you want to win 60 new customers by March 2027".
QString aimWords(const Aim& aim, const NumberText& numbers)
{
    const QString number = numbers.count(aim.amount.value), by = numbers.month(aim.by);
    const QString object = optionText(AnswerWords::aimObjects(), int(aim.object));
    switch (aim.verb) {
    case AimVerb::Win:
        break;
    case AimVerb::Increase:
        return AnswerSentences::tr("So you want %1 more %2 by %3").arg(number, object, by);
    case AimVerb::Reduce:
        return AnswerSentences::tr("So you want %1 fewer %2 by %3").arg(number, object, by);
    case AimVerb::Keep:
        return AnswerSentences::tr("So you want to keep %1 %2 until %3").arg(number, object, by);
    }
    return AnswerSentences::tr("So you want to win %1 %2 by %3").arg(number, object, by);
}
} // namespace

QString catalogueLanguage(const NumberText& numbers)
{
    return numbers.locale().name();
}

QString channelName(const Channel& channel, const NumberText& numbers)
{
    if (!channel.name.isEmpty())
        return foreign(channel.name);
    const ChannelKind* kind = findChannelKind(channel.kind);
    return kind ? kind->name(catalogueLanguage(numbers)) : channel.kind;
}

QString goalsSentence(const Campaign& campaign, const NumberText& numbers)
{
    const Goals& goals = campaign.goals;
    if (!goals.goal.given())
        return AnswerSentences::tr("Still open: which goal of the business this should serve.");
    QString goal = optionText(AnswerWords::businessGoals(), int(goals.goal.value));
    QString own = goals.goalInOwnWords.trimmed();
    while (own.endsWith(QLatin1Char('.')))
        own.chop(1); // the sentence goes on
    own = foreign(own);
    if (!own.isEmpty())
        goal += QStringLiteral(" (") + own + QStringLiteral(")");
    QString text = AnswerSentences::tr("So social media should serve this goal: %1.").arg(goal);
    const StopAgreement& stop = goals.stop.value;
    if (!goals.stop.given() || stop.role.isEmpty() || !stop.afterMonths.given() || !stop.atLeast.given())
        return text + QLatin1Char(' ') + AnswerSentences::tr("Still open: who stops it, and on what sign.");
    return text + QLatin1Char(' ') +
           AnswerSentences::tr("%1 stops it if fewer than %2 successes are there after %n month(s).", nullptr,
                               stop.afterMonths.value)
               .arg(foreign(stop.role), numbers.count(stop.atLeast.value));
}

QString measuresSentence(const Campaign& campaign, const NumberText& numbers)
{
    const Measures& measures = campaign.measures;
    if (amountOf(measures.aim) <= 0 || !measures.aim.value.by.valid())
        return AnswerSentences::tr("Still open: how many of what, by when.");
    const QString aim = aimWords(measures.aim.value, numbers);
    for (const KeyFigureChoice& choice : measures.keyFigures) {
        if (choice.role != KeyFigureRole::Result)
            continue;
        const KeyFigure* figure = findKeyFigure(choice.key);
        const QString name = figure ? figure->name(catalogueLanguage(numbers)) : choice.key;
        const QString object = optionText(AnswerWords::aimObjects(), int(measures.aim.value.object));
        // "200 new customers, measured by: new customers" says one thing twice.
        if (!choice.source.isEmpty() && name.compare(object, Qt::CaseInsensitive) == 0)
            return AnswerSentences::tr("%1, counted in: %2.").arg(aim, foreign(choice.source));
        const QString source = choice.source.isEmpty() ? name : name + QStringLiteral(", ") + foreign(choice.source);
        return AnswerSentences::tr("%1, measured by: %2.").arg(aim, source);
    }
    return AnswerSentences::tr("%1. Still open: which key figure shows it.").arg(aim);
}

QString audienceSentence(const Campaign& campaign, const NumberText& numbers)
{
    const Audience& audience = campaign.audience;
    if (audience.idealCustomers.empty())
        return AnswerSentences::tr("Still open: who your ideal customers are.");
    QStringList who, where;
    for (const IdealCustomer& customer : audience.idealCustomers)
        if (!customer.name.isEmpty())
            who << foreign(customer.name);
    for (const Channel& channel : campaign.channels)
        if (channel.included)
            where << channelName(channel, numbers);
    const QString people = who.join(QStringLiteral(", "));
    if (where.isEmpty())
        return AnswerSentences::tr("So you want to reach: %1. Still open: where.").arg(people);
    return AnswerSentences::tr("So you want to reach: %1. You meet them here: %2.")
        .arg(people, where.join(QStringLiteral(", ")));
}

QString dutiesSentence(const Campaign& campaign, const NumberText& numbers)
{
    const Duties& duties = campaign.duties;
    double hours = 0;
    QString accountable;
    for (const RoleAssignment& role : duties.roles) {
        hours += role.hoursPerWeek;
        if (accountable.isEmpty() && role.accountable && role.kind == RoleKind::Editor)
            accountable = foreign(role.holder);
    }
    if (accountable.isEmpty())
        return AnswerSentences::tr("Still open: who is accountable for the posts.");
    const QString text = AnswerSentences::tr("So %1 looks after it; all together give it %2 a week.")
                             .arg(accountable, numbers.hours(hours));
    if (!duties.deputy.given())
        return text + QLatin1Char(' ') + AnswerSentences::tr("Still open: who stands in.");
    return text + QLatin1Char(' ') + AnswerSentences::tr("%1 stands in.").arg(duties.deputy.value);
}

QString staffRulesSentence(const Campaign& campaign, const NumberText& numbers)
{
    const StaffRules& rules = campaign.staffRules;
    if (!rules.staffAsked.given())
        return AnswerSentences::tr("Still open: whether the staff was asked.");
    QString text = rules.staffAsked.value ? AnswerSentences::tr("So the staff was asked before the start.")
                                          : AnswerSentences::tr("So the staff has not been asked yet.");
    text += QLatin1Char(' ');
    if (rules.guideline.given() && rules.guideline.value.dated.valid())
        return text + AnswerSentences::tr("The rules are of %1.").arg(numbers.month(rules.guideline.value.dated));
    return text + AnswerSentences::tr("Still open: the rules for the staff. The program can draft them.");
}

} // namespace ertrag
