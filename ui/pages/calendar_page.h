// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/question_page.h"

namespace ertrag
{

/// Between costs and verdict: what is done in which month, how demand goes over the year, how long it takes until an
/// enquiry becomes money, and which days matter.
class CalendarPage : public QuestionPage
{
    Q_OBJECT
public:
    explicit CalendarPage(PageContext& context, QWidget* parent = nullptr);

private:
    void mediaPlanCard();
    void seasonCard();
    void seasonBars();
    void earlierYears();
    void contactPrices();
    void cycleCard();
    void atOnceButton();
    void horizonButton();
    void eventsCard();
};

} // namespace ertrag
