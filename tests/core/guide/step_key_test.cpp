// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/step_key.h"

#include <QSet>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

TEST(StepKeyTest, EveryStepIsReadAsItIsKept)
{
    QSet<QString> texts;
    for (size_t i = 0; i < stepCount; ++i) {
        const QString text = stepText(StepKey(i));
        EXPECT_EQ(stepFromText(text), StepKey(i)) << text.toStdString();
        texts.insert(text);
    }
    EXPECT_EQ(texts.size(), 12);
    EXPECT_EQ(stepText(StepKey::Documents), QStringLiteral("documents"));
}

TEST(StepKeyTest, WhatNamesNoStepIsNone)
{
    for (const char* text : {"", "3", "Goals", "goals "})
        EXPECT_EQ(stepFromText(QString::fromLatin1(text)), std::nullopt) << text;
}

TEST(StepKeyTest, TheFiveQuestionsComeFirst)
{
    EXPECT_TRUE(isQuestion(StepKey::Goals));
    EXPECT_TRUE(isQuestion(StepKey::StaffRules));
    EXPECT_FALSE(isQuestion(StepKey::Economics));
}

} // namespace
} // namespace ertrag
