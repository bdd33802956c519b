// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/question_page.h"

class QLabel;

namespace ertrag
{

/// Question 2: what is the aim, and which key figures show it?
class MeasuresPage : public QuestionPage
{
    Q_OBJECT
public:
    explicit MeasuresPage(PageContext& context, QWidget* parent = nullptr);

    void render(const Assessment& assessment, ChangedParts parts, const void* origin) override;

private:
    void aimCard();
    void keyFiguresCard();
    void worthCard();

    QLabel* m_aimNote = nullptr; ///< the aim does not pay
};

} // namespace ertrag
