// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/assessor.h"
#include "core/document/session.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/study_view.h"
#include "ui/window/work_view.h"

#include <QTranslator>
#include <memory>

namespace ertrag
{

/// The work window with a campaign in it, found and driven the way a user does: by what a screen reader hears, by keys
/// and by the mouse.
class WorkBench
{
public:
    /// `sample`: "butcher", or empty for a campaign in which nothing was answered.
    explicit WorkBench(const QString& sample = {}, const QString& language = QStringLiteral("en"),
                       const QString& currency = QStringLiteral("EUR"));

    const Campaign& plan() const { return session.plan(); }
    /// Shows the step; the view is as large as asked for.
    QWidget* show(StepKey step, QSize size = {1024, 768});
    /// The visible widget of the shown page with this accessible name; null if there is none or more than one.
    QWidget* named(const QString& name) const;

    void type(const QString& name,
              const QString& text); ///< replaces the text by keys, then Return (Tab where Return writes)
    void tick(const QString& name); ///< a click of the mouse
    void choose(const QString& name, const QString& entry); ///< by the arrow keys
    QString text(const QString& name) const;                ///< what a field shows

    Session session;
    Assessor assessor{Depth::Projection};
    NumberText numbers;
    /// As a consultant sees it: every station and every door is open.
    PageContext context{session, numbers, {allDoors.begin(), allDoors.end()}, true};
    WorkView view{context, assessor};
};

/// The pages on which something is answered: the five questions, the costs and the calendar.
inline constexpr StepKey answeredSteps[] = {StepKey::Goals,      StepKey::Measures,  StepKey::Audience, StepKey::Duties,
                                            StepKey::StaffRules, StepKey::Economics, StepKey::Calendar};

/// All texts 40 % longer and accented, so that what is cut or never translated is seen.
class LongWords : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* comment, int n) const override;
    bool isEmpty() const override { return false; }
};

/// Visible texts below `root` that have not the room they need, one line each; empty if all can be read.
QStringList cutTexts(const QWidget& root);

} // namespace ertrag
