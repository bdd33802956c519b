// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/question_page.h"

namespace ertrag
{

/// Question 5: how are employees involved, and which internal rules apply?
class StaffRulesPage : public QuestionPage
{
    Q_OBJECT
public:
    explicit StaffRulesPage(PageContext& context, QWidget* parent = nullptr);

private:
    void staffCard();
    void trainingCard();
    void guidelineCard();
    void crisisCard();
};

} // namespace ertrag
