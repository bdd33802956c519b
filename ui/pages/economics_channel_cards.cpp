// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economics_page.h"

#include "ui/panels/answers/channel_tabs.h"
#include "ui/panels/answers/estimate_table.h"
#include "ui/panels/results/funnel_bars.h"
#include "ui/present/verdict/economics_view.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>

// The cards of the channel whose tab is chosen.
namespace ertrag
{

template <class T> Slot<ViewType<T>> EconomicsPage::channelSlot(T Channel::*field)
{
    const int d = fields().decimals();
    return {set(QStringLiteral("*"), field, T()).field, FieldType<T>::isAnswer,
            [this, field, d](const Campaign& c) {
                const Channel* channel = current(c);
                return channel ? shownAnswer<T>(channel->*field, d) : Answer<ViewType<T>>();
            },
            [this, field, d](const Campaign& c, const Answer<ViewType<T>>& shown) {
                return set(currentChannel(c), field, fieldFrom<T>(shown, d));
            },
            [this, field](const Campaign& c) { return set(currentChannel(c), field, T()).field; }};
}

template <class Inner, class T> Slot<ViewType<T>> EconomicsPage::channelSlot(Inner Channel::*group, T Inner::*piece)
{
    const int d = fields().decimals();
    return {childPath(set(QStringLiteral("*"), group, Inner()).field, qPrintable(fieldOf(piece).name)), false,
            [this, group, piece, d](const Campaign& c) {
                const Channel* channel = current(c);
                return channel ? shownAnswer<T>(channel->*group.*piece, d) : Answer<ViewType<T>>();
            },
            [this, group, piece, d](const Campaign& c, const Answer<ViewType<T>>& shown) {
                const Channel* channel = current(c);
                Inner inner = channel ? channel->*group : Inner();
                inner.*piece = fieldFrom<T>(shown, d);
                return set(currentChannel(c), group, inner);
            },
            [this, group, piece](const Campaign& c) {
                return childPath(set(currentChannel(c), group, Inner()).field, qPrintable(fieldOf(piece).name));
            }};
}

void EconomicsPage::funnelCard()
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.card(tr("From contact to customer"));
    m_tabs = new ChannelTabs;
    connect(m_tabs, &ChannelTabs::chosen, this, &EconomicsPage::chooseChannel);
    f.addRow(m_tabs);
    m_funnel = new FunnelBars;
    f.addRow(m_funnel);
    f.addRow(label(tr("In the last month of the campaign, when it runs at full strength, at the likely values."),
                   TextSize::Small, false, true));
    const auto paidBy = [this](const Campaign& c, std::optional<PriceBasis> basis) {
        const Channel* channel = current(c);
        return channel && channel->adBudgetPerMonth.minor > 0 && (!basis || channel->paid.basis == *basis);
    };
    const auto cases = [this](auto estimateOf, Cases of) {
        return [this, estimateOf, of](const Campaign& c) {
            const Channel* channel = current(c);
            return channel ? countsAs(estimateOf(*channel), of, fields().numbers()) : QString();
        };
    };
    auto* table = m_table = new EstimateTable(f, true);
    table->add({tr("Price of 1,000 contacts"),
                channelSlot(&Channel::paid, &PaidFunnel::costPerThousand),
                Role::Money,
                f.decimals(),
                {},
                [paidBy](const Campaign& c) { return paidBy(c, PriceBasis::PerThousandContacts); }});
    table->add({tr("Price of a click"),
                channelSlot(&Channel::paid, &PaidFunnel::costPerClick),
                Role::Money,
                f.decimals(),
                {},
                [paidBy](const Campaign& c) { return paidBy(c, PriceBasis::PerClick); }});
    table->add({tr("Contacts that click"), channelSlot(&Channel::paid, &PaidFunnel::clickRate), Role::Share, 2,
                cases([](const Channel& c) { return c.paid.clickRate; }, Cases::Contacts),
                [paidBy](const Campaign& c) { return paidBy(c, {}); }});
    table->add({tr("Clicks that enquire"), channelSlot(&Channel::enquiryRate), Role::Share, 2,
                cases([](const Channel& c) { return c.enquiryRate; }, Cases::Clicks)});
    table->add({tr("Enquiries that buy"), channelSlot(&Channel::closeRate), Role::Share, 1,
                cases([](const Channel& c) { return c.closeRate; }, Cases::Enquiries)});
    f.addRow(table);
    f.addRadio(tr("Ads are paid by"), channelSlot(&Channel::paid, &PaidFunnel::basis), AnswerWords::priceBases());
    m_doubling = new QWidget;
    auto* inside = new QVBoxLayout(m_doubling);
    inside->setContentsMargins(0, 0, 0, 0);
    doublingQuestion(inside);
    f.addRow(m_doubling);
}

