// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measures_page.h"

#include "core/catalogue/key_figures.h"
#include "ui/pages/page_list.h"
#include "ui/present/words/answer_sentences.h"
#include "ui/present/words/wording.h"

#include <QLabel>

namespace ertrag
{

namespace
{
KeyFigureChoice firstKeyFigure()
{
    KeyFigureChoice choice;
    choice.key = QStringLiteral("cust");
    return choice;
}
} // namespace

Page* makeMeasuresPage(PageContext& context)
{
    return new MeasuresPage(context);
}

MeasuresPage::MeasuresPage(PageContext& context, QWidget* parent) : QuestionPage(context, StepKey::Measures, parent)
{
    begin(tr("2 \u00b7 What do you want to reach, and what shows it?"),
          tr("One aim with a number and a date, and at most five key figures."),
          tr("Likes pay no wages. Without today's figure nobody can say later whether it worked."));
    aimCard();
    keyFiguresCard();
    worthCard();
    fields().sentence([this](const Campaign& campaign) { return measuresSentence(campaign, fields().numbers()); });
}

void MeasuresPage::render(const Assessment& assessment, ChangedParts parts, const void* origin)
{
    QuestionPage::render(assessment, parts, origin);
    QString note;
    for (const Point& point : assessment.readiness.open)
        if (std::holds_alternative<reason::AimBelowBreakEven>(point.reason))
            note = pointSentence(point, fields().numbers());
    m_aimNote->setText(note);
    m_aimNote->setVisible(!note.isEmpty());
}

void MeasuresPage::aimCard()
{
    AnswerFields& f = fields();
    f.station(Station::Aim);
    f.addChoice(tr("What should happen?"), f.slot(&Measures::aim, &Aim::verb), AnswerWords::aimVerbs());
    f.addChoice(tr("With what?"), f.slot(&Measures::aim, &Aim::object), AnswerWords::aimObjects());
    f.addNumber(tr("How many over the whole campaign?"), f.slot(&Measures::aim, &Aim::amount), NumberEdit::Role::Count,
                0);
    m_aimNote = label(QString(), TextSize::Normal, false);
    setTone(m_aimNote, Tone::Caution);
    f.addRow(m_aimNote);
    f.addMonth(tr("By when?"), f.slot(&Measures::aim, &Aim::by));
    f.addUnknown(tr("The aim with its number and its date"), groupSlot(&Measures::aim));
    f.addEstimate(tr("What would you expect: low, likely, high?"), f.slot(&Measures::target), NumberEdit::Role::Count,
                  0, tr("In 8 of 10 cases it lies between low and high"));

    f.station(Station::Baseline);
    f.addNumber(tr("How many are there a month today?"), f.slot(&Measures::baseline, &Baseline::perMonth),
                NumberEdit::Role::Count, 1);
    f.addNumber(tr("How much does a month usually differ from that?"),
                f.slot(&Measures::baseline, &Baseline::monthlySpread), NumberEdit::Role::Count, 1, {},
                tr("Leave it empty if you do not know"));
    f.addNumber(tr("How many months can you look back?"), f.slot(&Measures::baseline, &Baseline::monthsOfHistory),
                NumberEdit::Role::Count, 0, tr("months"));
    f.addText(tr("Where does this figure come from?"), f.slot(&Measures::baseline, &Baseline::source),
              tr("Till, order book, shop statistics"));
    f.addUnknown(tr("How many there are a month today"), groupSlot(&Measures::baseline));
}

void MeasuresPage::keyFiguresCard()
{
    AnswerFields& f = fields();
    Options names;
    const QString language = catalogueLanguage(f.numbers());
    for (const KeyFigure& figure : keyFigures())
        names.push_back({int(names.size()), figure.name(language)});
    const RowColumn picked{.title = tr("Key figure"), .kind = RowColumn::Kind::Choice, .stretch = 3, .options = names};
    RowModel model =
        Rows<KeyFigureChoice>(f.decimals())
            .custom(
                picked,
                [](const KeyFigureChoice& row) {
                    const KeyFigure* figure = findKeyFigure(row.key);
                    return figure ? QVariant(int(figure - keyFigures().data())) : QVariant();
                },
                [](KeyFigureChoice& row, const QVariant& value) { row.key = keyFigures()[size_t(value.toInt())].key; })
            .choice(tr("It shows"), &KeyFigureChoice::role, AnswerWords::keyFigureRoles(), 2)
            .number(tr("Target"), &KeyFigureChoice::target, NumberEdit::Role::Plain, 1)
            .text(tr("Who reads it?"), &KeyFigureChoice::reader, 2, 1)
            .choice(tr("How often?"), &KeyFigureChoice::rhythm, AnswerWords::rhythms(), 1, 1)
            .text(tr("From where?"), &KeyFigureChoice::source, 2, 2)
            .of(&Measures::keyFigures, firstKeyFigure());
    model.mostRows = 8;
    f.station(Station::KeyFigures);
    f.note(tr("At most five: one result, one or two early signs, one or two for the effort."));
    f.addTable(model, tr("Add a key figure"));

    f.station(Station::Marks);
    f.addTable(Rows<IntermediateMark>(f.decimals())
                   .number(tr("After months"), &IntermediateMark::afterMonths, NumberEdit::Role::Count)
                   .number(tr("Reached so far"), &IntermediateMark::value, NumberEdit::Role::Count)
                   .of(&Measures::marks),
               tr("Add a mark"));
}

void MeasuresPage::worthCard()
{
    AnswerFields& f = fields();
    f.station(Station::Worth);
    f.addEstimate(tr("What does a customer leave in an order, net?"), f.slot(&Economics::orderValue),
                  NumberEdit::Role::Money, 2);
    f.addEstimate(tr("How much of it remains after goods and material?"), f.slot(&Economics::contributionMargin),
                  NumberEdit::Role::Share, 0);
    f.addEstimate(tr("How many would not have come anyway?"), f.slot(&Economics::incrementality),
                  NumberEdit::Role::Share, 0, tr("100 % is almost never true"));
    f.station(Station::Repeat);
    f.addEstimate(tr("How many orders a month does a customer place who stays?"), f.slot(&Economics::ordersPerMonth),
                  NumberEdit::Role::Plain, 2);
    f.addEstimate(tr("How many of them are still there a month later?"), f.slot(&Economics::monthlyRetention),
                  NumberEdit::Role::Share, 1);

    f.station(Station::Proof);
    f.addChoice(tr("How well can you prove the effect?"), f.slot(&Measures::proof), AnswerWords::evidenceLevels());
}

} // namespace ertrag
