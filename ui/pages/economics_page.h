// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/question_page.h"

class QBoxLayout;
class QLabel;

namespace ertrag
{

class ChannelTabs;
class CostCard;
class EstimateTable;
class FunnelBars;
class LivePanel;

/// Step 6: what it costs and what a customer is worth, from contact to customer in each channel, the other costs.
class EconomicsPage : public QuestionPage
{
    Q_OBJECT
public:
    explicit EconomicsPage(PageContext& context, QWidget* parent = nullptr);

    void render(const Assessment& assessment, ChangedParts parts, const void* origin) override;
    bool focusField(const QString& field) override;
    QWidget* sidePanel() override;
    QString progress(const Assessment& assessment) const override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void topCards();
    void worthTable(Card* card);
    void funnelCard();
    void ownPostsCard();
    void adSettingsCard();
    void otherCosts();
    void foreignCosts();
    void replacedCosts();
    void timeCard();
    void relationsCard();
    void doublingQuestion(QVBoxLayout* into);
    void showChannel(const Campaign& campaign);
    void showFigures(const Assessment& assessment);
    void fitTop();
    void chooseChannel(const QString& id);
    QString currentChannel(const Campaign& campaign) const;
    const Channel* current(const Campaign& campaign) const;

    // A field of the channel whose tab is chosen.
    template <class T> Slot<ViewType<T>> channelSlot(T Channel::*field);
    template <class Inner, class T> Slot<ViewType<T>> channelSlot(Inner Channel::*group, T Inner::*piece);

    QBoxLayout* m_top = nullptr;
    CostCard* m_costs = nullptr;
    Card* m_worth = nullptr;
    ChannelTabs* m_tabs = nullptr;
    FunnelBars* m_funnel = nullptr;
    EstimateTable* m_table = nullptr;
    QWidget* m_doubling = nullptr; ///< stands in for the side panel's question where that is folded away
    QWidget* m_side = nullptr;
    LivePanel* m_live = nullptr;
    QLabel* m_conflict = nullptr;                                  ///< wishes about figures that cannot all hold
    QLabel* m_everyHour = nullptr;                                 ///< what it costs if all hours are counted
    LikelyRunsPtr m_likely = std::make_shared<const LikelyRuns>(); ///< of what is shown
    QString m_channel;
};

} // namespace ertrag
