// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/media_plan.h"
#include "ui/panels/wish.h"

#include <QWidget>
#include <map>
#include <set>

class QLabel;
class QVBoxLayout;

namespace ertrag
{

class StudyCard;
class StudyDoor;
enum class Door;
struct StudyView;
enum class Role;

/// The answers below the verdict, cards behind doors that say them. While new ones are on their way the last ones stay
/// as they are, and a quiet word at the heading says so: nothing jumps.
class StudySection : public QWidget
{
    Q_OBJECT
public:
    /// `open`: the doors that are open, kept there; lives longer.
    StudySection(Want want, std::set<Door>& open, QWidget* parent = nullptr);
    /// `ofPlan`: of the plan itself, which may then take what is offered.
    void show(const StudyView& view, bool ofPlan = true);
    void setStale(bool stale); ///< what is shown was true before the last change

signals:
    void fieldWanted(const QString& field);
    void monthsWanted(const std::vector<ertrag::MonthChange>& months); ///< in the plan

private:
    StudyCard* card(Role role);
    StudyDoor* door(Door door);

    Want m_want;
    std::set<Door>& m_open;
    QLabel* m_stale;
    QWidget* m_end; ///< where Tab goes on: cards come later than the page
    QVBoxLayout* m_column;
    std::map<Role, StudyCard*> m_cards;
    std::map<Door, StudyDoor*> m_doors;
};

} // namespace ertrag
