// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economics_page.h"

#include "core/document/projector.h"
#include "core/document/session.h"
#include "ui/pages/page_list.h"
#include "ui/panels/funnel_bars.h"
#include "ui/present/answer_sentences.h"
#include "ui/present/economics_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag {

namespace {
const Channel* channelById(const Campaign& campaign, const QString& id)
{
    for (const Channel& channel : campaign.channels)
        if (channel.id == id) return &channel;
    return nullptr;
}
} // namespace

Page* makeEconomicsPage(PageContext& context)
{
    return new EconomicsPage(context);
}

EconomicsPage::EconomicsPage(PageContext& context, QWidget* parent) : QuestionPage(context, 0, parent)
{
    begin(tr("6 \u00b7 What does it cost, and what does it bring?"),
          tr("Your answers are already in it. What is left are estimates: low, likely, high. In 8 of 10 cases the value "
             "lies between low and high."),
          tr("An amber mark is a figure that is prefilled and not yours yet. The fewer of them, the more the result "
             "is worth."));
    topCards();
    funnelCard();
    otherCards();
    fields().sentence([this](const Campaign& campaign) { return economicsSentence(campaign, fields().numbers()); });
}

template <class T> Slot<ViewType<T>> EconomicsPage::channelSlot(T Channel::*field)
{
    const int d = fields().decimals();
    return {set(QStringLiteral("*"), field, T()).field, FieldType<T>::isAnswer,
            [this, field, d](const Campaign& c) {
                const Channel* channel = channelById(c, currentChannel(c));
                return channel ? shownAnswer<T>(channel->*field, d) : Answer<ViewType<T>>();
            },
            [this, field, d](const Campaign& c, const Answer<ViewType<T>>& shown) {
                return set(currentChannel(c), field, fieldFrom<T>(shown, d));
            }};
}

template <class Inner, class T> Slot<ViewType<T>> EconomicsPage::channelSlot(Inner Channel::*group, T Inner::*piece)
{
    const int d = fields().decimals();
    return {set(QStringLiteral("*"), group, Inner()).field, false,
            [this, group, piece, d](const Campaign& c) {
                const Channel* channel = channelById(c, currentChannel(c));
                return channel ? shownAnswer<T>(channel->*group.*piece, d) : Answer<ViewType<T>>();
            },
            [this, group, piece, d](const Campaign& c, const Answer<ViewType<T>>& shown) {
                const Channel* channel = channelById(c, currentChannel(c));
                Inner inner = channel ? channel->*group : Inner();
                inner.*piece = fieldFrom<T>(shown, d);
                return set(currentChannel(c), group, inner);
            }};
}

void EconomicsPage::topCards()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_costs = new Card(QStringLiteral(" "));
    auto* worth = new Card(tr("What a customer is worth"));
    row->addWidget(m_costs, 3);
    row->addWidget(worth, 4);
    column()->addLayout(row);
    worthFields(worth);
}

void EconomicsPage::worthFields(Card* card)
{
    AnswerFields& f = fields();
    f.useCard(card);
    f.setQuestionWidth(112);
    using Role = NumberEdit::Role;
    f.addEstimate(tr("Order, net"), f.slot(&Economics::orderValue), Role::Money, 2);
    f.addEstimate(tr("Contribution margin"), f.slot(&Economics::contributionMargin), Role::Share, 0);
    f.addEstimate(tr("Orders a month"), f.slot(&Economics::ordersPerMonth), Role::Plain, 2);
    f.addEstimate(tr("Stays each month"), f.slot(&Economics::monthlyRetention), Role::Share, 0);
    f.addEstimate(tr("Would not have come anyway"), f.slot(&Economics::incrementality), Role::Share, 0);
    f.setQuestionWidth(0);
    card->body()->addStretch(1);
}

