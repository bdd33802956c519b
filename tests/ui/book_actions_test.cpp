// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus do with the book, in the real window with answered dialogs.
#include "app/application.h"
#include "tests/support/wait_until.h"
#include "ui/window/notice_bar.h"
#include "ui/window/work_view.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

struct Answers {
    QString file, words;
    bool confirmed = true;
    int asked = 0; ///< for a confirmation
};

class AnsweredDialogs : public Dialogs
{
public:
    explicit AnsweredDialogs(Answers& answers) : m_answers(answers) {}
    QString openFile(QWidget*, const QString&, const QString&) override { return m_answers.file; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return m_answers.file; }
    QString newFile(QWidget*, const QString&, const QString&, const QString&) override { return m_answers.file; }
    QString folder(QWidget*, const QString&) override { return {}; }
    QString text(QWidget*, const QString&, const QString&, const QString&) override { return m_answers.words; }
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override
    {
        return ++m_answers.asked, m_answers.confirmed;
    }
    void tell(QWidget*, const QString&, const QString&) override {}

private:
    Answers& m_answers;
};

class BookActions : public testing::Test
{
protected:
    BookActions()
    {
        BookStore store;
        CampaignState state;
        state.plan.id = QStringLiteral("a");
        state.plan.name = QStringLiteral("Grill");
        EXPECT_TRUE(store.create(path, state).ok());
    }
    void act(const Wish& wish) { application.fulfil(wish); }
    void answerText(const Wish& wish, const QString& words)
    {
        answers.words = words;
        act(wish);
    }
    QString notice() { return application.window().work()->notices()->text(); }
    QString title() { return application.window().windowTitle().section(QStringLiteral(" — "), 0, 0); }
    QStringList names() const
    {
        QStringList names;
        for (const BookEntry& entry : BookFile::open(path, false).value().campaigns())
            names << entry.name;
        return names;
    }
    QStringList versionsInMenu()
    {
        QStringList found;
        for (QAction* menu : application.window().menuBar()->actions())
            for (QAction* entry : menu->menu()->actions())
                if (entry->menu() && entry->text().contains(QStringLiteral("ersion")))
                    for (QAction* version : entry->menu()->actions())
                        found << version->text().section(QStringLiteral(" · "), 0, 0);
        return found;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("firm.ertrag"));
    Answers answers;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Application application{*qApp, settings, std::make_unique<AnsweredDialogs>(answers)};
};

