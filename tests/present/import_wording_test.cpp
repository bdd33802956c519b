// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/import_answers.h"
#include "ui/present/import/import_view.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/wording.h"

#include "core/campaign/campaign.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

TEST(ImportWording, EveryRefusalIsASentenceThatNamesTheFileAndSaysWhatIsSafe)
{
    for (int code = int(ErrorCode::ImportNoTable); code <= int(ErrorCode::ImportBroken); ++code)
        for (const int line : {0, 12}) {
            if (line == 0 && (code == int(ErrorCode::ImportCurrency) || code == int(ErrorCode::ImportStaggered) ||
                              code == int(ErrorCode::ImportRowsLost)))
                continue; // always tell where
            const QString sentence = errorSentence(
                {ErrorCode(code), QStringLiteral("mai.csv"), QStringLiteral("USD"), QStringLiteral("EUR"), line});
            EXPECT_TRUE(sentence.contains(QStringLiteral("mai.csv"))) << code;
            EXPECT_TRUE(sentence.contains(QStringLiteral("Your figures are unchanged"))) << code;
            EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << sentence.toStdString();
            EXPECT_FALSE(sentence.contains(QStringLiteral("line 0"))) << code;
        }
}

TEST(ImportWording, EveryQuestionBecomesAnError)
{
    const std::pair<ImportAsk, ErrorCode> pairs[] = {{ImportAsk::Columns, ErrorCode::ImportUnknownFormat},
                                                     {ImportAsk::Costs, ErrorCode::ImportNoCost},
                                                     {ImportAsk::Period, ErrorCode::ImportNoDate},
                                                     {ImportAsk::Year, ErrorCode::ImportAmbiguous},
                                                     {ImportAsk::DateOrder, ErrorCode::ImportAmbiguous},
                                                     {ImportAsk::Decimals, ErrorCode::ImportAmbiguous},
                                                     {ImportAsk::Sheet, ErrorCode::ImportSheet},
                                                     {ImportAsk::Twice, ErrorCode::ImportColumnsTwice},
                                                     {ImportAsk::Currency, ErrorCode::ImportCurrencyUnknown}};
    for (const auto& [ask, code] : pairs)
        EXPECT_EQ(asError({ask, QStringLiteral("3/4/2026"), {}, {}, {}}, QStringLiteral("mai.csv")).code, code);
}

ImportReport report(ImportAsk ask)
{
    ImportReport made;
    made.question.ask = ask;
    made.currency = ask == ImportAsk::Currency ? QString() : QStringLiteral("EUR");
    made.question.sample = QStringLiteral("3/4/2026");
    made.question.days = {QDate(2026, 4, 3), QDate(2026, 3, 4)};
    made.question.numbers = {1.245, 1245};
    made.first = QDate(2026, 4, 3);
    made.last = QDate(2026, 5, 6);
    made.rowsTaken = 2;
    made.sums.cost = 4;
    made.batch.rows.resize(1);
    made.batch.rows[0].first = made.first;
    made.batch.rows[0].last = made.last;
    return made;
}

TEST(ImportView, ShowsBothReadingsAndTakesNothingBeforeTheAnswer)
{
    const NumberText numbers(QStringLiteral("en"), QStringLiteral("US"), QStringLiteral("EUR"));
    const Campaign plan;
    const ImportView order = importView(report(ImportAsk::DateOrder), plan, {}, numbers);
    EXPECT_FALSE(order.mayTake);
    ASSERT_EQ(order.answers.size(), 2u);
    EXPECT_EQ(order.answers[0].choices.dateOrder, SlashOrder::DayFirst);
    EXPECT_EQ(order.answers[0].text, numbers.day(QDate(2026, 4, 3)));
    EXPECT_EQ(order.answers[1].choices.dateOrder, SlashOrder::MonthFirst);
    const ImportView decimals = importView(report(ImportAsk::Decimals), plan, {}, numbers);
    EXPECT_EQ(decimals.answers[0].text, numbers.exactMoney(Money::fromUnits(1.25)));
    EXPECT_EQ(decimals.answers[1].text, numbers.exactMoney(Money::fromUnits(1245)));
    EXPECT_EQ(decimals.answers[1].choices.decimals, DecimalStyle::Comma);
    EXPECT_TRUE(importView(report(ImportAsk::Nothing), plan, {}, numbers).mayTake);
    EXPECT_TRUE(importView(report(ImportAsk::Period), plan, {}, numbers).asksPeriod);
}

