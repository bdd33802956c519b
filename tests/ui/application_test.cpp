// SPDX-License-Identifier: GPL-3.0-or-later
// The application as a whole, without a screen: dialogs are answered by the test.
#include "app/application.h"
#include "core/campaign/edits.h"
#include "ui/window/navigation.h"
#include "ui/window/notice_bar.h"
#include "ui/window/work_view.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

struct Answers {
    QString file, text;
    bool yes = true;
    QString asked; ///< the last question that needs a decision
};

class ScriptedDialogs : public Dialogs
{
public:
    explicit ScriptedDialogs(Answers& answers) : m_answers(answers) {}
    QString openFile(QWidget*, const QString&, const QString&) override { return m_answers.file; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return m_answers.file; }
    QString newFile(QWidget*, const QString&, const QString&, const QString&) override { return m_answers.file; }
    QString folder(QWidget*, const QString&) override { return {}; }
    QString text(QWidget*, const QString&, const QString&, const QString&) override { return m_answers.text; }
    bool confirm(QWidget*, const QString& question, const QString&, const QString&) override
    {
        m_answers.asked = question;
        return m_answers.yes;
    }
    void tell(QWidget*, const QString&, const QString&) override {}

private:
    Answers& m_answers;
};

class ApplicationTest : public ::testing::Test
{
protected:
    ApplicationTest()
    {
        settings().setValue(QStringLiteral("language"), QStringLiteral("en"));
        start();
    }

    QSettings& settings() { return m_settings; }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Application& root() { return *m_root; }
    void start()
    {
        m_root.reset();
        m_root = std::make_unique<Application>(*qApp, m_settings, std::make_unique<ScriptedDialogs>(answers));
        m_root->start({});
    }
    void newBook(const char* name)
    {
        answers.file = path(name);
        emit root().window().wanted(wish::NewBook{Trade::Butcher});
        QCoreApplication::sendPostedEvents(&root());
    }
    void write(const char* name, const char* content)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void act(const Wish& wish) { root().fulfil(wish); }
    void enter(const Edit& edit) { ASSERT_TRUE(root().session().apply(edit)); }

    QStringList entries(const char* menu) const
    {
        QStringList texts;
        for (const QAction* top : m_root->window().menuBar()->actions())
            if (QString(top->text()).remove(QLatin1Char('&')) == QLatin1String(menu))
                for (const QAction* entry : top->menu()->actions())
                    if (!entry->isSeparator())
                        texts << (entry->isChecked() ? QStringLiteral("*") : QString()) +
                                     QString(entry->text()).remove(QLatin1Char('&')) +
                                     (entry->isEnabled() ? QString() : QStringLiteral(" (off)"));
        return texts;
    }
    QString notice() const { return m_root->window().work()->notices()->text(); }
    bool shows(const QString& text) const
    {
        for (const QLabel* label : m_root->window().work()->findChildren<QLabel*>())
            if (label->text() == text)
                return true;
        return false;
    }

    Answers answers;

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Application> m_root;
};

} // namespace

TEST_F(ApplicationTest, BeginsANewCampaignEmptyNextMonthAtTheFirstQuestion)
{
    newBook("one.ertrag");
    EXPECT_EQ(root().session().plan().start, Month::of(QDate::currentDate()) + 1);
    enter(set(&Goals::goalInOwnWords, QStringLiteral("sausages")));
    root().window().work()->goTo(StepKey::Economics);
    answers.text = QStringLiteral("Christmas");
    act(wish::AddCampaign{});
    EXPECT_EQ(root().session().plan().name, QStringLiteral("Christmas"));
    EXPECT_EQ(root().session().plan().start, Month::of(QDate::currentDate()) + 1);
    EXPECT_EQ(root().session().plan().goals.goalInOwnWords, QString());
    EXPECT_EQ(root().window().work()->step(), StepKey::Goals);
}

