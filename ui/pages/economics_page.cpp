// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economics_page.h"

#include "core/document/projector.h"
#include "core/document/session.h"
#include "core/readiness/score.h"
#include "ui/pages/page_list.h"
#include "ui/panels/channel_tabs.h"
#include "ui/panels/cost_card.h"
#include "ui/panels/estimate_table.h"
#include "ui/panels/funnel_bars.h"
#include "ui/panels/live_panel.h"
#include "ui/present/answer_sentences.h"
#include "ui/present/economics_view.h"
#include "ui/present/live_view.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace ertrag
{

namespace
{
const Channel* channelById(const Campaign& campaign, const QString& id)
{
    for (const Channel& channel : campaign.channels)
        if (channel.id == id)
            return &channel;
    return nullptr;
}

constexpr int pageMargin = 30;
} // namespace

Page* makeEconomicsPage(PageContext& context)
{
    return new EconomicsPage(context);
}

EconomicsPage::EconomicsPage(PageContext& context, QWidget* parent) : QuestionPage(context, 0, parent)
{
    begin(
        tr("6 \u00b7 What does it cost, and what does it bring?"),
        tr("Your answers are already in it. What is left are estimates: low, likely, high. In 8 of 10 cases the value "
           "lies between low and high."),
        tr("An amber mark is a figure that is prefilled and not yours yet. The fewer of them, the more the result "
           "is worth."));
    topCards();
    funnelCard();
    ownPostsCard();
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
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(16);
    m_costs = new CostCard;
    connect(m_costs, &CostCard::fieldWanted, this, &Page::fieldWanted);
    m_worth = new Card(tr("What a customer is worth"));
    m_top->addWidget(m_costs, 3);
    m_top->addWidget(m_worth, 4);
    column()->addLayout(m_top);
    worthTable(m_worth);
}

void EconomicsPage::worthTable(Card* card)
{
    AnswerFields& f = fields();
    using Role = NumberEdit::Role;
    f.useCard(card);
    auto* table = new EstimateTable(f, false);
    table->add({tr("Order, net"), f.slot(&Economics::orderValue), Role::Money, f.decimals()});
    table->add({tr("Contribution margin"), f.slot(&Economics::contributionMargin), Role::Share, 1});
    table->add({tr("Orders a month"), f.slot(&Economics::ordersPerMonth), Role::Plain, 2});
    table->add({tr("Stays each month"), f.slot(&Economics::monthlyRetention), Role::Share, 1});
    table->add({tr("Would not have come anyway"), f.slot(&Economics::incrementality), Role::Share, 1});
    f.addRow(table);
    card->body()->addStretch(1);
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
    f.addNumber(tr("Share of the hours that would otherwise earn money"), f.slot(&Economics::productiveShare),
                Role::Share, 0);

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
    f.addNumber(tr("After that, repeat orders still count for"), f.slot(&Campaign::tailMonths), Role::Count, 0,
                tr("months"));
    f.addNumber(tr("Until it runs at full strength"), f.slot(&Economics::rampMonths), Role::Count, 0, tr("months"));
    f.addNumber(tr("Interest a year"), f.slot(&Economics::discountRatePerYear), Role::Share, 1, {},
                tr("What your money would earn elsewhere"));
}

QWidget* EconomicsPage::sidePanel()
{
    if (m_side)
        return m_side;
    m_live = new LivePanel;
    connect(m_live, &LivePanel::fieldWanted, this, &Page::fieldWanted);
    auto* question = new QVBoxLayout;
    question->setSpacing(8);
    doublingQuestion(question);
    m_live->addBelow(question);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_live);
    scroll->installEventFilter(this);
    m_side = scroll;
    return m_side;
}

bool EconomicsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fitTop();
    if (watched == m_side && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_doubling->setVisible(event->type() == QEvent::Hide);
    return QuestionPage::eventFilter(watched, event);
}

void EconomicsPage::showEvent(QShowEvent* event)
{
    parentWidget()->installEventFilter(this);
    fitTop();
    QuestionPage::showEvent(event);
}

// By the room there is, not by the page's own width: side by side the cards would keep it wide.
void EconomicsPage::fitTop()
{
    const int room = parentWidget()->width() - 2 * pageMargin;
    const bool beside =
        m_costs->minimumSizeHint().width() + m_worth->minimumSizeHint().width() + m_top->spacing() <= room;
    m_top->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void EconomicsPage::render(unsigned parts, const void* origin)
{
    const Campaign& campaign = m_context.session.plan();
    std::vector<std::pair<QString, QString>> channels;
    for (const Channel& channel : campaign.channels)
        channels.emplace_back(channel.id, channelName(channel, fields().numbers()));
    m_tabs->show(channels, currentChannel(campaign));
    QuestionPage::render(parts, origin);
    m_funnel->setView(funnelView(campaign, currentChannel(campaign), fields().numbers()));
    showFigures();
}

void EconomicsPage::showProjection(const ProjectionPtr&, bool)
{
    showFigures();
}

void EconomicsPage::showFigures()
{
    const Campaign& campaign = m_context.session.plan();
    const ProjectionPtr projection = m_context.projector.latest();
    m_costs->show(costView(campaign, fields().numbers()));
    orderTabs(m_costs, m_worth->findChild<QLineEdit*>());
    orderTabs(m_tabs, m_table->findChild<QLineEdit*>());
    if (parentWidget())
        fitTop();
    if (!m_live)
        return;
    LiveView view = liveView(readiness(campaign, projection.get()), projection, campaign, fields().numbers());
    view.helps.clear(); // the question below is what helps here
    m_live->show(view);
}

const Channel* EconomicsPage::current(const Campaign& campaign) const
{
    return channelById(campaign, currentChannel(campaign));
}

QString EconomicsPage::currentChannel(const Campaign& campaign) const
{
    if (channelById(campaign, m_channel))
        return m_channel;
    const Channel* best = nullptr;
    for (const Channel& channel : campaign.channels)
        if (!best || (channel.included && channel.adBudgetPerMonth.minor > best->adBudgetPerMonth.minor))
            best = &channel;
    return best ? best->id : QString();
}

void EconomicsPage::chooseChannel(const QString& id)
{
    m_channel = id;
    render(0, nullptr);
}

bool EconomicsPage::focusField(const QString& field)
{
    const QString channels = QStringLiteral("channels/");
    if (!field.startsWith(channels))
        return QuestionPage::focusField(field);
    const QString id = field.mid(channels.size()).section(QLatin1Char('.'), 0, 0);
    if (!channelById(m_context.session.plan(), id))
        return false;
    chooseChannel(id);
    return QuestionPage::focusField(QStringLiteral("channels/*.") +
                                    field.mid(channels.size()).section(QLatin1Char('.'), 1));
}

QString EconomicsPage::progress() const
{
    return assumptionsText(m_context.session.plan());
}

} // namespace ertrag
