// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "ui/panels/page_context.h"
#include "ui/panels/wish.h"

#include <QWidget>

class QVBoxLayout;

namespace ertrag
{

/// One step of the way: a heading as a question, one sentence, a quiet "why this matters", cards. Pages are told,
/// they render; they never ask and never compute. They leave scrolling, Back and Next to the window.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(PageContext& context, QWidget* parent = nullptr);

    /// The assessment differs in these parts from the one shown before (allParts the first time): show it. `origin` is
    /// the widget that changed it, else null.
    virtual void render(const Assessment& assessment, ChangedParts parts, const void* origin) = 0;
    /// Sets the focus into the field with this path ("audience.radius_km"); false if it is not on this page.
    virtual bool focusField(const QString& field);
    /// The page's own right-hand side (what-if levers); null = the live panel.
    virtual QWidget* sidePanel();
    /// "2 of 3 parts answered": stands between Back and Next.
    virtual QString progress(const Assessment& assessment) const;

signals:
    /// A link into a field of any page.
    void fieldWanted(const QString& field);
    void wanted(const ertrag::Wish& wish);

protected:
    Want want(); ///< for the panels on this page

    PageContext& m_context;
};

} // namespace ertrag