TEST(ImportWording, UnknownColumnsAreNamedWithTheWayOut)
{
    const QString titles = QStringLiteral("Booker, Price");
    const QString unknown = errorSentence({ErrorCode::ImportUnknownFormat, QStringLiteral("mai.csv"), {}, titles, 0});
    EXPECT_TRUE(unknown.contains(titles)) << unknown.toStdString();
    EXPECT_TRUE(unknown.contains(QStringLiteral("--columns")) && unknown.contains(QStringLiteral("--first-day")));
    const QString missing =
        errorSentence({ErrorCode::ImportUnknownFormat, QStringLiteral("mai.csv"), QStringLiteral("Paid"), titles, 0});
    EXPECT_EQ(missing,
              QStringLiteral("\u201cmai.csv\u201d has no column \u201cPaid\u201d. Your figures are unchanged; its "
                             "columns are: Booker, Price."));
    const QString dateless = errorSentence({ErrorCode::ImportNoDate, QStringLiteral("mai.csv"), {}, {}, 0});
    EXPECT_TRUE(dateless.contains(QStringLiteral("--first-day and --last-day")));
}

TEST(ImportView, AsksWhichOfTwoColumnsCounts)
{
    const NumberText numbers(QStringLiteral("en"), QStringLiteral("US"), QStringLiteral("EUR"));
    ImportReport made = report(ImportAsk::Twice);
    made.question.names = QStringList{QStringLiteral("Net"), QStringLiteral("Gross")};
    made.question.columns = {1, 2};
    made.question.meaning = ColumnMeaning::Cost;
    const ImportView view = importView(made, Campaign(), {}, numbers);
    EXPECT_FALSE(view.mayTake);
    EXPECT_TRUE(view.question.contains(QStringLiteral("Costs")) &&
                view.question.contains(QStringLiteral("Net, Gross")));
    ASSERT_EQ(view.answers.size(), 3u);
    EXPECT_EQ(view.answers[1].text, QStringLiteral("Gross"));
    EXPECT_EQ(view.answers[1].choices.columns,
              (std::map<int, ColumnMeaning>{{1, ColumnMeaning::None}, {2, ColumnMeaning::Cost}}));
    EXPECT_TRUE(view.answers[1].choices.added.empty());
    EXPECT_TRUE(view.answers[2].choices.added.contains(ColumnMeaning::Cost));
}

TEST(ImportView, AsksForTheCurrencyAndOffersTheBooksFirst)
{
    const NumberText numbers(QStringLiteral("en"), QStringLiteral("CH"), QStringLiteral("CHF"));
    Campaign plan;
    plan.company.currency = QStringLiteral("CHF");
    const ImportView open = importView(report(ImportAsk::Currency), plan, {}, numbers);
    EXPECT_FALSE(open.mayTake);
    ASSERT_GE(open.answers.size(), 4u);
    EXPECT_EQ(open.answers[0].choices.currency, QStringLiteral("CHF"));
    EXPECT_EQ(open.answers[1].choices.currency, QStringLiteral("EUR"));
    EXPECT_EQ(open.cards[1].text, QStringLiteral("4.00")) << "an amount, of no currency yet";
    ImportReport said = report(ImportAsk::Nothing);
    said.currency = QStringLiteral("USD");
    said.currencyChosen = true;
    const ImportView taken = importView(said, plan, {}, numbers);
    EXPECT_EQ(taken.currency, QStringLiteral("USD"));
    EXPECT_EQ(taken.currencies.size(), open.answers.size()) << "it can be changed";
    EXPECT_EQ(convertedText(said, 0.5, numbers), QStringLiteral("Costs ") + numbers.exactMoney(Money::fromUnits(2)));
    EXPECT_TRUE(convertedText(said, 0, numbers).isEmpty());
}

} // namespace
