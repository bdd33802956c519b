// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ertrag
{

class WordyButton;

/// A question of which the answer stands on the door; opened in place it shows what it rests on.
class StudyDoor : public QWidget
{
    Q_OBJECT
public:
    explicit StudyDoor(QWidget* parent = nullptr);
    void show(const QString& question, const QString& answer);
    using QWidget::show;
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    void add(QWidget* card); ///< behind the door, below those before it

signals:
    void turned(bool open); ///< by the user

private:
    void tell();

    WordyButton* m_line;
    QLabel *m_question, *m_answer, *m_action;
    QWidget* m_room;
    QVBoxLayout* m_cards;
    bool m_open = false;
};

} // namespace ertrag
