// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/walk.h"

#include "core/assessment/assessment.h"
#include "ui/panels/answers/station_card.h"
#include "ui/present/walk/station_words.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStringList>

namespace ertrag
{

Walk::Walk(bool allOpen, QVBoxLayout* column, QWidget* parent) : QWidget(parent), m_allOpen(allOpen), m_column(column)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(this);
}

QSize Walk::sizeHint() const
{
    return {200, 6};
}

StationCard* Walk::add(Station station)
{
    auto* card = new StationCard(station);
    m_column->addWidget(card);
    const size_t place = m_entries.size();
    m_entries.push_back({card, {}, StationState::Open});
    card->setLook(m_allOpen ? StationCard::Look::OpenAmongAll : StationCard::Look::Folded);
    connect(card, &StationCard::opened, this, [this, place] {
        unfold(place);
        m_entries[place].card->focusFirst();
    });
    connect(card, &StationCard::left, this, [this, place] { goOn(place); });
    connect(card, &StationCard::folded, this, [this, place] {
        fold(place);
        m_entries[place].card->focusFirst();
    });
    return card;
}

void Walk::says(std::function<QString(const Campaign&)> words)
{
    m_entries.back().says.push_back(std::move(words));
}

QString Walk::said(const Entry& entry, const Campaign& campaign) const
{
    QStringList all;
    for (const auto& each : entry.says)
        if (const QString words = each(campaign); !words.isEmpty())
            all << words;
    return all.join(QStringLiteral(" \u00b7 "));
}

void Walk::show(const Assessment& assessment, const NumberText& numbers)
{
    const Campaign& plan = assessment.state->plan;
    const StationStates states = stationStates(plan);
    const auto asked = [&](const Entry& entry) {
        return states[size_t(entry.card->station())] != StationState::NotAsked;
    };
    const int count = int(std::count_if(m_entries.begin(), m_entries.end(), asked));
    int number = 0;
    for (Entry& entry : m_entries) {
        const Station station = entry.card->station();
        entry.state = states[size_t(station)];
        number += asked(entry);
        const bool open = entry.state == StationState::Open;
        const QString moves = stationMoves(station, assessment, numbers);
        entry.card->show({entry.state, number, count, open ? QString() : said(entry, plan),
                          open || moves.isEmpty() ? (open ? stationLeftOpen(station) : QString()) : moves,
                          stationPoints(station, assessment, numbers).join(QLatin1Char('\n')),
                          minutesText(specOf(station).seconds)});
    }
    update();
    if (m_begun || m_allOpen)
        return;
    m_begun = true; // where she stopped, she goes on
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].state == StationState::Open || m_entries[i].state == StationState::Begun)
            return unfold(i);
}

void Walk::openFor(const QWidget* field)
{
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].card->isAncestorOf(field) && !m_entries[i].card->isOpen())
            return unfold(i);
}

std::optional<Station> Walk::open() const
{
    for (const Entry& entry : m_entries)
        if (entry.card->isOpen())
            return entry.card->station();
    return std::nullopt;
}

void Walk::unfold(size_t place)
{
    if (m_allOpen)
        return;
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].card->setLook(i == place ? StationCard::Look::Open : StationCard::Look::Folded);
    update();
}

void Walk::fold(size_t place)
{
    m_entries[place].card->setLook(StationCard::Look::Folded);
    update();
}

void Walk::goOn(size_t place)
{
    for (size_t i = place + 1; i < m_entries.size(); ++i)
        if (m_entries[i].state != StationState::NotAsked && m_entries[i].state != StationState::Answered) {
            unfold(i);
            return m_entries[i].card->focusFirst();
        }
    fold(place);
    emit finished();
}

/// A piece for each station: answered, the one that is open, still to come.
void Walk::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    std::vector<const Entry*> asked;
    for (const Entry& entry : m_entries)
        if (entry.state != StationState::NotAsked)
            asked.push_back(&entry);
    constexpr double gap = 6;
    const double width = (this->width() - gap * double(asked.size() - 1)) / double(std::max<size_t>(1, asked.size()));
    for (size_t i = 0; i < asked.size(); ++i) {
        const bool open = asked[i]->card->isOpen() && !m_allOpen;
        painter.setBrush(open                                        ? theme().accent
                         : asked[i]->state == StationState::Answered ? theme().good
                         : asked[i]->state == StationState::Begun    ? theme().caution
                                                                     : theme().border);
        painter.drawRoundedRect(QRectF(double(i) * (width + gap), 0, width, height()), 3, 3);
    }
}

} // namespace ertrag
