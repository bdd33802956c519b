// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/import/import_questions.h"

#include "core/actuals/import_effects.h"
#include "core/campaign/campaign.h"
#include "ui/present/import/import_warning_notices.h"
#include "ui/present/import/import_words.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/foreign.h"

#include <QCoreApplication>
#include <functional>

namespace ertrag
{
namespace
{

using M = ColumnMeaning;

class QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(ImportView)
public:
    QuestionText(ImportView& view, const ImportReport& report, const Campaign& plan, const ImportEffects& effects,
                 const NumberText& numbers)
        : m_view(view), m_report(report), m_plan(plan), m_effects(effects), m_numbers(numbers)
    {
    }

    void question();
    std::vector<ImportAnswer> currencies() const;

private:
    ImportAnswer answered(const QString& text, const std::function<void(ImportChoices&)>& change) const;
    void answer(const QString& text, const std::function<void(ImportChoices&)>& change);
    void whichColumn();
    void besideOthers();
    void renamed(const SuspectedRename& rename);
    void whichIsNewer();
    QString money(double units) const { return moneyOfFile(units, m_report.currency, m_numbers); }

    ImportView& m_view;
    const ImportReport& m_report;
    const Campaign& m_plan;
    const ImportEffects& m_effects;
    const NumberText& m_numbers;
};

ImportAnswer QuestionText::answered(const QString& text, const std::function<void(ImportChoices&)>& change) const
{
    ImportAnswer answer{text, m_report.choices};
    change(answer.choices);
    return answer;
}

void QuestionText::answer(const QString& text, const std::function<void(ImportChoices&)>& change)
{
    m_view.answers.push_back(answered(text, change));
}

void QuestionText::whichColumn()
{
    const ImportQuestion& open = m_report.question;
    m_view.question = tr("More than one column could be “%1”: %2. Which of them counts?")
                          .arg(ImportWords::meaning(open.meaning), foreign(open.names.join(QStringLiteral(", "))));
    const auto all = [&](ImportChoices& c, M meaning) {
        for (const int column : open.columns)
            c.columns[column] = meaning;
    };
    for (size_t i = 0; i < open.columns.size(); ++i)
        answer(foreign(open.names[qsizetype(i)]), [&](ImportChoices& c) {
            all(c, M::None);
            c.columns[open.columns[i]] = open.meaning;
        });
    answer(tr("All of them added up"), [&](ImportChoices& c) {
        all(c, open.meaning);
        c.added.insert(open.meaning);
    });
}

/// The book's own first, then those that are met most often where the program is used.
std::vector<ImportAnswer> QuestionText::currencies() const
{
    QStringList codes{m_plan.company.currency, QStringLiteral("EUR"), QStringLiteral("CHF"), QStringLiteral("USD"),
                      QStringLiteral("GBP"),   QStringLiteral("PLN"), QStringLiteral("CZK"), QStringLiteral("DKK"),
                      QStringLiteral("SEK"),   QStringLiteral("NOK")};
    codes.removeDuplicates();
    std::vector<ImportAnswer> answers;
    for (const QString& code : codes)
        answers.push_back(answered(code, [&](ImportChoices& c) { c.currency = code; }));
    return answers;
}

void QuestionText::renamed(const SuspectedRename& rename)
{
    const auto amount = [&](const std::optional<double>& cost) {
        return cost ? money(*cost) : QStringLiteral("\u2013");
    };
    m_view.question =
        tr("Is “%2” the campaign that was called “%1” in an earlier file? Both have %n day(s) with nearly "
           "the same figures (costs %3 and %4).",
           nullptr, rename.days)
            .arg(foreign(rename.was), foreign(rename.now), amount(rename.costWas), amount(rename.costNow));
    answer(tr("Yes, it has a new name"), [&](ImportChoices& c) { c.names.push_back({rename.was, rename.now, true}); });
    answer(tr("No, these are two campaigns"), [&](ImportChoices& c) {
        c.names.push_back({rename.was, rename.now, false});
    });
    m_view.mayTake = false;
}

void QuestionText::whichIsNewer()
{
    m_view.question = tr("%n day(s) of this file stand in “%1” as well, with other figures, and that file goes on to a "
                         "later day. Which of them was exported later?",
                         nullptr, m_effects.older.days)
                          .arg(foreign(m_effects.newerFile));
    answer(tr("“%1”: its figures stay").arg(foreign(m_effects.newerFile)), [](ImportChoices& c) { c.newest = false; });
    answer(tr("This file: its figures count"), [](ImportChoices& c) { c.newest = true; });
    m_view.mayTake = false;
}

/// What only the files that are there make a question.
void QuestionText::besideOthers()
{
    if (!m_effects.renames.empty())
        renamed(m_effects.renames.front());
    else if (m_effects.older.days > 0 && !m_effects.alreadyThere && !m_report.choices.newest)
        whichIsNewer();
}

void QuestionText::question()
{
    const ImportQuestion& open = m_report.question;
    const auto day = [&](size_t i) { return m_numbers.day(open.days[i]); };
    switch (open.ask) {
    case ImportAsk::Nothing:
        return besideOthers();
    case ImportAsk::Columns:
        m_view.question = tr("The program does not know these titles. Please choose below what the columns mean: at "
                             "least the day and one figure.");
        break;
    case ImportAsk::Costs:
        m_view.question = tr("The file has no column with costs. Shall its other figures be taken?");
        answer(tr("Take them without costs"), [](ImportChoices& c) { c.withoutCost = true; });
        break;
    case ImportAsk::Period:
        m_view.question = tr("The file does not say which days it is about. From when to when?");
        m_view.asksPeriod = true;
        break;
    case ImportAsk::Year:
        m_view.question = tr("The days in this file have no year. When was “%1”?").arg(foreign(open.sample));
        answer(day(0), [&](ImportChoices& c) { c.year = m_report.last.year(); });
        answer(day(1), [&](ImportChoices& c) { c.year = m_report.last.year() - 1; });
        break;
    case ImportAsk::DateOrder:
        m_view.question = tr("“%1” can be read in two ways, and no other day in the file settles it. Which is right?")
                              .arg(foreign(open.sample));
        answer(day(0), [](ImportChoices& c) { c.dateOrder = SlashOrder::DayFirst; });
        answer(day(1), [](ImportChoices& c) { c.dateOrder = SlashOrder::MonthFirst; });
        break;
    case ImportAsk::Decimals:
        m_view.question =
            tr("The amount “%1” can be read in two ways, and no other number in the file settles it. Which is right?")
                .arg(foreign(open.sample));
        answer(money(open.numbers[0]), [](ImportChoices& c) { c.decimals = DecimalStyle::Point; });
        answer(money(open.numbers[1]), [](ImportChoices& c) { c.decimals = DecimalStyle::Comma; });
        break;
    case ImportAsk::Sheet:
        m_view.question = tr("More than one sheet of this workbook holds figures. Which of them count?");
        for (const QString& sheet : open.names)
            answer(foreign(sheet), [&](ImportChoices& c) { c.sheets = QStringList{sheet}; });
        answer(tr("All of them together"), [&](ImportChoices& c) { c.sheets = open.names; });
        break;
    case ImportAsk::Twice:
        whichColumn();
        break;
    case ImportAsk::Currency:
        m_view.question = tr("The file does not say which currency its amounts are in. Which one is it?");
        m_view.answers = currencies();
        break;
    }
    m_view.mayTake = false;
}

} // namespace

void askImportQuestion(ImportView& view, const ImportReport& report, const Campaign& plan, const ImportEffects& effects,
                       const NumberText& numbers)
{
    QuestionText text(view, report, plan, effects, numbers);
    text.question();
    if (!report.currencyChosen)
        return;
    view.currency = report.currency;
    view.currencies = text.currencies();
}

} // namespace ertrag
