// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/import/plan/media_plan_effects.h"

#include <QDialog>

class QBoxLayout;

namespace ertrag
{

class NumberText;
struct MediaPlanView;

/// Shows what a media plan of a file would change, and what is not taken of it, before anything is. Accepted = take
/// effects().
class MediaPlanDialog : public QDialog
{
    Q_OBJECT
public:
    MediaPlanDialog(const QString& path, const Campaign& plan, const NumberText& numbers, QWidget* parent = nullptr);

    /// Why nothing can be shown: then the dialog need not be opened, or has closed itself.
    const std::optional<Error>& refusal() const { return m_refusal; }
    const MediaPlanEffects& effects() const { return m_effects; }

private:
    void read(const PlanChoices& choices);
    std::optional<Error> tryToRead(const PlanChoices& choices);
    void show(const MediaPlanView& view);
    void addQuestion(QBoxLayout* column, const MediaPlanView& view);
    void addChanges(QBoxLayout* column, const MediaPlanView& view);
    QWidget* foot(const MediaPlanView& view);

    QString m_path;
    const Campaign& m_plan;
    const NumberText& m_numbers;
    MediaPlanFile m_file;
    MediaPlanEffects m_effects;
    std::optional<Error> m_refusal;
    QBoxLayout* m_frame;
    QWidget* m_content = nullptr;
};

} // namespace ertrag