TEST_F(ApplicationTest, SaysTheNameOfTheCampaignInTitleAndMenuAsItChanges)
{
    newBook("two.ertrag");
    answers.text = QStringLiteral("Meat & more");
    act(wish::AddCampaign{});
    EXPECT_EQ(entries("Campaign").last(), QStringLiteral("*Meat  more")) << "without its accelerators";
    answers.text = QStringLiteral("Easter");
    act(wish::RenameCampaign{});
    EXPECT_TRUE(root().window().windowTitle().startsWith(QStringLiteral("Easter — two.ertrag")));
    EXPECT_EQ(entries("Campaign").last(), QStringLiteral("*Easter"));
    act(wish::Undo{});
    EXPECT_TRUE(root().window().windowTitle().startsWith(QStringLiteral("Meat & more — two.ertrag")));
    EXPECT_EQ(entries("Campaign").last(), QStringLiteral("*Meat  more"));
}

TEST_F(ApplicationTest, KeepsWhatWasTypedWhenSwitchingAndReopensTheCampaignLastShown)
{
    newBook("two.ertrag");
    const QString first = root().session().plan().id;
    answers.text = QStringLiteral("Second");
    act(wish::AddCampaign{});
    const QString second = root().session().plan().id;
    enter(set(&Goals::goalInOwnWords, QStringLiteral("typed in the second")));
    act(wish::ShowCampaign{first});
    EXPECT_EQ(root().session().plan().id, first);
    EXPECT_TRUE(entries("Campaign").contains(QLatin1Char('*') + root().session().plan().name));
    act(wish::GoToStart{});
    ASSERT_TRUE(root().openBook(path("two.ertrag")));
    EXPECT_EQ(root().session().plan().id, first);
    EXPECT_FALSE(root().session().canUndo());
    act(wish::ShowCampaign{second});
    EXPECT_EQ(root().session().plan().goals.goalInOwnWords, QStringLiteral("typed in the second"));
}

TEST_F(ApplicationTest, CopiesTheWholeBookAndNeverOverOneThatIsThere)
{
    newBook("five.ertrag");
    answers.text = QStringLiteral("Second");
    act(wish::AddCampaign{});
    answers.file = path("copy");
    act(wish::SaveCopy{});
    EXPECT_EQ(notice(), QStringLiteral("Saved as copy.ertrag. You go on working in the book that is open."));
    act(wish::SaveCopy{});
    EXPECT_TRUE(notice().contains(QStringLiteral("copy.ertrag"))) << notice().toStdString();
    EXPECT_FALSE(notice().startsWith(QStringLiteral("Saved"))) << notice().toStdString();
    ASSERT_TRUE(root().openBook(path("copy.ertrag")));
    EXPECT_EQ(entries("Campaign").last(), QStringLiteral("*Second"));
}

TEST_F(ApplicationTest, LosesNothingWhenClosedInTheMiddleOfTyping)
{
    newBook("twelve.ertrag");
    QApplication::setActiveWindow(&root().window());
    for (const bool quit : {false, true}) {
        QPlainTextEdit* field = nullptr;
        for (QPlainTextEdit* each : root().window().work()->findChildren<QPlainTextEdit*>())
            if (each->accessibleName() == QStringLiteral("The goal in your own words"))
                field = each;
        ASSERT_NE(field, nullptr);
        field->setFocus();
        const QString typed = quit ? QStringLiteral("typed, then quit") : QStringLiteral("typed, then closed");
        field->setPlainText(typed);
        EXPECT_NE(root().session().plan().goals.goalInOwnWords, typed) << "not entered yet";
        quit ? void(root().window().close()) : act(wish::GoToStart{});
        ASSERT_TRUE(root().openBook(path("twelve.ertrag")));
        EXPECT_EQ(root().session().plan().goals.goalInOwnWords, typed);
        root().window().show();
        QApplication::setActiveWindow(&root().window());
    }
}

TEST_F(ApplicationTest, RefusesANewBookOverOneThatIsThere)
{
    newBook("six.ertrag");
    enter(set(&Goals::goalInOwnWords, QStringLiteral("mine")));
    newBook("six.ertrag");
    EXPECT_TRUE(notice().contains(QStringLiteral("six.ertrag"))) << notice().toStdString();
    EXPECT_EQ(root().session().plan().goals.goalInOwnWords, QStringLiteral("mine"));
}

