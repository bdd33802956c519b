// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QGridLayout;
class QLabel;

namespace ertrag
{

class Card;
class ChartColumn;
class FigureRow;
class ResultHead;
class ReviewPanel;
class SideOrBelow;
class SmallTable;
struct KeyFigureLine;
struct PlanActualView;

/// "Plan and actual": plan band, what really happened, the new forecast.
class PlanVsActualPage : public Page
{
    Q_OBJECT
public:
    explicit PlanVsActualPage(PageContext& context, QWidget* parent = nullptr);

    void render(const Assessment& assessment, ChangedParts parts, const void* origin) override;
    QWidget* sidePanel() override;

private:
    void placeCards(QWidget* holder);
    void placeEmptyState();
    void showKeyFigures(const std::vector<KeyFigureLine>& lines);
    void addKeyFigure(const KeyFigureLine& line, int row);

    ResultHead* m_head;
    FigureRow* m_figures;
    ChartColumn* m_charts;
    Card *m_empty, *m_sofarCard, *m_keyFigureCard;
    SmallTable* m_sofar;
    QLabel* m_notes;
    QWidget *m_cards, *m_keyFigureBox;
    QGridLayout* m_keyFigures;
    QLabel* m_keyFigureNote;
    ReviewPanel* m_panel;
    SideOrBelow* m_place;
};

} // namespace ertrag
