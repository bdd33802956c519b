// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/step_state.h"
#include "ui/widgets/form.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ertrag
{

/// The left side: the campaign and whose it is, which leads to the company's page, the steps in their groups with
/// badges, and whether all is saved.
class Navigation : public QFrame
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    void showCampaign(const QString& name, const QString& note);
    void showStates(const std::array<StepState, stepCount>& states); ///< of the steps in their order
    void setCurrent(StepKey step);
    void showSaved(const QString& text, Tone tone);

signals:
    void stepWanted(ertrag::StepKey step);

private:
    struct Row {
        QPushButton* button = nullptr;
        QLabel* label = nullptr;
        StepBadge* badge = nullptr;
        StepState state{};
    };
    void addCompany(QVBoxLayout* column);
    void addStep(QVBoxLayout* column, StepKey step);
    void refresh(StepKey step);

    QLabel *m_name, *m_note, *m_saved;
    std::array<Row, stepCount> m_rows; ///< of the steps in their order
    std::optional<StepKey> m_current;
};

} // namespace ertrag
