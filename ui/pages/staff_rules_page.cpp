// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff_rules_page.h"

#include "ui/pages/page_list.h"
#include "ui/present/words/answer_sentences.h"

namespace ertrag
{

Page* makeStaffRulesPage(PageContext& context)
{
    return new StaffRulesPage(context);
}

StaffRulesPage::StaffRulesPage(PageContext& context, QWidget* parent)
    : QuestionPage(context, StepKey::StaffRules, parent)
{
    begin(tr("5 \u00b7 How is the staff involved, and which rules apply?"),
          tr("Who was asked, who may be shown, what everybody may and must know."),
          tr("Good posts come from people who want to take part. Missing consent or a works council left out can stop "
             "everything."));
    staffCard();
    trainingCard();
    guidelineCard();
    crisisCard();
    fields().sentence([this](const Campaign& campaign) { return staffRulesSentence(campaign, fields().numbers()); });
}

void StaffRulesPage::staffCard()
{
    AnswerFields& f = fields();
    f.station(Station::StaffAsked);
    f.addYesNo(tr("Was the staff asked before the start?"), f.slot(&StaffRules::staffAsked));
    f.addLongText(tr("What did they say?"), f.slot(&StaffRules::staffSaid), tr("In sum, without names"));
    f.addChoice(tr("Works council or staff representation?"), f.slot(&StaffRules::worksCouncil),
                AnswerWords::worksCouncils());

    f.station(Station::Pictures);
    f.addYesNo(tr("Will people be seen in pictures?"), f.slot(&StaffRules::personsShown));
    f.addText(tr("How is consent given and withdrawn?"), f.slot(&StaffRules::consentProcess),
              tr("In writing, for each purpose; leave it empty if nothing is settled"));
    f.onlyIf([](const Campaign& campaign) { return campaign.staffRules.personsShown.valueOr(true); });
    f.addYesNo(tr("Can the imprint be reached in two clicks from each profile?"),
               f.slot(&StaffRules::imprintReachable));

    f.station(Station::WorkRules);
    f.addText(tr("Working time, devices, private phones: what applies?"), f.slot(&StaffRules::workingTimeRule));
    f.addText(tr("How are ideas of the staff collected and thanked for?"), f.slot(&StaffRules::ideas));
    f.addText(tr("Private accounts: what is expected, what is not?"), f.slot(&StaffRules::privateAccounts));
}

void StaffRulesPage::trainingCard()
{
    AnswerFields& f = fields();
    f.station(Station::Training);
    f.note(tr("Hours and fees go into the costs."));
    f.addTable(Rows<Training>(f.decimals())
                   .wrapped(tr("Topic"), &Training::topic, 3)
                   .number(tr("Persons"), &Training::persons, NumberEdit::Role::Count)
                   .number(tr("Hours each"), &Training::hoursEach, NumberEdit::Role::Hours, 1)
                   .number(tr("Fee each"), &Training::feeEach, NumberEdit::Role::Money, f.decimals())
                   .number(tr("Months after the start"), &Training::inMonth, NumberEdit::Role::Count)
                   .of(&StaffRules::training),
               tr("Add a training"));
    f.addUnknown(tr("Who is trained, and in what"), groupSlot(&StaffRules::training));
}

void StaffRulesPage::guidelineCard()
{
    AnswerFields& f = fields();
    f.station(Station::Guideline);
    f.addMonth(tr("Of which month are the rules?"), f.slot(&StaffRules::guideline, &Guideline::dated));
    f.addText(tr("Who got them?"), f.slot(&StaffRules::guideline, &Guideline::whoGotIt));
    f.addYesNo(tr("Was receipt confirmed?"), f.slot(&StaffRules::guideline, &Guideline::acknowledged));
    f.addUnknown(tr("Which rules the staff has"), groupSlot(&StaffRules::guideline));
}

void StaffRulesPage::crisisCard()
{
    AnswerFields& f = fields();
    RowModel chain = Rows<CrisisContact>(f.decimals())
                         .choice(tr("What happens"), &CrisisContact::stage, AnswerWords::crisisStages(), 2)
                         .text(tr("Who is called, as a role"), &CrisisContact::role, 3)
                         .number(tr("Within minutes"), &CrisisContact::withinMinutes, NumberEdit::Role::Count)
                         .of(&StaffRules::crisisChain);
    f.station(Station::Crisis);
    f.addTable(chain, tr("Add a step"));
    f.addMonth(tr("When is this rehearsed?"), f.slot(&StaffRules::crisisRehearsal));
}

} // namespace ertrag
