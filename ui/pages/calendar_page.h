// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/question_page.h"

class QLabel;

namespace ertrag
{

/// Between costs and verdict: what is done in which month, how demand goes over the year, how long it takes until an
/// enquiry becomes money, and which days matter.
class CalendarPage : public QuestionPage
{
    Q_OBJECT
public:
    explicit CalendarPage(PageContext& context, QWidget* parent = nullptr);

    void render(const Assessment& assessment, ChangedParts parts, const void* origin) override;

private:
    void mediaPlanCard();
    void flowChart();
    void seasonCard();
    void seasonBars();
    void earlierYears();
    void contactPrices();
    void cycleCard();
    void atOnceButton();
    void horizonButton();
    void eventsCard();

    QLabel* m_open; ///< what is still open at the end of the plan
};

} // namespace ertrag
