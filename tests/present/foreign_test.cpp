// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/foreign.h"
#include "ui/present/words/wording.h"

#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

std::string shown(const char16_t* text)
{
    return foreign(QString::fromUtf16(text)).toStdString();
}

TEST(Foreign, PlainTextStaysAsItIs)
{
    EXPECT_EQ(shown(u"Herbstaktion „Grillpakete“ & <b>1 %</b> \U0001f469‍\U0001f373"),
              "Herbstaktion „Grillpakete“ & <b>1 %</b> \U0001f469‍\U0001f373");
    EXPECT_EQ(shown(u""), "");
}

TEST(Foreign, WhatTurnsTheDirectionIsShown)
{
    EXPECT_EQ(shown(u"evil \u202ename"), "evil ⟨U+202E⟩name");
    for (const char16_t mark : {u'\u061c', u'\u200e', u'\u200f', u'\u202a', u'\u202b', u'\u202c', u'\u202d', u'\u2066',
                                u'\u2067', u'\u2068', u'\u2069'}) {
        const QString result = foreign(QStringLiteral("a") + QChar(mark) + QStringLiteral("b"));
        EXPECT_EQ(
            result,
            QStringLiteral("a⟨U+%1⟩b").arg(QString::number(mark, 16).toUpper().rightJustified(4, QLatin1Char('0'))));
    }
}

TEST(Foreign, ControlCharactersAreShownAndLineBreaksAreBlanks)
{
    EXPECT_EQ(shown(u"a\u001bb\u0007c\u007fd"), "a␛b␇c␡d");
    EXPECT_EQ(shown(u"a\u0090b"), "a⟨U+0090⟩b");
    EXPECT_EQ(shown(u"a\nb\tc\u2028d"), "a b c d");
    EXPECT_EQ(foreign(QString(QChar(0xd800)) + QLatin1Char('x')), QString(QChar(0xfffd)) + QLatin1Char('x'));
    EXPECT_EQ(foreign(QString(QChar(0))), QStringLiteral("␀"));
}

TEST(Foreign, WhatIsWrittenFromTheRightIsIsolated)
{
    const QString hebrew = QStringLiteral("\u05d0\u05d1 12");
    EXPECT_EQ(foreign(hebrew), QChar(0x2068) + hebrew + QChar(0x2069));
    EXPECT_EQ(foreign(foreign(hebrew)), foreign(hebrew));
    EXPECT_EQ(foreign(QStringLiteral("\u2068a\u202e\u2069")), QStringLiteral("a⟨U+202E⟩")) << "brought along";
}

TEST(Foreign, ErrorsNeutraliseWhatTheySpeakOf)
{
    const QString evil = QStringLiteral("b\u202eil.csv"), seen = QStringLiteral("b⟨U+202E⟩il.csv");
    for (const ErrorCode code :
         {ErrorCode::FileNotFound, ErrorCode::CampaignUnknown, ErrorCode::ImportBroken, ErrorCode::Usage}) {
        const QString words = errorSentence({code, evil, evil, evil, 0});
        EXPECT_TRUE(words.contains(seen)) << words.toStdString();
        EXPECT_FALSE(words.contains(QChar(0x202e)));
    }
    EXPECT_TRUE(errorSentence({ErrorCode::FileNotFound, QStringLiteral("/a/") + evil, {}, {}, 0}).contains(seen));
}

} // namespace
} // namespace ertrag