TEST_F(ApplicationTest, SaysOnTheStartPageWhyAFileIsNoBookAndOpensNothing)
{
    write("letter.ertrag", "Dear customers");
    write("empty.ertrag", "");
    for (const char* name : {"letter.ertrag", "empty.ertrag", "absent.ertrag"}) {
        EXPECT_FALSE(root().openBook(path(name)));
        EXPECT_EQ(root().window().work(), nullptr);
        const auto bars = root().window().findChildren<NoticeBar*>();
        ASSERT_FALSE(bars.empty());
        EXPECT_TRUE(bars.last()->text().contains(QString::fromLatin1(name))) << bars.last()->text().toStdString();
    }
}

TEST_F(ApplicationTest, KeepsTheOpenBookWhenAnotherOneOrAnExportCannotBeRead)
{
    newBook("eleven.ertrag");
    enter(set(&Goals::goalInOwnWords, QStringLiteral("mine")));
    const CampaignState held = root().session().state();
    write("letter.ertrag", "Dear customers");
    EXPECT_FALSE(root().openBook(path("letter.ertrag")));
    EXPECT_EQ(notice(), QStringLiteral("“letter.ertrag” is not a book of this program. It was left as it is; choose a "
                                       "file that ends in .ertrag."));
    EXPECT_TRUE(root().session().state() == held);
    write("letter.csv", "Dear customers");
    write("empty.csv", "");
    for (const char* name : {"letter.csv", "empty.csv", "absent.csv"}) {
        answers.file = path(name);
        act(wish::Import{});
        EXPECT_TRUE(notice().contains(QString::fromLatin1(name))) << notice().toStdString();
        EXPECT_TRUE(root().session().state() == held);
    }
    EXPECT_TRUE(root().session().canUndo());
}

TEST_F(ApplicationTest, SaysEverythingInTheOtherLanguageAtOnceAndKeepsThePlace)
{
    newBook("seven.ertrag");
    enter(set(&Goals::goalInOwnWords, QStringLiteral("sausages")));
    root().window().work()->goTo(StepKey::Duties);
    EXPECT_TRUE(shows(QStringLiteral("4 · Who looks after it?")));
    root().setLanguage(Language::German);
    EXPECT_EQ(root().window().work()->step(), StepKey::Duties);
    EXPECT_TRUE(shows(QStringLiteral("4 · Wer kümmert sich darum?")));
    EXPECT_FALSE(shows(QStringLiteral("4 · Who looks after it?")));
    EXPECT_EQ(entries("Bearbeiten").first(), QStringLiteral("Rückgängig: Ziel in eigenen Worten"));
    EXPECT_TRUE(root().session().canUndo());
    root().setLanguage(Language::English);
    EXPECT_TRUE(shows(QStringLiteral("4 · Who looks after it?")));
}

TEST_F(ApplicationTest, OpensAtThePageAndInTheLanguageOfTheLastTime)
{
    newBook("eight.ertrag");
    root().window().work()->goTo(StepKey::Economics);
    root().window().resize(1111, 777);
    root().setLanguage(Language::German);
    root().window().close();
    start();
    EXPECT_EQ(root().window().size(), QSize(1111, 777));
    ASSERT_TRUE(root().openBook(path("eight.ertrag")));
    EXPECT_EQ(root().window().work()->step(), StepKey::Economics);
    EXPECT_TRUE(shows(QStringLiteral("6 · Was kostet es, und was bringt es?")));
    newBook("nine.ertrag");
    EXPECT_EQ(root().window().work()->step(), StepKey::Goals);
    root().setLanguage(Language::English);
}

TEST_F(ApplicationTest, AnswersAScreenReaderThatAsksForAPartThatHasGone)
{
    newBook("ten.ertrag");
    for (QScrollArea* area : root().window().findChildren<QScrollArea*>()) {
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(area);
        ASSERT_NE(access, nullptr);
        EXPECT_EQ(access->child(access->childCount()), nullptr);
        EXPECT_EQ(access->child(-1), nullptr);
        for (int i = 0; i < access->childCount(); ++i)
            EXPECT_EQ(access->indexOfChild(access->child(i)), i);
    }
    QAccessibleInterface* window = QAccessible::queryAccessibleInterface(&root().window());
    EXPECT_EQ(window->role(), QAccessible::Window);
    EXPECT_EQ(window->child(window->childCount()), nullptr);
}
