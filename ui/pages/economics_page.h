// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/question_page.h"

class QHBoxLayout;

namespace ertrag {

class FunnelBars;

/// Step 6: what it costs and what a customer is worth, from contact to customer in each channel, the other costs.
class EconomicsPage : public QuestionPage {
    Q_OBJECT
public:
    explicit EconomicsPage(PageContext& context, QWidget* parent = nullptr);

    void render(unsigned parts, const void* origin) override;
    void showProjection(const ProjectionPtr& projection, bool coarse) override;
    bool focusField(const QString& field) override;
    QString progress() const override;

private:
    void topCards();
    void worthFields(Card* card);
    void funnelCard();
    void otherCards();
    void showCosts(const Projection* projection);
    void showChannels(const Campaign& campaign);
    void chooseChannel(const QString& id);
    QString currentChannel(const Campaign& campaign) const;

    // A field of the channel whose tab is chosen.
    template <class T> Slot<ViewType<T>> channelSlot(T Channel::*field);
    template <class Inner, class T> Slot<ViewType<T>> channelSlot(Inner Channel::*group, T Inner::*piece);

    Card* m_costs = nullptr;
    QWidget* m_costRows = nullptr;
    QHBoxLayout* m_tabs = nullptr;
    QStringList m_tabKeys;
    FunnelBars* m_funnel = nullptr;
    QString m_channel;
};

} // namespace ertrag
