// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/question_page.h"

namespace ertrag
{

/// Question 4: who is responsible?
class DutiesPage : public QuestionPage
{
    Q_OBJECT
public:
    explicit DutiesPage(PageContext& context, QWidget* parent = nullptr);

private:
    void rolesCard();
    void awayCard();
    void accountsCard();
    void costCard();
    void agencyCard();

    bool m_byPay = false; ///< the hour is worked out from the pay
};

} // namespace ertrag
