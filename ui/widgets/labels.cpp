// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

namespace ertrag
{
namespace
{

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Caution:
        return QStringLiteral("caution");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Plan:
        return QStringLiteral("plan");
    case Tone::Actual:
    case Tone::Forecast:
        return QStringLiteral("actual");
    case Tone::Quiet:
        return QStringLiteral("quiet");
    case Tone::Neutral:
        break;
    }
    return {};
}

constexpr int columnWidth = 960;

} // namespace

void orderTabs(QWidget* area, QWidget* next)
{
    const auto takesTab = [](const QWidget* widget) {
        return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
    };
    QWidget* before = next->previousInFocusChain();
    while (before != next && (!takesTab(before) || area->isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before == next)
        return;
    for (QWidget* widget : area->findChildren<QWidget*>()) {
        if (!takesTab(widget) || widget->window() != area->window())
            continue; // lists of choices are windows of their own
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void setTone(QWidget* widget, Tone tone)
{
    if (widget->property("tone").toString() == toneName(tone))
        return;
    widget->setProperty("tone", toneName(tone));
    repolish(widget);
}

void repolish(QWidget* widget)
{
    // Unpolishing takes a font back that was set since.
    const QFont font = widget->font();
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->setFont(font);
}

QLabel* label(const QString& text, TextSize size, bool bold, bool quiet)
{
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setFont(textFont(size, bold));
    made->setWordWrap(true);
    if (quiet)
        setTone(made, Tone::Quiet);
    return made;
}

QLabel* pill(const QString& text, Tone tone)
{
    auto* made = label(text, TextSize::Small, true);
    made->setWordWrap(false);
    made->setProperty("pill", true);
    setTone(made, tone);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

int longestWord(const QString& text, const QFont& font)
{
    static const QRegularExpression breaks(QStringLiteral("\\s|(?<=-)"));
    int widest = 0;
    for (const QString& word : text.split(breaks))
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(word));
    return widest + 2;
}

QFrame* rule()
{
    auto* made = new QFrame;
    made->setProperty("look", QStringLiteral("rule"));
    made->setFixedHeight(1);
    return made;
}

QPushButton* button(const QString& text, bool primary)
{
    auto* made = new QPushButton(text);
    made->setProperty("primary", primary);
    made->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

void focusInView(QWidget* widget)
{
    widget->setFocus(Qt::ShortcutFocusReason);
    // A page that was just made has no places yet.
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(above))
                return scroll->ensureWidgetVisible(widget, 0, 120);
    });
}

WordyButton::WordyButton(QWidget* parent) : QPushButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WordyButton::heightForWidth(int width) const
{
    return std::max(layout()->totalHeightForWidth(width), minimumHeight());
}

QSize WordyButton::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize WordyButton::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(label(title, TextSize::Lead, true)), m_head(new QHBoxLayout),
      m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(18, 16, 18, 16);
    m_body->setSpacing(12);
    m_head->addWidget(m_title, 1);
    m_body->addLayout(m_head);
    setTitle(title);
}

void Card::setCorner(QWidget* widget)
{
    m_head->addWidget(widget, 0, Qt::AlignRight);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QWidget* whyBox(const QString& text)
{
    auto* box = new QFrame;
    box->setProperty("look", QStringLiteral("why"));
    auto* words = label({});
    words->setTextFormat(Qt::RichText);
    const QString lead = Card::tr("Why this matters.");
    words->setText(QStringLiteral("<b>") + lead.toHtmlEscaped() + QStringLiteral("</b> ") + text.toHtmlEscaped());
    words->setAccessibleName(lead + QLatin1Char(' ') + text);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(words);
    return box;
}

QVBoxLayout* pageColumn(QWidget* page, const QString& heading, const QString& sentence, const QString& why)
{
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(30, 24, 30, 24);
    auto* holder = new QWidget;
    holder->setMaximumWidth(columnWidth);
    outer->addWidget(holder, 1);
    outer->addStretch(0);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* title = label(heading, TextSize::Heading, true);
    auto* words = label(sentence, TextSize::Lead, false, true);
    title->setObjectName(QStringLiteral("pageHeading"));
    words->setObjectName(QStringLiteral("pageSentence"));
    auto* head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(title);
    head->addWidget(words);
    words->setVisible(!sentence.isEmpty());
    column->addLayout(head);
    if (!why.isEmpty())
        column->addWidget(whyBox(why));
    return column;
}

} // namespace ertrag
