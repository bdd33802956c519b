// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence for each way in which a book opens and in which writing ends.
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
    EXPECT_TRUE(sentence.endsWith(QStringLiteral("The actual figures are missing in: Advent.")));
}

} // namespace
} // namespace ertrag
