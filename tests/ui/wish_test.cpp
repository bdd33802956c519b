// SPDX-License-Identifier: GPL-3.0-or-later
// Wishes on their way from where they arise.
#include "core/catalogue/trades.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/results/chart_card.h"
#include "ui/window/menus.h"
#include "ui/window/notice_bar.h"

#include <QMenu>
#include <QMenuBar>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

TEST(Wishes, AChartsCardSendsTheOneToSaveIt)
{
    std::vector<Wish> wishes;
    ChartCard card([&](const Wish& wish) { wishes.push_back(wish); }, 100);
    ChartSpec spec;
    spec.title = QStringLiteral("Net return");
    card.setSpec(spec);
    emit card.chart()->saveWanted();
    ASSERT_EQ(wishes.size(), 1u);
    EXPECT_EQ(std::get<wish::SaveChart>(wishes[0]).chart.title, QStringLiteral("Net return"));
}

TEST(Wishes, ANoticeSendsTheOneThatItOffersAndGoes)
{
    NoticeBar bar;
    std::vector<Wish> wishes;
    QObject::connect(&bar, &NoticeBar::wanted, [&](const Wish& wish) { wishes.push_back(wish); });
    bar.showNotice(QStringLiteral("Damaged"), Tone::Bad,
                   Offer{QStringLiteral("Save what is whole"), wish::Salvage{QStringLiteral("firm.ertrag")}});
    bar.findChild<QPushButton*>()->click();
    ASSERT_EQ(wishes.size(), 1u);
    EXPECT_EQ(std::get<wish::Salvage>(wishes[0]).path, QStringLiteral("firm.ertrag"));
    EXPECT_EQ(bar.text(), QString());
}

TEST(Wishes, ANoticeWithoutOneOffersNoButton)
{
    NoticeBar bar;
    bar.showNotice(QStringLiteral("Saved"), Tone::Good);
    EXPECT_TRUE(bar.findChild<QPushButton*>()->isHidden());
    EXPECT_EQ(bar.text(), QStringLiteral("Saved"));
}

/// The wishes of a menu's entries, from the top.
class MenuWishes : public testing::Test
{
protected:
    MenuWishes()
    {
        MenuState state;
        state.bookOpen = true;
        state.campaigns = {{QStringLiteral("a"), QStringLiteral("Grill")},
                           {QStringLiteral("b"), QStringLiteral("Advent")}};
        state.currentCampaign = QStringLiteral("b");
        state.versions = {{7, QStringLiteral("Before the meeting")}};
        menus.build(state);
        QObject::connect(&menus, &Menus::wanted, [this](const Wish& wish) { wishes.push_back(wish); });
    }
    template <class Which> std::vector<Which> of()
    {
        std::vector<Which> found;
        for (QAction* entry : bar.findChildren<QAction*>())
            if (!entry->menu())
                entry->trigger();
        for (const Wish& wish : wishes)
            if (const auto* one = std::get_if<Which>(&wish))
                found.push_back(*one);
        return found;
    }

    QMenuBar bar;
    Menus menus{&bar};
    std::vector<Wish> wishes;
};

TEST_F(MenuWishes, LeadToTheCompanyAndThenToEveryStepInItsOrder)
{
    std::vector<StepKey> reached;
    for (const wish::GoToStep& to : of<wish::GoToStep>())
        reached.push_back(to.step);
    std::vector<StepKey> all{StepKey::Company};
    for (size_t i = 0; i + 1 < stepCount; ++i)
        all.push_back(StepKey(i));
    EXPECT_EQ(reached, all);
}

TEST_F(MenuWishes, NameTheCampaignAndTheVersionThatIsMeant)
{
    const auto campaigns = of<wish::ShowCampaign>();
    ASSERT_EQ(campaigns.size(), 2u);
    EXPECT_EQ(campaigns[0].id, QStringLiteral("a"));
    EXPECT_EQ(campaigns[1].id, QStringLiteral("b"));
    wishes.clear();
    const auto versions = of<wish::OpenVersion>();
    ASSERT_EQ(versions.size(), 1u);
    EXPECT_EQ(versions[0].number, 7);
}

TEST_F(MenuWishes, OfferAnExampleForEachAnswer)
{
    std::vector<Trade> shown;
    for (const wish::OpenExample& example : of<wish::OpenExample>())
        shown.push_back(example.trade);
    EXPECT_EQ(shown, std::vector<Trade>(sampleTrades.begin(), sampleTrades.end()));
}

TEST_F(MenuWishes, OfferEveryLanguageAndAppearance)
{
    const auto spoken = of<wish::SetLanguage>();
    ASSERT_EQ(spoken.size(), languages.size());
    EXPECT_EQ(spoken[0].language, Language::German);
    EXPECT_EQ(spoken[1].language, Language::English);
    wishes.clear();
    const auto looks = of<wish::SetAppearance>();
    ASSERT_EQ(looks.size(), 3u);
    EXPECT_EQ(looks[2].appearance, Appearance::Dark);
}

} // namespace
} // namespace ertrag
