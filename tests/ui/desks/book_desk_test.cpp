// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/edits.h"
#include "core/catalogue/trades.h"
#include "tests/ui/support/program_bench.h"
#include "ui/window/work_view.h"

#include <QFile>
#include <QPlainTextEdit>

namespace ertrag
{
namespace
{

class BookDeskTest : public ProgramBench
{
protected:
    void enter(const char* goal) { ASSERT_TRUE(session().apply(set(&Goals::goalInOwnWords, QString::fromUtf8(goal)))); }
    QString goal() { return session().plan().goals.goalInOwnWords; }
};

TEST_F(BookDeskTest, ANewBookIsCalledAfterItsTradeAndBeginsNextMonthWithWhoseItIs)
{
    newBook("one");
    EXPECT_EQ(answers.suggested, QStringLiteral("Butcher.ertrag"));
    EXPECT_EQ(program().book().store().path(), path("one.ertrag")) << "with the ending of books";
    EXPECT_EQ(session().plan().start, Month::of(QDate::currentDate()) + 1);
    EXPECT_EQ(program().window().work()->step(), StepKey::Company);
}

TEST_F(BookDeskTest, ANewBookIsNeverMadeOverOneThatIsThere)
{
    newBook("six.ertrag");
    enter("mine");
    newBook("six.ertrag");
    EXPECT_TRUE(notice().contains(QStringLiteral("six.ertrag"))) << notice().toStdString();
    EXPECT_EQ(goal(), QStringLiteral("mine"));
}

TEST_F(BookDeskTest, WithoutAFileNothingIsMadeAndNothingOpened)
{
    want(wish::NewBook{Trade::Hotel});
    want(wish::ChooseBook{});
    EXPECT_TRUE(onStart());
    EXPECT_EQ(notice(), QString());
}

TEST_F(BookDeskTest, OpensTheBookThatIsChosen)
{
    newBook("one.ertrag");
    enter("sausages");
    want(wish::GoToStart{});
    EXPECT_TRUE(onStart());
    want(wish::ChooseBook{});
    EXPECT_EQ(goal(), QStringLiteral("sausages"));
}

TEST_F(BookDeskTest, SaysOnTheStartPageWhyAFileIsNoBook)
{
    write("letter.ertrag", "Dear customers");
    write("empty.ertrag", "");
    for (const char* name : {"letter.ertrag", "empty.ertrag", "absent.ertrag"}) {
        openBook(name);
        EXPECT_TRUE(onStart());
        EXPECT_TRUE(notice().contains(QString::fromLatin1(name))) << notice().toStdString();
    }
}

TEST_F(BookDeskTest, KeepsTheOpenBookWhenAnotherOneCannotBeRead)
{
    newBook("eleven.ertrag");
    enter("mine");
    const CampaignState held = session().state();
    write("letter.ertrag", "Dear customers");
    openBook("letter.ertrag");
    EXPECT_EQ(notice(), QStringLiteral("“letter.ertrag” is not a book of this program. It was left as it is; choose a "
                                       "file that ends in .ertrag."));
    EXPECT_TRUE(session().state() == held);
    EXPECT_TRUE(session().canUndo());
}

TEST_F(BookDeskTest, TheExampleIsOpenWithoutABook)
{
    want(wish::OpenExample{});
    EXPECT_TRUE(program().book().isExample());
    EXPECT_TRUE(program().window().windowTitle().endsWith(QStringLiteral(" — Example — Ertrag")));
    EXPECT_TRUE(shows("Example, not saved"));
    EXPECT_EQ(program().window().work()->step(), StepKey::Goals);
}

TEST_F(BookDeskTest, EachExampleIsOfAnotherTrade)
{
    for (const Trade trade : sampleTrades) {
        want(wish::OpenExample{trade});
        EXPECT_EQ(session().plan().company.trade, trade);
        EXPECT_FALSE(session().plan().company.name.isEmpty());
    }
}

TEST_F(BookDeskTest, LosesNothingWhenClosedInTheMiddleOfTyping)
{
    newBook("twelve.ertrag");
    program().window().goTo(StepKey::Goals);
    QApplication::setActiveWindow(&program().window());
    for (const bool quit : {false, true}) {
        QPlainTextEdit* field = nullptr;
        for (QPlainTextEdit* each : program().window().work()->findChildren<QPlainTextEdit*>())
            if (each->accessibleName() == QStringLiteral("The goal in your own words"))
                field = each;
        ASSERT_NE(field, nullptr);
        field->setFocus();
        const QString typed = quit ? QStringLiteral("typed, then quit") : QStringLiteral("typed, then closed");
        field->setPlainText(typed);
        EXPECT_NE(goal(), typed) << "not entered yet";
        quit ? want(wish::Quit{}) : want(wish::GoToStart{});
        openBook("twelve.ertrag");
        EXPECT_EQ(goal(), typed);
        program().window().show();
        QApplication::setActiveWindow(&program().window());
    }
}

TEST_F(BookDeskTest, DropsNothingUnsavedUnasked)
{
    newBook("firm.ertrag");
    want(wish::GoToStart{});
    const Result<BookFile> other = BookFile::open(path("firm.ertrag"));
    ASSERT_TRUE(other.ok());
    openBook("firm.ertrag");
    EXPECT_TRUE(notice().contains(QStringLiteral("firm.ertrag"))) << "says that it is open elsewhere";
    EXPECT_TRUE(shows("For reading only"));
    enter("sausages");
    answers.confirmed = false;
    want(wish::GoToStart{});
    EXPECT_FALSE(onStart());
    EXPECT_FALSE(program().window().close());
    EXPECT_EQ(answers.questions, QStringList(2, QStringLiteral("Some of your changes are not saved.")));
    answers.confirmed = true;
    want(wish::GoToStart{});
    EXPECT_TRUE(onStart()) << "given up";
}

TEST_F(BookDeskTest, OffersWhatIsWholeOfADamagedBook)
{
    newBook("firm.ertrag");
    answer(wish::AddCampaign{}, "Advent");
    want(wish::GoToStart{});
    QByteArray content = read("firm.ertrag");
    const qsizetype at = content.indexOf("\"Advent\"");
    ASSERT_GT(at, 0);
    content[at + 1] = 'a';
    write("firm.ertrag", content);

    openBook("firm.ertrag");
    ASSERT_FALSE(onStart()) << "the other campaign goes on";
    EXPECT_NE(session().plan().name, QStringLiteral("Advent"));
    EXPECT_TRUE(notice().contains(QStringLiteral("damaged"))) << notice().toStdString();
    EXPECT_TRUE(notice().contains(QStringLiteral("Advent"))) << notice().toStdString();
    enter("sausages");
    answers.file = path("saved.ertrag");
    want(wish::Salvage{path("firm.ertrag")});
    EXPECT_EQ(answers.suggested, QStringLiteral("Saved from firm.ertrag"));
    ASSERT_FALSE(onStart());
    EXPECT_EQ(campaignsIn(path("saved.ertrag")).size(), 1);
    EXPECT_TRUE(notice().contains(QStringLiteral("saved.ertrag")));
    EXPECT_EQ(goal(), QStringLiteral("sausages"));
}

TEST_F(BookDeskTest, DoesNotOpenABookOfWhichNothingIsWhole)
{
    newBook("firm.ertrag");
    enter("sausages");
    want(wish::GoToStart{});
    QByteArray content = read("firm.ertrag");
    ASSERT_TRUE(content.contains("sausages"));
    write("firm.ertrag", content.replace("sausages", "SAUSAGES"));
    openBook("firm.ertrag");
    EXPECT_TRUE(onStart());
    EXPECT_TRUE(notice().contains(QStringLiteral("damaged"))) << notice().toStdString();
    EXPECT_EQ(read("firm.ertrag"), content);
}

} // namespace
} // namespace ertrag
