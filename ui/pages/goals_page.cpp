// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals_page.h"

#include "ui/pages/page_list.h"
#include "ui/present/words/answer_sentences.h"

namespace ertrag
{

Page* makeGoalsPage(PageContext& context)
{
    return new GoalsPage(context);
}

GoalsPage::GoalsPage(PageContext& context, QWidget* parent) : QuestionPage(context, StepKey::Goals, parent)
{
    begin(
        tr("1 \u00b7 Does it fit your business goals?"),
        tr("Name the one goal of the next twelve months that social media should serve."),
        tr("Advertising multiplies what is there. If the bottleneck lies elsewhere, more attention only costs more."));
    goalCard();
    limitsCard();
    fields().sentence([this](const Campaign& campaign) { return goalsSentence(campaign, fields().numbers()); });
}

void GoalsPage::goalCard()
{
    AnswerFields& f = fields();
    f.station(Station::Goal);
    f.addChoice(tr("Which goal should social media serve?"), f.slot(&Goals::goal), AnswerWords::businessGoals());
    f.addText(tr("The goal in your own words"), f.slot(&Goals::goalInOwnWords));
    f.addYesNo(tr("Is this goal written down?"), f.slot(&Goals::writtenDown));
    f.addText(tr("Where is it written?"), f.slot(&Goals::writtenWhere),
              tr("Business plan, talk with the bank, annual talk"));
    f.onlyIf([](const Campaign& campaign) { return campaign.goals.writtenDown.valueOr(false); });

    f.station(Station::Bottleneck);
    f.addChoice(tr("What is the real bottleneck today?"), f.slot(&Goals::bottleneck), AnswerWords::bottlenecks());
    f.addRadio(tr("If demand rose by 20 % tomorrow, could you serve it?"), f.slot(&Goals::capacityForMore),
               AnswerWords::capacities());
    f.addNumber(tr("How many more orders a month could you serve?"), f.slot(&Goals::moreOrdersPerMonth),
                NumberEdit::Role::Count, 0, {}, tr("More than that is not counted: nobody could serve it."));
}

void GoalsPage::limitsCard()
{
    AnswerFields& f = fields();
    f.station(Station::Alternative);
    f.addText(tr("What else would you do with the money and the hours?"), f.slot(&Goals::nextBestUse));
    f.addMoney(tr("What would that bring over the same time?"), f.slot(&Goals::nextBestUseReturn));

    f.station(Station::Tried);
    f.addUnknown(tr("Earlier attempts"), groupSlot(&Goals::tried));
    f.addTable(Rows<PastAttempt>(f.decimals())
                   .wrapped(tr("What"), &PastAttempt::what)
                   .number(tr("Cost"), &PastAttempt::cost, NumberEdit::Role::Money, 0)
                   .wrapped(tr("Result"), &PastAttempt::result, 3)
                   .of(&Goals::tried),
               tr("Add an attempt"));

    f.station(Station::Limits);
    f.addList(tr("What must not happen?"), f.slot(&Goals::mustNotHappen),
              tr("One limit a line: time, tone, topics, risk"));

    f.station(Station::StopRule);
    f.addText(tr("Who decides to stop?"), f.slot(&Goals::stop, &StopAgreement::role), tr("A role, not a name"));
    f.addNumber(tr("After how many months?"), f.slot(&Goals::stop, &StopAgreement::afterMonths),
                NumberEdit::Role::Count, 0, tr("months"));
    f.addNumber(tr("If there are fewer successes than"), f.slot(&Goals::stop, &StopAgreement::atLeast),
                NumberEdit::Role::Count, 0);
    f.addText(tr("The sign in your own words"), f.slot(&Goals::stop, &StopAgreement::sign));
    f.addUnknown(tr("When to stop, and who decides it"), groupSlot(&Goals::stop));
}

} // namespace ertrag
