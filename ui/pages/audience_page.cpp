// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audience_page.h"

#include "ui/pages/page_list.h"
#include "ui/panels/answers/channel_rows.h"
#include "ui/present/verdict/work_view.h"
#include "ui/present/words/answer_sentences.h"

#include <QLabel>

namespace ertrag
{

Page* makeAudiencePage(PageContext& context)
{
    return new AudiencePage(context);
}

AudiencePage::AudiencePage(PageContext& context, QWidget* parent) : QuestionPage(context, StepKey::Audience, parent)
{
    begin(
        tr("3 \u00b7 Whom do you want to reach, and where?"),
        tr("Describe your ideal customers and choose the places where they are: blogs, forums, chat rooms, networks."),
        tr("A channel that your customers do not use costs hours every week and brings nothing. A few that fit beat "
           "many that are half kept."));
    peopleCard();
    channelsCard();
    whereCard();
    groupCard();
    fields().sentence([this](const Campaign& campaign) { return audienceSentence(campaign, fields().numbers()); });
}

bool AudiencePage::focusField(const QString& field)
{
    // What a channel costs and brings is estimated on the page of the costs.
    const QString name =
        field.startsWith(QStringLiteral("channels/")) ? field.section(QLatin1Char('.'), 1, 1) : QString();
    if (name == QStringLiteral("paid") || name == QStringLiteral("organic") || name == QStringLiteral("enquiry_rate") ||
        name == QStringLiteral("close_rate"))
        return false;
    return QuestionPage::focusField(field);
}

void AudiencePage::peopleCard()
{
    AnswerFields& f = fields();
    RowModel customers = Rows<IdealCustomer>(f.decimals())
                             .wrapped(tr("Name"), &IdealCustomer::name, 3)
                             .wrapped(tr("Who is it?"), &IdealCustomer::situation, 4)
                             .wrapped(tr("What do they need?"), &IdealCustomer::need, 4)
                             .range(tr("People within reach"), &IdealCustomer::people, NumberEdit::Role::Count)
                             .text(tr("How many there are, from where?"), &IdealCustomer::sizeSource, 1, 1)
                             .of(&Audience::idealCustomers);
    customers.mostRows = 6;
    customers.folded = true;
    f.station(Station::IdealCustomers);
    f.addTable(customers, tr("Add an ideal customer"));
}

void AudiencePage::groupCard()
{
    AnswerFields& f = fields();
    f.station(Station::Group);
    f.addText(tr("Who pays?"), f.slot(&Audience::whoPays));
    f.addText(tr("Who decides?"), f.slot(&Audience::whoDecides), tr("With apprentices often the parents"));
    f.addText(tr("Who uses it?"), f.slot(&Audience::whoUses));
    f.addList(tr("Who must not be addressed?"), f.slot(&Audience::notAddressed),
              tr("One a line: minors, competitors, existing contracts"));

    f.station(Station::Reach);
    f.addRadio(tr("Private people or firms?"), f.slot(&Audience::market), AnswerWords::markets());
    f.addNumber(tr("Age from"), f.slot(&Audience::ageFrom), NumberEdit::Role::Count, 0, tr("years"));
    f.addNumber(tr("Age to"), f.slot(&Audience::ageTo), NumberEdit::Role::Count, 0, tr("years"));
    f.addNumber(tr("Within what distance?"), f.slot(&Audience::radiusKm), NumberEdit::Role::Plain, 0,
                QStringLiteral("km"));
    f.addText(tr("Which languages and dialects?"), f.slot(&Audience::languages));
}

void AudiencePage::channelsCard()
{
    AnswerFields& f = fields();
    f.station(Station::Places);
    f.addTable(channelRows(f.numbers()), tr("Add a channel"));
    QLabel* sums = label(QString(), TextSize::Small, false, true);
    f.addRow(sums);
    QLabel* source = label(workSourceText(f.numbers()), TextSize::Small, false, true);
    f.addRow(source);
    f.onShow([source](const Campaign& campaign) { source->setVisible(someWorkIsAssumed(campaign)); });
    f.onShow([this, sums](const Campaign& campaign) { sums->setText(hoursText(campaign, fields().numbers())); });
}

void AudiencePage::whereCard()
{
    AnswerFields& f = fields();
    f.station(Station::Looked);
    f.addChoice(tr("Where do they look most often when they need you?"), lookupSlot(0), AnswerWords::lookupPlaces());
    f.addChoice(tr("And second?"), lookupSlot(1), AnswerWords::lookupPlaces());
    f.addChoice(tr("And third?"), lookupSlot(2), AnswerWords::lookupPlaces());

    f.station(Station::Survey);
    f.addChoice(tr("Where do you know that from?"), f.slot(&Audience::evidence), AnswerWords::whereEvidences());
    f.addNumber(tr("How many customers did you ask?"), f.slot(&Audience::survey, &CustomerSurvey::asked),
                NumberEdit::Role::Count, 0, {}, tr("From ten on it counts fully"));
    f.addNumber(tr("How many of them look in these channels?"),
                f.slot(&Audience::survey, &CustomerSurvey::foundByNetwork), NumberEdit::Role::Count, 0);
    f.addText(tr("What did they say?"), f.slot(&Audience::survey, &CustomerSurvey::result));
    f.addUnknown(tr("Where customers say that they look"), groupSlot(&Audience::survey));
    f.addNumber(tr("Within how many hours do they expect a reply?"), f.slot(&Audience::replyTimeHours),
                NumberEdit::Role::Hours, 0);
}

} // namespace ertrag