TEST_F(BookActions, AddSwitchAndRemoveCampaigns)
{
    application.start(path);
    EXPECT_EQ(title(), QStringLiteral("Grill"));
    answerText(wish::AddCampaign{}, QStringLiteral("Advent"));
    EXPECT_EQ(title(), QStringLiteral("Advent"));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Grill"), QStringLiteral("Advent")}));

    act(wish::ShowCampaign{QStringLiteral("a")});
    EXPECT_EQ(title(), QStringLiteral("Grill"));
    answerText(wish::RenameCampaign{}, QStringLiteral("Grill 2027"));
    act(wish::GoToStart{});
    application.openBook(path);
    EXPECT_EQ(title(), QStringLiteral("Grill 2027")) << "the campaign that was worked on last";

    act(wish::RemoveCampaign{});
    EXPECT_EQ(title(), QStringLiteral("Advent"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Advent")});
    act(wish::RemoveCampaign{});
    EXPECT_EQ(names(), QStringList{QStringLiteral("Advent")}) << "a book keeps one";
}

TEST_F(BookActions, DoNotRemoveACampaignUnconfirmed)
{
    application.start(path);
    answerText(wish::AddCampaign{}, QStringLiteral("Advent"));
    answers.confirmed = false;
    act(wish::RemoveCampaign{});
    EXPECT_EQ(names().size(), 2);
}

TEST_F(BookActions, KeepVersionsAndGoBackToThem)
{
    application.start(path);
    answerText(wish::SaveVersion{}, QStringLiteral("Vor der Besprechung"));
    EXPECT_EQ(versionsInMenu(), QStringList{QStringLiteral("Vor der Besprechung")});
    answerText(wish::RenameCampaign{}, QStringLiteral("Anders"));
    EXPECT_EQ(title(), QStringLiteral("Anders"));
    act(wish::OpenVersion{1});
    EXPECT_EQ(title(), QStringLiteral("Grill"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Grill")}) << "and it is saved";
    act(wish::Undo{});
    act(wish::GoToStart{});
    EXPECT_EQ(names(), QStringList{QStringLiteral("Anders")}) << "going back is one step";
}

TEST_F(BookActions, GoBackToHowItWasWhenOpened)
{
    application.start(path);
    answerText(wish::RenameCampaign{}, QStringLiteral("Anders"));
    act(wish::GoBackToOpened{});
    EXPECT_EQ(title(), QStringLiteral("Grill"));
}

TEST_F(BookActions, SaveElsewhereWhatCannotBeWrittenAndGoOnThere)
{
    const Result<BookFile> other = BookFile::open(path);
    ASSERT_TRUE(other.ok());
    application.start(path);
    EXPECT_TRUE(notice().contains(QStringLiteral("firm.ertrag"))) << "says that it is open elsewhere";
    answerText(wish::RenameCampaign{}, QStringLiteral("Anders"));
    answers.confirmed = false;
    act(wish::GoToStart{});
    EXPECT_EQ(answers.asked, 1) << "unsaved changes are not dropped unasked";
    EXPECT_EQ(title(), QStringLiteral("Anders"));
    EXPECT_FALSE(application.window().close());
    EXPECT_EQ(answers.asked, 2);

    answers.file = folder.filePath(QStringLiteral("copy.ertrag"));
    act(wish::SaveCopy{});
    act(wish::GoToStart{});
    EXPECT_EQ(answers.asked, 2);
    EXPECT_EQ(names(), QStringList{QStringLiteral("Grill")});
    EXPECT_EQ(BookFile::open(answers.file, false).value().campaigns()[0].name, QStringLiteral("Anders"));
}

TEST_F(BookActions, WriteAtOnceWhenTheWindowIsLeft)
{
    application.start(path);
    answerText(wish::RenameCampaign{}, QStringLiteral("Anders"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Grill")}) << "still waiting for quiet";
    emit application.window().leftFocus();
    EXPECT_TRUE(waitUntil([&] { return application.autosaver().state() == SaveState::Saved; }, 200))
        << "no quiet first";
    EXPECT_EQ(names(), QStringList{QStringLiteral("Anders")});
}

TEST_F(BookActions, GoOnInACopyWhenTheFileWasMovedAway)
{
    application.start(path);
    ASSERT_TRUE(QFile::rename(path, folder.filePath(QStringLiteral("moved.ertrag"))));
    answerText(wish::RenameCampaign{}, QStringLiteral("Anders"));
    emit application.window().leftFocus();
    ASSERT_TRUE(waitUntil([&] { return application.autosaver().state() == SaveState::Refused; }));
    EXPECT_TRUE(notice().contains(QStringLiteral("moved, replaced or deleted"))) << notice().toStdString();
    answers.file = folder.filePath(QStringLiteral("copy.ertrag"));
    act(wish::SaveCopy{});
    act(wish::GoToStart{});
    EXPECT_EQ(answers.asked, 0) << "nothing is unsaved";
    EXPECT_EQ(BookFile::open(answers.file, false).value().campaigns()[0].name, QStringLiteral("Anders"));
    EXPECT_EQ(BookFile::open(folder.filePath(QStringLiteral("moved.ertrag")), false).value().campaigns()[0].name,
              QStringLiteral("Grill"));
}

TEST_F(BookActions, OfferWhatIsWholeOfADamagedBook)
{
    {
        BookStore store;
        ASSERT_TRUE(store.open(path).ok());
        CampaignState second;
        second.plan.id = QStringLiteral("b");
        second.plan.name = QStringLiteral("Advent");
        ASSERT_TRUE(store.add(second).ok());
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().indexOf("\"Advent\"");
    ASSERT_GT(at, 0);
    file.seek(at + 1);
    file.write("a");
    file.close();

    application.start(path);
    EXPECT_EQ(application.window().work(), nullptr) << "it is not opened";
    answers.file = folder.filePath(QStringLiteral("saved.ertrag"));
    act(wish::Salvage{path});
    ASSERT_NE(application.window().work(), nullptr);
    EXPECT_EQ(title(), QStringLiteral("Grill"));
    EXPECT_TRUE(notice().contains(QStringLiteral("saved.ertrag")));
}

} // namespace
} // namespace ertrag
