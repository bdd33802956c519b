// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economics_page.h"

#include "core/document/session.h"
#include "ui/pages/page_list.h"
#include "ui/panels/answers/channel_tabs.h"
#include "ui/panels/answers/cost_card.h"
#include "ui/panels/answers/estimate_table.h"
#include "ui/panels/results/funnel_bars.h"
#include "ui/panels/results/live_panel.h"
#include "ui/present/verdict/economics_view.h"
#include "ui/present/verdict/live_view.h"
#include "ui/present/verdict/relation_view.h"
#include "ui/present/words/answer_sentences.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <algorithm>

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

EconomicsPage::EconomicsPage(PageContext& context, QWidget* parent) : QuestionPage(context, StepKey::Economics, parent)
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
    adSettingsCard();
    otherCosts();
    foreignCosts();
    replacedCosts();
    timeCard();
    relationsCard();
    fields().sentence([this](const Campaign& campaign) { return economicsSentence(campaign, fields().numbers()); });
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

void EconomicsPage::render(const Assessment& assessment, ChangedParts parts, const void* origin)
{
    QuestionPage::render(assessment, parts, origin);
    m_likely = assessment.likely;
    showChannel(assessment.state->plan);
    showFigures(assessment);
}

void EconomicsPage::showChannel(const Campaign& campaign)
{
    const NumberText& numbers = fields().numbers();
    const QString shown = currentChannel(campaign);
    std::vector<std::pair<QString, QString>> channels;
    for (const Channel& channel : campaign.channels)
        channels.emplace_back(channel.id, channelName(channel, numbers));
    m_tabs->show(channels, shown);
    const auto alone = std::find_if(m_likely->alone.begin(), m_likely->alone.end(),
                                    [&](const LikelyRuns::OfChannel& one) { return one.channel == shown; });
    m_funnel->setView(funnelView(alone == m_likely->alone.end() ? CashRun{} : alone->run, campaign.months, numbers));
}

void EconomicsPage::showFigures(const Assessment& assessment)
{
    const Campaign& campaign = assessment.state->plan;
    const ProjectionPtr& projection = assessment.projection;
    const bool conflict = projection && projection->relationConflict;
    m_conflict->setText(conflict ? relationConflictSentence(*projection->relationConflict, campaign, fields().numbers())
                                 : QString());
    m_conflict->setVisible(conflict);
    m_costs->show(costView(campaign, m_likely->plan, fields().numbers()));
    m_everyHour->setText(everyHourNote(*m_likely, fields().numbers()));
    m_everyHour->setVisible(!m_everyHour->text().isEmpty());
    orderTabs(m_costs, m_worth->findChild<QLineEdit*>());
    orderTabs(m_tabs, m_table->findChild<QLineEdit*>());
    if (parentWidget())
        fitTop();
    if (!m_live)
        return;
    LiveView view = liveView(assessment.readiness, projection, campaign, fields().numbers(), assessment.deciding);
    if (!view.notYet)
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
    fields().show(m_context.session.plan());
    showChannel(m_context.session.plan());
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

QString EconomicsPage::progress(const Assessment& assessment) const
{
    return assumptionsText(assessment.state->plan);
}

} // namespace ertrag
