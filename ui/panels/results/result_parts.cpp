// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/result_parts.h"

#include "ui/theme/theme.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QFontMetricsF>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

namespace ertrag
{

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        if (item->layout())
            emptyLayout(item->layout());
        delete item;
    }
}

ResultHead::ResultHead(QWidget* parent)
    : QWidget(parent), m_hint(pill({}, Tone::Caution)), m_title(label({}, TextSize::Heading, true)),
      m_sentence(label({}, TextSize::Lead, false, true)), m_right(new QHBoxLayout)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addLayout(m_right);
    m_right->setAlignment(Qt::AlignTop);
    m_right->addWidget(m_hint, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_sentence);
    m_hint->hide();
    // Two colours in one heading that wraps: the one place with marked-up text, and it is escaped.
    m_title->setTextFormat(Qt::RichText);
}

void ResultHead::show(const QString& question, const QString& answer, Tone tone, const QString& sentence)
{
    m_title->setText(
        question.toHtmlEscaped() +
        QStringLiteral(" <span style=\"color:%1\">%2</span>").arg(theme().tone(tone).name(), answer.toHtmlEscaped()));
    m_title->setAccessibleName(question + QLatin1Char(' ') + answer);
    m_sentence->setText(sentence);
}

void ResultHead::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void FigureRow::show(const std::vector<Figure>& figures)
{
    while (m_cards.size() < figures.size()) {
        m_cards.push_back(new FigureCard);
        m_layout->addWidget(m_cards.back(), 1);
        connect(m_cards.back(), &FigureCard::fieldWanted, this, &FigureRow::fieldWanted);
    }
    m_texts.clear();
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < figures.size());
        if (i >= figures.size())
            continue;
        m_cards[i]->setFigure(figures[i]);
        m_texts.push_back(figures[i].text);
    }
    setVisible(!figures.empty());
    fitTexts();
}

// All figures of a row in one size, the largest in which the longest is whole: a cut figure is a wrong figure.
void FigureRow::fitTexts()
{
    if (m_texts.empty())
        return;
    const double gaps = m_layout->spacing() * (double(m_texts.size()) - 1);
    const double room = (width() - gaps) / double(m_texts.size()) - FigureCard::sideRoom;
    QFont font = textFont(TextSize::Figure, true);
    const double largest = font.pointSizeF(), smallest = largest * 0.5;
    for (double points = largest; points >= smallest; points -= 0.75) {
        font.setPointSizeF(points);
        const QFontMetricsF metrics(font);
        const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; };
        if (points - 0.75 < smallest || std::all_of(m_texts.begin(), m_texts.end(), fits))
            break;
    }
    int label = 0;
    for (size_t i = 0; i < m_texts.size(); ++i)
        label = std::max(label, m_cards[i]->labelHeightFor(std::max(60, int(room))));
    for (FigureCard* card : m_cards) {
        card->setFigureFont(font);
        card->setLabelHeight(label);
    }
}

void FigureRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

SmallTable::SmallTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
}

void SmallTable::show(const Table& table)
{
    emptyLayout(m_grid);
    const auto put = [this](const QString& text, int row, int column, bool quiet) {
        QLabel* cell = label(text, quiet ? TextSize::Small : TextSize::Normal, false, quiet);
        if (column > 0) {
            cell->setWordWrap(false);
            cell->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        m_grid->addWidget(cell, row, column);
    };
    for (size_t c = 0; c < table.columns.size(); ++c)
        put(table.columns[c], 0, int(c), true);
    for (size_t r = 0; r < table.rows.size(); ++r)
        for (size_t c = 0; c < table.rows[r].size(); ++c)
            put(table.rows[r][c], int(r) + 1, int(c), false);
}

} // namespace ertrag
