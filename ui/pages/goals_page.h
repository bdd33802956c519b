// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/question_page.h"

namespace ertrag
{

/// Question 1: does it fit the goals of the business?
class GoalsPage : public QuestionPage
{
    Q_OBJECT
public:
    explicit GoalsPage(PageContext& context, QWidget* parent = nullptr);

private:
    void goalCard();
    void limitsCard();
};

} // namespace ertrag
