// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "core/catalogue/trades.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ertrag
{
namespace
{

constexpr int columns = 3;

QPushButton* choice(const QString& title, const QString& note, bool large)
{
    auto* made = new WordyButton;
    made->setProperty("look", QStringLiteral("choice"));
    made->setAccessibleName(title);
    made->setAccessibleDescription(note);
    made->setCursor(Qt::PointingHandCursor);
    auto* inside = new QVBoxLayout(made);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(2);
    QLabel* name = label(title, large ? TextSize::Lead : TextSize::Normal, true);
    QLabel* about = label(note, TextSize::Small, false, true);
    for (QLabel* words : {name, about}) {
        words->setMinimumWidth(longestWord(words->text(), words->font()));
        inside->addWidget(words);
    }
    inside->addStretch();
    for (QLabel* words : made->findChildren<QLabel*>())
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
    made->setMinimumHeight(large ? 86 : 66);
    return made;
}

} // namespace

StartPage::StartPage(Language language, const std::vector<RecentEntry>& recent, QWidget* parent)
    : QWidget(parent), m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Start"));
    auto* outer = new QHBoxLayout(this);
    auto* holder = new QWidget;
    holder->setMaximumWidth(1140);
    outer->addStretch(1);
    outer->addWidget(holder, 20);
    outer->addStretch(1);
    auto* column = new QVBoxLayout(holder);
    column->addStretch(2);
    auto* heading = label(tr("Does social media pay for your business?"), TextSize::Figure, true);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    heading->setFont(large);
    column->addWidget(heading);
    auto* words =
        label(tr("Five questions before the campaign, an honest calculation, and later the comparison with what "
                 "really happened. Everything stays on this computer."),
              TextSize::Lead, false, true);
    words->setMaximumWidth(700);
    column->addWidget(words);
    column->addSpacing(24);
    m_halves->setSpacing(26);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(label(tr("New book for …"), TextSize::Lead, true));
    left->addLayout(trades(language));
    left->addStretch(1);
    m_halves->addLayout(left, 3);
    m_halves->addLayout(recents(recent), 2);
    column->addLayout(m_halves);
    column->addStretch(3);
}

QGridLayout* StartPage::trades(Language language)
{
    const QString code = languageCode(language);
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    const auto add = [this, grid](Trade trade, const QString& name, const QString& note) {
        auto* made = choice(name, note, true);
        connect(made, &QPushButton::clicked, this, [this, trade] { emit wanted(wish::NewBook{trade}); });
        grid->addWidget(made, grid->count() / columns, grid->count() % columns);
    };
    for (const Trade trade : offeredTrades)
        add(trade, tradeName(trade, code), tradeWord(trade, "start_page", code));
    add(Trade::Blank, tr("Something else"), tr("begin empty"));
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    return grid;
}

QVBoxLayout* StartPage::recents(const std::vector<RecentEntry>& recent)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(label(tr("Recently opened"), TextSize::Lead, true));
    if (recent.empty())
        column->addWidget(label(tr("Your books will stand here. The example shows what one looks like."),
                                TextSize::Normal, false, true));
    for (size_t i = 0; i < recent.size() && i < 4; ++i) {
        auto* made = choice(recent[i].name, recent[i].note, false);
        made->setToolTip(recent[i].path);
        connect(made, &QPushButton::clicked, this,
                [this, path = recent[i].path] { emit wanted(wish::OpenBook{path}); });
        column->addWidget(made);
    }
    auto* line = new QHBoxLayout;
    auto* open = button(tr("Open book …"));
    auto* example = button(tr("View the example"));
    connect(open, &QPushButton::clicked, this, [this] { emit wanted(wish::ChooseBook{}); });
    connect(example, &QPushButton::clicked, this, [this] { emit wanted(wish::OpenExample{}); });
    line->addWidget(open);
    line->addWidget(example);
    line->addStretch();
    column->addLayout(line);
    column->addStretch(1);
    return column;
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    m_halves->setDirection(width() < 900 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

} // namespace ertrag