void EconomicsPage::funnelCard()
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.card(tr("From contact to customer"));
    auto* tabs = new QWidget;
    m_tabs = new QHBoxLayout(tabs);
    m_tabs->setContentsMargins(0, 0, 0, 0);
    m_tabs->setSpacing(4);
    f.addRow(tabs);
    m_funnel = new FunnelBars;
    f.addRow(m_funnel);
    f.addRadio(tr("Ads are paid by"), channelSlot(&Channel::paid, &PaidFunnel::basis), AnswerWords::priceBases());
    f.addEstimate(tr("Price of 1,000 contacts"), channelSlot(&Channel::paid, &PaidFunnel::costPerThousand), Role::Money, 2);
    f.addEstimate(tr("Price of a click"), channelSlot(&Channel::paid, &PaidFunnel::costPerClick), Role::Money, 2);
    f.addEstimate(tr("Contacts that click"), channelSlot(&Channel::paid, &PaidFunnel::clickRate), Role::Share, 1);
    f.addEstimate(tr("Clicks that enquire"), channelSlot(&Channel::enquiryRate), Role::Share, 1);
    f.addEstimate(tr("Enquiries that buy"), channelSlot(&Channel::closeRate), Role::Share, 0);
    f.addRadio(tr("If you doubled the ad budget, how many more contacts?"), channelSlot(&Channel::paid, &PaidFunnel::doubling), AnswerWords::doublings());
    QLabel* people = label(QString(), TextSize::Small, false, true);
    people->setWordWrap(true);
    f.addRow(people);
    f.onShow([this, people](const Campaign& campaign) { people->setText(doublingNote(campaign, fields().numbers())); });

    f.card(tr("Your own posts in this channel"));
    f.addNumber(tr("Followers at the start"), channelSlot(&Channel::organic, &OrganicFunnel::followersAtStart), Role::Count, 0);
    f.addNumber(tr("Posts a month"), channelSlot(&Channel::organic, &OrganicFunnel::postsPerMonth), Role::Count, 0);
    f.addEstimate(tr("New followers a post"), channelSlot(&Channel::organic, &OrganicFunnel::gainPerPost), Role::Plain, 1);
    f.addEstimate(tr("Followers that leave in a month"), channelSlot(&Channel::organic, &OrganicFunnel::churnPerMonth), Role::Share, 1);
    f.addEstimate(tr("Followers that see a post"), channelSlot(&Channel::organic, &OrganicFunnel::reachPerPost), Role::Share, 0);
    f.addEstimate(tr("Of these, who clicks"), channelSlot(&Channel::organic, &OrganicFunnel::clickRate), Role::Share, 1);
}

void EconomicsPage::otherCards()
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.card(tr("Other costs"));
    f.addMoney(tr("Set-up, once"), f.slot(&Economics::setupCost));
    f.addMoney(tr("Legal check, once"), f.slot(&Economics::legalOnce));
    f.addMoney(tr("Photos and material a month"), f.slot(&Economics::contentPerMonth));
    f.addMoney(tr("Tools a month"), f.slot(&Economics::toolsPerMonth));
    f.addMoney(tr("Other a month"), f.slot(&Economics::otherPerMonth));
    f.addNumber(tr("Reserve on all costs but hours"), f.slot(&Economics::reserveShare), Role::Share, 0);
    f.addNumber(tr("Share of the hours that would otherwise earn money"), f.slot(&Economics::productiveShare), Role::Share, 0);

    f.card(tr("What it replaces"));
    f.note(tr("Money that is really paid today and no longer with the campaign."));
    f.addTable(Rows<Saving>(f.decimals())
                   .choice(tr("Kind"), &Saving::kind, AnswerWords::savingKinds(), 2)
                   .text(tr("What"), &Saving::name, 2)
                   .number(tr("Paid today a month"), &Saving::paidToday, Role::Money, f.decimals())
                   .range(tr("Saved a month: low, likely, high"), &Saving::perMonth, Role::Money, 0, 1)
                   .of(&Economics::savings),
               tr("Add a saving"));

    f.card(tr("Time"));
    f.addMonth(tr("First month"), f.slot(&Campaign::start));
    f.addNumber(tr("Duration of the campaign"), f.slot(&Campaign::months), Role::Count, 0, tr("months"));
    f.addNumber(tr("After that, repeat orders still count for"), f.slot(&Campaign::tailMonths), Role::Count, 0, tr("months"));
    f.addNumber(tr("Until it runs at full strength"), f.slot(&Economics::rampMonths), Role::Count, 0, tr("months"));
    f.addNumber(tr("Interest a year"), f.slot(&Economics::discountRatePerYear), Role::Share, 1, {},
                tr("What your money would earn elsewhere"));
}

