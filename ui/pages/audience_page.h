// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/question_page.h"

namespace ertrag
{

/// Question 3: who is the target group and where is it found?
class AudiencePage : public QuestionPage
{
    Q_OBJECT
public:
    explicit AudiencePage(PageContext& context, QWidget* parent = nullptr);

    bool focusField(const QString& field) override;

private:
    void peopleCard();
    void groupCard();
    void whereCard();
    void channelsCard();
};

} // namespace ertrag