void EconomicsPage::doublingQuestion(QVBoxLayout* into)
{
    AnswerFields& f = fields();
    QLabel* title = label(tr("Twice the ad budget brings \u2026"), TextSize::Lead, true);
    QLabel* people = label(QString(), TextSize::Small, false, true);
    auto* input = new RadioInput(tr("Twice the ad budget brings"), AnswerWords::doublings(), false);
    const auto slot = channelSlot(&Channel::paid, &PaidFunnel::doubling);
    into->addWidget(title);
    into->addWidget(input);
    into->addWidget(people);
    connect(input, &RadioInput::entered, this, [this, slot, input](const Answer<int>& value) {
        fields().apply(slot.write(fields().plan(), value), input);
    });
    f.onShow([this, slot, input, people](const Campaign& campaign) {
        input->show(slot.read(campaign));
        people->setText(doublingNote(campaign, fields().numbers()));
    });
}

void EconomicsPage::ownPostsCard()
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.card(tr("Your own posts in this channel"));
    f.addNumber(tr("Followers at the start"), channelSlot(&Channel::organic, &OrganicFunnel::followersAtStart),
                Role::Count, 0);
    f.addNumber(tr("Posts a month"), channelSlot(&Channel::organic, &OrganicFunnel::postsPerMonth), Role::Count, 0);
    f.addNumber(tr("Share of the posts that you boost with ads"),
                channelSlot(&Channel::organic, &OrganicFunnel::boostedShare), Role::Share, 0, {},
                tr("Whom they reach is paid for, and counts only there."));
    const auto cases = [this](Estimate OrganicFunnel::*share, Cases of) {
        return [this, share, of](const Campaign& c) {
            const Channel* channel = current(c);
            return channel ? countsAs(channel->organic.*share, of, fields().numbers()) : QString();
        };
    };
    auto* table = new EstimateTable(f, true);
    table->add(
        {tr("New followers a post"), channelSlot(&Channel::organic, &OrganicFunnel::gainPerPost), Role::Plain, 1});
    table->add({tr("Followers that leave in a month"), channelSlot(&Channel::organic, &OrganicFunnel::churnPerMonth),
                Role::Share, 2});
    table->add({tr("Followers that see a post"), channelSlot(&Channel::organic, &OrganicFunnel::reachPerPost),
                Role::Share, 1});
    table->add({tr("Of these, who clicks"), channelSlot(&Channel::organic, &OrganicFunnel::clickRate), Role::Share, 2,
                cases(&OrganicFunnel::clickRate, Cases::Contacts)});
    f.addRow(table);
}

void EconomicsPage::adSettingsCard()
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.card(tr("For experts: how ads work in this channel"));
    f.note(tr("Leave this as it is unless you have figures of your own."));
    f.addNumber(
        tr("Steepness of the effect"), channelSlot(&Channel::paid, &PaidFunnel::saturationSlope), Role::Plain, 1, {},
        tr("1: the first money brings the most. 2 or more: a little money brings hardly anything, only enough of "
           "it does. From 0.5 to 4."));
    f.addNumber(tr("Effect that is left a week later"), channelSlot(&Channel::paid, &PaidFunnel::weeklyCarryOver),
                Role::Share, 0, {}, tr("Mostly 0 to 30 % online, 10 to 40 % in print."));
}

} // namespace ertrag
