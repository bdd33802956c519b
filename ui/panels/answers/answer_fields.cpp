// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/answer_fields.h"

#include "core/catalogue/trades.h"
#include "core/document/session.h"
#include "ui/panels/answers/station_card.h"
#include "ui/panels/answers/walk.h"
#include "ui/present/words/answer_sentences.h"
#include "ui/present/words/answer_words.h"
#include "ui/present/words/field_refusal.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ertrag
{

namespace
{
constexpr int questionWidth = 250;
} // namespace

AnswerFields::AnswerFields(PageContext& context, QVBoxLayout* column) : m_context(context), m_column(column) {}

const Campaign& AnswerFields::plan() const
{
    return m_context.session.plan();
}

QString AnswerFields::apply(const PlanEdit& edit, const void* origin, NumberEdit::Role role) const
{
    const Done done = m_context.session.apply(edit, origin);
    return done.ok() ? QString() : refusalSentence(done.error(), numbers(), numberRole(role));
}

Card* AnswerFields::card(const QString& title)
{
    auto* made = new Card(title);
    m_column->addWidget(made);
    useCard(made);
    return made;
}

void AnswerFields::useCard(Card* card)
{
    m_body = card->body();
    m_grid = nullptr;
    m_inStation = false;
}

void AnswerFields::station(Station station)
{
    m_body = m_walk->add(station)->body();
    m_grid = nullptr;
    m_inStation = true;
}

void AnswerFields::says(std::function<QString(const Campaign&)> words)
{
    if (m_inStation)
        m_walk->says(std::move(words));
}

void AnswerFields::note(const QString& text)
{
    addRow(label(text, TextSize::Small, false, true));
}

void AnswerFields::addRow(QWidget* widget)
{
    m_body->addWidget(widget);
    m_grid = nullptr;
}

AnswerFields::Line AnswerFields::addLine(const QString& question, QWidget* input, const QString& help,
                                         const QString& path, bool mayBeUnknown)
{
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(16);
        m_grid->setVerticalSpacing(12);
        m_grid->setColumnMinimumWidth(0, questionWidth);
        m_grid->setColumnStretch(1, 1);
        m_body->addLayout(m_grid);
    }
    Line line;
    auto* leftBox = new QWidget;
    auto* left = new QVBoxLayout(leftBox);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(2);
    QLabel* words = label(question);
    words->setWordWrap(true);
    words->setBuddy(input);
    words->setFixedWidth(questionWidth);
    left->addWidget(words);
    if (!help.isEmpty()) {
        QLabel* quiet = label(help, TextSize::Small, false, true);
        quiet->setWordWrap(true);
        quiet->setFixedWidth(questionWidth);
        left->addWidget(quiet);
        input->setWhatsThis(help);
        input->setAccessibleDescription(help);
    }
    auto* rightBox = new QWidget;
    auto* right = new QVBoxLayout(rightBox);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(2);
    right->addWidget(input);
    line.note = label(QString(), TextSize::Small);
    line.note->setWordWrap(true);
    setTone(line.note, Tone::Bad);
    line.note->hide();
    right->addWidget(line.note);
    addExample(right, path);
    right->addStretch(1);

    const int row = m_grid->rowCount();
    m_grid->addWidget(leftBox, row, 0, Qt::AlignTop);
    const bool wide = qobject_cast<RadioInput*>(input) || qobject_cast<ChoiceInput*>(input);
    m_grid->addWidget(rightBox, row, 1, 1, wide ? 2 : 1);
    m_lastLine = {leftBox, rightBox};
    if (mayBeUnknown) {
        line.unknown = new TickInput(unknownWords());
        line.unknown->setAccessibleName(question + QStringLiteral(" ") + unknownWords());
        m_grid->addWidget(line.unknown, row, 2, Qt::AlignTop);
        m_lastLine.push_back(line.unknown);
    }
    reachable(path, input);
    return line;
}

void AnswerFields::onlyIf(std::function<bool(const Campaign&)> applies)
{
    onShow([line = m_lastLine, applies = std::move(applies)](const Campaign& campaign) {
        const bool shown = applies(campaign);
        for (QWidget* each : line)
            each->setVisible(shown);
    });
}

void AnswerFields::addExample(QVBoxLayout* below, const QString& path)
{
    for (const auto& [known, widget] : m_paths)
        if (known == path)
            return; // the pieces of a group share one example
    QLabel* example = label(QString(), TextSize::Small, false, true);
    example->setWordWrap(true);
    example->hide();
    below->addWidget(example);
    const QString language = catalogueLanguage(numbers());
    onShow([example, path, language, shown = std::optional<Trade>()](const Campaign& campaign) mutable {
        if (shown == campaign.company.trade)
            return; // the trade's file is read once
        shown = campaign.company.trade;
        const QString text = tradeExample(*shown, path, language);
        example->setText(AnswerWords::example(text));
        example->setVisible(!text.isEmpty());
    });
}

QWidget* AnswerFields::withUnit(QWidget* input, const QString& unit, QWidget* mark) const
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(input, 0, Qt::AlignTop);
    if (!unit.isEmpty()) {
        QLabel* words = label(unit, TextSize::Normal, false, true);
        words->setWordWrap(false);
        words->setMinimumHeight(30);
        row->addWidget(words, 0, Qt::AlignTop);
    }
    if (mark)
        row->addWidget(mark, 0, Qt::AlignVCenter);
    row->addStretch(1);
    box->setFocusProxy(input);
    return box;
}

void AnswerFields::sentence(std::function<QString(const Campaign&)> wording)
{
    auto* box = new Card;
    QLabel* words = label(QString(), TextSize::Lead, true);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->body()->addWidget(label(AnswerWords::writtenBack(), TextSize::Small, false, true));
    box->body()->addWidget(words);
    m_column->addWidget(box);
    m_column->addStretch(1); // room that is left stays below, and no card grows with it
    onShow([words, wording = std::move(wording)](const Campaign& campaign) { words->setText(wording(campaign)); });
}

void AnswerFields::show(const Campaign& campaign)
{
    for (const auto& render : m_renders)
        render(campaign);
}

bool AnswerFields::focus(const QString& path) const
{
    QWidget* best = nullptr;
    qsizetype common = 0;
    for (const auto& [known, widget] : m_paths) {
        // "channels/x.reason" leads to the table of channels, "goals.stop.role" to the group that it is part of; a
        // path without its unit ("goals.next_best_use_return") is the weakest sign.
        qsizetype fits = 0;
        if (path == known)
            fits = 10000;
        else if (path.startsWith(known + QLatin1Char('.')) || path.startsWith(known + QLatin1Char('/')))
            fits = known.size();
        else if (known.startsWith(path + QLatin1Char('.')))
            fits = 2;
        else if (known.startsWith(path + QLatin1Char('_')))
            fits = 1;
        if (fits <= common)
            continue;
        best = widget;
        common = fits;
    }
    if (!best)
        return false;
    if (auto* table = qobject_cast<RowTable*>(best)) {
        const QString item = path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0);
        best = table->bestCell(path.section(QLatin1Char('.'), -1), item.toInt());
    }
    if (m_walk)
        m_walk->openFor(best);
    focusInView(best);
    return true;
}

} // namespace ertrag
