// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/question_page.h"

class QLabel;
class QPushButton;

namespace ertrag
{

/// Whose book this is: what holds for all its campaigns and stands on everything that is taken along.
class CompanyPage : public QuestionPage
{
    Q_OBJECT
public:
    explicit CompanyPage(PageContext& context, QWidget* parent = nullptr);

private:
    void whoCard();
    void moneyCard();
    void taxCard();
    void logoCard();
    void showLogo(const QString& kept);

    QString m_shown; ///< the logo, as the plan keeps it
    QLabel* m_logo = nullptr;
    QPushButton *m_choose = nullptr, *m_remove = nullptr;
};

} // namespace ertrag