void EconomicsPage::render(unsigned parts, const void* origin)
{
    const Campaign& campaign = m_context.session.plan();
    showChannels(campaign);
    QuestionPage::render(parts, origin);
    m_funnel->setView(funnelView(campaign, currentChannel(campaign), fields().numbers()));
    showCosts(m_context.projector.latest().get());
}

void EconomicsPage::showProjection(const ProjectionPtr& projection, bool)
{
    showCosts(projection.get());
}

void EconomicsPage::showCosts(const Projection* projection)
{
    const CostView view = costView(m_context.session.plan(), projection, fields().numbers());
    m_costs->setTitle(view.total.isEmpty() ? view.title : view.title + QStringLiteral(": ") + view.total);
    if (m_costRows) {
        m_costRows->hide();
        m_costRows->deleteLater();
    }
    m_costRows = new QWidget;
    auto* grid = new QGridLayout(m_costRows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    int at = 0;
    for (const CostRow& row : view.rows) {
        QLabel* name = label(row.label);
        name->setWordWrap(true);
        grid->addWidget(name, at, 0);
        grid->addWidget(label(row.amount), at, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(pill(row.origin, row.tone), at++, 2, Qt::AlignLeft | Qt::AlignVCenter);
    }
    grid->setRowStretch(at, 1);
    m_costs->body()->addWidget(m_costRows);
}

QString EconomicsPage::currentChannel(const Campaign& campaign) const
{
    if (channelById(campaign, m_channel)) return m_channel;
    for (const Channel& channel : campaign.channels)
        if (channel.included) return channel.id;
    return campaign.channels.empty() ? QString() : campaign.channels.front().id;
}

void EconomicsPage::showChannels(const Campaign& campaign)
{
    const QString current = currentChannel(campaign);
    QStringList keys{current};
    for (const Channel& channel : campaign.channels) keys << channel.id << channelName(channel, fields().numbers());
    if (keys == m_tabKeys) return;
    m_tabKeys = keys;
    while (QLayoutItem* item = m_tabs->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    m_tabs->addWidget(label(campaign.channels.empty() ? tr("No channel yet: choose one in question 3.") : tr("Channel:"), TextSize::Small, false, true));
    for (const Channel& channel : campaign.channels) {
        auto* tab = new QPushButton(channelName(channel, fields().numbers()));
        tab->setCheckable(true);
        tab->setChecked(channel.id == current);
        connect(tab, &QPushButton::toggled, this, [this, id = channel.id] { chooseChannel(id); });
        m_tabs->addWidget(tab);
    }
    m_tabs->addStretch(1);
}

void EconomicsPage::chooseChannel(const QString& id)
{
    m_channel = id;
    m_tabKeys.clear(); // the tab of the channel that is shown stays pressed
    render(0, nullptr);
}

bool EconomicsPage::focusField(const QString& field)
{
    const QString channels = QStringLiteral("channels/");
    if (!field.startsWith(channels)) return QuestionPage::focusField(field);
    const QString id = field.mid(channels.size()).section(QLatin1Char('.'), 0, 0);
    if (!channelById(m_context.session.plan(), id)) return false;
    chooseChannel(id);
    return QuestionPage::focusField(QStringLiteral("channels/*.") + field.mid(channels.size()).section(QLatin1Char('.'), 1));
}

QString EconomicsPage::progress() const
{
    return assumptionsText(m_context.session.plan());
}

} // namespace ertrag
