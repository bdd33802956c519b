// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

class SettingsTest : public testing::Test
{
protected:
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store, Language::German};
};

TEST_F(SettingsTest, TheLastStepIsKeptByItsName)
{
    EXPECT_EQ(settings.lastStep(), StepKey::Goals) << "before there is one";
    settings.setLastStep(StepKey::PlanAndActual);
    EXPECT_EQ(settings.lastStep(), StepKey::PlanAndActual);
    EXPECT_EQ(store.value(QStringLiteral("window/step")).toString(), QStringLiteral("plan_and_actual"));
}

TEST_F(SettingsTest, ANumberOfAnOlderProgramIsTheFirstStep)
{
    store.setValue(QStringLiteral("window/step"), 7);
    EXPECT_EQ(settings.lastStep(), StepKey::Goals);
}

TEST_F(SettingsTest, TheLanguageIsTheSystemsUntilOneIsChosen)
{
    EXPECT_EQ(settings.language(), Language::German);
    settings.setLanguage(Language::English);
    EXPECT_EQ(settings.language(), Language::English);
    store.setValue(QStringLiteral("language"), QStringLiteral("xx"));
    EXPECT_EQ(settings.language(), Language::German) << "one that the program does not speak";
}

} // namespace
} // namespace ertrag
