// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/stations.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ertrag
{

class Card;
class StationBadge;
class WordyButton;

/// What a station shows besides its fields.
struct StationShown {
    StationState state = StationState::Open;
    int number = 0, count = 0; ///< "station 3 of 5", of those that are asked
    QString said;              ///< its answers in one sentence; empty = none
    QString moves;             ///< what they change; while nothing is said, what follows
    QString note;              ///< what does not fit or is missing there
    QString minutes;
    bool operator==(const StationShown&) const = default;
};

/// One thing at a time: open, a card with its fields and the way on; folded, one line that says what was answered.
class StationCard : public QFrame
{
    Q_OBJECT
public:
    explicit StationCard(Station station, QWidget* parent = nullptr);

    enum class Look { Folded, Open, OpenAmongAll }; ///< among all: without the way on
    void setLook(Look look);
    void show(const StationShown& shown);
    Station station() const { return m_station; }
    bool isOpen() const { return m_look != Look::Folded; }
    QVBoxLayout* body() const; ///< where its fields go
    void focusFirst();         ///< the first of its fields, or the line that opens it

signals:
    void opened(); ///< the line was pressed
    void left();   ///< Enter: the next one
    void folded(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeLine();
    void makeCard();

    Station m_station;
    Look m_look = Look::Folded;
    StationShown m_shown;
    WordyButton* m_line = nullptr;
    StationBadge* m_badge = nullptr;
    QLabel *m_words = nullptr, *m_small = nullptr, *m_open = nullptr, *m_action = nullptr;
    Card* m_card = nullptr;
    QVBoxLayout* m_fields = nullptr;
    QLabel *m_place = nullptr, *m_moves = nullptr, *m_note = nullptr;
    QPushButton* m_on = nullptr;
};

} // namespace ertrag
