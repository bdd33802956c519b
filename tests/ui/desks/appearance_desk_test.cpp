// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/edits.h"
#include "tests/support/wait_until.h"
#include "tests/ui/support/program_bench.h"
#include "ui/theme/theme.h"
#include "ui/window/work_view.h"

#include <QAbstractButton>
#include <algorithm>

namespace ertrag
{
namespace
{

class AppearanceDeskTest : public ProgramBench
{
protected:
    ~AppearanceDeskTest() override
    {
        want(wish::SetLanguage{Language::English});
        want(wish::SetAppearance{Appearance::Light});
    }
};

TEST_F(AppearanceDeskTest, SaysEverythingInTheOtherLanguageAtOnceAndKeepsThePlace)
{
    newBook("seven.ertrag");
    ASSERT_TRUE(session().apply(set(&Goals::goalInOwnWords, QStringLiteral("sausages"))));
    program().window().goTo(StepKey::Duties);
    EXPECT_TRUE(shows("4 · Who looks after it?"));
    want(wish::SetLanguage{Language::German});
    EXPECT_EQ(program().window().work()->step(), StepKey::Duties);
    EXPECT_TRUE(shows("4 · Wer kümmert sich darum?"));
    EXPECT_FALSE(shows("4 · Who looks after it?"));
    EXPECT_EQ(entries("Bearbeiten").first(), QStringLiteral("Rückgängig: Ziel in eigenen Worten"));
    EXPECT_TRUE(session().canUndo());
    want(wish::SetLanguage{Language::English});
    EXPECT_TRUE(shows("4 · Who looks after it?"));
}

TEST_F(AppearanceDeskTest, SpeaksTheGermanOfTheCompanysCountryAsSoonAsItIsChosen)
{
    newBook("zurich.ertrag");
    want(wish::SetLanguage{Language::German});
    program().window().goTo(StepKey::Duties);
    const auto ticks = [this](const char* text) {
        const auto all = program().window().work()->findChildren<QAbstractButton*>();
        return std::count_if(all.begin(), all.end(),
                             [&](const QAbstractButton* button) { return button->text() == QString::fromUtf8(text); });
    };
    EXPECT_TRUE(shows("Wer vertritt bei Urlaub und Krankheit?"));
    EXPECT_GT(ticks("Weiß ich nicht"), 0);
    ASSERT_TRUE(session().apply(set(&Company::country, Country::Switzerland)));
    EXPECT_TRUE(waitUntil([&] { return shows("Wer vertritt bei Ferien und Krankheit?"); }));
    EXPECT_GT(ticks("Weiss ich nicht"), 0);
    EXPECT_EQ(ticks("Weiß ich nicht"), 0);
    ASSERT_TRUE(session().apply(set(&Company::country, Country::Austria)));
    EXPECT_TRUE(waitUntil([&] { return ticks("Weiß ich nicht") > 0; }));
    EXPECT_TRUE(shows("Wer vertritt bei Urlaub und Krankheit?"));
}

TEST_F(AppearanceDeskTest, IsTheSameTheNextTime)
{
    want(wish::SetLanguage{Language::German});
    want(wish::SetAppearance{Appearance::Dark});
    restart();
    EXPECT_TRUE(entries("Datei").contains(QStringLiteral("Öffnen …")));
    EXPECT_EQ(theme().background, darkTheme().background);
}

TEST_F(AppearanceDeskTest, PaintsInTheColoursThatWereChosen)
{
    want(wish::SetAppearance{Appearance::Dark});
    EXPECT_EQ(theme().background, darkTheme().background);
    want(wish::SetAppearance{Appearance::Light});
    EXPECT_EQ(theme().background, lightTheme().background);
}

TEST(AppearanceDesk, WritesNumbersAsTheCompanysCountryDoes)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings(store, Language::German);
    AppearanceDesk desk(*qApp, settings);
    Company company;
    EXPECT_EQ(desk.numbers().money(12300), QStringLiteral("12.300\u202f€"));
    company.country = Country::Switzerland;
    company.currency = QStringLiteral("CHF");
    desk.writeNumbersFor(company);
    EXPECT_EQ(desk.numbers().money(12300), QStringLiteral("12’300\u202fCHF"));
}

} // namespace
} // namespace ertrag
