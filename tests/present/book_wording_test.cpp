// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence for each way in which a book opens and in which writing ends.
#include "core/base/whole_file.h"
#include "ui/present/words/wording.h"

#include <gtest/gtest.h>
#include <set>

namespace ertrag
{
namespace
{

const QString path = QStringLiteral("/home/huber/firm.ertrag");

TEST(BookWording, SaysHowABookWasOpened)
{
    EXPECT_EQ(openingSentence({}, path), QString());
    EXPECT_EQ(openingSentence({OpenedAs::Upgraded, {}, QStringLiteral("/home/huber/firm-1000.ertrag")}, path),
              QStringLiteral("The book “firm.ertrag” was taken to the form of this program. As it was before it is "
                             "kept as “firm-1000.ertrag”."));
    EXPECT_EQ(openingSentence({OpenedAs::NewerReadable, {}, {}}, path),
              QStringLiteral("A newer version of this program wrote the book “firm.ertrag”. You can work in it; what "
                             "this version does not know is kept."));
    EXPECT_EQ(openingSentence({OpenedAs::OpenElsewhere, {QStringLiteral("laden"), 1, false, {}}, {}}, path),
              QStringLiteral("The book “firm.ertrag” is open on the computer “laden”. Here you can read it; changes "
                             "are not saved into it."));
    EXPECT_EQ(openingSentence({OpenedAs::OpenElsewhere, {QStringLiteral("laden"), 1, true, {}}, {}}, path),
              QStringLiteral("The book “firm.ertrag” is already open in another window on this computer. Here you can "
                             "read it; changes are not saved into it."));
    EXPECT_EQ(openingSentence({OpenedAs::ReadOnlyFile, {}, {}}, path),
              QStringLiteral("The book “firm.ertrag” can only be read: its file or its folder is protected. To work in "
                             "it, save a copy in another folder."));
}

TEST(BookWording, NamesTheCampaignsThatAreHurt)
{
    BookOpening opening;
    opening.hurt = {{QStringLiteral("b"), QStringLiteral("Advent")}, {QStringLiteral("c"), QStringLiteral("Ostern")}};
    EXPECT_EQ(openingSentence(opening, path),
              QStringLiteral("2 campaign(s) of the book “firm.ertrag” are damaged and "
                             "stay as they are: Advent, Ostern. The others can be used."));
    opening.as = OpenedAs::ReadOnlyFile;
    EXPECT_TRUE(openingSentence(opening, path).startsWith(QStringLiteral("The book “firm.ertrag” can only be read")));
    EXPECT_TRUE(openingSentence(opening, path).endsWith(QStringLiteral("others can be used.")));
    EXPECT_EQ(
        errorSentence({ErrorCode::BookDamaged, path, QStringLiteral("Advent"), {}, 0}),
        QStringLiteral("In the book “firm.ertrag” this campaign is damaged: Advent. Nothing of it was changed and "
                       "the others can be used; save what is whole as a new book, or open a copy of yours."));
}

TEST(BookWording, SaysWhyAFileIsNotWrittenOrFound)
{
    std::set<QString> sentences;
    for (const WriteFailure why : {WriteFailure::Full, WriteFailure::NoFolder, WriteFailure::Protected,
                                   WriteFailure::NoAnswer, WriteFailure::NotAFile, WriteFailure::TooLarge}) {
        const QString sentence = errorSentence(notWritten(QStringLiteral("/home/huber/x.csv"), why));
        EXPECT_TRUE(sentence.contains(QStringLiteral("“x.csv”"))) << sentence.toStdString();
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), 6u);
    EXPECT_TRUE(errorSentence({ErrorCode::FileNotFound, QStringLiteral("a\uFFFDb.ertrag"), {}, {}, 0})
                    .contains(QStringLiteral("another name")));
    EXPECT_TRUE(
        errorSentence({ErrorCode::FileNotFound, path, {}, {}, 0}).contains(QStringLiteral("not there any more")));
    EXPECT_EQ(openingSentence({OpenedAs::NameTooLong, {}, {}}, path),
              QStringLiteral("The book “firm.ertrag” can only be read: its name is too long to be written. To work in "
                             "it, save a copy with a shorter name."));
}

TEST(BookWording, SaysWhereACharacterStandsThatCannotBeSeen)
{
    EXPECT_EQ(
        errorSentence({ErrorCode::TextNotAllowed, QStringLiteral("company.name"), QStringLiteral("U+0007"), {}, 3}),
        QStringLiteral("The text of “company.name” in line 3 holds a character that cannot be seen (U+0007). "
                       "Nothing was taken over; take it out and try again."));
    EXPECT_TRUE(errorSentence({ErrorCode::TextNotAllowed, QStringLiteral("company.name"), {}, {}, 0})
                    .contains(QStringLiteral("The text before still holds")));
}

TEST(BookWording, HasASentenceOfItsOwnForEachRefusal)
{
    std::set<QString> sentences;
    const ErrorCode codes[] = {ErrorCode::BookNotABook, ErrorCode::BookDamaged,    ErrorCode::BookTooNew,
                               ErrorCode::BookLocked,   ErrorCode::BookBusy,       ErrorCode::BookReadOnly,
                               ErrorCode::BookFull,     ErrorCode::BookNotWritten, ErrorCode::BookMoved};
    for (const ErrorCode code : codes) {
        const QString sentence = errorSentence({code, path, {}, {}, 0});
        EXPECT_TRUE(sentence.contains(QStringLiteral("“firm.ertrag”"))) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(QStringLiteral("/home"))) << "the name is enough";
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), std::size(codes));
    EXPECT_EQ(errorSentence({ErrorCode::BookLocked, path, QStringLiteral("laden"), {}, 0}),
              QStringLiteral("The book “firm.ertrag” is open on the computer “laden”. Nothing was changed in it; close "
                             "it there, then open it again."));
}

TEST(BookWording, SaysWhatOfADamagedBookWasSaved)
{
    const Salvage salvage{{QStringLiteral("Grill"), QStringLiteral("Advent")}, {QStringLiteral("Advent")}, 1};
    const QString sentence = salvageSentence(salvage, path);
    EXPECT_TRUE(sentence.contains(QStringLiteral("2 campaign")));
    EXPECT_TRUE(sentence.contains(QStringLiteral("1 campaign(s) could not be read.")));
    EXPECT_TRUE(sentence.endsWith(QStringLiteral("Imported figures are missing in: Advent.")));
}

} // namespace
} // namespace ertrag
